package nl.binnenzicht.dashboard.page.scorekaart;

import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Published;

/** Targets, norms and published values by metric, from the table of the snapshot. */
final class Targets {

    private final Published table;

    Targets(Published table) {
        this.table = table;
    }

    /**
     * A value that a document gives.
     *
     * @param value empty where the document refers to another value
     * @param version document
     * @param year it is of
     * @param isOfLastYear the document refers to what was realised the year before
     * @param isDoubtful the source itself marks it
     * @param remark of the source; empty for none
     */
    record Target(
            Optional<Double> value,
            String version,
            int year,
            boolean isOfLastYear,
            boolean isDoubtful,
            String remark) {}

    /** The newest one that is not of a later year. */
    Optional<Target> of(String metricId, String kind, int year) {
        Target best = null;
        for (int row = 0; row < table.rows().size(); row++) {
            if (text(row, "metric_id").equals(metricId) && isKind(row, kind)) {
                Target one = target(row);
                if (one.year() <= year && (best == null || one.year() >= best.year())) {
                    best = one;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isKind(int row, String kind) {
        return table.code(row, "doel_soort").orElse(text(row, "doel_soort")).equals(kind);
    }

    private Target target(int row) {
        return new Target(
                Optional.ofNullable(table.cell(row, "waarde").number()),
                text(row, "versie"),
                Integer.parseInt(text(row, "jaar")),
                table.code(row, "grondslag_code").orElse("").equals("VORIG_JAAR"),
                text(row, "is_twijfelachtig").equals("Ja"),
                table.cell(row, "toelichting").isShown() ? text(row, "toelichting") : "");
    }

    private String text(int row, String column) {
        return String.valueOf(table.cell(row, column).value());
    }
}
