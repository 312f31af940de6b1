package nl.binnenzicht.ingest.statline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatlinePeriodeTest {

    @Test
    void yearsQuartersAndMonthsAreOursAndOthersAreNot() {
        assertThat(StatlinePeriode.of("2023JJ00")).isEqualTo("2023");
        assertThat(StatlinePeriode.of("2023KW04")).isEqualTo("2023-Q4");
        assertThat(StatlinePeriode.of("2023MM03")).isEqualTo("2023-03");
        assertThat(StatlinePeriode.isCode("2023KW05")).isFalse();
        assertThat(StatlinePeriode.isCode("2023MM13")).isFalse();
        assertThat(StatlinePeriode.isCode("2023SJ00")).isFalse();
        assertThat(StatlinePeriode.isCode("20230101")).isFalse();
    }
}
