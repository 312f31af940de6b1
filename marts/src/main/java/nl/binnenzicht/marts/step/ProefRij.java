package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * A person in a month in which a trial begins; a row of {@code int_proef}.
 *
 * @param voorziening what starts; null: nothing
 * @param recent what started in the twelve months before
 * @param afstand months to work as last judged; null: never judged, so for the next two
 */
record ProefRij(
        String clientId,
        int periodeId,
        String voorziening,
        Set<String> recent,
        String kwadrant,
        String geslacht,
        String opleiding,
        String leefvorm,
        double leeftijd,
        double duur,
        Double afstand,
        Double escalatie,
        Double zrmLaag,
        double lopend,
        double eerder,
        boolean deeltijdwerk,
        boolean ontheffing,
        Daarna daarna) {

    /**
     * What is seen from the start of the trial on, and two things of before that no model knows.
     *
     * @param opvolging months of which the data tell, the first month of the trial included
     * @param werkNa month of leaving for work, 1 is the first of the trial; null: not in the data
     * @param duurzaamNa the same for leaving without bijstand up to six months later
     * @param bijstand months with bijstand of the first twelve
     * @param deeltijdNa first month with part-time work of the first twelve; null: none
     * @param zrmLaag low ZRM domains as judged later in the first twelve months; null: not judged
     * @param werkVooraf left for work in the twelve months before; null: before the data begin
     * @param deeltijdVooraf months with part-time work of the six before; null: likewise
     */
    record Daarna(
            int opvolging,
            Double werkNa,
            Double duurzaamNa,
            double bijstand,
            Double deeltijdNa,
            Double zrmLaag,
            Boolean werkVooraf,
            Double deeltijdVooraf) {

        private static Daarna read(Cells cells, int row) {
            return new Daarna(
                    (int) cells.number(row, "opvolging_maanden", 0),
                    cells.number(row, "werk_na_maanden"),
                    cells.number(row, "duurzaam_na_maanden"),
                    cells.number(row, "bijstand_maanden", 0),
                    cells.number(row, "deeltijd_na_maanden"),
                    cells.number(row, "zrm_laag_na"),
                    cells.text(row, "heeft_werk_vooraf") == null
                            ? null
                            : Boolean.valueOf(cells.flag(row, "heeft_werk_vooraf")),
                    cells.number(row, "deeltijd_vooraf_maanden"));
        }
    }

    /** All rows by person and month, whatever order they came in. */
    static List<ProefRij> read(Rows rows) {
        Cells cells = new Cells(rows);
        List<ProefRij> result = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            result.add(read(cells, row));
        }
        result.sort(Comparator.comparing(ProefRij::clientId).thenComparingInt(ProefRij::periodeId));
        return result;
    }

    private static ProefRij read(Cells cells, int row) {
        return new ProefRij(
                cells.text(row, "client_id"),
                (int) cells.number(row, "periode_id", 0),
                cells.text(row, "voorziening_code"),
                codes(cells.text(row, "recente_voorzieningen")),
                cells.text(row, "kwadrant_code"),
                cells.text(row, "geslacht_code"),
                cells.text(row, "opleidingsniveau_code"),
                cells.text(row, "leefvorm_code"),
                cells.number(row, "leeftijd", 0),
                cells.number(row, "duur_bijstand_maanden", 0),
                cells.number(row, "afstand_tot_werk_maanden"),
                cells.number(row, "escalatierisico_score"),
                cells.number(row, "aantal_domeinen_laag"),
                cells.number(row, "aantal_lopende_voorzieningen", 0),
                cells.number(row, "aantal_eerder_gestart", 0),
                cells.flag(row, "heeft_deeltijdwerk"),
                cells.flag(row, "heeft_ontheffing"),
                Daarna.read(cells, row));
    }

    private static Set<String> codes(String text) {
        return text == null ? Set.of() : Set.of(text.split(","));
    }
}
