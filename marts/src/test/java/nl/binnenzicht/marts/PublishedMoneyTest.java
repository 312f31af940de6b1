package nl.binnenzicht.marts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The money tables that the documents print, through the ledger and budget of the warehouse. */
class PublishedMoneyTest {

    private static final String BEGROTING =
            "begrotingsversie_code | jaar | budgetpost_code | bedrag_eur";
    private static final String BOEKING =
            "boeking_id | boekdatum | budgetpost_code | boeking_soort_code | bedrag_eur";

    /** Amounts of a printed table, per line and year, in order. */
    private static Map<String, Map<Integer, BigDecimal>> printed(String document, String tabel) {
        Map<String, Map<Integer, BigDecimal>> lines = new LinkedHashMap<>();
        for (Map<String, String> row : ReferenceTable.load("geld_gepubliceerd").rows()) {
            if (row.get("document").equals(document) && row.get("tabel").equals(tabel)) {
                lines.computeIfAbsent(row.get("post"), any -> new TreeMap<>())
                        .put(
                                Integer.valueOf(row.get("jaar")),
                                new BigDecimal(row.get("bedrag_eur")));
            }
        }
        assertThat(lines).as(document + " " + tabel).isNotEmpty();
        return lines;
    }

    /** What fct_budget makes of a table, summed per year over the rows of one kind. */
    private static Map<Integer, BigDecimal> perYear(MartCase budget, String soort) {
        Map<Integer, BigDecimal> years = new TreeMap<>();
        for (Row row : budget.run().collectAsList()) {
            if (row.getAs("budget_soort_code").equals(soort)) {
                years.merge(row.getAs("jaar"), row.getAs("bedrag_eur"), BigDecimal::add);
            }
        }
        return years;
    }

    private static void same(Map<Integer, BigDecimal> actual, Map<Integer, BigDecimal> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (jaar, bedrag) ->
                        assertThat(actual.get(jaar))
                                .as(String.valueOf(jaar))
                                .isEqualByComparingTo(bedrag));
    }

    @Test
    void theReintegrationBudgetOfTheMemoIsTheSumOfItsSteps() {
        Map<String, Map<Integer, BigDecimal>> table = printed("MEMO2018-2019", "6-begroting");
        Map<Integer, BigDecimal> total = table.remove("totaal budget");
        Map<String, String> steps =
                Map.of("primaire", "PRIMAIR", "zomernota", "ZOMER", "najaarsnota", "NAJAAR");
        StringBuilder rows = new StringBuilder(BEGROTING);
        table.forEach(
                (line, years) ->
                        years.forEach(
                                (jaar, bedrag) ->
                                        rows.append(
                                                "%n%s | %d | TRAJECT | %s"
                                                        .formatted(
                                                                steps.get(line.split("[ :]")[0]),
                                                                jaar,
                                                                bedrag))));

        assertThat(table).hasSize(6);
        same(
                perYear(
                        MartCase.of("fct_budget")
                                .maanden("2018-01", "2019-12")
                                .given("stg_financien__begroting", rows.toString()),
                        "BEGROOT"),
                total);
    }

    /**
     * Footnote 8 of the memo: the wages of beschut were booked on re-integration by mistake. The
     * printed totals hold with the mistake; without it they are 4.700 and 12.700 lower. And both
     * years overspend the printed budget, of which the memo only says that 2019 was large.
     */
    @Test
    void theSpendingOfTheMemoAddsUpWithItsMistake() {
        Map<String, Map<Integer, BigDecimal>> table = printed("MEMO2018-2019", "6-uitgaven");
        Map<Integer, BigDecimal> total = table.remove("totaal uitgaven");
        Map<Integer, BigDecimal> instruments = table.remove("instrumenten totaal");
        table.remove("loonkostensubsidie (BUIG)");

        same(spent(table, line -> "TRAJECT"), total);
        Map<String, Map<Integer, BigDecimal>> parts = new LinkedHashMap<>(table);
        parts.keySet().removeIf(line -> line.matches("(werkgevers|workfast|beschut).*"));
        assertThat(parts).hasSize(5);
        same(spent(parts, line -> "TRAJECT"), instruments);

        table.remove("beschut loonkosten");
        same(
                spent(table, line -> "TRAJECT"),
                new TreeMap<>(
                        Map.of(2018, new BigDecimal(174_900), 2019, new BigDecimal(209_600))));
        Map<Integer, BigDecimal> budget =
                printed("MEMO2018-2019", "6-begroting").get("totaal budget");
        assertThat(budget.get(2018).subtract(total.get(2018))).isEqualByComparingTo("-3000");
        assertThat(budget.get(2019).subtract(total.get(2019))).isEqualByComparingTo("-28483");
    }

    /** A printed table as bookings on the last day of the year. */
    private static Map<Integer, BigDecimal> spent(
            Map<String, Map<Integer, BigDecimal>> table, Function<String, String> post) {
        StringBuilder rows = new StringBuilder(BOEKING);
        int number = 0;
        for (Map.Entry<String, Map<Integer, BigDecimal>> line : table.entrySet()) {
            for (Map.Entry<Integer, BigDecimal> year : line.getValue().entrySet()) {
                number++;
                rows.append(
                        "%nB%d | %d-12-31 | %s | LASTEN | %s"
                                .formatted(
                                        number,
                                        year.getKey(),
                                        post.apply(line.getKey()),
                                        year.getValue()));
            }
        }
        return perYear(
                MartCase.of("fct_budget")
                        .maanden("2014-01", "2019-12")
                        .given("stg_financien__boeking", rows.toString()),
                "GEREALISEERD");
    }

    /**
     * BMWE chapter 4 prints the room for re-integration twice, with other cost of the Wsw from 2016
     * on: 741 against 570, 603 against 106, 212 against -524 (thousands). Both follow from the
     * printed budget. That of 2017 is 1.000 more than its two lines, which are in thousands.
     */
    @Test
    void theRoomForReintegrationIsBudgetMinusCostOfTheWswInBothTables() {
        Map<String, Map<Integer, BigDecimal>> table = printed("BMWE2016", "h4-participatiebudget");
        Map<Integer, BigDecimal> budget =
                perYear(
                        MartCase.of("fct_budget")
                                .maanden("2014-01", "2018-12")
                                .given(
                                        "stg_financien__begroting",
                                        begroot(table, "bijstandsgerechtigden", "TRAJECT")
                                                + begroot(table, "wsw-oud", "WSW_LOON")
                                                        .substring(BEGROTING.length())),
                        "BEGROOT");
        Map<Integer, BigDecimal> total = table.get("participatiebudget");
        budget.merge(2017, new BigDecimal(1000), BigDecimal::add);
        same(budget, total);

        same(minus(total, cost(table)), table.get("besteedbaar re-integratie"));
        Map<String, Map<Integer, BigDecimal>> ability = printed("BMWE2016", "h4-ability");
        same(minus(total, cost(ability)), ability.get("besteedbaar re-integratie"));
    }

    /** The indicator table is 243.000 a year below the sum of its own lines. */
    @Test
    void theTotalOfTheIndicatorTableLacksTheMunicipalContribution() {
        Map<Integer, BigDecimal> budget =
                printed("BMWE2016", "h4-participatiebudget").get("participatiebudget");
        Map<String, Map<Integer, BigDecimal>> table = printed("BMWE2016", "h4-indicator");
        table.get("totaal")
                .forEach(
                        (jaar, total) ->
                                assertThat(
                                                budget.get(jaar)
                                                        .add(
                                                                table.get("uitvoeringskosten")
                                                                        .get(jaar))
                                                        .subtract(total))
                                        .isEqualByComparingTo("243000"));
    }

    /** The price of beschut times its places is one euro more than the printed amount. */
    @Test
    void theAmountForBeschutIsNotItsPriceTimesItsPlaces() {
        Map<String, String> afspraak =
                ReferenceTable.load("budget_volume").rows().stream()
                        .filter(row -> row.get("budgetpost_code").equals("BESCHUT_LOON"))
                        .findFirst()
                        .orElseThrow();
        BigDecimal product =
                new BigDecimal(afspraak.get("volume"))
                        .multiply(new BigDecimal(afspraak.get("prijs_eur")));

        assertThat(product).isEqualByComparingTo("1067107.3");
        assertThat(printed("OBB2025", "bijlage1-budget").get("A.beschut.loonkosten").get(2025))
                .isEqualByComparingTo("1067106");
    }

    private static Map<Integer, BigDecimal> cost(Map<String, Map<Integer, BigDecimal>> table) {
        return spent(Map.of("kosten", table.get("kosten uitvoering wsw")), line -> "WSW_LOON");
    }

    private static Map<Integer, BigDecimal> minus(
            Map<Integer, BigDecimal> budget, Map<Integer, BigDecimal> cost) {
        Map<Integer, BigDecimal> room = new TreeMap<>();
        budget.forEach((jaar, bedrag) -> room.put(jaar, bedrag.subtract(cost.get(jaar))));
        return room;
    }

    private static String begroot(
            Map<String, Map<Integer, BigDecimal>> table, String line, String post) {
        StringBuilder rows = new StringBuilder(BEGROTING);
        table.get(line)
                .forEach(
                        (jaar, bedrag) ->
                                rows.append(
                                        "%nPRIMAIR | %d | %s | %s".formatted(jaar, post, bedrag)));
        return rows.toString();
    }
}
