package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.cohort.Codes;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortLezer;
import nl.binnenzicht.warehouse.error.RequestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Who people are and how they left, of 60 people on 30 June 2024: numbers 0 to 39 have a low
 * distance and 40 to 59 a high one.
 */
class CohortBeeldTest {

    private static final String LAAG = "{'soort':'segment','schema':'KWADRANT','codes':['1']}";
    private static final String HOOG = "{'soort':'segment','schema':'KWADRANT','codes':['4']}";
    private static final String VROUW = "{'soort':'geslacht','codes':['2']}";

    private ServedSnapshot snapshot;

    @AfterEach
    void close() {
        snapshot.close();
    }

    private Cohorten cohorten() {
        StringBuilder maanden =
                new StringBuilder(
                        "periode_id | client_id | kwadrant_code | geslacht_code | is_bijstand\n");
        StringBuilder stroom =
                new StringBuilder(
                        "stroom_id | client_id | stroom_soort_code | stroomdatum | is_naar_werk\n");
        StringBuilder inzet =
                new StringBuilder(
                        "periode_id | inzet_id | client_id | voorziening_code | begindatum | einddatum"
                                + " | is_start\n");
        for (int i = 0; i < 60; i++) {
            boolean laag = i < 40;
            maanden.append(
                    "202406 | P%02d | %s | %s | %s\n"
                            .formatted(
                                    i,
                                    laag ? "1" : "4",
                                    i % 2 == 0 ? "2" : "1",
                                    i < 55 ? "J" : "N"));
            // Of the low ones 12 leave to work after a month, 10 otherwise after five months.
            if (i < 12) {
                stroom.append("U%1$d | P%1$02d | UIT | 2024-07-30 | J\n".formatted(i));
            } else if (i < 22) {
                stroom.append("U%1$d | P%1$02d | UIT | 2024-11-30 | N\n".formatted(i));
            }
            if (i >= 22 && i < 40) {
                inzet.append(
                        "202407 | I%1$d | P%1$02d | %2$s | 2024-07-01 | 2024-09-30 | J\n"
                                .formatted(i, i < 33 ? "TAAL" : "SCHOLING"));
            }
        }
        // The last five get bijstand in October and leave to work in December.
        for (int i = 55; i < 60; i++) {
            stroom.append("N%1$d | P%1$02d | IN | 2024-09-30 | N\n".formatted(i));
            stroom.append("W%1$d | P%1$02d | UIT | 2024-12-30 | J\n".formatted(i));
        }
        snapshot =
                MetricCase.of("bestand_personen")
                        .given("fct_client_maand", maanden.toString())
                        .given("fct_stroom", stroom.toString())
                        .given("fct_inzet", inzet.toString())
                        .given(
                                "dim_client",
                                """
                                client_versie_id | client_id | geldig_van | geboortejaar
                                P00-1            | P00       | 2000-01-01 | 1987
                                """)
                        .snapshot();
        return new Cohorten(
                () -> {
                    snapshot.hold();
                    return snapshot;
                });
    }

    private static Cohort cohort(String... regels) {
        StringBuilder als = new StringBuilder();
        for (String regel : regels) {
            als.append(als.isEmpty() ? "" : ",").append("{'als':").append(regel).append('}');
        }
        return CohortLezer.lees(
                ("{'versie':1,'index':{'soort':'maand','maand':'2024-06'},'regels':[" + als + "]}")
                        .replace('\'', '"'),
                Codes.ONGEZIEN);
    }

    private static CohortBeeld beeld(Cohorten cohorten, Policy policy, Cohort a, Cohort b) {
        return cohorten.beeld(a, Optional.ofNullable(b), policy, AsOf.now());
    }

    private static Cell cell(Published tabel, String eerste, String tweede, String kolom) {
        for (int row = 0; row < tabel.rows().size(); row++) {
            if (tabel.rows().get(row).get(0).value().equals(eerste)
                    && (tweede == null || tabel.rows().get(row).get(1).value().equals(tweede))) {
                return tabel.cell(row, kolom);
            }
        }
        throw new AssertionError(eerste + " " + tweede);
    }

    /**
     * R: {@code a <- c(rep(1, 20), rep(0, 20)); b <- c(rep(1, 20), rep(0, 40)); (mean(a) - mean(b))
     * / sqrt((var(a) + var(b)) / 2)} with women of the low ones beside women of everyone would be
     * 0; here kwadrant 1: 40 of 40 beside 40 of 60.
     */
    @Test
    void sharesAndStandardisedDifferencesAreThoseOfTheFormula() {
        CohortBeeld beeld = beeld(cohorten(), Policy.informatiemanager(), cohort(LAAG), cohort());
        double share = 40.0 / 60;
        double variance = share * (1 - share) * 60 / 59;
        double expected = (1 - share) / Math.sqrt((0 + variance) / 2);

        String naam = snapshot.names().of("kwadrant_code").get("1");
        assertThat(cell(beeld.kenmerken(), "Kwadrant", naam, "a").number()).isEqualTo(1);
        assertThat(cell(beeld.kenmerken(), "Kwadrant", naam, "b").number()).isEqualTo(share);
        assertThat(cell(beeld.kenmerken(), "Kwadrant", naam, "smd").number())
                .isCloseTo(expected, within(0.005));
        assertThat(beeld.overlap().value()).isEqualTo(40L);
    }

    /** 40 low ones beside 60: twenty more, of whom ten are women; each group of the rest holds. */
    @Test
    void whatOneCohortHasMoreIsAGroupToo() {
        CohortBeeld ten = beeld(cohorten(), Policy.management(), cohort(LAAG), cohort());
        String vrouw = snapshot.names().of("geslacht_code").get("2");

        assertThat(cell(ten.kenmerken(), "Geslacht", vrouw, "a").number()).isEqualTo(0.5);
        close();

        String veel = "{'of':[" + LAAG + "," + "{'niet':" + VROUW + "}]}";
        CohortBeeld few = beeld(cohorten(), Policy.management(), cohort(LAAG), cohort(veel));
        assertThat(few.b().orElseThrow().aantal().value()).isEqualTo(50L);
        assertThat(cell(few.kenmerken(), "Geslacht", vrouw, "b"))
                .as("the ten more are all men, so none is a woman")
                .isEqualTo(Cell.teWeinig());
        assertThat(few.overlap()).as("nobody is in A only").isEqualTo(Cell.teWeinig());
    }

    /**
     * Of 40 low ones 12 leave to work at one month: 12/40. Of the 28 left 10 leave otherwise at
     * five months: 28/40 x 10/28 = 10/40. R: {@code survfit(Surv(t, factor(k)) ~ 1)} with these
     * times.
     */
    @Test
    void theChanceOfLeavingCountsBothWaysOut() {
        CohortBeeld beeld = beeld(cohorten(), Policy.informatiemanager(), cohort(LAAG), null);

        assertThat(
                        cell(beeld.uitkomsten(), "Uitstroom naar werk binnen 6 maanden", null, "a")
                                .number())
                .isCloseTo(0.3, within(1e-12));
        assertThat(
                        cell(beeld.uitkomsten(), "Andere uitstroom binnen 6 maanden", null, "a")
                                .number())
                .isCloseTo(0.25, within(1e-12));
        assertThat(cell(beeld.verloop(), "0", null, "a_risico").value()).isEqualTo(40L);
        assertThat(cell(beeld.verloop(), "3", null, "a_risico").value()).isEqualTo(28L);
        assertThat(cell(beeld.verloop(), "6", null, "a_risico").value()).isEqualTo(18L);
        // Data end on 31 December 2025, eighteen months later.
        assertThat(cell(beeld.verloop(), "18", null, "a_risico").value()).isEqualTo(18L);
        assertThat(cell(beeld.verloop(), "21", null, "a_werk").isShown()).isFalse();
    }

    /**
     * Fifteen high ones have bijstand; five get it in three months (92 days) and leave to work at
     * six (183 days): then 20 are at risk, so 5/20.
     */
    @Test
    void whoGetsBijstandLaterIsAtRiskFromThatDay() {
        CohortBeeld beeld = beeld(cohorten(), Policy.informatiemanager(), cohort(HOOG), null);

        assertThat(cell(beeld.verloop(), "3", null, "a_risico").value()).isEqualTo(15L);
        assertThat(cell(beeld.verloop(), "6", null, "a_risico").value()).isEqualTo(20L);
        assertThat(cell(beeld.verloop(), "9", null, "a_werk").number())
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void underTenAtRiskNobodySeesACurve() {
        String negen = "{'en':[" + HOOG + "," + VROUW + "]}"; // 10 people, 7 or 8 with bijstand
        CohortBeeld beeld = beeld(cohorten(), Policy.informatiemanager(), cohort(negen), null);

        assertThat(beeld.a().aantal().value()).isEqualTo(10L);
        assertThat(beeld.verloop().rows().get(0).get(1).isShown()).isFalse();
    }

    /** Management sees a point when ten or more left since the last one that was shown. */
    @Test
    void aPointOfTheCurveNeedsTenEvents() {
        CohortBeeld beeld = beeld(cohorten(), Policy.management(), cohort(LAAG), null);

        assertThat(cell(beeld.verloop(), "3", null, "a_werk").number())
                .isCloseTo(0.3, within(1e-12));
        assertThat(cell(beeld.verloop(), "3", null, "a_anders")).isEqualTo(Cell.teWeinig());
        assertThat(cell(beeld.verloop(), "6", null, "a_anders").number())
                .isCloseTo(0.25, within(1e-12));
        assertThat(cell(beeld.verloop(), "6", null, "a_werk")).isEqualTo(Cell.teWeinig());
        assertThat(cell(beeld.verloop(), "0", null, "a_risico"))
                .as("all forty have bijstand, which says so of each")
                .isEqualTo(Cell.teWeinig());
        assertThat(cell(beeld.verloop(), "3", null, "a_risico").value()).isEqualTo(28L);
    }

    /**
     * 11 use taal, 7 scholing, 22 nothing: seven are too few for a line and so are eleven beside
     * it.
     */
    @Test
    void pathsOfFewerThanTenAreOneLineForEverybody() {
        CohortBeeld beeld = beeld(cohorten(), Policy.informatiemanager(), cohort(LAAG), null);
        Map<String, Object> paden = new LinkedHashMap<>();
        beeld.paden()
                .rows()
                .forEach(row -> paden.put(row.get(0).value().toString(), row.get(4).value()));

        assertThat(paden)
                .containsExactly(
                        Map.entry("Geen instrument", 22L), Map.entry("Overige paden", 18L));
    }

    @Test
    void aSmallCohortShowsNothingToManagement() {
        String klein = "{'en':[" + HOOG + ",{'niet':{'soort':'geslacht','codes':['1','2']}}]}";
        CohortBeeld beeld = beeld(cohorten(), Policy.management(), cohort(klein), null);

        assertThat(beeld.a().aantal()).isEqualTo(Cell.teWeinig());
        assertThat(beeld.paden().rows()).isEmpty();
        for (Published tabel : List.of(beeld.kenmerken(), beeld.uitkomsten(), beeld.verloop())) {
            assertThat(tabel.rows())
                    .allSatisfy(
                            row ->
                                    assertThat(row)
                                            .filteredOn(cell -> cell.number() != null)
                                            .isEmpty());
        }
    }

    @Test
    void rowsAreForTheInformatiemanagerAndSayNoDayOfBirth() {
        Cohorten cohorten = cohorten();

        assertThatThrownBy(() -> cohorten.rijen(cohort(), Policy.management(), AsOf.now()))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("BZ-247");
        Published rijen = cohorten.rijen(cohort(), Policy.informatiemanager(), AsOf.now());
        assertThat(rijen.rows()).hasSize(Cohorten.MEESTE_RIJEN);
        assertThat(rijen.columns())
                .extracting(Published.Column::name)
                .containsExactly(
                        "client_id",
                        "index_maand",
                        "geboren",
                        "geslacht",
                        "kwadrant",
                        "regeling",
                        "duur");
        assertThat(rijen.rows().toString()).doesNotContain("1987");
    }
}
