package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Withdrawal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/download/[^\"]+)\"");

    @TempDir private static Path folder;
    private static TestHome home;
    private static Server server;
    private static Visit visit;

    @BeforeAll
    static void start() {
        home = new TestHome(folder).deliver().publish("20260105T081502Z-01");
        server =
                Server.start(new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
        visit = new Visit(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scorekaart",
                "bestand",
                "werk",
                "geld",
                "werkgevers",
                "diagnose",
                "watwerkt",
                "mkba",
                "prognose",
                "scenario",
                "leveringen",
                "begrippen"
            })
    void everyPageAnswersWithTablesAndDownloads(String page) {
        String html = visit.text("/" + page);

        assertThat(visit.status("/" + page)).isEqualTo(200);
        assertThat(html).contains("<h1>", "<table", "20260105T081502Z-01", "december 2025");
        Matcher links = LINK.matcher(html);
        int found = 0;
        while (links.find()) {
            found++;
        }
        assertThat(found).as("downloads").isPositive().isEqualTo(3 * count(html, "<article"));
        assertThat(count(html, "<table") - count(html, "class=\"raster\""))
                .as("a table per panel, beside a grid")
                .isEqualTo(count(html, "<article"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scorekaart",
                "bestand",
                "werk",
                "geld",
                "werkgevers",
                "diagnose",
                "watwerkt",
                "mkba",
                "prognose",
                "scenario"
            })
    void everyDrawingHasANameAndAnOption(String page) {
        String html = visit.text("/" + page);

        assertThat(count(html, "data-grafiek=")).isEqualTo(count(html, "application/json"));
        assertThat(count(html, "data-grafiek=")).isEqualTo(count(html, "role=\"img\""));
        assertThat(html).doesNotContain("aria-label=\"\"");
    }

    @Test
    void anEstimateHasThirteenPartsInAFixedOrder() {
        String html = visit.text("/watwerkt/LEERWERK/ALLE?uitkomst_code=WERK12");
        int at = 0;
        for (int part = 1; part <= 13; part++) {
            int next = html.indexOf(">" + part + ". ");
            assertThat(next).as("part " + part).isGreaterThan(at);
            at = next;
        }
        assertThat(html).contains("procentpunt groter", "95%-interval", "geen proef met loting");
    }

    @Test
    void anEstimateWithoutEnoughPeopleShowsNoDifferenceAnywhere() {
        String html = visit.text("/watwerkt/LEERWERK/2?uitkomst_code=WERK12");

        assertThat(html)
                .contains(
                        "Onvoldoende gegevens",
                        "Bij dit oordeel hoort geen getal",
                        "mensen per groep")
                .doesNotContain("procentpunt groter", "procentpunt kleiner");
    }

    @Test
    void anInstrumentThatDoesNotExistIsNotFound() {
        assertThat(visit.status("/watwerkt/NIETS/1")).isEqualTo(404);
        assertThat(visit.text("/watwerkt/NIETS/1")).contains("BZ-210");
        assertThat(visit.status("/watwerkt/LEERWERK/9")).isEqualTo(404);
    }

    @Test
    void theTablesOfAnEstimateCanBeTakenAwayWithTheirState() {
        assertThat(visit.text("/download/watwerkt/LEERWERK/ALLE/verschil-getal.csv"))
                .contains("\"oordeel\";\"verschil\";\"onder\";\"boven\"", "Aanwijzing voor effect");
    }

    @Test
    void theBudgetIsTheOneOfTheLetterToTheEuro() {
        assertThat(visit.text("/geld?periode=2025"))
                .contains("€\u00a024.356.071", "€\u00a02.029.673", "€\u00a07.901.598");
    }

    @Test
    void aFilterChangesTheNumbersAndStandsInWordsAboveThem() {
        String everyone = visit.text("/bestand");
        String few = visit.text("/bestand?periode=2025&kwadrant_code=4");

        assertThat(everyone).doesNotContain("<b>Alleen:</b>");
        assertThat(few).contains("<b>Alleen:</b> kwadrant Grote afstand, hoog risico");
        assertThat(figure(few)).isNotEqualTo(figure(everyone));
        assertThat(few).contains(".csv?periode=2025&amp;kwadrant_code=4");
    }

    @Test
    void aPeriodChangesTheNumbers() {
        assertThat(figure(visit.text("/bestand?periode=2024")))
                .isNotEqualTo(figure(visit.text("/bestand?periode=2025")));
    }

    private static String figure(String html) {
        int at = html.indexOf("class=\"groot\">");
        return html.substring(at, html.indexOf('<', at + 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bestand?periode=2025-13",
                "/bestand?periode=1999",
                "/bestand?kwadrant_code=9",
                "/bestand?kwadrant_code=1&kwadrant_code=2",
                "/bestand?leeftijd=12",
                "/bestand?kwadrant_code=1&leefvorm_code=1&geslacht_code=1",
                "/download/bestand/verloop.csv?periode=kwartaal"
            })
    void aChoiceThatCannotBeIsRefusedInSentences(String path) {
        assertThat(visit.status(path)).isEqualTo(400);
        assertThat(visit.text(path)).contains("Deze keuze kan niet", "BZ-0", "verwacht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bestaatniet",
                "/download/bestand/bestaatniet.csv",
                "/download/bestand/verloop.pdf",
                "/download/bestand/verloop",
                "/scorekaart/x"
            })
    void whatDoesNotExistSaysSo(String path) {
        assertThat(visit.status(path)).isEqualTo(404);
        assertThat(visit.text(path)).contains("bestaat niet", "Naar de Scorekaart");
    }

    @Test
    void whatWasTypedIsNeverWrittenBackAsHtml() {
        String path = "/bestand?periode=%3Cscript%3Ealert(1)%3C/script%3E";

        assertThat(visit.text(path)).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scorekaart", "/nergens", "/dashboard.css", "/health"})
    void everyAnswerCarriesTheHeadersThatKeepOthersOut(String path) {
        assertThat(visit.header(path, "Content-Security-Policy"))
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(visit.header(path, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(visit.header(path, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void pagesAndDownloadsAreNotKept() {
        assertThat(visit.header("/bestand", "Cache-Control")).isEqualTo("no-store");
        assertThat(visit.header("/download/bestand/kern.csv", "Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void pagesHaveNoScriptOrStyleOfTheirOwn() {
        for (String page : List.of("scorekaart", "bestand", "watwerkt", "mkba")) {
            String html = visit.text("/" + page);
            assertThat(html).doesNotContain("<style", " style=", "onclick", "javascript:");
            assertThat(
                            html.replace("<script type=\"application/json\"", "")
                                    .split("<script ")
                                    .length)
                    .as("only the two script files")
                    .isEqualTo(3);
            assertThat(html).doesNotContain("http://", "https://");
        }
    }

    @Test
    void chartsComeFromTheProgramItself() {
        assertThat(visit.get("/webjars/echarts/5.5.0/echarts.min.js").body().length)
                .isGreaterThan(500_000);
    }

    @Test
    void anotherHostIsTurnedAway() throws IOException {
        assertThat(answerTo("Host: evil.example")).contains("421").doesNotContain("<html");
        assertThat(answerTo("Host: 127.0.0.1.evil.example:80")).contains("421");
        assertThat(answerTo("Host: localhost:" + server.port())).contains("200");
        assertThat(answerTo("Host: [::1]:" + server.port())).contains("200");
    }

    private static String answerTo(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("GET /leveringen HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anAddressThatOthersCanReachIsRefusedBeforeStarting() {
        assertThatThrownBy(
                        () ->
                                new ServerConfig(
                                        new TestHome(folder).home(),
                                        "0.0.0.0",
                                        0,
                                        Policy.Role.MANAGEMENT))
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "BZ-050 --host: dit adres is bereikbaar voor anderen en inloggen bestaat"
                                + " nog niet; verwacht 127.0.0.1, ::1 of localhost. De server is niet"
                                + " gestart; laat --host weg.");
    }

    @Test
    void aPortInUseIsOneSentence() {
        ServerConfig same =
                new ServerConfig(
                        new TestHome(folder.resolve("elders")).home(),
                        "127.0.0.1",
                        server.port(),
                        Policy.Role.MANAGEMENT);

        assertThatThrownBy(() -> Server.start(same))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-056 poort " + server.port());
    }

    @Test
    void healthAndMetricsTellWhichSnapshotServes() {
        visit.get("/bestand");

        assertThat(visit.text("/health")).contains("\"GOED\"", "20260105T081502Z-01");
        assertThat(visit.text("/metrics"))
                .contains(
                        "binnenzicht_snapshot_info{snapshot=\"20260105T081502Z-01\"} 1",
                        "binnenzicht_http_requests_seconds_count{route=\"/bestand\",status=\"200\"}",
                        "jvm_memory_used_bytes");
    }

    @Test
    void openedPagesStandInTheAuditFileWithoutContent() throws IOException {
        visit.get("/diagnose?periode=2025&geslacht_code=2");

        String log = Files.readString(folder.resolve("audit").resolve("audit.jsonl"));
        assertThat(log)
                .contains(
                        "\"rol\":\"MANAGEMENT\",\"pad\":\"/diagnose\","
                                + "\"keuze\":\"periode=2025&geslacht_code=2\","
                                + "\"snapshot\":\"20260105T081502Z-01\"");
        assertThat(log).doesNotContain("p1_", "waarde");
    }

    @Test
    void aFailedCheckStandsOnThePagesItTouches() {
        assertThat(visit.text("/bestand")).contains("‘leefvorm bekend’ klopt niet bij 17 rijen");
        assertThat(visit.text("/mkba")).doesNotContain("leefvorm bekend");
    }

    @Test
    void deliveriesShowWhatWasRefusedAndWhy() {
        assertThat(visit.text("/leveringen"))
                .contains("meting_202512.csv", "score_202512.csv", "BZ-012", "elfproef", "214");
    }

    @Test
    void deliveriesShowWhatShouldHaveComeAndWhatWasWithdrawn() throws IOException {
        String page = visit.text("/leveringen");
        assertThat(page)
                .contains("Stand per bron", "Verwacht per tabel", "nooit geleverd", "elke maand")
                .contains("Er is geen enkele levering ingetrokken.");
        Landing landing = new Landing(home.home());
        Manifest any = landing.everything().get(0);
        Path folder = landing.folder(any.bron(), any.tabel(), any.levering());
        Withdrawal.Step step =
                new Withdrawal.Step(
                        Instant.parse("2026-01-06T08:00:00Z"),
                        Withdrawal.Decision.INGETROKKEN,
                        "tester",
                        "bestand van een andere gemeente");
        new Withdrawal(List.of(step)).publish(home.home().root().resolve("werk"), folder);
        try {
            assertThat(visit.text("/leveringen"))
                    .contains("1 levering is ingetrokken.", "bestand van een andere gemeente");
        } finally {
            Files.delete(folder.resolve(Withdrawal.FILE));
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
