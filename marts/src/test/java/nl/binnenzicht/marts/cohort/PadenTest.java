package nl.binnenzicht.marts.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths worked out by hand; a month has 31 days here. */
class PadenTest {

    private final List<Paden.Inzet> inzet = new ArrayList<>();

    private PadenTest gebruikt(String code, String begin, String einde) {
        inzet.add(new Paden.Inzet("P", code, LocalDate.parse(begin), LocalDate.parse(einde)));
        return this;
    }

    private List<String> pad() {
        return Paden.van(inzet).getOrDefault("P", List.of());
    }

    @Test
    void oneAfterTheOtherAreTwoSteps() {
        assertThat(
                        gebruikt("TAAL", "2024-01-01", "2024-01-31")
                                .gebruikt("WERK", "2024-02-01", "2024-03-31")
                                .pad())
                .containsExactly("TAAL", "WERK");
    }

    @Test
    void thirtyDaysSideBySideAreOneStepAndTwentyNineAreTwo() {
        // 1 to 30 January is thirty days, 2 to 30 is twenty-nine.
        assertThat(
                        gebruikt("WERK", "2023-12-01", "2024-01-30")
                                .gebruikt("TAAL", "2024-01-01", "2024-02-28")
                                .pad())
                .containsExactly("TAAL+WERK");
        inzet.clear();
        assertThat(
                        gebruikt("WERK", "2023-12-01", "2024-01-30")
                                .gebruikt("TAAL", "2024-01-02", "2024-02-28")
                                .pad())
                .containsExactly("WERK", "TAAL");
    }

    @Test
    void whatLastsThirteenDaysIsLeftOutAndFourteenIsNot() {
        assertThat(gebruikt("TAAL", "2024-01-01", "2024-01-13").pad()).isEmpty();
        inzet.clear();
        assertThat(gebruikt("TAAL", "2024-01-01", "2024-01-14").pad()).containsExactly("TAAL");
    }

    @Test
    void theSameAgainWithinThirtyDaysIsOneUseAndLaterIsAnother() {
        // Between 31 January and 2 March lie thirty days: 29 of February and one of March.
        assertThat(
                        gebruikt("TAAL", "2024-01-25", "2024-01-31")
                                .gebruikt("TAAL", "2024-03-02", "2024-03-09")
                                .pad())
                .as("seven and eight days, together long enough")
                .containsExactly("TAAL");
        inzet.clear();
        assertThat(
                        gebruikt("TAAL", "2024-01-01", "2024-01-31")
                                .gebruikt("TAAL", "2024-03-03", "2024-04-01")
                                .pad())
                .containsExactly("TAAL", "TAAL");
    }

    @Test
    void aPathHasAtMostFourSteps() {
        for (int month = 1; month <= 6; month++) {
            gebruikt("I" + month, "2024-0" + month + "-01", "2024-0" + month + "-28");
        }

        assertThat(pad()).containsExactly("I1", "I2", "I3", "I4");
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<String> path =
                gebruikt("B", "2024-02-01", "2024-03-31")
                        .gebruikt("A", "2024-01-01", "2024-01-31")
                        .pad();

        assertThat(path).containsExactly("A", "B");
    }
}
