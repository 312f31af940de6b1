package nl.binnenzicht.warehouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.calendar.TableStatus.Verdict;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.schema.DeliveryPromise;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryCalendarTest {

    private static final Contract METING = Contract.of("zrm", "meting").build();

    @TempDir private Path root;

    private int sequence;

    @Test
    void onTheLastDayADeliveryIsNotLateAndTheNextDayItIs() throws IOException {
        land("2025-11");

        // the tenth working day of January 2026 is the fifteenth
        assertThat(on("2026-01-15", "maandelijks volledig").oordeel()).isEqualTo(Verdict.OP_TIJD);
        TableStatus late = on("2026-01-16", "maandelijks volledig");
        assertThat(late.oordeel()).isEqualTo(Verdict.TE_LAAT);
        assertThat(late.teLaat()).containsExactly("2025-12");
        assertThat(late.verwacht()).isEqualTo("2026-01");
        assertThat(late.uiterlijk()).isEqualTo("2026-02-13");
    }

    @Test
    void everyPeriodThatPassedIsLate() throws IOException {
        land("2025-09");

        assertThat(on("2026-01-16", "maandelijks volledig").teLaat())
                .containsExactly("2025-10", "2025-11", "2025-12");
    }

    @Test
    void aGapBetweenDeliveriesIsMissing() throws IOException {
        land("2025-09");
        land("2025-12");

        TableStatus status = on("2026-01-10", "maandelijks volledig");
        assertThat(status.oordeel()).isEqualTo(Verdict.ONTBREEKT);
        assertThat(status.ontbreekt()).containsExactly("2025-10", "2025-11");
        assertThat(status.teLaat()).isEmpty();
    }

    @Test
    void aQuarterIsDueAfterItsLastMonth() throws IOException {
        land("2025-07"); // a file named after the first month of its quarter

        TableStatus status = on("2026-01-15", "per kwartaal volledig");
        assertThat(status.periode()).isEqualTo("2025-09");
        assertThat(status.oordeel()).isEqualTo(Verdict.OP_TIJD);
        assertThat(status.verwacht()).isEqualTo("2025-12");
        assertThat(on("2026-01-16", "per kwartaal volledig").teLaat()).containsExactly("2025-12");
    }

    @Test
    void whatNeverCameIsSaidWithTheLastPeriodThatWasDue() {
        TableStatus status = on("2026-01-16", "maandelijks volledig");

        assertThat(status.oordeel()).isEqualTo(Verdict.NOOIT_GELEVERD);
        assertThat(status.teLaat()).containsExactly("2025-12");
        assertThat(status.levering()).isNull();
        assertThat(status.rijen()).isZero();
    }

    @Test
    void withoutRhythmNothingIsDue() throws IOException {
        land("2025-01");

        TableStatus status = on("2026-01-16", "na elke meting volledig");
        assertThat(status.oordeel()).isEqualTo(Verdict.ZONDER_RITME);
        assertThat(status.verwacht()).isNull();
    }

    @Test
    void withoutAPeriodInAnyNameNothingCanBeSaid() throws IOException {
        land(null);

        assertThat(on("2026-01-16", "maandelijks volledig").oordeel())
                .isEqualTo(Verdict.PERIODE_ONBEKEND);
    }

    private TableStatus on(String day, String words) {
        return new DeliveryCalendar(new Landing(new DataHome(root)), LocalDate.parse(day))
                .status(METING, DeliveryPromise.of(words));
    }

    private void land(String periode) throws IOException {
        sequence++;
        String levering = "%04d-aabbccdd".formatted(sequence);
        Manifest manifest =
                new Manifest(
                                "zrm",
                                "meting",
                                levering,
                                "meting.csv",
                                levering,
                                1,
                                1,
                                Instant.parse("2026-01-05T08:00:00Z"),
                                1,
                                1,
                                0,
                                0,
                                Manifest.Status.GELAND,
                                List.of())
                        .withTerms(
                                new DeliveryTerms(
                                        periode, DeliveryKind.VOLLEDIG, List.of(), Map.of()));
        Path folder = new Landing(new DataHome(root)).folder("zrm", "meting", levering);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Manifest.FILE), Json.write(manifest));
    }
}
