package nl.binnenzicht.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryPromiseTest {

    @ParameterizedTest
    @CsvSource({
        "maandelijks volledig, MAAND, VOLLEDIG, false",
        "'maandelijks volledig, stand', MAAND, VOLLEDIG, true",
        "'maandelijks aanvullend, XML volgens de BUS-indeling', MAAND, AANVULLEND, false",
        "per kwartaal volledig, KWARTAAL, VOLLEDIG, false",
        "per halfjaar volledig, HALFJAAR, VOLLEDIG, false",
        "jaarlijks volledig, JAAR, VOLLEDIG, false",
        "na elke meting volledig, ONREGELMATIG, VOLLEDIG, false"
    })
    void theWordsOfTheContractAreData(
            String words, DeliveryRhythm rhythm, DeliveryKind kind, boolean isStand) {
        assertThat(DeliveryPromise.of(words))
                .isEqualTo(new DeliveryPromise(rhythm, kind, DeliveryPromise.WORKING_DAY, isStand));
    }

    @Test
    void aPeriodIsNamedByItsLastMonth() {
        assertThat(DeliveryRhythm.MAAND.periodOf(YearMonth.of(2025, 5))).isEqualTo("2025-05");
        assertThat(DeliveryRhythm.KWARTAAL.periodOf(YearMonth.of(2025, 4))).isEqualTo("2025-06");
        assertThat(DeliveryRhythm.KWARTAAL.periodOf(YearMonth.of(2025, 6))).isEqualTo("2025-06");
        assertThat(DeliveryRhythm.HALFJAAR.periodOf(YearMonth.of(2025, 7))).isEqualTo("2025-12");
        assertThat(DeliveryRhythm.JAAR.periodOf(YearMonth.of(2025, 1))).isEqualTo("2025-12");
    }
}
