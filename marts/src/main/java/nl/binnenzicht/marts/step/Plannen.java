package nl.binnenzicht.marts.step;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.effect.Analyseplan;
import nl.binnenzicht.marts.effect.Analyseplan.Gevolg;
import nl.binnenzicht.marts.effect.Analyseplan.Rang;
import nl.binnenzicht.marts.effect.Analyseplan.Uitkomst;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The analysis plan as {@code reference/analyseplan.csv} has it. Older versions stay in the file;
 * the newest one counts.
 */
final class Plannen {

    /** Bijstand, part-time work and ZRM are kept for a year in {@code int_proef}. */
    private static final int YEAR = 12;

    private Plannen() {}

    static Analyseplan nieuwste(Rows rows) {
        Cells cells = new Cells(rows);
        String versie =
                IntStream.range(0, cells.size())
                        .boxed()
                        .max(Comparator.comparing(row -> cells.text(row, "vastgesteld_op")))
                        .map(row -> cells.text(row, "versie"))
                        .orElseThrow();
        List<Integer> own =
                IntStream.range(0, cells.size())
                        .filter(row -> versie.equals(cells.text(row, "versie")))
                        .boxed()
                        .toList();
        return new Analyseplan(
                versie,
                cells.text(own.get(0), "vastgesteld_op"),
                own.stream()
                        .filter(row -> isPart(cells, row, "UITKOMST"))
                        .map(row -> uitkomst(cells, row))
                        .toList(),
                codes(cells, own, "INSTRUMENT"),
                codes(cells, own, "SEGMENT"),
                codes(cells, own, "KENMERK"));
    }

    private static Uitkomst uitkomst(Cells cells, int row) {
        Gevolg gevolg = Gevolg.valueOf(cells.text(row, "gevolg"));
        int horizon = Integer.parseInt(cells.text(row, "horizon_maanden"));
        boolean isKept =
                switch (gevolg) {
                    case WERK, DUURZAAM -> true;
                    case DEELTIJD -> horizon <= YEAR;
                    case BIJSTAND, ZRM -> horizon == YEAR;
                };
        if (!isKept) {
            throw new IllegalArgumentException(
                    "an outcome of the plan that int_proef does not keep: "
                            + cells.text(row, "code"));
        }
        return new Uitkomst(
                cells.text(row, "code"),
                Rang.valueOf(cells.text(row, "rang")),
                gevolg,
                horizon,
                Integer.parseInt(cells.text(row, "opvolging_maanden")));
    }

    private static List<String> codes(Cells cells, List<Integer> rows, String part) {
        return rows.stream()
                .filter(row -> isPart(cells, row, part))
                .map(row -> cells.text(row, "code"))
                .toList();
    }

    private static boolean isPart(Cells cells, int row, String part) {
        return part.equals(cells.text(row, "onderdeel"));
    }
}
