package nl.binnenzicht.marts.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.junit.jupiter.api.Test;

/** What the documents ask to be measured, each with the number that measures it. */
class IndicatorListTest {

    private static final List<Map<String, String>> LIST = ReferenceTable.load("indicator").rows();
    private static final MetricCatalog CATALOG = MetricCatalog.load();

    /**
     * The 31 numbers of the contract letter of 2025, and the request of its section on monitoring.
     */
    private static final Set<String> OBB =
            Set.of(
                    "1.1",
                    "1.2",
                    "1.3",
                    "1.4",
                    "1.5",
                    "1.6",
                    "1.7",
                    "2.1",
                    "2.2",
                    "2.3",
                    "2.4",
                    "2.5",
                    "2.6",
                    "2.7",
                    "2.8",
                    "2.9",
                    "2.10",
                    "2.11",
                    "3.1",
                    "3.2",
                    "3.3",
                    "3.4",
                    "3.5",
                    "3.6",
                    "3.7.1",
                    "3.7.2",
                    "3.8.1",
                    "3.8.2",
                    "3.9.1",
                    "3.9.2",
                    "3.9.3",
                    "monitoring");

    private static Stream<Map<String, String>> of(String document) {
        return LIST.stream().filter(row -> row.get("document").equals(document));
    }

    @Test
    void everyNumberOfTheContractLetterIsInTheList() {
        assertThat(of("OBB2025").map(row -> row.get("nummer")).collect(Collectors.toSet()))
                .isEqualTo(OBB);
        assertThat(of("LV2019-2022")).isNotEmpty();
        assertThat(of("BMWE2016")).isNotEmpty();
        assertThat(of("MEMO2018-2019")).isNotEmpty();
        assertThat(of("BP2021-2025")).isNotEmpty();
    }

    @Test
    void everyLineHasItsMetricOrSaysWhyNot() {
        for (Map<String, String> row : LIST) {
            String metric = row.get("metric_id");
            if (metric.isEmpty()) {
                assertThat(row.get("toelichting")).as(row.get("naam")).isNotEmpty();
            } else {
                assertThat(CATALOG.find(metric)).as(metric).isPresent();
            }
        }
    }

    @Test
    void aBreakdownInTheListIsOneTheMetricHas() {
        for (Map<String, String> row : LIST) {
            String dimension = row.get("uitsplitsing");
            if (!dimension.isEmpty()) {
                Metric metric = CATALOG.require(row.get("metric_id"));
                assertThat(
                                metric.kind() == Metric.Kind.TABEL
                                        ? metric.columns()
                                        : metric.dimensions())
                        .as(metric.id())
                        .contains(dimension);
            }
        }
    }

    @Test
    void everyNumberHasOneDefaultReadingOrMoreOfOneKind() {
        Map<String, Long> defaults =
                LIST.stream()
                        .filter(row -> row.get("lezing").equals("STANDAARD"))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("document") + " " + row.get("nummer"),
                                        Collectors.counting()));
        Set<String> numbers =
                LIST.stream()
                        .map(row -> row.get("document") + " " + row.get("nummer"))
                        .collect(Collectors.toSet());

        assertThat(defaults.keySet()).isEqualTo(numbers);
        assertThat(LIST)
                .extracting(row -> row.get("lezing"))
                .containsOnly("STANDAARD", "TWEEDE", "ONDERDEEL");
    }

    @Test
    void theHeaderOfAMetricAndTheListNameTheSameNumber() {
        Set<String> headers = new TreeSet<>();
        CATALOG.all()
                .forEach(
                        metric ->
                                metric.indicator()
                                        .ifPresent(nr -> headers.add(nr + " " + metric.id())));
        Set<String> listed =
                of("OBB2025")
                        .map(row -> "OBB " + row.get("nummer") + " " + row.get("metric_id"))
                        .collect(Collectors.toSet());

        assertThat(listed).containsAll(headers);
    }

    @Test
    void whereTheLetterAllowsTwoReadingsBothAreThere() {
        assertThat(of("OBB2025").filter(row -> row.get("lezing").equals("TWEEDE")))
                .extracting(row -> row.get("nummer"))
                .containsExactlyInAnyOrder("1.3", "2.5", "3.7.1", "3.8.1", "3.9.1");
    }
}
