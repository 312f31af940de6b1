package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.junit.jupiter.api.Test;

/**
 * The tables that the plans of LV and BMWE and the contract letter print, reproduced from invented
 * persons; and where a document contradicts itself, that it does.
 *
 * <p>Not reproduced, for want of a rule in the document: the forecasts of BMWE (h3-bijstand,
 * h3-wsw, h3-doelgroep).
 */
class PublishedTablesTest {

    private static final List<Map<String, String>> PUBLISHED =
            ReferenceTable.load("gepubliceerd").rows();

    private static Predicate<Map<String, String>> table(String tabel) {
        return row -> row.get("tabel").equals(tabel);
    }

    /** Values of a table, by what a column says. */
    private static Map<String, Double> values(
            Predicate<Map<String, String>> which, Function<Map<String, String>, String> key) {
        return PUBLISHED.stream()
                .filter(which)
                .collect(Collectors.toMap(key, row -> Double.valueOf(row.get("waarde"))));
    }

    private static double value(String tabel, String regel, String peil) {
        return values(
                        row ->
                                row.get("tabel").equals(tabel)
                                        && row.get("regel").equals(regel)
                                        && row.get("peil").equals(peil),
                        row -> regel)
                .get(regel);
    }

    /** Persons with bijstand, so many per code of a column. */
    private static String stand(String column, Map<String, Integer> perCode) {
        StringBuilder rows =
                new StringBuilder(
                        "periode_id | client_id | uitkering_id | is_bijstand | is_aanvrager | "
                                + column);
        int[] number = {0};
        perCode.forEach(
                (code, count) -> {
                    for (int i = 0; i < count; i++) {
                        number[0]++;
                        rows.append("%n202512 | C%1$d | U%1$d | J | J | ".formatted(number[0]))
                                .append(code);
                    }
                });
        return rows.toString();
    }

    private static MetricCase of(String metric, String column, Map<String, Integer> perCode) {
        return MetricCase.of(metric).given("fct_client_maand", stand(column, perCode));
    }

    @Test
    void everyFigureWithANumberOfOursNamesOneThatExists() {
        MetricCatalog catalog = MetricCatalog.load();
        assertThat(PUBLISHED).hasSizeGreaterThan(200);
        for (Map<String, String> row : PUBLISHED) {
            String metric = row.get("metric_id");
            if (!metric.isEmpty()) {
                assertThat(catalog.find(metric)).as(metric).isPresent();
                if (!row.get("uitsplitsing").isEmpty()) {
                    assertThat(catalog.require(metric).dimensions())
                            .as(metric)
                            .contains(row.get("uitsplitsing"));
                }
            }
        }
    }

    @Test
    void lvCountsApplicantsByAgeAndTheClassesAddUp() {
        Map<String, Double> printed = values(table("h3-leeftijd"), row -> row.get("code"));
        MetricCase ours =
                of(
                                "bestand_uitkeringen",
                                "leeftijdsklasse_code",
                                Map.of(
                                        "18-26", 149, "27-39", 429, "40-49", 453, "50-59", 537,
                                        "60+", 361))
                        .given(
                                "fct_client_maand",
                                """
                                periode_id | client_id | uitkering_id | is_bijstand | is_aanvrager | leeftijdsklasse_code
                                202512     | PARTNER   | U1           | J           | N            | 27-39
                                """);

        assertThat(ours.numbers("2025", "leeftijdsklasse_code")).containsAllEntriesOf(printed);
        assertThat(ours.number("2025")).as("partners do not count").isEqualTo(1929.0);
    }

    @Test
    void lvMissesTwoPersonsInItsTableOfDuration() {
        Map<String, Double> printed = values(table("h3-duur"), row -> row.get("regel"));
        MetricCase ours =
                of(
                        "bestand_uitkeringen",
                        "duurklasse_code",
                        Map.of("0-2", 588, "2-4", 407, "4-5", 200, "5+", 732, "", 2));
        Map<String, Double> found = ours.numbers("2025", "duurklasse_code");

        assertThat(found.get("0-2")).isEqualTo(printed.get("duur.<2 jaar"));
        assertThat(found.get("2-4")).isEqualTo(printed.get("duur.2-4 jaar"));
        assertThat(found.get("4-5") + found.get("5+")).isEqualTo(printed.get("duur.>=4 jaar"));
        assertThat(printed.values().stream().mapToDouble(Double::doubleValue).sum())
                .as("the document names 1.929 clients")
                .isEqualTo(1927.0);
        assertThat(ours.number("2025")).isEqualTo(1929.0);
    }

    @Test
    void lvCategoriesAreTheWholeAndHouseholdsMissOnePercent() {
        Map<String, Double> printed = values(table("h3-categorie"), row -> row.get("code"));
        MetricCase ours =
                of(
                        "bestand_aandeel_aanvragers",
                        "categorie_code",
                        Map.of("1A", 4, "1B", 14, "1C", 20, "2A", 33, "2B", 4, "3A", 6, "3B", 19));

        ours.numbers("2025", "categorie_code")
                .forEach((code, share) -> assertThat(share).isEqualTo(printed.get(code)));
        assertThat(printed.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1.0, within(1e-9));
        assertThat(
                        values(
                                        row -> row.get("uitsplitsing").equals("leefvorm_code"),
                                        row -> row.get("code"))
                                .values()
                                .stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                .isCloseTo(0.99, within(1e-9));
    }

    @Test
    void lvSaysTenPercentStatushouderWhereItsCountsSayNine() {
        StringBuilder rows =
                new StringBuilder(
                        "periode_id | client_id | is_bijstand | is_statushouder_lv | heeft_ontheffing");
        for (int i = 0; i < 1929; i++) {
            rows.append(
                    "%n202512 | C%d | J | %s | %s"
                            .formatted(i, i < 182 ? "J" : "N", i < 559 ? "J" : "N"));
        }

        assertThat(
                        MetricCase.of("statushouder_lv_personen")
                                .given("fct_client_maand", rows + "")
                                .number("2025"))
                .isEqualTo(value("h3-bestand", "statushouder", "2018"));
        assertThat(
                        MetricCase.of("statushouder_lv_aandeel")
                                .given("fct_client_maand", rows + "")
                                .number("2025"))
                .isCloseTo(0.094, within(0.0005));
        assertThat(
                        MetricCase.of("ontheffing_aandeel")
                                .given("fct_client_maand", rows + "")
                                .number("2025"))
                .isCloseTo(value("h3-bestand", "ontheffing", "2018"), within(0.005));
    }

    @Test
    void lvMeansToLoseThirtyClientsAYear() {
        for (int jaar = 2019; jaar <= 2022; jaar++) {
            assertThat(
                            value("h6-bestand", "bestand", "" + (jaar - 1))
                                    - value("h6-bestand", "bestand", "" + jaar))
                    .isEqualTo(30.0);
        }
        assertThat(of("bestand_uitkeringen", "duurklasse_code", Map.of("0-2", 1780)).number("2025"))
                .isEqualTo(value("h6-bestand", "bestand", "2022"));
    }

    @Test
    void bmweFlowsAreSharesOfTheStockOnTheLastDayOfDecember() {
        for (int jaar = 2010; jaar <= 2013; jaar++) {
            double in = value("h3-stromen", "instroom.BMWE", "" + jaar);
            double uit = value("h3-stromen", "uitstroom.BMWE", "" + jaar);
            assertThat(stromen("instroom_aandeel_eind", in, uit).number("2025")).isEqualTo(in);
            assertThat(stromen("uitstroom_aandeel_eind", in, uit).number("2025")).isEqualTo(uit);
        }
    }

    private static MetricCase stromen(String metric, double in, double uit) {
        StringBuilder rows =
                new StringBuilder("stroom_id | periode_id | client_id | stroom_soort_code");
        IntStream.range(0, (int) Math.round(in * 100))
                .forEach(i -> rows.append("%nI%1$d | 202506 | C%1$d | IN".formatted(i)));
        IntStream.range(0, (int) Math.round(uit * 100))
                .forEach(i -> rows.append("%nU%1$d | 202507 | C%1$d | UIT".formatted(i)));
        return of(metric, "duurklasse_code", Map.of("0-2", 100))
                .given("fct_stroom", rows.toString());
    }

    @Test
    void bmweFlowsDoNotExplainTheGrowthThatBmwePrints() {
        for (int jaar = 2011; jaar <= 2013; jaar++) {
            double eind = value("h3-wwb", "wwb.BMWE", "" + jaar);
            double begin = value("h3-wwb", "wwb.BMWE", "" + (jaar - 1));
            double netto =
                    eind
                            * (value("h3-stromen", "instroom.BMWE", "" + jaar)
                                    - value("h3-stromen", "uitstroom.BMWE", "" + jaar));
            assertThat(Math.abs(eind - begin - netto))
                    .as("persons that the flows of %d leave unexplained", jaar)
                    .isGreaterThan(40);
        }
        assertThat(PUBLISHED)
                .filteredOn(row -> row.get("regel").equals("instroom.BMWE"))
                .allSatisfy(row -> assertThat(row.get("toelichting")).contains("past niet"));
    }

    @Test
    void bmweCountsPersonsWithoutIoawAndPrintsTheirGrowth() {
        double first = value("h3-wwb", "wwb.BMWE", "2010");
        MetricCase ours =
                of("bestand_tellingen", "regeling_code", Map.of("01", (int) first, "02", 7));

        assertThat(ours.lines("2025", "telling_code", "peil_code", "zonder_ioaw_aantal"))
                .contains("PERSONEN | EIND | 790");
        assertThat(growth("wwb.BMWE")).isEqualTo(26);
        assertThat(growth("wwb.provincie")).isEqualTo(21);
        assertThat(growth("wwb.Nederland")).isEqualTo(19);
    }

    private static long growth(String regel) {
        return Math.round(
                100 * (value("h3-wwb", regel, "2013") / value("h3-wwb", regel, "2010") - 1));
    }

    @Test
    void bmweSporenAreTheWholeCaseload() {
        Map<String, Double> printed = values(table("h3-sporen"), row -> row.get("code"));

        assertThat(
                        of(
                                        "bestand_aandeel",
                                        "spoor_bmwe_code",
                                        Map.of("WERK", 27, "LEERWERK", 28, "PART", 45))
                                .numbers("2025", "spoor_bmwe_code"))
                .containsExactlyInAnyOrderEntriesOf(printed);
    }

    @Test
    void bmweWswOutsideTheWallsIsSecondedOrSupported() {
        for (Map.Entry<String, Double> printed :
                values(row -> row.get("regel").equals("wsw.buiten.BMWE"), row -> row.get("peil"))
                        .entrySet()) {
            int buiten = (int) Math.round(100 * printed.getValue());
            StringBuilder rows =
                    new StringBuilder(
                            "periode_id | client_id | dienstverband_soort_code | werkplektype_code | is_hoofdbaan");
            for (int i = 0; i < 100; i++) {
                String plek = i >= buiten ? "GROEN" : i % 2 == 0 ? "DETA" : "BW";
                rows.append("%n202512 | C%d | WSW | %s | J".formatted(i, plek));
            }
            assertThat(
                            MetricCase.of("wsw_buiten_aandeel")
                                    .given("fct_dienstverband_maand", rows.toString())
                                    .number("2025"))
                    .as(printed.getKey())
                    .isEqualTo(printed.getValue());
        }
    }

    @Test
    void obbWorkplaceSharesOfTheWswAreTheWholeAndThoseOfBeschutMissATenth() {
        assertThat(sumOf("doorstroomtabel_wsw")).isEqualByComparingTo("1");
        assertThat(sumOf("doorstroomtabel_beschut")).isEqualByComparingTo("0.999");
    }

    private static BigDecimal sumOf(String metric) {
        return PUBLISHED.stream()
                .filter(row -> row.get("metric_id").equals(metric))
                .map(row -> new BigDecimal(row.get("waarde")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** So they are of fte, or of another number of persons; the letter does not say which. */
    @Test
    void obbWorkplaceSharesCannotBeOfThePersonsThatObbCounts() {
        assertThat(isShareOf(0.246, 262)).as("Wsw, beschut intern").isFalse();
        assertThat(isShareOf(0.288, 262)).as("Wsw, extern gedetacheerd").isFalse();
        assertThat(isShareOf(0.089, 54)).as("beschut, extern gedetacheerd (2.6)").isFalse();
        assertThat(isShareOf(0.292, 54)).as("beschut, op locatie").isFalse();
        assertThat(isShareOf(0.352, 54)).as("beschut intern: 19 of 54").isTrue();
    }

    /** Whether a whole number out of so many rounds to the share, in tenths of a percent. */
    private static boolean isShareOf(double share, int persons) {
        return IntStream.rangeClosed(0, persons)
                .anyMatch(part -> Math.round(1000.0 * part / persons) == Math.round(1000 * share));
    }

    @Test
    void obbCountsOfTheYearAreWhatTheNumbersCount() {
        StringBuilder wsw =
                new StringBuilder(
                        "periode_id | client_id | dienstverband_id | dienstverband_soort_code | is_stand");
        for (int maand = 1; maand <= 12; maand++) {
            int aantal = maand <= 6 ? 274 : 262;
            for (int i = 0; i < aantal; i++) {
                wsw.append("%n%d | C%2$d | D%2$d | WSW | J".formatted(202500 + maand, i));
            }
        }

        assertThat(
                        MetricCase.of("volume_wsw")
                                .given("fct_dienstverband_maand", wsw + "")
                                .number("2025"))
                .isEqualTo(value("bijlage2-indicatoren", "1.5.eind", "2023"));
        assertThat(
                        MetricCase.of("volume_wsw_gemiddeld")
                                .given("fct_dienstverband_maand", wsw + "")
                                .number("2025"))
                .isEqualTo(value("bijlage2-indicatoren", "1.5.gemiddeld", "2023"));
    }
}
