package nl.binnenzicht.marts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class FctStroomTest {

    private static final String METINGEN =
            """
            meting_id | client_id | meetdatum | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
            M1 | BLIJFT | 2024-01-10 | PROF | INTAKE    | 30 | 60
            M2 | BLIJFT | 2024-03-31 | PROF | HERHALING | 12 | 60
            M3 | HEEN   | 2023-05-01 | PROF | INTAKE    | 30 | 60
            M4 | TERUG  | 2023-05-01 | PROF | INTAKE    | 30 | 10
            M5 | TERUG  | 2024-04-15 | PROF | HERHALING | 3  | 10
            M6 | KORT   | 2024-03-05 | PROF | INTAKE    | 3  | 10
            """;

    private static final String UITKERINGEN =
            """
            uitkering_id | client_id | begindatum | einddatum  | reden_einde_code
            U1           | BLIJFT    | 2024-01-01 |            |
            U2           | HEEN      | 2022-01-01 | 2024-02-29 | 11
            U3           | TERUG     | 2022-01-01 | 2024-04-03 | 32
            U4           | TERUG     | 2024-04-20 |            |
            U5           | KORT      | 2024-03-04 | 2024-03-25 | 18
            U6           | OPDERAND  | 2023-12-31 | 2024-05-31 | 11
            """;

    private static MartCase world(String table) {
        return MartCase.of(table)
                .maanden("2024-01", "2024-05")
                .given("stg_zrm__meting", METINGEN)
                .given("stg_uitkering__uitkering", UITKERINGEN);
    }

    @Test
    void everyMoveStandsInTheMonthOfItsFlowDateWithTheSegmentItLeavesOrEnters() {
        world("fct_stroom")
                .expect(
                        """
                        periode_id | client_id | stroom_soort_code | stroomdatum | schema_code | van_segment_code | naar_segment_code | kwadrant_code | reden_groep | is_naar_werk
                        202401 | BLIJFT | IN   | 2024-01-01 |            |      |          | 4   |                |  N
                        202403 | BLIJFT | DOOR | 2024-03-31 | KWADRANT   | 4    | 2        |     |                |  N
                        202403 | BLIJFT | DOOR | 2024-03-31 | CATEGORIE  | 2A   | 1B       |     |                |  N
                        202403 | BLIJFT | DOOR | 2024-03-31 | SPOOR_LV   | PART | REINT    |     |                |  N
                        202403 | BLIJFT | DOOR | 2024-03-31 | SPOOR_BMWE | LEERWERK | WERK |     |                |  N
                        202403 | HEEN   | UIT  | 2024-03-01 |            |      |          | 4   | werk           |  J
                        202404 | TERUG  | UIT  | 2024-04-04 |            |      |          | 3   | verhuizing     |  N
                        202404 | TERUG  | IN   | 2024-04-20 |            |      |          | 1   |                |  N
                        202403 | KORT   | IN   | 2024-03-04 |            |      |          | ONB |                |  N
                        202403 | KORT   | UIT  | 2024-03-26 |            |      |          | ONB | ander inkomen  |  N
                        """);
    }

    @Test
    void stockIsStockOfTheMonthBeforePlusInMinusOutAndPerSegmentPlusDoor() {
        Map<String, Integer> stand = new TreeMap<>();
        for (Row row : world("fct_client_maand").run().collectAsList()) {
            for (String schema : List.of("kwadrant", "categorie", "spoor_lv", "spoor_bmwe")) {
                add(stand, row.<Integer>getAs("periode_id"), row.getAs(schema + "_code"), 1);
            }
        }
        Map<String, Integer> verwacht = new TreeMap<>();
        stand.forEach(
                (key, value) -> {
                    int periode = Integer.parseInt(key.substring(0, 6));
                    add(verwacht, periode + 1, key.substring(7), value);
                });
        for (Row row : world("fct_stroom").run().collectAsList()) {
            int periode = row.<Integer>getAs("periode_id");
            boolean isIn = "IN".equals(row.getAs("stroom_soort_code"));
            if (row.getAs("schema_code") != null) {
                add(verwacht, periode, row.getAs("van_segment_code"), -1);
                add(verwacht, periode, row.getAs("naar_segment_code"), 1);
                continue;
            }
            for (String schema : List.of("kwadrant", "categorie", "spoor_lv", "spoor_bmwe")) {
                add(verwacht, periode, row.getAs(schema + "_code"), isIn ? 1 : -1);
            }
        }

        assertThat(fromFebruaryToMay(verwacht)).isEqualTo(fromFebruaryToMay(stand)).isNotEmpty();
    }

    private static void add(Map<String, Integer> counts, int periode, String segment, int number) {
        counts.merge(periode + " " + segment, number, Integer::sum);
    }

    private static List<String> fromFebruaryToMay(Map<String, Integer> counts) {
        List<String> lines = new ArrayList<>();
        counts.forEach(
                (key, value) -> {
                    if (value != 0 && key.compareTo("202402") >= 0 && key.compareTo("202406") < 0) {
                        lines.add(key + " " + value);
                    }
                });
        return lines;
    }

    @Test
    void whoWasInBeforeTheFirstMonthIsStockAndWhoLeavesAfterTheLastDayHasNotLeft() {
        MartCase.of("fct_stroom")
                .maanden("2024-01", "2024-05")
                .given("fct_client_maand", "client_id")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum  | reden_einde_code
                        U1           | ERVOOR    | 2023-12-31 | 2024-05-31 | 11
                        U2           | EERSTEDAG | 2024-01-01 | 2024-05-30 | 11
                        U3           | OUD       | 2020-01-01 | 2023-12-31 | 11
                        U4           | OUDER     | 2020-01-01 | 2023-12-30 | 11
                        """)
                .expect(
                        """
                        client_id | stroom_soort_code | stroomdatum
                        EERSTEDAG | IN                | 2024-01-01
                        EERSTEDAG | UIT               | 2024-05-31
                        OUD       | UIT               | 2024-01-01
                        """);
    }

    @Test
    void bothPersonsOfACoupleFlowAndTheLastReasonOfAPeriodCounts() {
        MartCase.of("fct_stroom")
                .maanden("2024-01", "2024-12")
                .given("fct_client_maand", "client_id")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | partner_client_id | leefvorm_code | begindatum | einddatum  | reden_einde_code
                        U1           | ANNA      |                   | 1             | 2024-02-01 | 2024-06-14 | 02
                        U2           | ANNA      | BRAM              | 3             | 2024-06-15 | 2024-09-30 | 13
                        """)
                .expect(
                        """
                        client_id | stroom_soort_code | stroomdatum | leefvorm_code | duur_bijstand_maanden | reden_einde_code | is_naar_werk
                        ANNA      | IN                | 2024-02-01  | 1             | 0                     |                  | N
                        BRAM      | IN                | 2024-06-15  | 3             | 0                     |                  | N
                        ANNA      | UIT               | 2024-10-01  | 3             | 8                     | 13               | J
                        BRAM      | UIT               | 2024-10-01  | 3             | 3                     | 13               | J
                        """);
    }

    @Test
    void herinstroomLooksBackExactlyTwelveMonthsAndOnlyAtWork() {
        MartCase.of("fct_stroom")
                .maanden("2025-01", "2025-12")
                .given("fct_client_maand", "client_id")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum  | reden_einde_code
                        U1           | PRECIES   | 2020-01-01 | 2024-02-29 | 11
                        U2           | PRECIES   | 2025-03-01 |            |
                        U3           | DAGERNA   | 2020-01-01 | 2024-02-28 | 11
                        U4           | DAGERNA   | 2025-03-01 |            |
                        U5           | STUDIE    | 2020-01-01 | 2024-12-31 | 01
                        U6           | STUDIE    | 2025-03-01 |            |
                        U7           | OMWEG     | 2020-01-01 | 2024-06-30 | 13
                        U8           | OMWEG     | 2024-08-01 | 2024-12-31 | 32
                        U9           | OMWEG     | 2025-03-01 |            |
                        NIEUW        | NIEUW     | 2025-03-01 |            |
                        """)
                .expect(
                        """
                        client_id | stroom_soort_code | is_herinstroom_na_werk
                        STUDIE    | UIT               | N
                        OMWEG     | UIT               | N
                        PRECIES   | IN                | J
                        DAGERNA   | IN                | N
                        STUDIE    | IN                | N
                        OMWEG     | IN                | J
                        NIEUW     | IN                | N
                        """);
    }

    @Test
    void ageCountsOnTheLastDayOfBenefitAndTheClassOnTheDayAfter() {
        MartCase.of("fct_stroom")
                .maanden("2024-01", "2024-12")
                .given("fct_client_maand", "client_id")
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id | geboortedatum | geslacht_code
                        C1        | 1997-09-01    | 2
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum | einddatum
                        C1        | STATUSHOUDER   | 2023-01-01 | 2024-08-31
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum  | reden_einde_code
                        U1           | C1        | 2024-08-31 | 2024-08-31 | 01
                        """)
                .expect(
                        """
                        stroom_soort_code | leeftijd | leeftijdsklasse_code | is_statushouder | geslacht_code
                        IN                | 26       | 18-26                | J               | 2
                        UIT               | 26       | 27-39                | N               | 2
                        """);
    }

    @Test
    void outToWorkIsWithSubsidyIfItRunsThatDayOrBeginsInTheMonthAfter() {
        MartCase.of("fct_stroom")
                .maanden("2024-01", "2024-05")
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum | einddatum  | reden_einde_code
                        U1           | ZELFDEDAG | 2022-01-01 | 2024-02-29 | 11
                        U2           | MAANDNA   | 2022-01-01 | 2024-02-29 | 11
                        U3           | TELAAT    | 2022-01-01 | 2024-02-29 | 11
                        U4           | ZONDER    | 2022-01-01 | 2024-02-29 | 11
                        U5           | ANDERS    | 2022-01-01 | 2024-02-29 | 32
                        """)
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | subsidie_per_maand_eur
                        D1               | ZELFDEDAG | LKS                      | 2024-03-01 | 900
                        D2               | MAANDNA   | GARANTIE                 | 2024-04-01 | 900
                        D3               | TELAAT    | LKS                      | 2024-04-02 | 900
                        D4               | ZONDER    | LKS                      | 2024-03-01 | 0
                        D5               | ANDERS    | LKS                      | 2024-03-01 | 900
                        """)
                .expect(
                        """
                        client_id | stroom_soort_code | is_naar_werk | is_met_lks
                        ZELFDEDAG | UIT               | J            | J
                        MAANDNA   | UIT               | J            | J
                        TELAAT    | UIT               | J            | N
                        ZONDER    | UIT               | J            | N
                        ANDERS    | UIT               | N            | N
                        """);
    }

    @Test
    void aBenefitMoreOrLessOfSomeoneWhoStaysIsAFlowOfBenefitsAndNotOfPersons() {
        MartCase.of("fct_stroom")
                .maanden("2024-01", "2024-06")
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id | geboortedatum | overlijdensdatum
                        STERFT    | 1960-01-01    | 2024-05-10
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | partner_client_id | begindatum | einddatum  | levering
                        SPLIT-1      | BLIJFT-A  | GAAT-B            | 2023-01-01 | 2024-02-15 | L1
                        SPLIT-2      | BLIJFT-A  |                   | 2024-02-16 |            | L1
                        SPLIT-3      | GAAT-B    |                   | 2024-02-17 |            | L2
                        SAMEN-1      | SAMEN-A   |                   | 2023-01-01 | 2024-03-31 | L1
                        SAMEN-2      | SAMEN-B   |                   | 2023-01-01 | 2024-03-31 | L1
                        SAMEN-3      | SAMEN-A   | SAMEN-B           | 2024-04-01 |            | L3
                        DOOD         | STERFT    | BLIJFT-OVER       | 2023-01-01 |            | L1
                        PAAR         | IN-A      | IN-B              | 2024-03-05 |            | L1
                        KORT         | KORT-A    | KORT-B            | 2024-03-04 | 2024-03-25 | L1
                        WISSEL-1     | EERST     | DAARNA            | 2023-01-01 | 2024-02-29 | L1
                        WISSEL-2     | DAARNA    | EERST             | 2024-03-01 |            | L4
                        """)
                .expect(
                        """
                        client_id   | stroom_soort_code | stroomdatum | is_aanvrager | levering
                        GAAT-B      | ERBIJ             | 2024-02-29  | J            | L2
                        SAMEN-B     | ERAF              | 2024-04-30  | J            | L3
                        STERFT      | UIT               | 2024-05-11  | J            | L1
                        BLIJFT-OVER | ERBIJ             | 2024-05-31  | J            | L1
                        IN-A        | IN                | 2024-03-05  | J            | L1
                        IN-B        | IN                | 2024-03-05  | N            | L1
                        KORT-A      | IN                | 2024-03-04  | J            | L1
                        KORT-B      | IN                | 2024-03-04  | N            | L1
                        KORT-A      | UIT               | 2024-03-26  | J            | L1
                        KORT-B      | UIT               | 2024-03-26  | N            | L1
                        EERST       | ERAF              | 2024-03-31  | J            | L4
                        DAARNA      | ERBIJ             | 2024-03-31  | J            | L4
                        """);
    }

    @Test
    void movingToAnotherMunicipalityIsAFlowBetweenTheEndsOfTwoMonths() {
        MartCase.of("fct_stroom")
                .maanden("2024-01", "2024-05")
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id  | geboortedatum
                        LAATSTEDAG | 1980-06-01
                        DAGERNA    | 1980-06-01
                        GAATWEG    | 1980-06-01
                        KOMT       | 1980-06-01
                        KORT       | 1980-06-01
                        HEENENWEER | 1980-06-01
                        ZOEK       | 1980-06-01
                        """)
                .given(
                        "stg_clientregistratie__adres",
                        """
                        client_id  | gemeente_code | begindatum | einddatum  | levering
                        LAATSTEDAG | 0637          | 2010-01-01 | 2024-03-30 | L1
                        LAATSTEDAG | 0638          | 2024-03-31 |            | L2
                        DAGERNA    | 0637          | 2010-01-01 | 2024-03-31 | L1
                        DAGERNA    | 0638          | 2024-04-01 |            | L2
                        GAATWEG    | 0637          | 2010-01-01 | 2024-03-09 | L1
                        GAATWEG    | 0638          | 2024-03-10 |            | L2
                        KOMT       | 0637          | 2010-01-01 | 2024-03-19 | L1
                        KOMT       | 0638          | 2024-03-20 |            | L2
                        KORT       | 0637          | 2010-01-01 | 2024-03-14 | L1
                        KORT       | 0638          | 2024-03-15 |            | L2
                        HEENENWEER | 0637          | 2010-01-01 | 2024-03-09 | L1
                        HEENENWEER | 0638          | 2024-03-10 | 2024-03-30 | L2
                        HEENENWEER | 0637          | 2024-03-31 |            | L2
                        ZOEK       | 0637          | 2010-01-01 | 2024-03-10 | L1
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id  | begindatum | einddatum  | levering
                        U1           | LAATSTEDAG | 2023-01-01 |            | U
                        U2           | DAGERNA    | 2023-01-01 |            | U
                        U3           | GAATWEG    | 2023-01-01 | 2024-03-20 | U
                        U4           | KOMT       | 2024-03-05 |            | U
                        U5           | KORT       | 2024-03-05 | 2024-03-20 | U
                        U6           | HEENENWEER | 2023-01-01 |            | U
                        U7           | ZOEK       | 2023-01-01 |            | U
                        """)
                .expect(
                        """
                        client_id  | client_versie_id | stroom_soort_code | stroomdatum | van_gemeente_code | gemeente_code | is_aanvrager | levering
                        LAATSTEDAG | LAATSTEDAG-3     | VERHUIZING        | 2024-03-31  | 0637              | 0638          | J            | L2
                        DAGERNA    | DAGERNA-3        | VERHUIZING        | 2024-04-30  | 0637              | 0638          | J            | L2
                        GAATWEG    | GAATWEG-2        | UIT               | 2024-03-21  |                   | 0637          | J            | U
                        KOMT       | KOMT-3           | IN                | 2024-03-05  |                   | 0638          | J            | U
                        KORT       | KORT-2           | IN                | 2024-03-05  |                   | 0637          | J            | U
                        KORT       | KORT-2           | UIT               | 2024-03-21  |                   | 0637          | J            | U
                        ZOEK       | ZOEK-3           | VERHUIZING        | 2024-03-31  | 0637              |               | J            | U
                        """);
    }
}
