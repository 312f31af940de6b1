package nl.binnenzicht.dashboard.page;

import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;

/** The one sentence a table says, written from its own cells. */
public final class Takeaway {

    private static final String NOTHING = "Voor deze keuze is er niets dat getoond kan worden.";

    private Takeaway() {}

    /** "De grootste groep is X: 812 personen"; {@code what} ends where the name begins. */
    public static String largest(
            Published table, String name, String value, String what, String unit) {
        return named(table, extreme(table, value, 1), name, value, what, unit);
    }

    /** "Het laagst scoort X: 2,6 op een schaal van 1 tot 5." */
    public static String smallest(
            Published table, String name, String value, String what, String unit) {
        return named(table, extreme(table, value, -1), name, value, what, unit);
    }

    private static int extreme(Published table, String value, int sign) {
        int best = -1;
        for (int row = 0; row < table.rows().size(); row++) {
            Double number = table.cell(row, value).number();
            if (number != null
                    && (best < 0 || sign * number > sign * table.cell(best, value).number())) {
                best = row;
            }
        }
        return best;
    }

    private static String named(
            Published table, int best, String name, String value, String what, String unit) {
        if (best < 0) {
            return NOTHING;
        }
        return "%s %s: %s%s."
                .formatted(
                        what,
                        quoted(table.cell(best, name)),
                        text(table, best, value),
                        unit.isEmpty() ? "" : " " + unit);
    }

    /** "Van 3.011 in januari 2023 naar 2.815 in december 2025 (−196)." */
    public static String change(Published table, String moment, String value, String what) {
        int first = -1;
        int last = -1;
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.cell(row, value).number() != null) {
                first = first < 0 ? row : first;
                last = row;
            }
        }
        if (first < 0) {
            return NOTHING;
        }
        if (first == last) {
            return "%s: %s in %s."
                    .formatted(what, text(table, last, value), table.cell(last, moment).value());
        }
        double difference = table.cell(last, value).number() - table.cell(first, value).number();
        Kind kind = table.columns().get(table.indexOf(value)).kind();
        String step = kind == Kind.SHARE ? Notation.points(difference) : signed(difference, kind);
        return "%s: van %s in %s naar %s in %s (%s)."
                .formatted(
                        what,
                        text(table, first, value),
                        table.cell(first, moment).value(),
                        text(table, last, value),
                        table.cell(last, moment).value(),
                        step);
    }

    private static String signed(double difference, Kind kind) {
        String size = Notation.of(Math.abs(difference), kind);
        return (difference < 0 ? "−" : difference > 0 ? "+" : "") + size;
    }

    private static String text(Published table, int row, String value) {
        Kind kind = table.columns().get(table.indexOf(value)).kind();
        return Notation.of(table.cell(row, value), kind);
    }

    private static String quoted(Cell cell) {
        return "‘" + cell.value() + "’";
    }
}
