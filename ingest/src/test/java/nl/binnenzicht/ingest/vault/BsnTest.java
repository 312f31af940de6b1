package nl.binnenzicht.ingest.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest
    @CsvSource({
        "999990019,999990019",
        "9999.90.019,999990019",
        "999 990 019,999990019",
        "000000012,12",
        "00000012,12"
    })
    void numberIsReadHoweverItIsWritten(String text, int number) {
        assertThat(Bsn.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990018", // one off
                "000000000", // divisible by eleven, nobody
                "00000000",
                "0000012", // seven digits: two zeros lost is not what a spreadsheet does to eight
                "9999900190", // ten digits
                "９９９９９００１９", // full width digits
                "-99990019",
                "99999001a",
                "p1_999990",
                ""
            })
    void anythingElseIsInvalid(String text) {
        assertThat(Bsn.parse(text)).isEqualTo(Bsn.INVALID);
    }

    @Test
    void elfproefHasTheWeightsNineToTwoAndMinusOne() {
        IntStream.range(999_990_000, 999_999_999)
                .forEach(
                        number -> {
                            String digits = Integer.toString(number);
                            int sum = -(digits.charAt(8) - '0');
                            for (int i = 0; i < 8; i++) {
                                sum += (9 - i) * (digits.charAt(i) - '0');
                            }
                            assertThat(Bsn.passesElfproef(number)).isEqualTo(sum % 11 == 0);
                        });
    }

    @Test
    void theTestSeriesHas909ValidNumbers() {
        assertThat(IntStream.rangeClosed(999_990_000, 999_999_999).filter(Bsn::passesElfproef))
                .hasSize(909);
    }

    @Test
    void digitsAreAlwaysNine() {
        assertThat(Bsn.digits(12)).isEqualTo("000000012");
        assertThat(Bsn.digits(999_990_019)).isEqualTo("999990019");
    }
}
