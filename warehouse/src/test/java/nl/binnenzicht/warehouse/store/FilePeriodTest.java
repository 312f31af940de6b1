package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "score_202512.csv, 2025-12",
        "score_2025-12.csv, 2025-12",
        "SCORE-2025_01-v2.CSV, 2025-01",
        "score_20250228.csv, 2025-02",
        "score_2025-02-28.csv, 2025-02",
        "score_202512_2.csv, 2025-12",
        "score_202512_20260105.csv, 2025-12",
        "score_levering3_202512.csv, 2025-12",
        "score_2025Q1.csv, 2025-03",
        "score_2025-k4.csv, 2025-12",
        "score_2025.csv, 2025-12",
        "score_199901.csv.gz, 1999-01"
    })
    void thePeriodIsRead(String name, String period) {
        assertThat(FilePeriod.of("score", name)).contains(YearMonth.parse(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score.csv",
                "score_1.csv",
                "score_kopie.csv",
                "score_202513.csv",
                "score_202500.csv",
                "score_2025-13.csv",
                "score_2025Q5.csv",
                "score_20251301.csv",
                "score_320251.csv",
                "score_182512.csv"
            })
    void anythingElseIsNoPeriod(String name) {
        assertThat(FilePeriod.of("score", name)).isEmpty();
    }
}
