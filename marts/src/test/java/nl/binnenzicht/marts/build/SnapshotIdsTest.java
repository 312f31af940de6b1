package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotIdsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:15:02.900Z");

    @Test
    void theFirstSnapshotIsNamedAfterItsSecondInUtc() {
        assertThat(SnapshotIds.next(NOW, List.of())).isEqualTo("20260105T081502Z-01");
    }

    @Test
    void anOlderSnapshotDoesNotMatter() {
        assertThat(SnapshotIds.next(NOW, List.of("20260105T081501Z-07")))
                .isEqualTo("20260105T081502Z-01");
    }

    @Test
    void aSecondBuildInOneSecondGetsTheNextNumber() {
        assertThat(SnapshotIds.next(NOW, List.of("20260105T081502Z-01")))
                .isEqualTo("20260105T081502Z-02");
    }

    @Test
    void aClockThatWentBackDoesNotMakeAnEarlierName() {
        assertThat(SnapshotIds.next(NOW, List.of("20270101T000000Z-01", "20260105T081502Z-01")))
                .isEqualTo("20270101T000000Z-02");
    }

    @Test
    void afterNumber99ComesTheNextSecond() {
        assertThat(SnapshotIds.next(NOW, List.of("20261231T235959Z-98")))
                .isEqualTo("20261231T235959Z-99");
        assertThat(SnapshotIds.next(NOW, List.of("20261231T235959Z-99")))
                .isEqualTo("20270101T000000Z-01");
    }

    @Test
    void aFolderOfAnotherNameIsNotASnapshot() {
        assertThat(SnapshotIds.next(NOW, List.of("zelf-gemaakt"))).isEqualTo("20260105T081502Z-01");
    }
}
