package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class FctClientMaandTest {

    private static final String OPDRACHTGEVER = "0637";

    private static MartCase june2024() {
        return MartCase.of("fct_client_maand").maanden("2024-06", "2024-06");
    }

    @Test
    void stockIsTheLastDayOfTheMonthAndTheEndDateIsStillIn() {
        june2024()
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id  | begindatum | einddatum
                        U1           | LAATSTEDAG | 2024-01-01 | 2024-06-30
                        U2           | DAGERVOOR  | 2024-01-01 | 2024-06-29
                        U3           | BEGINT     | 2024-06-30 |
                        U4           | MORGEN     | 2024-07-01 |
                        """)
                .expect(
                        """
                        periode_id | client_id  | uitkering_id | duur_bijstand_maanden
                        202406     | LAATSTEDAG | U1           | 6
                        202406     | BEGINT     | U3           | 0
                        """);
    }

    @Test
    void aCoupleIsTwoPersonsAndOneBenefitAlsoWhenTheApplicantHasDied() {
        june2024()
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id | overlijdensdatum
                        DOOD      | 2024-06-29
                        VANDAAG   | 2024-06-30
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | partner_client_id | begindatum
                        U1           | ZOE       | ADA               | 2024-01-01
                        U2           | DOOD      | WEDUWE            | 2024-01-01
                        U3           | VANDAAG   |                   | 2024-01-01
                        """)
                .expect(
                        """
                        client_id | uitkering_id | is_aanvrager
                        ZOE       | U1           | J
                        ADA       | U1           | N
                        WEDUWE    | U2           | J
                        VANDAAG   | U3           | J
                        """);
    }

    @Test
    void rolesAndEmploymentsMakeAPersonPartOfReintegratieOrNot() {
        june2024()
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum
                        U1           | BIJSTAND  | 2024-01-01
                        U2           | WSWBIJ    | 2024-01-01
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id  | doelgroep_code | begindatum | einddatum
                        NUG        | NUGGER_DGR     | 2024-01-01 |
                        INDICATIE  | BESCHUT        | 2024-01-01 | 2024-06-30
                        VOORBIJ    | BESCHUT        | 2024-01-01 | 2024-06-29
                        """)
                .given(
                        "stg_werk__dienstverband",
                        """
                        dienstverband_id | client_id | dienstverband_soort_code | begindatum | uren_per_week | subsidie_per_maand_eur
                        D1               | WSWBIJ    | WSW                      | 2024-01-01 | 36            | 0
                        D2               | LKS       | LKS                      | 2024-01-01 | 36            | 800
                        D3               | GARANTIE  | GARANTIE                 | 2024-01-01 | 36            | 0
                        D4               | BESCHUT   | BESCHUT                  | 2024-01-01 | 36            | 900
                        """)
                .expect(
                        """
                        client_id | is_bijstand | is_reintegratie | is_wsw | is_beschut | is_nugger | heeft_lks
                        BIJSTAND  | J           | J               | N      | N          | N         | N
                        WSWBIJ    | J           | N               | J      | N          | N         | N
                        NUG       | N           | J               | N      | N          | J         | N
                        INDICATIE | N           | N               | N      | J          | N         | N
                        LKS       | N           | J               | N      | N          | N         | J
                        GARANTIE  | N           | J               | N      | N          | N         | N
                        BESCHUT   | N           | N               | N      | N          | N         | N
                        """);
    }

    @Test
    void aScreeningOrContactIsRecentUntilItIsExactlyTwelveMonthsOld() {
        june2024()
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum
                        PRECIES   | NUGGER         | 2020-01-01
                        TEOUD     | NUGGER         | 2020-01-01
                        NOOIT     | NUGGER         | 2020-01-01
                        """)
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1 | PRECIES | 2023-06-30 | PROF | INTAKE | 12 | 10
                        M2 | TEOUD   | 2023-06-29 | PROF | INTAKE | 12 | 10
                        """)
                .given(
                        "stg_reintegratie__klantcontact",
                        """
                        contact_id | client_id | contactdatum
                        K1         | PRECIES   | 2023-06-30
                        K2         | PRECIES   | 2021-06-30
                        K3         | TEOUD     | 2023-06-29
                        K4         | NOOIT     | 2024-07-01
                        """)
                .expect(
                        """
                        client_id | kwadrant_code | heeft_recente_zrm | heeft_recent_contact
                        PRECIES   | 1             | J                 | J
                        TEOUD     | 1             | N                 | N
                        NOOIT     | ONB           | N                 | N
                        """);
    }

    @Test
    void agesAndDurationsFallInTheirClassFromTheDayTheyAreReached() {
        june2024()
                .given(
                        "stg_clientregistratie__persoon",
                        """
                        client_id | geboortedatum
                        NET27     | 1997-06-30
                        NOG26     | 1997-07-01
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum
                        U1           | NET27     | 2022-07-01
                        U2           | NOG26     | 2022-07-02
                        """)
                .expect(
                        """
                        client_id | leeftijd | leeftijdsklasse_code | duur_bijstand_maanden | duurklasse_code
                        NET27     | 27       | 27-39                | 24                    | 2-4
                        NOG26     | 26       | 18-26                | 23                    | 0-2
                        """);
    }

    @Test
    void incomeExemptionsInstrumentsAndTheClientVersionAreThoseOfTheMonth() {
        june2024()
                .given(
                        "dim_client",
                        """
                        client_versie_id | client_id | geldig_van | geldig_tot | gemeente_code
                        C1-1             | C1        | 1900-01-01 | 2024-06-29 | 0000
                        C1-2             | C1        | 2024-06-30 |            | 0637
                        """)
                .given(
                        "stg_uitkering__uitkering",
                        "uitkering_id | client_id | begindatum\nU1 | C1 | 2024-01-01")
                .given(
                        "stg_uitkering__inkomsten",
                        """
                        uitkering_id | client_id | periode_id | inkomsten_soort_code | bedrag_eur
                        U1           | C1        | 202406     | 11                   | 250.50
                        U1           | C1        | 202406     | 23                   | 99
                        U1           | C1        | 202405     | 11                   | 1
                        """)
                .given(
                        "stg_uitkering__ontheffing",
                        """
                        client_id | begindatum | einddatum
                        C1        | 2024-01-01 | 2024-06-30
                        """)
                .given(
                        "stg_reintegratie__voorziening",
                        """
                        inzet_id | client_id | begindatum | einddatum
                        I1       | C1        | 2024-01-01 |
                        I2       | C1        | 2024-01-01 | 2024-06-30
                        I3       | C1        | 2024-01-01 | 2024-06-29
                        """)
                .expect(
                        """
                        client_versie_id | gemeente_code | inkomsten_deeltijd_eur | heeft_deeltijdwerk | heeft_ontheffing | aantal_lopende_voorzieningen
                        C1-2             | 0637          | 250.50                 | J                  | J                | 2
                        """);
    }

    @Test
    void aStatushouderOfTheLvPlanSettledAtMostFiveYearsAgo() {
        june2024()
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id | begindatum
                        U1           | PRECIES   | 2024-01-01
                        U2           | EENDAG    | 2024-01-01
                        U3           | ELDERS    | 2024-01-01
                        U4           | GEENROL   | 2024-01-01
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum | einddatum
                        PRECIES   | STATUSHOUDER   | 2019-01-01 | 2022-01-01
                        EENDAG    | STATUSHOUDER   | 2019-01-01 |
                        ELDERS    | STATUSHOUDER   | 2019-01-01 |
                        """)
                .given(
                        "stg_clientregistratie__adres",
                        """
                        client_id | gemeente_code | begindatum
                        PRECIES   | %1$s          | 2019-06-30
                        EENDAG    | %1$s          | 2019-06-29
                        ELDERS    | 9999          | 2023-06-30
                        GEENROL   | %1$s          | 2023-06-30
                        """
                                .formatted(OPDRACHTGEVER))
                .expect(
                        """
                        client_id | is_statushouder | is_statushouder_lv
                        PRECIES   | N               | J
                        EENDAG    | J               | N
                        ELDERS    | J               | N
                        GEENROL   | N               | N
                        """);
    }

    @Test
    void activationIsATrajectOrAnInstrumentForParticipationOnTheLastDay() {
        june2024()
                .given(
                        "stg_uitkering__uitkering",
                        """
                        uitkering_id | client_id  | begindatum
                        U1           | TRAJECT    | 2024-01-01
                        U2           | INSTRUMENT | 2024-01-01
                        U3           | WERK       | 2024-01-01
                        U4           | VOORBIJ    | 2024-01-01
                        """)
                .given(
                        "stg_reintegratie__traject",
                        """
                        traject_id | client_id | trajectsoort_code | begindatum | einddatum
                        T1         | TRAJECT   | PARTICIPATIE      | 2024-06-30 |
                        T2         | WERK      | WERK              | 2024-01-01 | 2024-06-30
                        T3         | VOORBIJ   | PARTICIPATIE      | 2024-01-01 | 2024-06-29
                        """)
                .given(
                        "stg_reintegratie__voorziening",
                        """
                        inzet_id | client_id  | voorziening_code | begindatum
                        I1       | INSTRUMENT | PARTPLEK         | 2024-01-01
                        I2       | WERK       | BEMIDDEL         | 2024-01-01
                        """)
                .expect(
                        """
                        client_id  | heeft_traject | heeft_activering
                        TRAJECT    | J             | J
                        INSTRUMENT | N             | J
                        WERK       | J             | N
                        VOORBIJ    | N             | N
                        """);
    }
}
