package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.answer.RoundingGate;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.marts.metric.MetricColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another protection behind the same door: no page or file changes, every count does. */
class GateTest {

    private static final Pattern COUNT = Pattern.compile(";(\\d+)(?=[;\\r])");

    @TempDir private Path folder;

    @Test
    void everyPageAndFileWorksUnchangedBehindAStricterGate() {
        try (Server exact = start("exact", false);
                Server rounding = start("rounding", true)) {
            for (Page page : Pages.of(MetricCatalog.load()).all()) {
                assertThat(new Visit(rounding.port()).status("/" + page.id()))
                        .as(page.id())
                        .isEqualTo(200);
            }
            String path = "/download/bestand/leefvorm.csv";
            List<Long> before = counts(new Visit(exact.port()).text(path));
            List<Long> after = counts(new Visit(rounding.port()).text(path));

            assertThat(before).isNotEmpty().anyMatch(count -> count % 5 != 0);
            assertThat(after).hasSameSizeAs(before).allMatch(count -> count % 5 == 0);
        }
    }

    private static List<Long> counts(String csv) {
        return COUNT.matcher(csv).results().map(found -> Long.valueOf(found.group(1))).toList();
    }

    private Server start(String name, boolean strict) {
        TestHome home = new TestHome(folder.resolve(name)).publish("20260105T081502Z-01");
        ServerConfig config =
                new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.INFORMATIEMANAGER);
        return strict
                ? Server.start(config, RoundingGate.over(MetricColumns.load()))
                : Server.start(config);
    }
}
