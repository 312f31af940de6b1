package nl.binnenzicht.marts.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the tables that LV 2019-2022 printed in chapter 6. */
class VangnetTest {

    private static final List<Map<String, String>> REGELS =
            ReferenceTable.load("vangnetregel").rows();

    @ParameterizedTest
    @CsvSource({
        "2019, 24729914, 28204449, 2472991, 1001544",
        "2020, 24840389, 28330049, 2484039, 1005621",
        "2021, 25116577, 28644046, 2511658, 1015811",
        "2022, 25668953, 29272046, 2566895, 1036198",
        "2019, 24729914, 27754449, 2439639, 584896",
        "2020, 24840289, 27430049, 2226391, 363369",
        "2021, 25116577, 27294046, 2030606, 146863"
    })
    void theAmountsAreThoseOfTheDocument(
            int jaar, double budget, double netto, double eigen, double vangnet) {
        Vangnet found = Vangnet.of(REGELS, jaar, budget, netto).orElseThrow();

        assertThat(found.eigenRisico()).isCloseTo(eigen, within(1.0));
        assertThat(found.vangnet()).isCloseTo(vangnet, within(1.0));
    }

    @Test
    void withoutADeficitThereIsNothingToBear() {
        Vangnet found = Vangnet.of(REGELS, 2025, 100, 90).orElseThrow();

        assertThat(found.tekort()).isZero();
        assertThat(found.eigenRisico()).isZero();
        assertThat(found.vangnet()).isZero();
    }

    /** 5 of 100 is under the first band: the whole deficit, to the cent. */
    @Test
    void aSmallDeficitIsBorneWhole() {
        assertThat(Vangnet.of(REGELS, 2025, 100, 105.25).orElseThrow().eigenRisico())
                .isCloseTo(5.25, within(1e-9));
    }

    @Test
    void aYearWithoutBandsSaysNothing() {
        assertThat(Vangnet.of(REGELS, 1990, 100, 120)).isEmpty();
    }
}
