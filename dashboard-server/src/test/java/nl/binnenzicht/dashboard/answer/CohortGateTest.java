package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.marts.cohort.Codes;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortLezer;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What of a cohort may be shown. In June 2024 there are 40 people in kwadrant 4, 10 in 3 and 9 in
 * 2; of those in kwadrant 4 are 25 women, 9 younger than 27, and 31 have an education of level 1.
 */
class CohortGateTest {

    private final ServedSnapshot snapshot = snapshot();
    private final Cohorten cohorten =
            new Cohorten(
                    () -> {
                        snapshot.hold();
                        return snapshot;
                    });

    @AfterEach
    void close() {
        snapshot.close();
    }

    private static ServedSnapshot snapshot() {
        StringBuilder rows =
                new StringBuilder(
                        "periode_id | client_id | kwadrant_code | geslacht_code |"
                                + " leeftijdsklasse_code | opleidingsniveau_code\n");
        for (int i = 0; i < 59; i++) {
            String kwadrant = i < 40 ? "4" : i < 50 ? "3" : "2";
            rows.append(
                    "202406 | P%02d | %s | %s | %s | %s\n"
                            .formatted(
                                    i,
                                    kwadrant,
                                    i < 25 ? "2" : "1",
                                    i < 9 ? "18-26" : "27-39",
                                    i < 31 ? "1" : "2"));
        }
        return MetricCase.of("bestand_personen")
                .given("fct_client_maand", rows.toString())
                .snapshot();
    }

    private static final String KWADRANT = "{'soort':'segment','schema':'KWADRANT','codes':['%s']}";
    private static final String VROUW = "{'soort':'geslacht','codes':['2']}";
    private static final String JONG = "{'soort':'leeftijd','codes':['18-26']}";
    private static final String LAAG = "{'soort':'opleiding','codes':['1']}";

    private static Cohort cohort(String... regels) {
        List<String> als = new ArrayList<>();
        for (String regel : regels) {
            als.add("{'als':" + regel + "}");
        }
        String json =
                "{'versie':1,'index':{'soort':'maand','maand':'2024-06'},'regels':[%s]}"
                        .formatted(String.join(",", als));
        return CohortLezer.lees(json.replace('\'', '"'), Codes.ONGEZIEN);
    }

    private Cell aantal(String... regels) {
        return cohorten.tel(cohort(regels), Policy.management(), AsOf.now()).aantal();
    }

    private List<Object> over(Policy policy, String... regels) {
        return cohorten.tel(cohort(regels), policy, AsOf.now()).uitval().rows().stream()
                .map(row -> row.get(1).value())
                .toList();
    }

    @Test
    void tenAreShownAndNineAreNot() {
        assertThat(aantal(KWADRANT.formatted("3")).value()).isEqualTo(10L);
        assertThat(aantal(KWADRANT.formatted("2"))).isEqualTo(Cell.teWeinig());
    }

    @Test
    void nobodyIsTooFewAsWell() {
        assertThat(aantal(KWADRANT.formatted("1"))).isEqualTo(Cell.teWeinig());
    }

    @Test
    void theInformatiemanagerSeesEveryStep() {
        assertThat(over(Policy.informatiemanager(), KWADRANT.formatted("4"), VROUW, JONG))
                .containsExactly(59L, 40L, 25L, 9L);
        assertThat(over(Policy.informatiemanager(), KWADRANT.formatted("2")))
                .containsExactly(59L, 9L);
    }

    @Test
    void aStepThatTakesAwayTooFewStaysAwayAndTheEndGoesFirst() {
        // 59, 40, then 31 of those (9 fewer), then 25.
        assertThat(over(Policy.management(), KWADRANT.formatted("4"), LAAG, VROUW))
                .containsExactly(59L, 40L, null, 25L);
    }

    @Test
    void aRuleThatTakesNobodyAwayWouldSayThatAllAreSo() {
        assertThat(
                        over(
                                Policy.management(),
                                KWADRANT.formatted("4"),
                                KWADRANT.formatted("4"),
                                VROUW))
                .as("the same rule twice asks the same")
                .containsExactly(59L, 40L, 40L, 25L);
        assertThat(over(Policy.management(), "{'soort':'geslacht','codes':['1','2']}"))
                .as("everyone is a man or a woman, and 59 was shown first")
                .containsExactly(59L, null);
    }

    @Test
    void whoAsksTwoGroupsThatAreAlmostTheSameSeesOne() {
        String nietJong = "{'niet':" + JONG + "}";

        assertThat(aantal(KWADRANT.formatted("4")).value()).isEqualTo(40L);
        assertThat(aantal(KWADRANT.formatted("4"), nietJong))
                .as("31 people, and the other nine follow")
                .isEqualTo(Cell.teWeinig());
        assertThat(aantal(KWADRANT.formatted("4"), VROUW).value()).isEqualTo(25L);
    }

    private static List<String> mensen(int van, int tot) {
        return IntStream.range(van, tot).mapToObj(i -> "P" + i).toList();
    }

    private static List<Boolean> mag(List<List<String>> groepen) {
        CohortGeheugen geheugen = new CohortGeheugen();
        List<Boolean> mag = new ArrayList<>();
        groepen.forEach(groep -> mag.add(geheugen.mag("kern " + mag.size(), groep, 10)));
        return mag;
    }

    /** 0-49 and 43-92 have seven in common, 0-49 and 40-92 ten, 0-49 and 50-92 nobody. */
    @Test
    void twoGroupsAndTheirUnionTellWhoIsInBoth() {
        List<String> a = mensen(0, 50);

        assertThat(mag(List.of(a, mensen(43, 93), mensen(0, 93))))
                .containsExactly(true, true, false);
        assertThat(mag(List.of(mensen(0, 93), a, mensen(43, 93))))
                .containsExactly(true, true, false);
        assertThat(mag(List.of(mensen(43, 93), mensen(0, 93), a)))
                .containsExactly(true, true, false);
        assertThat(mag(List.of(a, mensen(40, 93), mensen(0, 93))))
                .containsExactly(true, true, true);
        assertThat(mag(List.of(a, mensen(50, 93), mensen(0, 93))))
                .containsExactly(true, true, true);
    }

    /** Of 200 people 100 are in one group and 97 in another: three are in neither. */
    @Test
    void twoGroupsAndEveryoneTellWhoIsInNeither() {
        List<String> all = mensen(0, 200);

        assertThat(mag(List.of(all, mensen(0, 100), mensen(100, 197))))
                .containsExactly(true, true, false);
        assertThat(mag(List.of(mensen(100, 197), mensen(0, 100), all)))
                .containsExactly(true, true, false);
        assertThat(mag(List.of(all, mensen(0, 100), mensen(100, 190))))
                .containsExactly(true, true, true);
        assertThat(mag(List.of(all, mensen(0, 100), mensen(100, 200))))
                .containsExactly(true, true, true);
    }

    @Test
    void theSameQuestionGetsTheSameAnswerWhateverTheOrderOfItsRules() {
        assertThat(aantal(KWADRANT.formatted("4"), VROUW).value()).isEqualTo(25L);
        assertThat(aantal(VROUW, KWADRANT.formatted("4")).value()).isEqualTo(25L);
        assertThat(aantal(KWADRANT.formatted("4"), VROUW).value()).isEqualTo(25L);
    }

    @Test
    void howManyTookPartInAStepIsOnlySaidWhereBothCountsAre() {
        List<Object> eraf =
                cohorten
                        .tel(
                                cohort(KWADRANT.formatted("4"), LAAG, VROUW),
                                Policy.management(),
                                AsOf.now())
                        .uitval()
                        .rows()
                        .stream()
                        .map(row -> row.get(2).value())
                        .toList();

        assertThat(eraf).containsExactly(null, 19L, null, null);
    }

    @Test
    void moreGroupsThanAreRememberedAreRefused() {
        CohortGeheugen geheugen = new CohortGeheugen();
        for (int i = 0; i < CohortGeheugen.MEESTE; i++) {
            geheugen.mag("kern " + i, List.of("P"), 10);
        }

        assertThat(geheugen.mag("kern 0", List.of("P"), 10)).isFalse();
        assertThatThrownBy(() -> geheugen.mag("nog een", List.of("P"), 10))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("BZ-248");
    }

    @Test
    void aSnapshotFromBeforeInstrumentsHadDaysSaysSo() {
        DuckDb database = StarSchema.read().database();
        database.execute("alter table fct_inzet drop column begindatum");
        try (ServedSnapshot old = ServedSnapshot.open("oud", database)) {
            Cohorten then =
                    new Cohorten(
                            () -> {
                                old.hold();
                                return old;
                            });
            Cohort cohort = cohort("{'soort':'instrument','hoe':'gestart'}");

            assertThatThrownBy(() -> then.tel(cohort, Policy.management(), AsOf.now()))
                    .isInstanceOf(RequestException.class)
                    .hasMessageContaining("BZ-167 cohort: snapshot oud heeft niet: een kolom");
        }
    }
}
