package nl.binnenzicht.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import org.junit.jupiter.api.Test;

/** A number is defined in a metric file and nowhere else. */
class OneEngineTest {

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern AGGREGATE =
            Pattern.compile(
                    "(?s)\\bselect\\b.*\\b(count|sum|avg|min|max|median)\\s*\\(.*\\bfrom\\b"
                            + "|\\bfrom\\b.*\\bgroup by\\b",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void theServerContainsNoAggregateSql() {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : files(Path.of("src", "main"))) {
            if (hasAggregate(withoutLineBreaks(file))) {
                found.add(file.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theTestAboveRecognisesAnAggregate() {
        assertThat(hasAggregate("\"select count(*) from fct_x\"")).isTrue();
        assertThat(hasAggregate("x(\"select sum(a) as b from fct_x\")")).isTrue();
        assertThat(hasAggregate("\"select a from fct_x group by a\"")).isTrue();
        assertThat(hasAggregate("Math.max(\"select a from\", \"x\")")).isFalse();
    }

    /** Printed, not failing: a metric without a case rests on reading alone. */
    @Test
    void metricsWithoutACaseAreListed() {
        String tests =
                String.join(
                        "\n",
                        files(Path.of("src", "test")).stream()
                                .filter(file -> file.toString().endsWith("MetricsTest.java"))
                                .map(OneEngineTest::text)
                                .toList());
        List<String> without =
                MetricCatalog.load().all().stream()
                        .map(Metric::id)
                        .filter(id -> !tests.contains("\"" + id + "\""))
                        .toList();
        System.out.println("metrics without a golden case: " + without);
        assertThat(MetricCatalog.load().all()).hasSizeGreaterThan(without.size());
    }

    private static boolean hasAggregate(String source) {
        return TEXT.matcher(source)
                .results()
                .anyMatch(text -> AGGREGATE.matcher(text.group()).find());
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strings broken over lines are one query. */
    private static String withoutLineBreaks(Path file) {
        return text(file).replaceAll("\"\\s*\\+\\s*\"", " ");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
