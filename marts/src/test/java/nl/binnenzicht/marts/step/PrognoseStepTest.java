package nl.binnenzicht.marts.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.query.Rows;
import org.junit.jupiter.api.Test;

class PrognoseStepTest {

    private static final int MONTHS = 72;
    private static final int FIRST = 2020 * 12;

    private static final List<Map<String, String>> WANTED =
            List.of(
                    wanted("bestand_personen", "STAND", "VOORRAAD", "60"),
                    wanted("instroom", "SOM", "KORT", "12"),
                    wanted("bestand_uitkeringen", "STAND", "KORT", "12"));

    private static Map<String, String> wanted(String id, String soort, String model, String n) {
        return Map.of("metric_id", id, "soort", soort, "model", model, "maanden", n);
    }

    private final List<List<Object>> reeks = new ArrayList<>();
    private final List<List<Object>> overgang = new ArrayList<>();
    private final List<List<Object>> bedrag = new ArrayList<>();

    /** 1.000 people with 4% a month to work and 4% elsewhere, and 60 coming in each month. */
    private Map<String, Rows> inputs(int months) {
        Random random = new Random(3);
        int now = 1000;
        for (int t = 0; t < months; t++) {
            int id = PrognoseReeks.periodeId(FIRST + t);
            if (t > 0) {
                int work = 0;
                int other = 0;
                for (int i = 0; i < now; i++) {
                    double draw = random.nextDouble();
                    work += draw < 0.04 ? 1 : 0;
                    other += draw >= 0.04 && draw < 0.08 ? 1 : 0;
                }
                move(id, "1|0-6", "1|0-6", now - work - other);
                move(id, "1|0-6", "WERK", work);
                move(id, "1|0-6", "ANDERS", other);
                now += 60 - work - other;
            }
            move(id, "", "1|0-6", t == 0 ? 1000 : 60);
            reeks.add(Arrays.asList("bestand_personen", (long) id, (double) now, (long) now));
            reeks.add(Arrays.asList("instroom", (long) id, 60.0, 60L));
            reeks.add(Arrays.asList("bestand_uitkeringen", (long) id, 900.0, (long) now));
            bedrag.add(
                    Arrays.asList(
                            (long) id,
                            (long) id / 100,
                            "BUIG_UITKERING",
                            "buig",
                            new BigDecimal(900 * (1000 + 10 * (t % 2))),
                            new BigDecimal("880000")));
        }
        move(null, "", "1|0-6", 1440);
        move(null, "1|0-6", "1|0-6", 1900);
        move(null, "1|0-6", "WERK", 700);
        move(null, "1|0-6", "ANDERS", 700);
        List<List<Object>> maand = new ArrayList<>();
        for (int t = 0; t < months; t++) {
            maand.add(List.of((long) PrognoseReeks.periodeId(FIRST + t)));
        }
        return Map.of(
                "reeks",
                new Rows(List.of("metric_id", "periode_id", "waarde", "aantal_clienten"), reeks),
                "maand",
                new Rows(List.of("periode_id"), maand),
                "overgang",
                new Rows(List.of("groep_code", "periode_id", "van", "naar", "aantal"), overgang),
                "bedrag",
                new Rows(
                        List.of(
                                "periode_id",
                                "jaar",
                                "budgetpost_code",
                                "kostendrager",
                                "gerealiseerd_eur",
                                "begroot_eur"),
                        bedrag));
    }

    private void move(Integer id, String from, String to, int count) {
        overgang.add(
                Arrays.asList(
                        "BIJSTAND", id == null ? null : Long.valueOf(id), from, to, (long) count));
    }

    private Map<String, List<Map<String, Object>>> run(int months) {
        Map<String, List<Map<String, Object>>> tables = new HashMap<>();
        for (StepTable table : new PrognoseStep(WANTED).run(inputs(months))) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (List<Object> row : table.rows()) {
                Map<String, Object> named = new HashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    named.put(table.columns().get(i).name(), row.get(i));
                }
                rows.add(named);
            }
            tables.put(table.name(), rows);
        }
        return tables;
    }

    private static List<Map<String, Object>> of(
            List<Map<String, Object>> rows, String metricId, String kind) {
        return rows.stream()
                .filter(row -> metricId.equals(row.get("metric_id")))
                .filter(row -> kind.equals(row.get("waarde_soort_code")))
                .collect(Collectors.toList());
    }

    /** 60 / 0.08 = 750: where a stock of one kind goes, whatever it is now. */
    @Test
    void theStockGoesToInflowTimesDuration() {
        Map<String, List<Map<String, Object>>> tables = run(MONTHS);
        List<Map<String, Object>> months =
                of(tables.get("fct_prognose"), "bestand_personen", "MAAND");

        assertThat(months).hasSize(60);
        assertThat(months.get(0)).containsEntry("periode_id", 202601);
        assertThat((double) months.get(59).get("verwacht")).isBetween(690.0, 810.0);
        assertThat(months.get(11)).containsEntry("is_getoetst", true);
        assertThat(months.get(12)).containsEntry("is_getoetst", false);
        Map<String, Object> state = tables.get("fct_prognose_toestand").get(0);
        assertThat((double) state.get("verwacht_maanden")).isBetween(11.5, 13.5);
        assertThat((double) state.get("kans_naar_werk")).isBetween(0.45, 0.55);
        assertThat(tables.get("fct_prognose_instroom"))
                .hasSize(12)
                .allSatisfy(row -> assertThat(row).containsEntry("verwacht", 60.0));
    }

    /** Every month is the same: nothing beats that, and there is no band to give. */
    @Test
    void whereLastYearIsRightLastYearIsChosen() {
        Map<String, List<Map<String, Object>>> tables = run(MONTHS);
        Map<String, Object> year = of(tables.get("fct_prognose"), "instroom", "JAAR").get(0);

        assertThat(year)
                .containsEntry("prognose_model_code", "HERHALEN")
                .containsEntry("periode_id", 202612)
                .containsEntry("verwacht", 720.0)
                .containsEntry("aantal_personen", 720)
                .containsEntry("onder_80", null);
        assertThat(tables.get("fct_prognose_toets"))
                .filteredOn(row -> "instroom".equals(row.get("metric_id")))
                .filteredOn(row -> Boolean.TRUE.equals(row.get("is_gekozen")))
                .allSatisfy(row -> assertThat(row).containsEntry("is_beter", false));
    }

    /** Data through June: six months of 60 are done, six are to come. */
    @Test
    void halfwayThroughTheYearWhatIsDoneCounts() {
        Map<String, List<Map<String, Object>>> tables = run(66);
        Map<String, Object> year = of(tables.get("fct_prognose"), "instroom", "JAAR").get(0);

        assertThat(year)
                .containsEntry("periode_id", 202512)
                .containsEntry("maanden_vooruit", 6)
                .containsEntry("verwacht", 720.0);
        Map<String, Object> trial =
                of(tables.get("fct_prognose_toets"), "bestand_personen", "JAAR").get(0);
        assertThat((int) trial.get("aantal_toetsen")).isEqualTo(66 - 36 - 5);
    }

    /**
     * 900 a month at 1.000 and 1.010 in turn. January to June: 5.427.000 done; six months to come
     * at the mean of 1.005. Budget 880.000 a month.
     */
    @Test
    void moneyIsWhatIsDoneAndNumberTimesPrice() {
        Map<String, Object> money = run(66).get("fct_prognose_geld").get(0);

        assertThat(money).containsEntry("geld_code", "BUIG_UITKERING").containsEntry("jaar", 2025);
        assertThat(money.get("gerealiseerd_eur")).isEqualTo(new BigDecimal("5427000.00"));
        assertThat((double) money.get("prijs_per_maand")).isCloseTo(1005, within(1e-9));
        assertThat((double) money.get("prijs_spreiding")).isCloseTo(Math.sqrt(30), within(1e-9));
        assertThat(((BigDecimal) money.get("verwacht_eur")).doubleValue())
                .isCloseTo(10_854_000, within(5_000.0));
        assertThat(money.get("begroot_eur")).isEqualTo(new BigDecimal("5280000.00"));
        assertThat((double) money.get("kans_overschrijding")).isEqualTo(1.0);
    }

    @Test
    void lessThanTwoYearsSayNothing() {
        Map<String, List<Map<String, Object>>> tables = run(20);

        assertThat(tables.get("fct_prognose")).isEmpty();
        assertThat(tables.get("fct_prognose_toets")).isEmpty();
        assertThat(tables.get("fct_prognose_geld")).isEmpty();
        assertThat(tables.get("fct_prognose_overgang")).isEmpty();
    }

    @Test
    void withoutAnythingThereIsNothing() {
        Rows none = new Rows(List.of(), List.of());
        List<StepTable> tables =
                new PrognoseStep(WANTED)
                        .run(
                                Map.of(
                                        "reeks",
                                        none,
                                        "maand",
                                        none,
                                        "overgang",
                                        none,
                                        "bedrag",
                                        none));

        assertThat(tables).hasSize(6).allSatisfy(table -> assertThat(table.rows()).isEmpty());
    }

    /** Nine people in the second band join the third; a part of four joins the largest part. */
    @Test
    void statesOfFewPeopleAreTakenTogether() {
        int last = FIRST + 30;
        int id = PrognoseReeks.periodeId(last);
        move(id, "1|0-6", "1|0-6", 50);
        move(id, "1|7-12", "1|7-12", 9);
        move(id, "1|13-24", "1|13-24", 20);
        move(id, "2|25+", "2|25+", 4);
        move(id, "1|0-6", "WERK", 3);
        Rows rows =
                new Rows(List.of("groep_code", "periode_id", "van", "naar", "aantal"), overgang);

        PrognoseStaten staten =
                PrognoseStaten.of(
                                new Cells(rows),
                                "BIJSTAND",
                                List.of("WERK", "ANDERS"),
                                FIRST,
                                last,
                                false)
                        .orElseThrow();

        assertThat(staten.codes()).containsExactly("1|0-6", "1|7+");
    }
}
