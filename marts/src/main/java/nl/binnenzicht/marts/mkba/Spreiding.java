package nl.binnenzicht.marts.mkba;

import java.util.List;
import nl.binnenzicht.marts.statistics.Uncertain;

/**
 * How a case file writes a number that may be uncertain.
 *
 * <pre>
 * waarde                                    fixed
 * waarde, standaardfout [verdeling: beta]   normal, or beta for a share
 * waarde, laag, hoog [verdeling: pert]      triangular with waarde as its top, or PERT
 * laag, hoog                                uniform
 * </pre>
 */
final class Spreiding {

    static final List<String> KEYS =
            List.of("waarde", "standaardfout", "laag", "hoog", "verdeling");

    private enum Verdeling {
        NORMAAL,
        BETA,
        DRIEHOEK,
        PERT,
        GELIJK
    }

    private Spreiding() {}

    /** Problems: BZ-222 for numbers that do not belong together. */
    static Uncertain read(Blad deel, double least, double most) {
        double waarde = deel.number("waarde", least, most);
        double laag = deel.number("laag", least, most);
        double hoog = deel.number("hoog", least, most);
        double fout = deel.number("standaardfout", 0, 1e15);
        Verdeling standaard =
                deel.has("standaardfout")
                        ? Verdeling.NORMAAL
                        : deel.has("waarde") ? Verdeling.DRIEHOEK : Verdeling.GELIJK;
        Verdeling verdeling =
                deel.has("verdeling") ? deel.word("verdeling", Verdeling.class) : standaard;
        boolean hasRange = deel.has("laag") && deel.has("hoog");
        boolean hasPart = deel.has("laag") != deel.has("hoog");
        boolean isPoint =
                deel.has("waarde")
                        && !hasRange
                        && !deel.has("standaardfout")
                        && !deel.has("verdeling");
        if (isPoint && !hasPart) {
            return Uncertain.fixed(waarde);
        }
        boolean fits =
                switch (verdeling) {
                    case NORMAAL, BETA ->
                            deel.has("waarde")
                                    && deel.has("standaardfout")
                                    && !deel.has("laag")
                                    && !deel.has("hoog");
                    case DRIEHOEK, PERT ->
                            deel.has("waarde") && hasRange && !deel.has("standaardfout");
                    case GELIJK -> hasRange && !deel.has("waarde") && !deel.has("standaardfout");
                };
        if (!fits) {
            deel.wrong(
                    "BZ-222",
                    "waarde",
                    "deze getallen vormen samen geen verdeling",
                    "waarde; waarde en standaardfout; waarde, laag en hoog; of laag en hoog");
            return Uncertain.fixed(0);
        }
        return switch (verdeling) {
            case NORMAAL -> Uncertain.normal(waarde, fout);
            case BETA -> beta(deel, waarde, fout);
            case DRIEHOEK -> ordered(deel, laag, waarde, hoog, Verdeling.DRIEHOEK);
            case PERT -> ordered(deel, laag, waarde, hoog, Verdeling.PERT);
            case GELIJK -> ordered(deel, laag, (laag + hoog) / 2, hoog, Verdeling.GELIJK);
        };
    }

    private static Uncertain beta(Blad deel, double waarde, double fout) {
        boolean isShare = waarde >= 0 && waarde <= 1;
        if (fout > 0 && !(isShare && fout * fout < waarde * (1 - waarde))) {
            deel.wrong(
                    "BZ-222",
                    "standaardfout",
                    "een aandeel kan niet zo ver uiteenlopen",
                    "een standaardfout waarvan het kwadraat onder waarde x (1 - waarde) ligt");
        }
        return Uncertain.beta(waarde, fout);
    }

    private static Uncertain ordered(
            Blad deel, double laag, double top, double hoog, Verdeling verdeling) {
        if (laag > top || top > hoog) {
            deel.wrong("BZ-222", "laag", "laag, waarde en hoog staan niet op volgorde", "oplopend");
        }
        if (verdeling == Verdeling.GELIJK) {
            return Uncertain.uniform(laag, hoog);
        }
        return verdeling == Verdeling.PERT
                ? Uncertain.pert(laag, top, hoog)
                : Uncertain.triangular(laag, top, hoog);
    }
}
