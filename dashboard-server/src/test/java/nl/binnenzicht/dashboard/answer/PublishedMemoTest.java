package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.junit.jupiter.api.Test;

/**
 * The tables of the council memo on 2018 and 2019, from invented trajecten.
 *
 * <p>Ends and results of one year differ in the memo because registrations cross the year end, so
 * its two tables cannot come from one set of trajecten: each has its own here, and a test states
 * the difference.
 */
class PublishedMemoTest {

    private static final List<Map<String, String>> PUBLISHED =
            ReferenceTable.load("gepubliceerd").rows();
    private static final List<String> GROEPEN = List.of("BIJSTAND", "BIJSTAND_DGR", "NUGGER_DGR");

    private static double printed(String tabel, String regel, String populatie, String peil) {
        return PUBLISHED.stream()
                .filter(row -> row.get("document").equals("MEMO2018-2019"))
                .filter(row -> row.get("tabel").equals(tabel) && row.get("regel").equals(regel))
                .filter(row -> populatie.equals(row.get("populatie")))
                .filter(row -> row.get("peil").equals(peil))
                .mapToDouble(row -> Double.parseDouble(row.get("waarde")))
                .findFirst()
                .orElseThrow();
    }

    /** Trajecten that began before 2018 (23, 1, 3), in 2018 (28, 1, 2) and in 2019 (33, 3, 2). */
    private static MetricCase aantallen(String metric) {
        StringBuilder rows =
                new StringBuilder(
                        "traject_id | client_id | periode_id | einde_periode_id | populatie_code | begindatum | einddatum | is_afgesloten");
        int[][] begonnen = {{23, 28, 33}, {1, 1, 3}, {3, 2, 2}};
        int[][] beeindigd = {{25, 24}, {2, 2}, {4, 3}};
        int number = 0;
        for (int groep = 0; groep < GROEPEN.size(); groep++) {
            int ended = 0;
            for (int jaar = 0; jaar < 3; jaar++) {
                for (int i = 0; i < begonnen[groep][jaar]; i++) {
                    ended++;
                    int first = beeindigd[groep][0];
                    int second = first + beeindigd[groep][1];
                    String end = ended <= first ? "2018" : ended <= second ? "2019" : "";
                    rows.append(
                            "%nT%1$d | C%1$d | %2$d05 | %3$s | %4$s | %2$d-05-01 | %5$s | %6$s"
                                    .formatted(
                                            ++number,
                                            2017 + jaar,
                                            end.isEmpty() ? "" : end + "12",
                                            GROEPEN.get(groep),
                                            end.isEmpty() ? "" : end + "-12-31",
                                            end.isEmpty() ? "N" : "J"));
                }
            }
        }
        return MetricCase.of(metric)
                .given("fct_traject", rows.toString())
                .months("2017-01", "2019-12");
    }

    @Test
    void trajectenThatRanAndBeganAreThoseThatRunOnAndEnded() {
        for (String jaar : List.of("2018", "2019")) {
            assertThat(
                            aantallen("trajecten_identiteit")
                                    .lines(
                                            jaar,
                                            "populatie_code",
                                            "begin_trajecten",
                                            "gestart_trajecten",
                                            "eind_trajecten",
                                            "verschil"))
                    .containsExactly(
                            line("bijstand", "BIJSTAND", jaar),
                            line("bijstand en DGR", "BIJSTAND_DGR", jaar),
                            line("nugger en DGR", "NUGGER_DGR", jaar));
            assertThat(aantallen("traject_resultaat").number(jaar))
                    .isEqualTo(printed("3-aantallen", "uitgestroomd", "totaal", jaar));
            assertThat(aantallen("trajecten_gestart").number(jaar))
                    .isEqualTo(printed("3-aantallen", "gestart", "totaal", jaar));
            assertThat(aantallen("trajecten_lopend").number(jaar))
                    .isEqualTo(printed("3-aantallen", "loopt nog door", "totaal", jaar));
        }
    }

    private static String line(String populatie, String code, String jaar) {
        return "%s | %.0f | %.0f | %.0f | 0"
                .formatted(
                        code,
                        printed("3-aantallen", "reeds gestart", populatie, jaar),
                        printed("3-aantallen", "gestart", populatie, jaar),
                        printed("3-aantallen", "loopt nog door", populatie, jaar));
    }

    /** Trajecten that ended in the year with a result; of 2018 one person has two. */
    private static MetricCase resultaten(String metric, int jaar) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        boolean first = jaar == 2018;
        counts.put("BIJSTAND WERK_FT succesvol", first ? 11 : 16);
        counts.put("BIJSTAND WERK_PT succesvol", first ? 1 : 2);
        counts.put("BIJSTAND EIGEN_BEDRIJF succesvol", first ? 1 : 0);
        counts.put("BIJSTAND NIET_SUCCESVOL niet", 4);
        counts.put("BIJSTAND VOORTIJDIG voortijdig", first ? 3 : 4);
        counts.put("BIJSTAND_DGR WERK_FT succesvol", first ? 1 : 3);
        counts.put("NUGGER_DGR WERK_FT succesvol", first ? 4 : 2);
        counts.put("BIJSTAND ZELF_WERK zelfstandig", first ? 3 : 4);
        StringBuilder rows =
                new StringBuilder(
                        "traject_id | client_id | periode_id | einde_periode_id | populatie_code | resultaat_code | resultaat_groep | is_afgesloten");
        int number = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String[] part = entry.getKey().split(" ");
            for (int i = 0; i < entry.getValue(); i++) {
                number++;
                boolean same = first && part[1].equals("WERK_PT");
                rows.append(
                        "%nT%d | %s | %d01 | %d12 | %s | %s | %s | J"
                                .formatted(
                                        number,
                                        same ? "C1" : "C" + number,
                                        jaar,
                                        jaar,
                                        part[0],
                                        part[1],
                                        part[2]));
            }
        }
        return MetricCase.of(metric)
                .given("fct_traject", rows.toString())
                .months("2018-01", "2019-12");
    }

    @Test
    void resultsAreThePrintedOnesPerGroup() {
        Map<String, String> regels =
                Map.of(
                        "WERK_FT", "werk fulltime",
                        "WERK_PT", "werk parttime",
                        "EIGEN_BEDRIJF", "start eigen bedrijf",
                        "NIET_SUCCESVOL", "niet succesvol afgerond",
                        "VOORTIJDIG", "voortijdig beëindigd");
        Map<String, String> groepen =
                Map.of(
                        "BIJSTAND", "bijstand",
                        "BIJSTAND_DGR", "bijstand en DGR",
                        "NUGGER_DGR", "nugger en DGR");
        for (int jaar : new int[] {2018, 2019}) {
            Map<String, Double> ours =
                    resultaten("traject_resultaat", jaar)
                            .numbers("" + jaar, "populatie_code", "resultaat_code");
            regels.forEach(
                    (code, regel) ->
                            groepen.forEach(
                                    (groep, populatie) ->
                                            assertThat(ours.getOrDefault(groep + "/" + code, 0.0))
                                                    .as("%s %s", populatie, regel)
                                                    .isEqualTo(
                                                            printed(
                                                                    "3-resultaten",
                                                                    regel,
                                                                    populatie,
                                                                    "" + jaar))));
            assertThat(ours.getOrDefault("BIJSTAND/ZELF_WERK", 0.0))
                    .isEqualTo(
                            printed(
                                    "3-resultaten",
                                    "zelfstandig werk gevonden",
                                    "totaal",
                                    "" + jaar));
        }
    }

    @Test
    void twelvePersonsHaveThirteenResultsAndTheOneIsFound() {
        Map<String, Double> trajecten =
                resultaten("traject_resultaat", 2018)
                        .numbers("2018", "populatie_code", "resultaat_groep");
        Map<String, Double> personen =
                resultaten("traject_resultaat_personen", 2018)
                        .numbers("2018", "populatie_code", "resultaat_groep");

        assertThat(trajecten).containsEntry("BIJSTAND/succesvol", 13.0);
        assertThat(personen.get("BIJSTAND/succesvol"))
                .isEqualTo(12.0)
                .isEqualTo(printed("3-resultaten", "succesvol afgerond", "bijstand", "2018"));
        assertThat(
                        resultaten("traject_resultaat_dubbel", 2018)
                                .lines(
                                        "2018",
                                        "populatie_code",
                                        "resultaat_groep",
                                        "beeindigd_trajecten",
                                        "aantal_personen",
                                        "dubbel_personen"))
                .contains("BIJSTAND | succesvol | 13 | 12 | 1");
    }

    @Test
    void theTotalOfTheMemoIsOfPersonsAndNotOfTrajecten() {
        assertThat(resultaten("traject_resultaat_personen", 2018).number("2018"))
                .isEqualTo(printed("3-resultaten", "resultaat totaal", "totaal", "2018"))
                .isEqualTo(27);
        assertThat(resultaten("traject_resultaat", 2018).number("2018")).isEqualTo(28);
        assertThat(resultaten("traject_resultaat_personen", 2019).number("2019"))
                .isEqualTo(printed("3-resultaten", "resultaat totaal", "totaal", "2019"));
    }

    @Test
    void endsAndResultsOfOneYearDiffer() {
        assertThat(
                        printed("3-aantallen", "uitgestroomd", "totaal", "2018")
                                - printed("3-resultaten", "resultaat totaal", "totaal", "2018"))
                .isEqualTo(4);
        assertThat(
                        printed("3-aantallen", "uitgestroomd", "totaal", "2019")
                                - printed("3-resultaten", "resultaat totaal", "totaal", "2019"))
                .as("precisely the other way round, as the memo says")
                .isEqualTo(-6);
    }

    @Test
    void subsidyIsOfPersonsAndMostHaveAJobcoach() {
        StringBuilder banen =
                new StringBuilder(
                        "periode_id | client_id | dienstverband_id | dienstverband_soort_code | subsidie_eur");
        StringBuilder inzet =
                new StringBuilder("periode_id | inzet_id | client_id | voorziening_code");
        for (int jaar : new int[] {2018, 2019}) {
            int personen = jaar == 2018 ? 8 : 16;
            for (int i = 1; i <= personen; i++) {
                banen.append("%n%1$d03 | C%2$d | D%2$d | LKS | 500".formatted(jaar, i));
                banen.append("%n%1$d04 | C%2$d | D%2$d | LKS | 500".formatted(jaar, i));
                if (jaar == 2019 || i <= 7) {
                    inzet.append("%n%1$d09 | I%2$d | C%2$d | JOBCOACH".formatted(jaar, i));
                }
            }
        }

        for (String jaar : List.of("2018", "2019")) {
            assertThat(lks("lks_personen_in_periode", banen, inzet).number(jaar))
                    .isEqualTo(printed("3-lks", "lks", "alle", jaar));
        }
        assertThat(lks("lks_met_jobcoach", banen, inzet).number("2018")).isEqualTo(7);
        assertThat(lks("lks_met_jobcoach", banen, inzet).number("2019")).isEqualTo(16);
    }

    private static MetricCase lks(String metric, StringBuilder banen, StringBuilder inzet) {
        return MetricCase.of(metric)
                .months("2018-01", "2019-12")
                .given("fct_dienstverband_maand", banen.toString())
                .given("fct_inzet", inzet.toString());
    }

    @Test
    void beschutPlacementsAreThoseThatBeganInTheYear() {
        MetricCase gestart =
                MetricCase.of("beschut_gestart")
                        .months("2017-01", "2019-12")
                        .given(
                                "fct_dienstverband_maand",
                                """
                                periode_id | client_id | dienstverband_id | dienstverband_soort_code | is_start
                                201806     | C1        | D1               | BESCHUT                  | J
                                201807     | C1        | D1               | BESCHUT                  | N
                                201809     | C2        | D2               | BESCHUT                  | J
                                201901     | C1        | D1               | BESCHUT                  | N
                                """);

        for (String jaar : List.of("2017", "2018", "2019")) {
            assertThat(gestart.number(jaar))
                    .isEqualTo(printed("4-beschut", "plaatsingen", "beschut werken nieuw", jaar));
            assertThat(printed("4-beschut", "taakstelling", "beschut werken nieuw", jaar))
                    .isEqualTo(1);
        }
    }

    @Test
    void theProjectForStatushoudersAccountsForEveryDossier() {
        double intake =
                PUBLISHED.stream()
                        .filter(row -> row.get("tabel").equals("5-statushouders"))
                        .filter(row -> !row.get("regel").startsWith("niet uitgenodigd"))
                        .filter(row -> !row.get("regel").equals("totaal intake"))
                        .filter(row -> !row.get("regel").equals("dossiers"))
                        .mapToDouble(row -> Double.parseDouble(row.get("waarde")))
                        .sum();

        assertThat(intake)
                .isEqualTo(printed("5-statushouders", "totaal intake", "statushouders", "2019"));
        assertThat(
                        intake
                                + printed(
                                        "5-statushouders",
                                        "niet uitgenodigd: arbeidsongeschikt of al traject",
                                        "statushouders",
                                        "2019")
                                + printed(
                                        "5-statushouders",
                                        "niet uitgenodigd: voldoende in beeld",
                                        "statushouders",
                                        "2019"))
                .isEqualTo(printed("5-statushouders", "dossiers", "statushouders", "2019"));
    }

    @Test
    void statushoudersWhoFoundWorkOrLeftThroughTheirPartnerAreCounted() {
        StringBuilder stroom =
                new StringBuilder(
                        "stroom_id | periode_id | client_id | stroom_soort_code | reden_einde_code | is_naar_werk | is_statushouder");
        for (int i = 1; i <= 10; i++) {
            stroom.append(
                    "%nS%1$d | 201906 | C%1$d | UIT | %2$s | %3$s | J"
                            .formatted(i, i <= 7 ? "11" : "97", i <= 7 ? "J" : "N"));
        }
        String plaatsingen =
                """
                plaatsing_id | client_id | periode_id | heeft_bijstand | is_statushouder
                P1           | C11       | 201903     | J              | J
                P2           | C12       | 201912     | J              | J
                P3           | C1        | 201906     | N              | J
                """;

        assertThat(
                        memo("statushouder_uitstroom_werk", "fct_stroom", stroom.toString())
                                .number("2019"))
                .isEqualTo(
                        printed(
                                "5-statushouders",
                                "uitstroom fulltime werk",
                                "statushouders",
                                "2019"));
        assertThat(
                        memo("uitstroom_reden", "fct_stroom", stroom.toString())
                                .number("2019", "reden_einde_code", "97"))
                .isEqualTo(
                        printed(
                                "5-statushouders",
                                "uitstroom door partner",
                                "statushouders",
                                "2019"));
        assertThat(memo("statushouder_deeltijdwerk", "fct_plaatsing", plaatsingen).number("2019"))
                .isEqualTo(
                        printed(
                                "5-statushouders",
                                "uitstroom parttime werk",
                                "statushouders",
                                "2019"));
    }

    private static MetricCase memo(String metric, String table, String rows) {
        return MetricCase.of(metric).months("2019-01", "2019-12").given(table, rows);
    }
}
