package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric of the catalogue, on the empty star schema of docs/datamodel.md. */
class MetricCatalogRunsTest {

    private static final MetricCatalog CATALOG = MetricCatalog.load();
    private static final Periode YEAR = Periode.parse("2025");

    private static ServedSnapshot snapshot;
    private static Answers answers;

    @BeforeAll
    static void open() {
        snapshot = MetricCase.of("bestand_personen").snapshot();
        answers =
                new Answers(
                        CATALOG,
                        () -> {
                            snapshot.hold();
                            return snapshot;
                        });
    }

    @AfterAll
    static void close() {
        snapshot.close();
    }

    static Stream<String> metrics() {
        return CATALOG.all().stream().map(Metric::id);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void everyMetricRunsWhereThereIsNothing(String id) {
        Metric metric = CATALOG.require(id);

        Found answer = answers.find(MetricRequest.of(id, YEAR, Policy.informatiemanager()));

        assertThat(answer.state()).isEqualTo(Answer.State.GEMETEN);
        if (metric.kind() == Metric.Kind.TABEL) {
            assertThat(answer.rows().columns()).containsAll(metric.columns());
        } else {
            assertThat(answer.rows().columns()).startsWith("waarde", "aantal_clienten");
            assertThat(answer.rows().size()).isEqualTo(1);
            assertThat(answer.rows().number(0, "waarde")).isIn(expectedOfNothing(metric));
        }
    }

    private static Object[] expectedOfNothing(Metric metric) {
        return switch (metric.unit()) {
            case PERSONEN, UITKERINGEN, TRAJECTEN, AANTAL -> new Object[] {0.0};
            case AANDEEL, FTE, DAGEN, MAANDEN, CIJFER -> new Object[] {null};
            case EUR -> new Object[] {null, 0.0};
        };
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void everyMetricRunsByEachOfItsDimensions(String id) {
        Metric metric = CATALOG.require(id);
        for (String dimension : metric.dimensions()) {
            MetricRequest request = MetricRequest.of(id, YEAR, Policy.informatiemanager());
            if (metric.canBreakDown()) {
                Found answer = answers.find(request.by(dimension));
                assertThat(answer.rows().columns().get(0)).isEqualTo(dimension);
            }
            List<String> codes = List.copyOf(answers.names(dimension).keySet());
            if (metric.filters().containsKey(dimension)) {
                assertThat(codes).as("codes of %s", dimension).isNotEmpty();
                answers.find(request.where(Map.of(dimension, codes.get(0))));
            }
        }
    }

    @Test
    void everyFilterIsAColumnOfTheMartItNarrows() {
        StarSchema schema = StarSchema.read();
        for (Metric metric : CATALOG.all()) {
            metric.filters()
                    .forEach(
                            (column, marts) ->
                                    marts.forEach(
                                            mart ->
                                                    assertThat(schema.columns(mart))
                                                            .as(metric.id())
                                                            .containsKey(column)));
        }
    }

    @Test
    void everyDimensionThatAMetricReadsFromACodeListHasNames() {
        MetricColumns columns = CATALOG.columns();
        for (Metric metric : CATALOG.all()) {
            for (String dimension : metric.dimensions()) {
                assertThat(columns.require(dimension).namesFrom()).as(dimension).isPresent();
            }
        }
    }

    @Test
    void everyTargetBelongsToAMetric() {
        TreeSet<String> unknown = new TreeSet<>();
        for (Map<String, String> row :
                nl.binnenzicht.warehouse.schema.ReferenceTable.load("doel").rows()) {
            if (CATALOG.find(row.get("metric_id")).isEmpty()) {
                unknown.add(row.get("metric_id"));
            }
        }
        assertThat(unknown).isEmpty();
    }
}
