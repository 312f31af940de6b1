package nl.binnenzicht.dashboard.page.mkba;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Visual;

/** The key figures of one case by their name. */
final class Outcome {

    private static final Map<String, String> TITLES =
            Map.of(
                    "NCW", "Netto contante waarde per deelnemer",
                    "KANS_POSITIEF", "Kans dat het de samenleving meer oplevert dan kost",
                    "BATEN_KOSTEN", "Baten gedeeld door kosten",
                    "OMSLAG_EFFECT", "Effect waarbij het precies quitte is",
                    "EFFECT", "Effect waarmee gerekend is");
    private static final List<String> TILES =
            List.of("NCW", "KANS_POSITIEF", "BATEN_KOSTEN", "EFFECT", "OMSLAG_EFFECT");

    private final Published table;

    Outcome(Published table) {
        this.table = table;
    }

    Cell value(String measure) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (measure.equals(String.valueOf(table.cell(row, "maat_code").value()))) {
                return table.cell(row, "waarde");
            }
        }
        return Cell.absent(Cell.State.ONBEKEND);
    }

    private String remark(String measure) {
        for (int row = 0; row < table.rows().size(); row++) {
            Cell remark = table.cell(row, "toelichting");
            if (measure.equals(String.valueOf(table.cell(row, "maat_code").value()))) {
                return remark.isShown() ? remark.value().toString() : "";
            }
        }
        return "";
    }

    /** What was varied on its own, in the order of the table. */
    List<String> tornado() {
        List<String> varied = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String measure = String.valueOf(table.cell(row, "maat_code").value());
            if (measure.startsWith("TORNADO_") && measure.endsWith("_LAAG")) {
                varied.add(measure.substring("TORNADO_".length(), measure.length() - 5));
            }
        }
        return varied;
    }

    List<Visual.Tile> tiles() {
        List<Visual.Tile> tiles = new ArrayList<>();
        for (String measure : TILES) {
            tiles.add(
                    new Visual.Tile(
                            TITLES.get(measure), text(measure, value(measure)), remark(measure)));
        }
        return tiles;
    }

    /** How a measure is written: shares as percentages, sums as euros. */
    static String text(String measure, Cell value) {
        return value.number() == null
                ? Notation.of(value, Kind.DECIMAL)
                : Notation.of(rounded(value.number(), kind(measure)), kind(measure));
    }

    private static double rounded(double number, Kind kind) {
        return kind == Kind.EUR ? Math.rint(number) : number;
    }

    static Kind kind(String measure) {
        if (measure.startsWith("NCW") || measure.startsWith("TORNADO")) {
            return Kind.EUR;
        }
        boolean share =
                measure.startsWith("EFFECT")
                        || List.of(
                                        "KANS_POSITIEF",
                                        "OMSLAG_EFFECT",
                                        "DISCONTOVOET",
                                        "BLIJFKANS",
                                        "VERDRINGING")
                                .contains(measure);
        return share ? Kind.SHARE : Kind.DECIMAL;
    }

    /** A measure in words where there are words for it. */
    static String title(String measure) {
        String words = measure.toLowerCase(Locale.ROOT).replace('_', ' ');
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return TITLES.getOrDefault(measure, capital.replace("Ncw", "NCW"));
    }

    String takeaway() {
        Double value = value("NCW").number();
        Double chance = value("KANS_POSITIEF").number();
        if (value == null) {
            String why = remark("NCW");
            return "Er is geen uitkomst te geven." + (why.isEmpty() ? "" : " " + why);
        }
        return "Per deelnemer %s het de samenleving naar schatting %s%s."
                .formatted(
                        value < 0 ? "kost" : "levert",
                        Notation.of(Math.rint(Math.abs(value)), Kind.EUR)
                                + (value < 0 ? "" : " op"),
                        chance == null
                                ? ""
                                : "; de kans dat de uitkomst positief is, is "
                                        + Notation.of(chance, Kind.SHARE));
    }
}
