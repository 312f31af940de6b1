package nl.binnenzicht.ingest.generate.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import nl.binnenzicht.warehouse.error.RequestException;
import org.junit.jupiter.api.Test;

class BsnReeksTest {

    @Test
    void everyNumberOfTheRangeComesOnceIsValidAndHasAtMostSevenDigits() {
        BsnReeks reeks = new BsnReeks();
        BitSet seen = new BitSet(10_000_000);
        for (int i = 0; i < BsnReeks.SIZE; i++) {
            String bsn = reeks.next();
            assertThat(bsn.length() == 9 && bsn.startsWith("00")).isTrue();
            int number = Integer.parseInt(bsn);
            assertThat(seen.get(number)).isFalse();
            assertThat(remainder(number)).isZero();
            seen.set(number);
        }
        assertThat(seen.get(0)).isFalse();
        assertThat(reeks.taken()).isEqualTo(valid());
    }

    @Test
    void whoAsksForMoreGetsAProblemAndNoNumber() {
        BsnReeks reeks = new BsnReeks();
        for (int i = 0; i < BsnReeks.SIZE; i++) {
            reeks.next();
        }
        assertThatThrownBy(reeks::next)
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("BZ-061 generate --clients: meer dan 909090 personen;");
    }

    /** Counted one by one, not by the walk under test. */
    private static int valid() {
        int count = 0;
        for (int number = 1; number < 10_000_000; number++) {
            count += remainder(number) == 0 ? 1 : 0;
        }
        return count;
    }

    private static int remainder(int number) {
        int sum = -(number % 10);
        int left = number / 10;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (left % 10);
            left /= 10;
        }
        return Math.floorMod(sum, 11);
    }
}
