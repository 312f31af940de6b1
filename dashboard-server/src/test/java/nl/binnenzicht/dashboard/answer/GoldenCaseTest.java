package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import org.junit.jupiter.api.Test;

/** Every number has a case with invented rows and an answer worked out by hand. */
class GoldenCaseTest {

    private static final Path CASES =
            Path.of("src", "test", "java", "nl", "binnenzicht", "dashboard", "answer");

    /** Numbers without a case of their own, and why. */
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "mkba_uitkomst", "shows fct_mkba_uitkomst as it is; MkbaStepTest",
                    "mkba_casus", "shows fct_mkba_casus as it is; MkbaStepTest",
                    "mkba_prijzen", "shows fct_mkba_prijs as it is; MkbaStepTest",
                    "benchmark_waarde", "shows fct_benchmark as it is",
                    "buig", "shows fct_buig as it is; FctBuigTest holds it to the printed tables",
                    "budget_volume", "shows fct_budget_volume as it is",
                    "benchmark_indicator", "shows dim_benchmark_indicator as it is");

    private static String cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(GoldenCaseTest::hasCases).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static boolean hasCases(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("MetricsTest.java") || name.startsWith("Published");
    }

    @Test
    void everyMetricHasAGoldenCase() throws IOException {
        String cases = cases();
        TreeSet<String> without =
                MetricCatalog.load().all().stream()
                        .map(Metric::id)
                        .filter(id -> !cases.contains('"' + id + '"'))
                        .collect(Collectors.toCollection(TreeSet::new));

        without.removeAll(ELSEWHERE.keySet());
        assertThat(without).isEmpty();
    }

    @Test
    void theExceptionsExistAndSayWhy() {
        MetricCatalog catalog = MetricCatalog.load();
        ELSEWHERE.forEach(
                (id, why) -> {
                    assertThat(catalog.find(id)).as(id).isPresent();
                    assertThat(why).isNotBlank();
                });
    }
}
