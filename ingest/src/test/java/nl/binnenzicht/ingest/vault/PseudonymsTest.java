package nl.binnenzicht.ingest.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {

    private static byte[] key() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        return key;
    }

    /**
     * Expected hash: {@code printf 'v1|bsn|warehouse|999990019' | openssl dgst -sha256 -mac HMAC
     * -macopt hexkey:000102...1e1f} gives 5de773c1281c665817b5cfa3d05014d19e...; its first 130
     * bits, five at a time, in Crockford's alphabet.
     */
    @ParameterizedTest
    @CsvSource({"999990019,p1_bqkq7g983hk5g5xnsyhx0m0mt6", "12,p1_09s7s5y7mt9wf70wn4qemfzfbp"})
    void pseudonymIsTheOneOpensslGives(int bsn, String pseudonym) {
        assertThat(new Pseudonyms(key()).of(bsn)).isEqualTo(pseudonym);
    }

    @Test
    void everyPersonHasOneAndItStaysTheSameWhileOthersPassBy() {
        Pseudonyms pseudonyms = new Pseudonyms(key());
        String first = pseudonyms.of(999_990_019);
        Set<String> all = new HashSet<>();
        IntStream.range(1, 100_000).forEach(number -> all.add(pseudonyms.of(number)));

        assertThat(all).hasSize(99_999);
        assertThat(pseudonyms.of(999_990_019)).isEqualTo(first);
    }

    @Test
    void anotherKeyGivesAnotherPseudonym() {
        byte[] other = key();
        other[31]++;

        assertThat(new Pseudonyms(other).of(12)).isNotEqualTo(new Pseudonyms(key()).of(12));
    }
}
