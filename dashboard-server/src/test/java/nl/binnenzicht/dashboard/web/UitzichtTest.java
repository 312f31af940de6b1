package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages that look ahead. The model of the invented snapshot has 1.000 people of one kind, of
 * whom 4% leave to work and 4% elsewhere each month, and 50 come in: 625 + 375 * 0.92^12 = 763 at
 * the end of the year.
 */
class UitzichtTest {

    @TempDir private static Path folder;

    private static Server server;
    private static Visit visit;

    @BeforeAll
    static void start() {
        TestHome home =
                new TestHome(folder).publish("20251205T081502Z-01").publish("20260105T081502Z-01");
        server =
                Server.start(new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
        visit = new Visit(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theForecastShowsItsRecordBesideTheBand() {
        assertThat(visit.text("/prognose"))
                .contains(
                        "De laatste 25 keer dat we zo 12 maanden vooruitkeken, lag de uitkomst 14 keer",
                        "De band was te smal",
                        "676 (656 tot 696)",
                        "Geen model deed het op het verleden beter dan herhalen van vorig jaar",
                        "De fout was op het verleden 20,0% kleiner",
                        "Verder dan twaalf maanden is niet op het verleden geprobeerd");
    }

    /** The two invented snapshots say the same. */
    @Test
    void theForecastStandsBesideTheOneBefore() {
        assertThat(visit.text("/prognose"))
                .contains("is geen getal over hetzelfde jaar veranderd", "20251205T081502Z-01");
    }

    @Test
    void moneyIsCalledASumAndNoCertainty() {
        assertThat(visit.text("/prognose"))
                .contains("Als aantallen en prijzen blijven zoals nu", "meer dan 99%")
                .doesNotContain("zeker.", "100,0%");
    }

    /** The forecast of a number of six people tells of six people. */
    @Test
    void aForecastOfFewPeopleIsNotShown() {
        String row = row(visit.text("/download/prognose/jaareinde-tabel.csv"), "Statushouders in");

        assertThat(row).doesNotContain("6;").doesNotContain("26");
    }

    @Test
    void theScorecardLooksAheadToo() {
        assertThat(visit.text("/scorekaart")).contains("Verwacht eind 2026", "212 (192 tot 232)");
    }

    @Test
    void withoutAssumptionsNothingDiffers() {
        String csv = visit.text("/download/scenario/naast-elkaar.csv");

        assertThat(row(csv, "Personen in de bijstand, eind 2026")).contains("763;763;0;0;0");
        assertThat(visit.text("/scenario")).contains("scenario en basis zijn gelijk");
    }

    /** A quarter more leaves: 500 + 500 * 0.9^12 = 641. */
    @Test
    void moreOutflowIsCalculated() {
        String csv = visit.text("/download/scenario/naast-elkaar.csv?uitstroom=25");

        assertThat(row(csv, "Personen in de bijstand, eind 2026")).contains("763;641;-122;");
        assertThat(visit.text("/scenario?uitstroom=25"))
                .contains("25% meer uitstroom", "value=\"25\"", "geen voorspelling")
                .contains("naast-elkaar.csv?uitstroom=25");
    }

    /** 2% more from July: six of the twelve months. */
    @Test
    void aLawCountsFromItsMonth() {
        String base = row(visit.text("/download/scenario/buig-jaren.csv"), "2026");
        String law =
                row(
                        visit.text(
                                "/download/scenario/buig-jaren.csv?wet_prijs=2&wet_maand=2026-07"),
                        "2026");
        double without = Double.parseDouble(base.split(";")[1]);
        double with = Double.parseDouble(law.split(";")[2]);
        double half = 0;
        double all = 0;
        for (int h = 1; h <= 12; h++) {
            double stock = 625 + 375 * Math.pow(.92, h);
            all += stock;
            half += h > 6 ? stock : 0;
        }

        assertThat(with / without - 1).isCloseTo(0.02 * half / all, within(1e-5));
        assertThat(visit.text("/scenario?wet_prijs=2&wet_maand=2026-07"))
                .contains("vanaf juli 2026 2% meer prijs per uitkering");
    }

    @ParameterizedTest
    @CsvSource({
        "uitstroom=veel, BZ-230",
        "uitstroom=400, BZ-231",
        "lks=-5, BZ-231",
        "wet_prijs=2&wet_maand=juli, BZ-232",
        "wet_prijs=2&wet_maand=2025-07, BZ-232",
        "wet_prijs=2&wet_maand=2031-07, BZ-232",
        "wet_prijs=2, BZ-233",
        "wet_maand=2026-07, BZ-233",
        "toverstaf=1, BZ-051"
    })
    void whatCannotBeCalculatedIsRefusedInSentences(String query, String code) {
        assertThat(visit.status("/scenario?" + query)).isEqualTo(400);
        assertThat(visit.text("/scenario?" + query)).contains(code, "Deze keuze kan niet");
    }

    private static String row(String csv, String name) {
        return csv.lines()
                .filter(line -> line.replace("\"", "").startsWith(name))
                .findFirst()
                .orElse("no row " + name + " in\n" + csv);
    }
}
