package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.marts.cohort.Codes;
import nl.binnenzicht.marts.cohort.CohortLezer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every criterion against SQL written by hand, over people who differ by a day. A came in on 31
 * January 2024, B on 31 August 2024, C on 15 March 2024; D never did.
 */
class CohortCriteriaTest {

    private static final String INSTROOM = "{\"soort\": \"instroom\"}";

    private static ServedSnapshot snapshot;

    @BeforeAll
    static void open() {
        snapshot =
                MetricCase.of("bestand_personen")
                        .given(
                                "fct_stroom",
                                """
                                stroom_id | client_id | stroom_soort_code | stroomdatum | reden_groep
                                S1        | A         | IN                | 2024-01-31  |
                                S2        | A         | UIT               | 2024-07-31  | werk
                                S3        | A         | IN                | 2025-02-01  |
                                S4        | B         | IN                | 2024-08-31  |
                                S5        | B         | UIT               | 2025-03-01  | werk
                                S6        | C         | IN                | 2024-03-15  |
                                S7        | C         | UIT               | 2024-09-15  | verhuizing
                                S8        | C         | IN                | 2024-12-01  |
                                S9        | C         | UIT               | 2025-01-15  | werk
                                """)
                        .given(
                                "fct_inzet",
                                """
                                periode_id | inzet_id | client_id | voorziening_code | begindatum | einddatum  | is_start
                                202401     | I1       | A         | TAAL             | 2024-01-31 | 2024-03-31 | J
                                202402     | I1       | A         | TAAL             | 2024-01-31 | 2024-03-31 | N
                                202403     | I1       | A         | TAAL             | 2024-01-31 | 2024-03-31 | N
                                202406     | I2       | A         | TAAL             | 2024-06-01 |            | J
                                202409     | I3       | B         | SCHOLING         | 2024-09-01 | 2025-02-28 | J
                                202403     | I4       | C         | TAAL             | 2024-03-14 | 2024-03-14 | J
                                """)
                        .given(
                                "fct_traject",
                                """
                                traject_id | client_id | trajectsoort_code | begindatum | einddatum
                                T1         | A         | RE                | 2023-01-31 | 2024-01-30
                                T2         | B         | RE                | 2023-08-31 | 2024-08-31
                                T3         | C         | RE                | 2023-03-14 | 2024-03-15
                                """)
                        .given(
                                "dim_client_rol",
                                """
                                client_rol_id | client_id | doelgroep_code | geldig_van | geldig_tot
                                R1            | A         | NUGGER         | 2020-01-01 | 2024-01-31
                                R2            | B         | NUGGER         | 2024-09-01 |
                                R3            | C         | STATUSHOUDER   | 2020-01-01 | 2024-03-14
                                """)
                        .given(
                                "fct_zrm_score",
                                """
                                meting_id | client_id | zrm_domein_code | meetdatum  | score
                                M1        | A         | 01              | 2023-12-01 | 4
                                M2        | A         | 01              | 2024-01-31 | 2
                                M3        | A         | 01              | 2024-02-01 | 5
                                M4        | B         | 01              | 2024-09-01 | 2
                                M5        | C         | 01              | 2023-01-01 | 1
                                M6        | C         | 01              | 2024-03-15 | 3
                                M7        | C         | 02              | 2024-03-15 | 1
                                """)
                        .given(
                                "fct_zrm_meting",
                                """
                                meting_id | client_id | moment_code | meetdatum
                                M1        | A         | INTAKE      | 2023-12-01
                                M2        | A         | HERHALING   | 2024-01-31
                                M3        | A         | HERHALING   | 2024-02-01
                                M4        | B         | INTAKE      | 2024-09-01
                                """)
                        .given(
                                "fct_client_maand",
                                """
                                periode_id | client_id | kwadrant_code | leeftijdsklasse_code | regeling_code
                                202401     | A         | 4             | 27-39                | PW
                                202402     | A         | 1             | 27-39                | PW
                                202407     | B         | 4             | 18-26                |
                                202408     | B         | 3             | 27-39                | PW
                                202402     | C         | 4             | 27-39                |
                                202403     | C         | 3             | 27-39                | PW
                                202401     | D         | 4             | 27-39                | PW
                                """)
                        .snapshot();
    }

    @AfterAll
    static void close() {
        snapshot.close();
    }

    private static List<String> leden(String index, String als) {
        String json = "{\"versie\":1,\"index\":%s,\"regels\":[{\"als\":%s}]}".formatted(index, als);
        CohortLeden leden = CohortLeden.van(CohortLezer.lees(json, Codes.ONGEZIEN), snapshot);
        return leden.na(leden.stappen().size() - 1);
    }

    static Stream<Arguments> criteria() {
        String eerste =
                "with i as (select client_id, min(stroomdatum) as d from fct_stroom"
                        + " where stroom_soort_code = 'IN' group by client_id) select client_id from i ";
        return Stream.of(
                Arguments.of(
                        "{'soort':'rol','codes':['NUGGER'],'hoe':'loopt'}",
                        eerste
                                + "where exists (from dim_client_rol r where r.client_id = i.client_id"
                                + " and doelgroep_code = 'NUGGER' and d between geldig_van and"
                                + " coalesce(geldig_tot, d))",
                        List.of("A")),
                Arguments.of(
                        "{'soort':'rol','hoe':'beeindigd','venster':{'van':'-1d','tot':'0d'}}",
                        eerste
                                + "join dim_client_rol using (client_id)"
                                + " where geldig_tot = d or geldig_tot = d - 1",
                        List.of("A", "C")),
                Arguments.of(
                        "{'soort':'instrument','codes':['TAAL'],'hoe':'gestart'}",
                        eerste
                                + "where client_id in (select x.client_id from fct_inzet x join i y"
                                + " using (client_id) where voorziening_code = 'TAAL'"
                                + " and begindatum <= y.d)",
                        List.of("A", "C")),
                Arguments.of(
                        "{'soort':'instrument','hoe':'gestart','venster':{'van':'1d','tot':'6m'}}",
                        eerste
                                + "where client_id in (select x.client_id from fct_inzet x join i y"
                                + " using (client_id) where begindatum > y.d"
                                + " and begindatum <= y.d + interval 6 month)",
                        List.of("A", "B")),
                Arguments.of(
                        "{'soort':'instrument','codes':['TAAL'],'hoe':'gestart',"
                                + "'venster':{'tot':'6m'},'aantal':{'min':2}}",
                        eerste
                                + "where (select count(distinct inzet_id) from fct_inzet x where"
                                + " x.client_id = i.client_id and voorziening_code = 'TAAL'"
                                + " and begindatum <= d + interval 6 month) >= 2",
                        List.of("A")),
                Arguments.of(
                        "{'soort':'instrument','hoe':'gestart','aantal':{'min':0,'max':0}}",
                        eerste
                                + "where client_id not in (select x.client_id from fct_inzet x"
                                + " join i y using (client_id) where begindatum <= y.d)",
                        List.of("B")),
                Arguments.of(
                        "{'soort':'instrument','hoe':'beeindigd','venster':{'van':'0d','tot':'6m'}}",
                        eerste
                                + "where client_id in (select x.client_id from fct_inzet x join i y"
                                + " using (client_id) where einddatum between y.d"
                                + " and y.d + interval 6 month)",
                        List.of("A", "B")),
                Arguments.of(
                        "{'soort':'traject','codes':['RE'],'hoe':'loopt'}",
                        eerste
                                + "join fct_traject using (client_id)"
                                + " where d between begindatum and einddatum",
                        List.of("B", "C")),
                Arguments.of(
                        "{'soort':'traject','hoe':'gestart','venster':{'van':'-12m','tot':'-1d'}}",
                        eerste
                                + "join fct_traject using (client_id)"
                                + " where begindatum >= d - interval 12 month and begindatum < d",
                        List.of("A", "B")),
                Arguments.of(
                        "{'soort':'uitstroom','venster':{'van':'1d','tot':'6m'}}",
                        eerste
                                + "where exists (from fct_stroom s where s.client_id = i.client_id"
                                + " and stroom_soort_code = 'UIT' and stroomdatum > d"
                                + " and stroomdatum <= d + interval 6 month)",
                        List.of("A", "C")),
                Arguments.of(
                        "{'soort':'uitstroom','codes':['werk'],'venster':{'van':'1d','tot':'6m'}}",
                        eerste
                                + "where exists (from fct_stroom s where s.client_id = i.client_id"
                                + " and reden_groep = 'werk' and stroomdatum > d"
                                + " and stroomdatum <= d + interval 6 month)",
                        List.of("A")),
                Arguments.of(
                        "{'soort':'instroom','venster':{'van':'1d','tot':'24m'}}",
                        eerste
                                + "where exists (from fct_stroom s where s.client_id = i.client_id"
                                + " and stroom_soort_code = 'IN' and stroomdatum > d) and"
                                + " d + interval 24 month <= date '2025-12-31'",
                        List.of()),
                Arguments.of(
                        "{'soort':'screening','codes':['HERHALING']}",
                        eerste
                                + "join fct_zrm_meting using (client_id)"
                                + " where moment_code = 'HERHALING' and meetdatum <= d",
                        List.of("A")),
                Arguments.of(
                        "{'soort':'zrm','domein':'01','niveau':{'van':1,'tot':2}}",
                        eerste
                                + "where (select score from fct_zrm_score s where"
                                + " s.client_id = i.client_id and zrm_domein_code = '01'"
                                + " and meetdatum <= i.d order by meetdatum desc limit 1) <= 2",
                        List.of("A")),
                Arguments.of(
                        "{'soort':'zrm','domein':'01','niveau':{'van':1,'tot':2},'welke':'eerste'}",
                        eerste
                                + "where (select score from fct_zrm_score s where"
                                + " s.client_id = i.client_id and zrm_domein_code = '01'"
                                + " and meetdatum <= i.d order by meetdatum limit 1) <= 2",
                        List.of("C")),
                Arguments.of(
                        "{'soort':'zrm','domein':'01','niveau':{'van':5,'tot':5},'welke':'een',"
                                + "'venster':{'van':'1d','tot':'1d'}}",
                        eerste
                                + "join fct_zrm_score using (client_id)"
                                + " where score = 5 and meetdatum = d + 1",
                        List.of("A")),
                Arguments.of(
                        "{'soort':'segment','schema':'KWADRANT','codes':['4']}",
                        // A and B came in on the last day of a month, C in the middle of one.
                        eerste
                                + "join fct_client_maand using (client_id) where kwadrant_code = '4'"
                                + " and periode_id = case when d = last_day(d)"
                                + " then year(d) * 100 + month(d)"
                                + " else year(d) * 100 + month(d) - 1 end",
                        List.of("A", "C")),
                Arguments.of(
                        "{'soort':'segment','schema':'KWADRANT','codes':['4'],'maanden':-1}",
                        eerste
                                + "join fct_client_maand using (client_id)"
                                + " where kwadrant_code = '4' and client_id = 'B'"
                                + " and periode_id = 202407",
                        List.of("B")),
                Arguments.of(
                        "{'soort':'uitkering'}",
                        eerste
                                + "join fct_client_maand using (client_id)"
                                + " where regeling_code is not null and last_day(d) = d"
                                + " and periode_id = year(d) * 100 + month(d)",
                        List.of("A", "B")),
                Arguments.of(
                        "{'soort':'leeftijd','codes':['18-26']}",
                        eerste + "where false",
                        List.of()),
                Arguments.of(
                        "{'soort':'indexdatum','van':'2024-03-15','tot':'2024-08-31'}",
                        eerste + "where d >= date '2024-03-15' and d <= date '2024-08-31'",
                        List.of("B", "C")));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aCriterionFindsWhomSqlByHandFinds(String als, String sql, List<String> expected) {
        List<String> byHand =
                snapshot.query(sql).rows().stream()
                        .map(row -> row.get(0).toString())
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(byHand).isEqualTo(expected);
        assertThat(leden(INSTROOM, als.replace('\'', '"'))).isEqualTo(expected);
    }

    /** B came in on 31 August: six months later is the last day of February. */
    @Test
    void sixMonthsAfterTheLastDayOfAugustIsTheLastDayOfFebruary() {
        String end = "{'soort':'instrument','hoe':'beeindigd','venster':{'van':'6m','tot':'6m'}}";
        String exit = "{'soort':'uitstroom','venster':{'van':'6m','tot':'6m'}}";

        assertThat(leden(INSTROOM, end.replace('\'', '"'))).containsExactly("B");
        assertThat(leden(INSTROOM, exit.replace('\'', '"'))).containsExactly("A", "C");
    }

    @Test
    void anIndexIsTheFirstOrTheLastEventAndMayBeMovedToTheEndOfItsMonth() {
        String alles = "{\"soort\":\"indexdatum\",\"van\":\"2000-01-01\"}";

        assertThat(leden("{\"soort\":\"maand\",\"maand\":\"2024-01\"}", alles))
                .containsExactly("A", "D");
        assertThat(index("{'soort':'instroom'}"))
                .containsExactly("2024-01-31", "2024-08-31", "2024-03-15");
        assertThat(index("{'soort':'instroom','van':'2024-02-01'}"))
                .containsExactly("2024-08-31", "2024-03-15");
        assertThat(index("{'soort':'instroom','welke':'eerste_in_periode','van':'2024-02-01'}"))
                .containsExactly("2025-02-01", "2024-08-31", "2024-03-15");
        assertThat(index("{'soort':'instroom','welke':'laatste_in_periode','tot':'2024-12-01'}"))
                .containsExactly("2024-01-31", "2024-08-31", "2024-12-01");
        assertThat(index("{'soort':'uitstroom','codes':['werk'],'moment':'maandeinde'}"))
                .containsExactly("2024-07-31", "2025-03-31", "2025-01-31");
        assertThat(index("{'soort':'zrm'}".replace("zrm", "screening")))
                .containsExactly("2023-12-01", "2024-09-01");
    }

    private static List<String> index(String index) {
        String json = "{\"versie\":1,\"index\":%s}".formatted(index.replace('\'', '"'));
        return CohortLeden.van(CohortLezer.lees(json, Codes.ONGEZIEN), snapshot)
                .indexdatums()
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Data end on 31 December 2025; C came in last on 1 December 2024. */
    @Test
    void whoWasNotSeenLongEnoughDropsOutBeforeTheRules() {
        String json =
                """
                {"versie": 1,
                 "index": {"soort": "instroom", "welke": "laatste_in_periode"},
                 "regels": [{"als": {"niet": {"soort": "uitstroom",
                                              "venster": {"van": "1d", "tot": "12m"}}}}]}
                """;
        CohortLeden leden = CohortLeden.van(CohortLezer.lees(json, Codes.ONGEZIEN), snapshot);

        assertThat(leden.na(0)).containsExactly("A", "B", "C");
        assertThat(leden.na(1)).containsExactly("B", "C"); // A: 1 February 2025 + 12 months
        assertThat(leden.na(2)).isEmpty();
    }
}
