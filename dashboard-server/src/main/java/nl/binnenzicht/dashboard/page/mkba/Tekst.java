package nl.binnenzicht.dashboard.page.mkba;

import java.util.Locale;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.Effect;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.Trekkingen;

/** What an outcome allows to be said, in sentences that claim no more than the numbers carry. */
final class Tekst {

    private static final double TENTH = 1000;

    private Tekst() {}

    static String euro(double amount) {
        return Notation.of(Math.rint(amount), Kind.EUR);
    }

    /** A number as it stands in a form: at most four decimals, a comma and no point. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "").replace('.', ',');
    }

    /** The balance for society in a sentence or three. */
    static String saldo(MkbaUitkomst uitkomst) {
        Casus casus = uitkomst.casus();
        Optional<Trekkingen> drawn = uitkomst.trekkingen();
        if (drawn.isEmpty()) {
            return "Er is geen effect gemeten: %s Wat dit de samenleving oplevert is daarom niet te"
                            .formatted(casus.effect().reden())
                    + " zeggen; wel wat het kost en hoe groot het effect moet zijn.";
        }
        String inleiding =
                casus.effect().gegeven().orElseThrow().isAanname()
                        ? "Met een effect dat is aangenomen en niet gemeten "
                        : "Per " + casus.eenheid() + " ";
        double ncw = uitkomst.ncw();
        double low = drawn.get().quantile(0.05);
        double high = drawn.get().quantile(0.95);
        return "%s%s dit de samenleving naar schatting %s%s. %s"
                .formatted(
                        inleiding,
                        ncw < 0 ? "kost" : "levert",
                        euro(Math.abs(ncw)),
                        ncw < 0 ? " meer dan het oplevert" : " op",
                        zekerheid(low, high));
    }

    private static String zekerheid(double low, double high) {
        String band =
                "Negen van de tien trekkingen liggen tussen %s en %s"
                        .formatted(euro(low), euro(high));
        return low < 0 && high > 0
                ? band + ": of het meer oplevert dan kost, is niet zeker."
                : band + ".";
    }

    /** The effect at which it is worth its costs, for society. */
    static String omslag(MkbaUitkomst uitkomst) {
        double omslag = uitkomst.omslag();
        Effect effect = uitkomst.casus().effect();
        if (!uitkomst.isMeerBeter() || !Double.isFinite(omslag)) {
            return "Een groter effect maakt het saldo hier niet beter: er is geen omslag.";
        }
        if (omslag <= 0) {
            return "Ook zonder effect kost dit de samenleving per saldo niets.";
        }
        if (effect.isAandeel() && omslag > 1) {
            return "Geen effect is groot genoeg: ook bij 100 procentpunt kost dit de samenleving"
                    + " meer dan hier is meegeteld.";
        }
        return "Bij een effect van ten minste %s (%s) levert dit de samenleving niet minder op dan"
                        .formatted(effect(effect, omslag), effect.betekenis())
                + " het kost.";
    }

    /** Rounded up: a tenth below would not be enough. */
    static String effect(Effect effect, double waarde) {
        return effect.isAandeel()
                ? Notation.of(Math.ceil(waarde * TENTH) / TENTH, Kind.SHARE).replace("%", "")
                        + " procentpunt"
                : Notation.of(Math.ceil(waarde * 100) / 100, Kind.DECIMAL) + " " + effect.eenheid();
    }

    /** An effect as it was estimated, with its sign. */
    static String gemeten(Effect effect) {
        return effect.gegeven()
                .map(one -> one.waarde().base())
                .map(
                        value ->
                                effect.isAandeel()
                                        ? Notation.points(value)
                                        : Notation.of(value, Kind.DECIMAL) + " " + effect.eenheid())
                .orElse("onbekend");
    }

    static String verhouding(double ratio) {
        return Double.isFinite(ratio) ? Notation.of(ratio, Kind.DECIMAL) : "n.v.t.";
    }

    /** Code of a post in words. */
    static String post(String code) {
        String text = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String trekkingen(Casus casus, Trekkingen drawn) {
        return "%s trekkingen met startgetal %d; de toevalsfout van het gemiddelde is %s."
                .formatted(
                        Notation.of((double) casus.trekkingen(), Kind.INTEGER),
                        casus.startgetal(),
                        Notation.of(drawn.fout(), Kind.EUR));
    }
}
