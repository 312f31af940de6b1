package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-1|-10000",
                "+7|70000",
                "1,5|15000",
                "-1.234,5678|-12345678",
                "1.234|12340000",
                "12.345.678,90|123456789000",
                "99999999999999,9999|999999999999999999",
                "1,50000|15000"
            })
    void decimalsAreTenThousandths(String text, long value) {
        assertThat(Values.decimal(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "+",
                ",5",
                "5,",
                "1.5",
                "1234.5",
                "1.2345",
                "1234.567",
                "1,23456",
                "1,2,3",
                ".123",
                "1..234",
                "€ 5",
                "5-",
                "1 000",
                "twaalf",
                "１２",
                "100000000000000",
                "1e3"
            })
    void anythingElseIsNoDecimal(String text) {
        assertThat(Values.decimal(text)).isEqualTo(Values.NOT_ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,0", "1.5", "", "-", "1234567890123456789", "3x", "0x1"})
    void anythingElseIsNoInteger(String text) {
        assertThat(Values.integer(text)).isEqualTo(Values.NOT_ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2024", "29-02-2023", "29-02-1900", "00-01-2024", "32-01-2024", "01-13-2024",
                "1-1-2024", "01-01-24", "01/01/2024", "2024-02-30", "20240101", "01-01-1799",
                "01-01-2O24", "0１-01-2024", "2024-1-01x"
            })
    void dayThatDoesNotExistIsNoDate(String text) {
        assertThat(Values.date(text)).isEqualTo(Values.NOT_ONE);
    }

    @ParameterizedTest
    @CsvSource({"29-02-2024,2024-02-29", "29-02-2000,2000-02-29", "31-12-9999,9999-12-31"})
    void bothWaysOfWritingADayAreTheSame(String dutch, String iso) {
        assertThat(Values.date(dutch))
                .isEqualTo(Values.date(iso))
                .isEqualTo(LocalDate.parse(iso).toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({"202512,202512", "202513,-1", "202500,-1", "2025-1,-1", "179912,-1", "20251,-1"})
    void monthsAreYearAndMonth(String text, long value) {
        assertThat(Values.month(text)).isEqualTo(value < 0 ? Values.NOT_ONE : value);
    }

    @ParameterizedTest
    @CsvSource({"J,1", "j,1", "N,0", "n,0", "Y,-1", "1,-1", "JA,-1"})
    void yesAndNo(String text, long value) {
        assertThat(Values.yesNo(text)).isEqualTo(value < 0 ? Values.NOT_ONE : value);
    }

    @Property
    void everyAmountThatTheJdkWritesInDutchReadsBack(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L)
                    long tenThousandths) {
        BigDecimal amount = BigDecimal.valueOf(tenThousandths, 4);
        DecimalFormatSymbols dutch = new DecimalFormatSymbols(Locale.ROOT);
        dutch.setDecimalSeparator(',');
        dutch.setGroupingSeparator('.');

        assertThat(Values.decimal(new DecimalFormat("#,##0.0000", dutch).format(amount)))
                .isEqualTo(tenThousandths);
        assertThat(Values.decimal(amount.toPlainString().replace('.', ',')))
                .isEqualTo(tenThousandths);
    }

    @Property
    void daysAreReadAsTheJdkReadsThem(
            @ForAll @IntRange(min = 0, max = 40) int day,
            @ForAll @IntRange(min = 0, max = 14) int month,
            @ForAll @IntRange(min = 1800, max = 2200) int year) {
        String text = "%02d-%02d-%04d".formatted(day, month, year);

        assertThat(Values.date(text)).isEqualTo(expected(text));
    }

    private static long expected(String text) {
        try {
            return LocalDate.parse(text, STRICT).toEpochDay();
        } catch (DateTimeParseException e) {
            return Values.NOT_ONE;
        }
    }
}
