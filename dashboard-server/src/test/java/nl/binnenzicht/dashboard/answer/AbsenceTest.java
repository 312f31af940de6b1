package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.Test;

/** Four kinds of absence that a reader must be able to tell apart. */
class AbsenceTest {

    private static final String INDICATIES =
            """
            indicatie_id | client_id | periode_id | binnen_3_maanden_code
            I1           | C1        | 202506     | NEE
            I2           | C2        | 202512     | NOG_NIET_MEETBAAR
            """;

    private static String shown(MetricCase metric, String id, String periode) {
        try (ServedSnapshot snapshot = metric.snapshot()) {
            Answers answers =
                    new Answers(
                            MetricCatalog.load(),
                            () -> {
                                snapshot.hold();
                                return snapshot;
                            });
            Published table =
                    answers.run(
                                    MetricRequest.of(
                                            id, Periode.parse(periode), Policy.informatiemanager()))
                            .table();
            Cell cell = table.cell(0, "waarde");
            return Notation.of(cell, table.columns().get(table.indexOf("waarde")).kind());
        }
    }

    private static String beschut(String periode) {
        String id = "beschut_binnen_3_maanden";
        return shown(MetricCase.of(id).given("fct_indicatie", INDICATIES), id, periode);
    }

    @Test
    void zeroIsANumber() {
        assertThat(beschut("2025-06")).isEqualTo("0,0%");
        assertThat(beschut("2025")).as("the young one does not count").isEqualTo("0,0%");
    }

    @Test
    void whoIsTooYoungToJudgeIsNotMeasurableYet() {
        assertThat(beschut("2025-12")).isEqualTo("nog niet meetbaar");
    }

    @Test
    void aShareOfNobodyDoesNotApply() {
        assertThat(beschut("2025-07")).isEqualTo("n.v.t.");
        assertThat(shown(MetricCase.of("loonwaarde_gemiddeld"), "loonwaarde_gemiddeld", "2025"))
                .isEqualTo("n.v.t.");
    }

    @Test
    void whatReachesBackBeforeTheDataIsUnknownAndAYearThatRunsIsNotMeasurableYet() {
        assertThat(shown(MetricCase.of("herinstroom"), "herinstroom", "2023-06"))
                .isEqualTo("onbekend");
        assertThat(
                        shown(
                                MetricCase.of("lks_personen").months("2023-01", "2025-06"),
                                "lks_personen",
                                "2025"))
                .isEqualTo("nog niet meetbaar");
    }

    @Test
    void placementsTooYoungToJudgeAreNotMeasurableYet() {
        MetricCase plaatsing =
                MetricCase.of("plaatsing_6_maanden")
                        .given(
                                "fct_plaatsing",
                                """
                                plaatsing_id | client_id | periode_id | duurt_6_maanden_code
                                P1           | C1        | 202512     | NOG_NIET_MEETBAAR
                                """);

        assertThat(shown(plaatsing, "plaatsing_6_maanden", "2025")).isEqualTo("nog niet meetbaar");
        assertThat(shown(plaatsing, "plaatsing_6_maanden", "2024")).isEqualTo("n.v.t.");
    }
}
