package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class DimDoelTest {

    @Test
    void aTargetOnTheBenchmarkFollowsTheNationalValueOfTheYearBefore() {
        MartCase.of("dim_doel")
                .maanden("2024-12", "2026-01")
                .given(
                        "ref_doel",
                        """
                        metric_id        | doel_soort | jaar | versie   | grondslag  | waarde | verschil | is_twijfelachtig | toelichting
                        instroom_aandeel | DOEL       | 2025 | BMWE2016 | BENCHMARK  |        | -0.01    | N                |
                        lks_personen     | DOEL       | 2025 | OBB2025  | DOCUMENT   | 260    |          | N                |
                        detachering      | DOEL       | 2025 | OBB2025  | VORIG_JAAR |        |          | N                |
                        """)
                .given(
                        "fct_benchmark",
                        """
                        indicator        | benchmark_groep_code | periode | jaar | waarde
                        instroom_aandeel | LANDELIJK            | 2024-Q2 | 2024 | 0.20
                        instroom_aandeel | LANDELIJK            | 2024-Q4 | 2024 | 0.24
                        instroom_aandeel | REGIO                | 2024-Q4 | 2024 | 0.90
                        """)
                .expect(
                        """
                        metric_id        | jaar | grondslag_code | waarde
                        instroom_aandeel | 2025 | BENCHMARK      | 0.23
                        instroom_aandeel | 2026 | BENCHMARK      |
                        lks_personen     | 2025 | DOCUMENT       | 260
                        detachering      | 2025 | VORIG_JAAR     |
                        """);
    }
}
