package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.query.Rows;
import org.junit.jupiter.api.Test;

class DimensionTest {

    private final ExampleSnapshot example = ExampleSnapshot.published();

    @Test
    void aNewVersionOfAPersonBeginsWhenGemeenteOrLeefvormChanges() {
        assertThat(
                        rows(
                                """
                                select client_versie_id, geldig_van, geldig_tot, gemeente_code,
                                    leefvorm_code, geboortejaar
                                from dim_client where client_id = 'p1_D' order by geldig_van
                                """))
                .containsExactly(
                        "p1_D-1 | 2001-01-01 | 2019-12-31 | leeg | leeg | 2001",
                        "p1_D-2 | 2020-01-01 | 2025-09-14 | 0637 | leeg | 2001",
                        "p1_D-3 | 2025-09-15 | 2025-10-31 | 0637 | 1 | 2001",
                        "p1_D-4 | 2025-11-01 | 2025-11-14 | 0000 | 1 | 2001",
                        "p1_D-5 | 2025-11-15 | leeg | 0000 | leeg | 2001");
    }

    @Test
    void aPartnerHasTheLeefvormOfTheBenefit() {
        assertThat(
                        rows(
                                """
                                select geldig_van, leefvorm_code from dim_client
                                where client_id = 'p1_C' and geldig_tot is null
                                """))
                .containsExactly("2024-06-01 | 3");
    }

    @Test
    void theFirstVersionGivesNoBirthdayAway() {
        assertThat(
                        rows(
                                """
                                select min(geldig_van) from dim_client group by client_id
                                having strftime(min(geldig_van), '%m-%d') <> '01-01'
                                """))
                .isEmpty();
    }

    @Test
    void theMonthsRunFromTheFirstToTheLastPayment() {
        assertThat(rows("select * from dim_periode where periode_id >= 202511"))
                .containsExactly(
                        "202511 | 2025 | 2025-H2 | 2025-Q4 | 2025-11 | 2025-11-01 | 2025-11-30",
                        "202512 | 2025 | 2025-H2 | 2025-Q4 | 2025-12 | 2025-12-01 | 2025-12-31");
        assertThat(rows("select min(periode_id), count(*) from dim_periode"))
                .containsExactly("202509 | 4");
    }

    @Test
    void aCodeListWithoutAnOrderKeepsThatOfItsFile() {
        assertThat(rows("select regeling_code, volgorde from dim_regeling order by volgorde"))
                .containsExactly("01 | 1", "02 | 2", "03 | 3", "14 | 4");
    }

    @Test
    void theClassesOfAgeAndDurationHaveNoGap() {
        assertThat(
                        rows(
                                """
                                select leeftijdsklasse_code from dim_leeftijdsklasse
                                where leeftijd_van <= 26 and coalesce(leeftijd_tot, 999) >= 26
                                """))
                .containsExactly("18-26");
        assertThat(rows("select sum(leeftijd_tot - leeftijd_van + 1) from dim_leeftijdsklasse"))
                .containsExactly("60");
        assertThat(rows("select sum(maanden_tot - maanden_van + 1) from dim_duurklasse"))
                .containsExactly("60");
    }

    @Test
    void everyDeliveryInForceIsInTheSnapshot() {
        assertThat(rows("select count(*), sum(geland) from dim_levering"))
                .containsExactly(
                        "37 | "
                                + example.query("select sum(gelezen) as n from dim_levering")
                                        .text(0, "n"));
        assertThat(rows("select levering, nummer from dim_levering where tabel = 'betaling'"))
                .containsExactly("uitkering/betaling/0001-0a1b2c3d | 0001-0a1b2c3d");
    }

    private List<String> rows(String sql) {
        Rows rows = example.query(sql);
        return rows.rows().stream()
                .map(
                        row ->
                                row.stream()
                                        .map(value -> value == null ? "leeg" : value.toString())
                                        .collect(Collectors.joining(" | ")))
                .toList();
    }
}
