package nl.binnenzicht.dashboard.answer;

import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.warehouse.query.Rows;

/** Rows of people, for the informatiemanager: no day of birth, no address, no day but a month. */
final class CohortRijen {

    private static final int KLASSE = 10;
    private static final List<String> STANDEN =
            List.of("geslacht_code", "kwadrant_code", "regeling_code", "duurklasse_code");

    private CohortRijen() {}

    static Published tabel(Rows rows, CodeNames names, String snapshotId) {
        Assembly tabel =
                Assembly.of("cohort_rijen", snapshotId)
                        .column("client_id", "Pseudoniem", Kind.TEXT)
                        .column("index_maand", "Index", Kind.TEXT)
                        .column("geboren", "Geboren", Kind.TEXT)
                        .column("geslacht", "Geslacht", Kind.TEXT)
                        .column("kwadrant", "Kwadrant", Kind.TEXT)
                        .column("regeling", "Regeling", Kind.TEXT)
                        .column("duur", "Duur in de bijstand", Kind.TEXT);
        for (int row = 0; row < rows.size(); row++) {
            Long vanaf = rows.integer(row, "geboren_vanaf");
            Cell[] cells = new Cell[3 + STANDEN.size()];
            cells[0] = Cell.of(rows.text(row, "client_id"));
            cells[1] = Cell.of(rows.text(row, "index_maand"));
            cells[2] = Cell.of(vanaf == null ? null : vanaf + "-" + (vanaf + KLASSE - 1));
            for (int i = 0; i < STANDEN.size(); i++) {
                String code = rows.text(row, STANDEN.get(i));
                cells[3 + i] =
                        Cell.of(
                                code == null
                                        ? null
                                        : names.of(STANDEN.get(i)).getOrDefault(code, code));
            }
            tabel.row(cells);
        }
        return tabel.table();
    }
}
