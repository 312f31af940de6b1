package nl.binnenzicht.marts;

import org.junit.jupiter.api.Test;

class IntSegmentPeriodeTest {

    @Test
    void everyRuleHoldsUpToAndIncludingItsBoundary() {
        MartCase.of("int_segment_periode")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1 | C1 | 2024-01-01 | PROF | INTAKE | 0  | 49
                        M2 | C2 | 2024-01-01 | PROF | INTAKE | 3  | 50
                        M3 | C3 | 2024-01-01 | PROF | INTAKE | 12 | 0
                        M4 | C4 | 2024-01-01 | PROF | INTAKE | 24 | 100
                        M5 | C5 | 2024-01-01 | PROF | INTAKE | 25 | 49
                        M6 | C6 | 2024-01-01 | PROF | INTAKE | 48 | 50
                        M7 | C7 | 2024-01-01 | PROF | INTAKE | 49 | 29
                        M8 | C8 | 2024-01-01 | PROF | INTAKE | 49 | 30
                        M9 | C9 | 2024-01-01 | PROF | INTAKE |    | 30
                        """)
                .expect(
                        """
                        client_id | kwadrant_code | categorie_code | spoor_lv_code | spoor_bmwe_code
                        C1        | 1             | 1A             | DIRECT        | WERK
                        C2        | 2             | 1A             | REINT         | WERK
                        C3        | 1             | 1B             | REINT         | WERK
                        C4        | 2             | 1C             | REINT         | LEERWERK
                        C5        | 3             | 2A             | PART          | LEERWERK
                        C6        | 4             | 2A             | PART          | PART
                        C7        | 3             | 3A             | PART          | PART
                        C8        | 3             | 3B             | PART          | PART
                        C9        | ONB           | ONB            | ONB           | ONB
                        """);
    }

    @Test
    void anIndicationMovesAPersonFrom2ATo2BAndBackTheDayAfterItEnds() {
        MartCase.of("int_segment_periode")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1 | C1 | 2024-01-01 | PROF | INTAKE | 36 | 10
                        """)
                .given(
                        "stg_clientregistratie__doelgroep",
                        """
                        client_id | doelgroep_code | begindatum | einddatum
                        C1        | BESCHUT        | 2024-03-01 | 2024-05-31
                        C1        | BANENAFSPRAAK  | 2024-05-01 | 2024-06-30
                        C1        | NUGGER         | 2023-01-01 |
                        NIET      | BESCHUT        | 2024-03-01 |
                        """)
                .expect(
                        """
                        client_id | categorie_code | spoor_lv_code | begindatum | einddatum
                        C1        | 2A             | PART          | 2024-01-01 | 2024-02-29
                        C1        | 2B             | REINT         | 2024-03-01 | 2024-04-30
                        C1        | 2B             | REINT         | 2024-05-01 | 2024-05-31
                        C1        | 2B             | REINT         | 2024-06-01 | 2024-06-30
                        C1        | 2A             | PART          | 2024-07-01 |
                        """);
    }

    @Test
    void goalScoresSelfAssessmentsAndLaterScreeningsDoNotMoveAnyone() {
        MartCase.of("int_segment_periode")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1 | C1 | 2024-02-01 | PROF | INTAKE    | 30 | 60
                        M2 | C1 | 2024-03-01 | ZELF | HERHALING | 3  | 10
                        M3 | C1 | 2024-04-01 | PROF | DOEL      | 3  | 10
                        M4 | C1 | 2024-05-01 | PROF | HERHALING | 20 | 60
                        M5 | C1 | 2025-01-01 | PROF | HERHALING | 3  | 10
                        """)
                .expect(
                        """
                        client_id | kwadrant_code | begindatum | einddatum  | afstand_tot_werk_maanden
                        C1        | 4             | 2024-02-01 | 2024-04-30 | 30
                        C1        | 2             | 2024-05-01 |            | 20
                        """);
    }

    @Test
    void aRuleThatChangesMovesAPersonOnItsFirstDay() {
        MartCase.of("int_segment_periode")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        M1 | C1 | 2024-01-15 | PROF | INTAKE | 20 | 10
                        """)
                .given(
                        "ref_segmentregel",
                        """
                        schema   | volgorde | code | afstand_van | afstand_tot | escalatie_van | escalatie_tot | indicatie | geldig_van | geldig_tot
                        KWADRANT | 1        | 1    | 0           | 24          | 0             | 100           |           | 2015-01-01 | 2024-06-30
                        KWADRANT | 1        | 3    | 0           | 24          | 0             | 100           |           | 2024-07-01 |
                        """)
                .expect(
                        """
                        client_id | kwadrant_code | categorie_code | begindatum | einddatum
                        C1        | 1             | ONB            | 2024-01-15 | 2024-06-30
                        C1        | 3             | ONB            | 2024-07-01 |
                        """);
    }

    @Test
    void aScreeningHasTheSegmentOfTheRuleOnItsOwnDayAlsoAfterTheRuleChanged() {
        MartCase.of("int_zrm_meting")
                .maanden("2024-01", "2024-12")
                .given(
                        "stg_zrm__meting",
                        """
                        meting_id | client_id | meetdatum  | beoordelaar_code | moment_code | afstand_tot_werk_maanden | escalatierisico_score
                        LAATSTE   | C1        | 2024-06-30 | PROF             | INTAKE      | 20                       | 10
                        EERSTE    | C2        | 2024-07-01 | PROF             | INTAKE      | 20                       | 10
                        """)
                .given(
                        "ref_segmentregel",
                        """
                        schema   | volgorde | code | afstand_van | afstand_tot | escalatie_van | escalatie_tot | indicatie | geldig_van | geldig_tot
                        KWADRANT | 1        | 1    | 0           | 24          | 0             | 100           |           | 2015-01-01 | 2024-06-30
                        KWADRANT | 1        | 3    | 0           | 24          | 0             | 100           |           | 2024-07-01 |
                        """)
                .expect(
                        """
                        meting_id | kwadrant_code
                        LAATSTE   | 1
                        EERSTE    | 3
                        """);
    }
}
