package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeNameTest {

    @Test
    void whatMayBeANumberOfAPersonIsHiddenHoweverItIsWritten() {
        // 999990019 passes the 11-proef; 012345672 too, and loses its zero in a spreadsheet
        assertThat(SafeName.of("dossier_999990019.csv")).isEqualTo("dossier_*********.csv");
        assertThat(SafeName.of("9999.90.019-oud")).isEqualTo("*********-oud");
        assertThat(SafeName.of("a/12345672/999990019 b")).isEqualTo("a/*********/********* b");
    }

    @Test
    void otherDigitsStay() {
        assertThat(SafeName.of("score_202512_v2.csv")).isEqualTo("score_202512_v2.csv");
        assertThat(SafeName.of("nr_999990018.csv")).isEqualTo("nr_999990018.csv");
        assertThat(SafeName.of("lang_9999900190.csv")).isEqualTo("lang_9999900190.csv");
    }

    @Test
    void aDayStaysAlsoWhenItPassesTheElfproef() {
        int days = 0;
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 28; day++) {
                String name = "score_2025%02d%02d.csv".formatted(month, day);
                assertThat(SafeName.of(name)).isEqualTo(name);
                days++;
            }
        }
        assertThat(days).isEqualTo(336);
    }
}
