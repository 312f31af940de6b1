package nl.binnenzicht.dashboard.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortSql;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * Who is left after each step of a cohort, before the gate: nothing outside this package holds one.
 *
 * @param ids everyone with an index date
 * @param indexdatums of each
 * @param stappen after each step who is left, as places in {@code ids}: all with an index date;
 *     then, where a rule asks after the index date, those who were seen long enough; then after
 *     each rule
 */
record CohortLeden(List<String> ids, List<LocalDate> indexdatums, List<BitSet> stappen) {

    static CohortLeden van(Cohort cohort, ServedSnapshot snapshot) {
        CohortSql.Query query = CohortSql.van(cohort);
        Rows rows = snapshot.query(query.sql(), query.parameters());
        List<String> ids = new ArrayList<>();
        List<LocalDate> dagen = new ArrayList<>();
        BitSet over = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            ids.add(rows.text(row, "client_id"));
            dagen.add((LocalDate) rows.value(row, "index_datum"));
            over.set(row);
        }
        List<BitSet> stappen = new ArrayList<>(List.of((BitSet) over.clone()));
        if (!cohort.naDeIndex().isEmpty()) {
            keep(rows, "is_gezien", over);
            stappen.add((BitSet) over.clone());
        }
        for (int regel = 1; regel <= cohort.regels().size(); regel++) {
            keep(rows, "regel_" + regel, over);
            stappen.add((BitSet) over.clone());
        }
        return new CohortLeden(ids, dagen, stappen);
    }

    private static void keep(Rows rows, String column, BitSet over) {
        int at = rows.indexOf(column);
        for (int row = over.nextSetBit(0); row >= 0; row = over.nextSetBit(row + 1)) {
            over.set(row, (Boolean) rows.rows().get(row).get(at));
        }
    }

    /** Who is in the cohort. */
    BitSet leden() {
        return stappen.get(stappen.size() - 1);
    }

    /** The ids of who is left after a step. */
    List<String> na(int stap) {
        return stappen.get(stap).stream().mapToObj(ids::get).toList();
    }
}
