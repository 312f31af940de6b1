package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRegisterTest {

    @TempDir private Path folder;

    @Test
    void secondAndLaterAreFoundInMemory() throws IOException {
        try (KeyRegister keys = new KeyRegister(folder, 100, Set.of())) {
            assertThat(keys.isFirst(0, 2)).isTrue();
            assertThat(keys.isFirst(7, 3)).isTrue();
            assertThat(keys.isFirst(0, 4)).isFalse();
            assertThat(keys.isFirst(7, 5)).isFalse();
            assertThat(keys.lateDuplicates()).isEmpty();
        }
    }

    @Test
    void whateverFitsInMemoryTheSameRowsAreDuplicates() throws IOException {
        Random random = new Random(42);
        List<Long> hashes = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Set<Long> expected = new HashSet<>();
        for (long row = 0; row < 50_000; row++) {
            long hash = random.nextInt(20) == 0 ? row / 2 : random.nextLong();
            hashes.add(hash);
            if (!seen.add(hash == 0 ? 1 : hash)) {
                expected.add(row);
            }
        }

        for (int inMemory : new int[] {0, 1, 1_000, 49_999, 100_000}) {
            assertThat(duplicates(hashes, inMemory))
                    .as("%d in memory", inMemory)
                    .isEqualTo(expected);
        }
        assertThat(LoadCase.files(folder)).isEmpty();
    }

    /** Reads as {@link DeliveryReader} does: again, until no duplicate comes as news. */
    private Set<Long> duplicates(List<Long> hashes, int inMemory) throws IOException {
        Set<Long> late = Set.of();
        while (true) {
            Set<Long> found = new HashSet<>();
            try (KeyRegister keys = new KeyRegister(folder, inMemory, late)) {
                for (int row = 0; row < hashes.size(); row++) {
                    if (!keys.isFirst(hashes.get(row), row)) {
                        found.add((long) row);
                    }
                }
                Set<Long> all = keys.lateDuplicates();
                keys.delete();
                if (all.size() == late.size()) {
                    return found;
                }
                late = all;
            }
        }
    }
}
