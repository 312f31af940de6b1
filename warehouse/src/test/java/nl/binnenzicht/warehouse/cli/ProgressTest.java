package nl.binnenzicht.warehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    private long now;

    @Test
    void aTerminalShowsRowsRateAndTimeLeft() {
        Progress progress = Progress.onTerminal(out, () -> now);
        progress.rows("zrm/score", 10_000, 130_000);
        pass(1000);
        progress.rows("zrm/score", 30_000, 130_000);

        assertThat(said())
                .endsWith("zrm/score  30.000 rijen, 20.000 per seconde, nog ongeveer 5 s");
    }

    @Test
    void longWaitsAreMinutesAndHours() {
        Progress progress = Progress.onTerminal(out, () -> now);
        progress.rows("a", 0, 0);
        pass(1000);
        progress.rows("a", 1000, 600_999);
        assertThat(said()).endsWith("1.000 per seconde, nog ongeveer 10 min");
        pass(1000);
        progress.rows("a", 2000, 20_000_000);
        assertThat(said()).endsWith("1.000 per seconde, nog ongeveer 5 uur");
    }

    @Test
    void moreRowsThanExpectedGiveNoTimeLeft() {
        Progress progress = Progress.onTerminal(out, () -> now);
        progress.rows("a", 0, 500);
        pass(1000);
        progress.rows("a", 1000, 500);

        assertThat(said()).endsWith("a  1.000 rijen, 1.000 per seconde");
    }

    @Test
    void itSaysNoMoreThanFiveTimesASecond() {
        Progress progress = Progress.onTerminal(out, () -> now);
        for (int i = 0; i <= 100; i++) {
            progress.rows("a", i * 10_000, 0);
            pass(10);
        }

        assertThat(said().split("per seconde", -1)).hasSize(1 + 5);
    }

    @Test
    void aFileIsNotATerminal() {
        Progress progress = Progress.to(out);
        progress.rows("a", 0, 0);
        progress.rows("a", 1_000_000, 0);

        assertThat(said()).isEmpty();
    }

    private void pass(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private String said() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
