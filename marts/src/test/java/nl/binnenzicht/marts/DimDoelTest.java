package nl.binnenzicht.marts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The targets that ship with the program, against a benchmark of two years. */
class DimDoelTest {

    private static Dataset<Row> doelen() {
        return MartCase.of("dim_doel")
                .maanden("2024-12", "2026-01")
                .given(
                        "fct_benchmark",
                        """
                        indicator         | benchmark_groep_code | periode | jaar | waarde
                        instroom_aandeel  | LANDELIJK            | 2024-Q2 | 2024 | 0.20
                        instroom_aandeel  | LANDELIJK            | 2024-Q4 | 2024 | 0.24
                        instroom_aandeel  | REGIO                | 2024-Q4 | 2024 | 0.90
                        uitstroom_aandeel | LANDELIJK            | 2025    | 2025 | 0.30
                        """)
                .run();
    }

    private static List<String> lines(String condition) {
        return doelen()
                .where(condition)
                .selectExpr("concat_ws(' ', metric_id, jaar, versie, grondslag_code, waarde)")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void aTargetOnTheBenchmarkFollowsTheNationalValueOfTheYearBefore() {
        assertThat(lines("grondslag_code = 'BENCHMARK'"))
                .containsExactlyInAnyOrder(
                        "instroom_aandeel 2024 BMWE2016 BENCHMARK",
                        "instroom_aandeel 2025 BMWE2016 BENCHMARK 0.2300",
                        "instroom_aandeel 2026 BMWE2016 BENCHMARK",
                        "uitstroom_aandeel 2024 BMWE2016 BENCHMARK",
                        "uitstroom_aandeel 2025 BMWE2016 BENCHMARK",
                        "uitstroom_aandeel 2026 BMWE2016 BENCHMARK 0.3100");
    }

    @Test
    void otherTargetsKeepTheirYearAndTheirDocument() {
        assertThat(lines("metric_id in ('uitstroom_werk', 'detachering_wsw_fte')"))
                .contains(
                        "uitstroom_werk 2024 BEGROTING2024 DOCUMENT 200.0000",
                        "uitstroom_werk 2025 OBB2025 DOCUMENT 180.0000",
                        "detachering_wsw_fte 2025 OBB2025 VORIG_JAAR");
    }
}
