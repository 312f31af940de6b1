package nl.binnenzicht.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole way over the real command line, with the numbers recounted from the extracts. */
class EndToEndIT {

    private static final String COUNTED =
            """
            select 'stock' as naam, periode_id, count(*)::double as waarde
            from fct_client_maand where is_bijstand group by all
            union all
            select 'uitkeringen', periode_id, count(distinct uitkering_id)
            from fct_client_maand where is_bijstand group by all
            union all
            select 'gemeente_' || coalesce(gemeente_code, ''), periode_id, count(*)
            from fct_client_maand where is_bijstand group by all
            union all
            select lower(stroom_soort_code), periode_id, count(*)
            from fct_stroom where stroom_soort_code in ('IN', 'UIT') group by all
            union all
            select 'werk', periode_id, count(*) from fct_stroom where is_naar_werk group by all
            union all
            select 'herinstroom', periode_id, count(*)
            from fct_stroom where is_herinstroom_na_werk group by all
            union all
            select 'beschikbaar_' || dienstverband_soort_code, periode_id, sum(beschikbare_dagen)
            from fct_dienstverband_maand group by all
            union all
            select 'verzuim_' || dienstverband_soort_code, periode_id, sum(verzuim_dagen)
            from fct_dienstverband_maand group by all having sum(verzuim_dagen) > 0
            union all
            select 'iop_' || dienstverband_soort_code, periode_id, count(*)
            from fct_dienstverband_maand where is_stand and heeft_actueel_iop group by all
            union all
            select 'indicatie', periode_id, count(*) from fct_indicatie group by all
            """;

    private static ServedDemo served;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        DemoHome.make();
        served = ServedDemo.start(DemoHome.DATA);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyPageAnswers() throws IOException, InterruptedException {
        for (String page :
                List.of(
                        "scorekaart",
                        "bestand",
                        "geld",
                        "diagnose",
                        "watwerkt",
                        "mkba",
                        "prognose",
                        "scenario",
                        "leveringen",
                        "begrippen")) {
            HttpResponse<String> answer = served.fetch("/" + page);

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("<h1").contains("<table");
        }
        assertThat(served.fetch("/health").statusCode()).isEqualTo(200);
        assertThat(served.fetch("/metrics").body()).contains("jvm_memory");
    }

    @Test
    void theScorecardSaysWhatAnIndependentRecountOfTheExtractsSays()
            throws IOException, InterruptedException {
        try (Extracts extracts = new Extracts(DemoHome.INBOX, "202512")) {
            assertThat(score("scores-participatiewet", "3.2"))
                    .isEqualTo(extracts.uitstroomNaarWerk(2025));
            assertThat(score("scores-participatiewet", "3.1"))
                    .isEqualTo(extracts.lks("2025-12-31"));
            assertThat(score("scores-wsw", "1.5")).isEqualTo(extracts.wsw("2025-12-31"));
            assertThat(
                            column(
                                    "/download/bestand/verloop.csv?periode=2025",
                                    "december 2025",
                                    "waarde"))
                    .isEqualTo(Math.round(Recount.of(DemoHome.INBOX).get("stock 202512")));
        }
    }

    /** Every month of the window, and the people of {@link EdgePeople} among them. */
    @Test
    void theMartsSayWhatABruteForceRecountPerDaySays() {
        Map<String, Double> marts = new TreeMap<>();
        Snapshot snapshot = new SnapshotStore(new DataHome(DemoHome.DATA)).current().orElseThrow();
        try (DuckDb db = DuckDb.openLocked(snapshot.duckdb(), "512MB", 1)) {
            Rows rows = db.query(COUNTED);
            for (int row = 0; row < rows.size(); row++) {
                String key = rows.text(row, "naam") + " " + rows.integer(row, "periode_id");
                marts.put(key, rows.number(row, "waarde"));
            }
        }
        Map<String, Double> recount = Recount.of(DemoHome.INBOX);

        assertThat(recount.keySet()).isEqualTo(marts.keySet());
        assertThat(recount).hasSizeGreaterThan(500);
        recount.forEach(
                (key, value) -> assertThat(marts.get(key)).as(key).isCloseTo(value, within(0.01)));
    }

    @Test
    void theMoneyPageTotalsTheBudgetAndReproducesThePublishedVangnet()
            throws IOException, InterruptedException {
        String page = served.fetch("/geld?periode=2025").body();

        try (Extracts extracts = new Extracts(DemoHome.INBOX, "202512")) {
            assertThat(page)
                    .contains(
                            String.format(
                                    java.util.Locale.GERMANY, "%,d", extracts.begroting(2025)));
        }
        // LV2019-2022 chapter 6: own risk and vangnet of 2019, and of 2022 with thirty fewer.
        assertThat(page).contains("2.472.991").contains("1.001.544").contains("1.803.093");
    }

    @Test
    void whatIsDeliveredTwiceChangesNothing() {
        List<Manifest> before = landed(DemoHome.DATA);

        Launcher.Result again =
                Launcher.run(
                        "ingest",
                        "--inbox",
                        DemoHome.INBOX.toString(),
                        "--data",
                        DemoHome.DATA.toString());

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(landed(DemoHome.DATA)).isEqualTo(before);
    }

    @Test
    void spoiledExtractsAreRefusedWholeTheGoodOneLandsAndTheSnapshotStays()
            throws IOException, InterruptedException {
        Path spoiled = DemoHome.FOLDER.resolve("bedorven");
        SpoiledInbox.make(DemoHome.INBOX, spoiled);
        List<Manifest> before = landed(DemoHome.DATA);
        String current = Launcher.read(DemoHome.DATA.resolve("snapshots/CURRENT"));

        Launcher.Result result =
                Launcher.run(
                        "ingest",
                        "--inbox",
                        spoiled.toString(),
                        "--data",
                        DemoHome.DATA.toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .contains("BZ-013 clientregistratie/persoon_202512.csv")
                .contains("BZ-020 uitkering/ontheffing_202512.csv kolom ontheffing_code")
                .contains("BZ-019 financien/boeking_202512.csv kolom bedrag_eur")
                .contains("BZ-012 zrm/score_202512.csv")
                .contains("BZ-011 tevredenheid/respons_202512.csv")
                .contains("BZ-016 werk/iop_202512.csv")
                .doesNotContain("Exception")
                .doesNotContain("veel");
        List<Manifest> after = landed(DemoHome.DATA);
        assertThat(after).containsAll(before).hasSize(before.size() + 1);
        assertThat(after)
                .filteredOn(manifest -> !before.contains(manifest))
                .extracting(Manifest::bron)
                .containsExactly("benchmark");
        assertThat(Launcher.read(DemoHome.DATA.resolve("snapshots/CURRENT"))).isEqualTo(current);
        HttpResponse<String> page = served.fetch("/leveringen");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("BZ-011").contains("BZ-020").contains("kolom_ontbreekt");
    }

    @Test
    void noBsnLeavesTheVault() throws IOException {
        String bsn =
                Files.readAllLines(
                                DemoHome.INBOX.resolve("clientregistratie/persoon_202512.csv"),
                                java.nio.charset.Charset.forName("windows-1252"))
                        .get(1)
                        .split(";")[0];
        for (String zone : List.of("landing", "quarantine", "snapshots", "audit", "logs")) {
            Path folder = DemoHome.DATA.resolve(zone);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes =
                            new String(
                                    Files.readAllBytes(file),
                                    java.nio.charset.StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(bsn)).as(file.toString()).isFalse();
                }
            }
        }
    }

    @Test
    void theBusFileForCbsIsMadeFromTheStarSchema() throws IOException {
        Launcher.Result result =
                Launcher.run(
                        "export", "bus", "--period", "2025-12", "--data", DemoHome.DATA.toString());

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(DemoHome.DATA.resolve("exports/bus_202512.xml")).exists();
    }

    @Test
    void aWrongCallIsExitTwoWithoutAStackTrace() {
        Launcher.Result result =
                Launcher.run("serve", "--data", DemoHome.DATA.toString(), "--host", "0.0.0.0");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("BZ-050").doesNotContain("Exception");
    }

    private static long score(String panel, String number)
            throws IOException, InterruptedException {
        return column("/download/scorekaart/" + panel + ".csv?periode=2025", number, "waarde");
    }

    /** The number in a column of the first row of a CSV that starts with the given text. */
    private static long column(String path, String first, String column)
            throws IOException, InterruptedException {
        List<String> lines = served.fetch(path).body().replace("\uFEFF", "").lines().toList();
        int index = List.of(lines.get(0).replace("\"", "").split(";")).indexOf(column);
        String row =
                lines.stream()
                        .filter(line -> line.replace("\"", "").startsWith(first))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(first + " in " + lines));
        return Long.parseLong(row.replace("\"", "").split(";")[index]);
    }

    private static List<Manifest> landed(Path data) {
        return new Landing(new DataHome(data)).everything();
    }
}
