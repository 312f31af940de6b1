package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the targets that ship with the program. */
class TargetsTest {

    private ServedSnapshot snapshot;
    private Targets targets;

    @BeforeEach
    void open() {
        snapshot =
                MetricCase.of("doelen")
                        .given(
                                "fct_dienstverband_maand",
                                """
                                periode_id | client_id | dienstverband_soort_code | werkplektype_code | fte | is_stand
                                202412     | C1        | WSW                      | DETA              | 1   | J
                                202412     | C2        | WSW                      | GROEN             | 3   | J
                                """)
                        .snapshot();
        targets =
                new Targets(
                        new Answers(
                                MetricCatalog.load(),
                                () -> {
                                    snapshot.hold();
                                    return snapshot;
                                }));
    }

    @AfterEach
    void close() {
        snapshot.close();
    }

    private Targets.Goal goal(String metric, String periode) {
        return targets.of(metric, Periode.parse(periode));
    }

    @Test
    void targetsHaveVersionsAndTheOneOfTheYearCounts() {
        Targets.Goal goal = goal("uitstroom_werk", "2025");

        assertThat(goal.doel().orElseThrow().waarde()).contains(180.0);
        assertThat(goal.doel().orElseThrow().versie()).isEqualTo("OBB2025");
        assertThat(goal.andereDoelen())
                .extracting(Targets.Value::versie)
                .containsExactly("BEGROTING2024");
        assertThat(goal.gepubliceerd().get(0).isTwijfelachtig()).isTrue();
        assertThat(goal("uitstroom_werk", "2024").doel().orElseThrow().waarde()).contains(200.0);
        assertThat(goal("uitstroom_werk", "2023").doel()).isEmpty();
    }

    @Test
    void aTargetWithoutValueIsTheRealisationOfTheYearBefore() {
        assertThat(goal("detachering_wsw_fte", "2025").doel().orElseThrow().waarde())
                .contains(0.25);
        assertThat(goal("detachering_beschut", "2025").doel().orElseThrow().waarde())
                .as("nothing realised")
                .isEmpty();
    }

    @Test
    void equalToTheTargetIsReachedInBothDirections() {
        Targets.Goal plan = goal("iop_actueel_wsw", "2025");
        Targets.Goal verzuim = goal("ziekteverzuim_wsw", "2025");

        assertThat(plan.status(Optional.of(1.0), Metric.Better.HOGER))
                .isEqualTo(Targets.Status.GEHAALD);
        assertThat(plan.status(Optional.of(0.999), Metric.Better.HOGER))
                .isEqualTo(Targets.Status.NIET_GEHAALD);
        assertThat(verzuim.status(Optional.of(0.158), Metric.Better.LAGER))
                .isEqualTo(Targets.Status.GEHAALD);
        assertThat(verzuim.status(Optional.of(0.159), Metric.Better.LAGER))
                .isEqualTo(Targets.Status.NIET_GEHAALD);
        assertThat(verzuim.norm().orElseThrow().waarde()).contains(0.158);
        assertThat(plan.status(Optional.empty(), Metric.Better.HOGER))
                .isEqualTo(Targets.Status.ONBEKEND);
        assertThat(goal("volume_wsw", "2025").status(Optional.of(1.0), Metric.Better.GEEN))
                .isEqualTo(Targets.Status.KENGETAL);
    }
}
