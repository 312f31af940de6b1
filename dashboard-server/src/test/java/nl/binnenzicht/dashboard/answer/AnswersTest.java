package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private ServedSnapshot snapshot;
    private Answers answers;

    @BeforeEach
    void open() {
        snapshot =
                MetricCase.of("bestand_personen")
                        .months("2024-01", "2025-06")
                        .given(
                                "fct_client_maand",
                                """
                                periode_id | client_id | is_bijstand | kwadrant_code | is_statushouder
                                202401     | C1        | J           | 1             | N
                                202506     | C1        | J           | 1             | J
                                202506     | C2        | J           | 4             | N
                                """)
                        .snapshot();
        answers =
                new Answers(
                        MetricCatalog.load(),
                        () -> {
                            snapshot.hold();
                            return snapshot;
                        });
    }

    @AfterEach
    void close() {
        snapshot.close();
    }

    private static MetricRequest request(String metric, String periode) {
        return MetricRequest.of(metric, Periode.parse(periode), Policy.management());
    }

    private List<String> problems(MetricRequest request) {
        return catchThrowableOfType(RequestException.class, () -> answers.find(request))
                .problems()
                .stream()
                .map(Problem::text)
                .toList();
    }

    @Test
    void anUnknownMetricIsNotFoundAndTheNearestIsNamed() {
        RequestException e =
                catchThrowableOfType(
                        RequestException.class,
                        () -> answers.find(request("bestand_persoon", "2025-06")));

        assertThat(e.isNotFound()).isTrue();
        assertThat(e)
                .hasMessage(
                        "BZ-040 metric: deze naam bestaat niet; verwacht een naam uit de catalogus."
                                + " Bedoelde u bestand_personen?");
    }

    @Test
    void everythingThatIsWrongWithAQuestionIsSaidAtOnce() {
        MetricRequest request =
                request("kwadrant4_zonder_contact", "2027")
                        .by("kwadrant_code", "geslacht_code")
                        .where(
                                Map.of(
                                        "gemeente_code", "9999",
                                        "is_wsw", "true",
                                        "bsn", "1"));

        assertThat(problems(request))
                .extracting(text -> text.substring(0, 6))
                .containsExactlyInAnyOrder("BZ-042", "BZ-042", "BZ-043", "BZ-044", "BZ-045");
    }

    @Test
    void theValueAPersonTypedIsNeverRepeated() {
        assertThat(
                        problems(
                                request("bestand_personen", "2025-06")
                                        .where(Map.of("kwadrant_code", "1' or '1'='1"))))
                .singleElement()
                .asString()
                .startsWith("BZ-044 metric bestand_personen: deze waarde van kwadrant_code")
                .doesNotContain("or '1'");
    }

    @Test
    void aShareOverItsPartsCannotBeFilteredToOnePart() {
        assertThat(
                        problems(
                                request("doorstroomtabel_wsw", "2025-06")
                                        .where(Map.of("werkplektype_code", "GROEN"))))
                .singleElement()
                .asString()
                .startsWith("BZ-042");
    }

    @Test
    void aYearThatIsNotOverIsNotMeasurableYetAndOneOutsideTheDataIsRefused() {
        assertThat(answers.find(request("bestand_personen", "2025")).state())
                .isEqualTo(Answer.State.NOG_NIET_MEETBAAR);
        assertThat(answers.find(request("bestand_personen", "2025-H1")).state())
                .isEqualTo(Answer.State.GEMETEN);
        assertThat(answers.find(request("uitstroom", "2025")).state())
                .isEqualTo(Answer.State.NOG_NIET_MEETBAAR);
        assertThat(answers.find(request("budget_overzicht", "2025")).state())
                .isEqualTo(Answer.State.GEMETEN);
        assertThat(problems(request("bestand_personen", "2025-07")))
                .singleElement()
                .asString()
                .isEqualTo(
                        "BZ-045 metric bestand_personen: over juli 2025 zijn geen gegevens;"
                                + " verwacht een periode van 202401 tot en met 202506."
                                + " Kies een andere periode.");
    }

    @Test
    void aSeriesIsTheSameQuestionAtEachMoment() {
        List<Found> series =
                answers.findSeries(
                        request("bestand_personen", "2025-06"),
                        List.of(
                                Periode.parse("2023-12"),
                                Periode.parse("2024-01"),
                                Periode.parse("2024-02"),
                                Periode.parse("2025-06"),
                                Periode.parse("2025-07")));

        assertThat(series)
                .extracting(Found::state)
                .containsExactly(
                        Answer.State.ONBEKEND,
                        Answer.State.GEMETEN,
                        Answer.State.GEMETEN,
                        Answer.State.GEMETEN,
                        Answer.State.NOG_NIET_MEETBAAR);
        assertThat(series.subList(1, 4))
                .extracting(answer -> answer.rows().number(0, "waarde"))
                .containsExactly(1.0, 0.0, 2.0);
    }

    @Test
    void flagsAreFiltersToo() {
        MetricRequest request = request("bestand_personen", "2025-06");
        assertThat(
                        answers.find(request.where(Map.of("is_statushouder", "true")))
                                .rows()
                                .number(0, "waarde"))
                .isEqualTo(1);
    }

    @Test
    void theSnapshotSaysWhichMonthsAndNamesThereAre() {
        assertThat(answers.laatsteMaand()).isEqualTo(202506);
        assertThat(answers.jaren(AsOf.now())).containsExactly(2024, 2025);
        assertThat(answers.names("kwadrant_code", AsOf.now()).keySet())
                .containsExactly("1", "2", "3", "4", "ONB");
        assertThat(answers.names("is_wsw", AsOf.now())).containsEntry("true", "Ja");
        assertThat(answers.names("werkplektype_code", AsOf.now()).keySet())
                .startsWith("BESCHUT", "WOL", "GROEN", "DETA")
                .endsWith("OVERIG");
    }
}
