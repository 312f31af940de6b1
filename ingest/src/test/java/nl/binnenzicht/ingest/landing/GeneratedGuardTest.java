package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import nl.binnenzicht.ingest.generate.GenerateOptions;
import nl.binnenzicht.ingest.generate.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thresholds let ordinary months through: across the turn of a year, nothing is asked. */
class GeneratedGuardTest {

    private static final int CLIENTS = 400;
    private static final int MONTHS = 24;

    @Test
    void monthAfterMonthLandsWithoutAQuestion(@TempDir Path folder) throws IOException {
        LoadCase load = new LoadCase(folder);
        YearMonth first = YearMonth.of(2024, 11);
        for (int i = 0; i < 4; i++) {
            load.clear();
            new Generator(
                            new GenerateOptions(
                                    load.inbox(),
                                    CLIENTS,
                                    MONTHS + i,
                                    2025,
                                    first.plusMonths(i),
                                    Optional.empty()))
                    .run();
            LoadReport report = load.load();
            assertThat(report.vraag()).as("%s: %s", first.plusMonths(i), load.messages()).isZero();
            assertThat(report.geweigerd()).isZero();
            assertThat(report.geland()).isGreaterThan(25);
        }
    }
}
