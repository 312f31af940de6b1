package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page about cohorts over real HTTP: without script, as management and as informatiemanager.
 */
class CohortPageTest {

    private static final String SNAPSHOT = "20260105T081502Z-01";
    private static final String JUNI =
            "{\"versie\":1,\"naam\":\"Juni\",\"index\":{\"soort\":\"maand\",\"maand\":\"2025-06\"},"
                    + "\"regels\":[{\"als\":{\"soort\":\"segment\",\"schema\":\"KWADRANT\","
                    + "\"codes\":[\"4\"]}}]}";

    @TempDir private static Path folder;
    private static TestHome managementHome;
    private static TestHome home;
    private static Server management;
    private static Server informatiemanager;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        managementHome = new TestHome(folder.resolve("m")).publish(SNAPSHOT);
        home = new TestHome(folder.resolve("i")).publish(SNAPSHOT);
        management =
                Server.start(
                        new ServerConfig(
                                managementHome.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
        informatiemanager =
                Server.start(
                        new ServerConfig(
                                home.home(), "127.0.0.1", 0, Policy.Role.INFORMATIEMANAGER));
    }

    @AfterAll
    static void stop() {
        management.close();
        informatiemanager.close();
    }

    private static String url(String definitie) {
        return "/cohorten?definitie=" + URLEncoder.encode(definitie, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> post(
            Server server, String path, String origin, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> post(Server server, String path, String body) {
        return post(server, path, "http://127.0.0.1:" + server.port(), body);
    }

    private static String veld(String naam, String waarde) {
        return naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    private static String audit() {
        try {
            return Files.readString(home.home().audit().resolve("audit.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDefinitionInTheAddressIsShownCountedAndDrawn() {
        Visit visit = new Visit(management.port());
        String html = visit.text(url(JUNI));

        assertThat(visit.status(url(JUNI))).isEqualTo(200);
        assertThat(html)
                .contains("Iedereen op 30-06-2025", "Grote afstand, hoog risico", "mensen voldoen")
                .contains("Een verschil tussen cohorten is geen effect")
                .contains("sunburst")
                .doesNotContain("Waarvoor hebt u rijen nodig");
    }

    /** Who left before could not be in it: the curve of that time is made by the rule. */
    @Test
    void aRuleThatLooksAheadIsNamedBesideTheCurve() {
        String vooruit =
                JUNI.replace(
                        "{\"soort\":\"segment\",\"schema\":\"KWADRANT\",\"codes\":[\"4\"]}",
                        "{\"soort\":\"screening\",\"venster\":{\"tot\":\"3m\"}}");
        Visit visit = new Visit(management.port());

        assertThat(visit.text(url(vooruit))).contains("een regel kijkt na de index");
        assertThat(visit.text(url(JUNI))).doesNotContain("een regel kijkt na de index");
    }

    /** As a browser without script sends it. */
    @Test
    void theFormMakesTheDefinitionAndItsAddressCanBeShared() {
        HttpResponse<byte[]> sent =
                new Visit(management.port())
                        .get(
                                "/cohorten?formulier=1&doe=tel&i_soort=maand&i_maand=2025-06"
                                        + "&r1_soort=kwadrant&r1_codes=4&naam=Juni");

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("location").orElseThrow()).isEqualTo(url(JUNI));
    }

    @Test
    void theFormSaysAgainWhatADefinitionSays() {
        String lang =
                "{\"versie\":1,\"index\":{\"soort\":\"instroom\",\"welke\":\"eerste_in_periode\","
                        + "\"moment\":\"maandeinde\",\"van\":\"2023-01-01\",\"tot\":\"2025-06-30\"},"
                        + "\"regels\":[{\"als\":{\"of\":[{\"soort\":\"geslacht\",\"codes\":[\"1\"],"
                        + "\"maanden\":-6},{\"niet\":{\"soort\":\"instrument\",\"codes\":[\"TAAL\"],"
                        + "\"hoe\":\"gestart\",\"venster\":{\"van\":\"-12m\",\"tot\":\"0d\"},"
                        + "\"aantal\":{\"min\":2,\"max\":3}}}]}},{\"als\":{\"soort\":\"zrm\","
                        + "\"domein\":\"01\",\"niveau\":{\"van\":1,\"tot\":2},\"welke\":\"laatste\","
                        + "\"venster\":{\"tot\":\"0d\"}}},{\"als\":{\"soort\":\"indexdatum\","
                        + "\"van\":\"2024-01-01\"}}]}";
        Visit visit = new Visit(management.port());
        String html = visit.text(url(lang));
        String form = html.substring(html.indexOf("<form class=\"bouwer\" method=\"get\""));
        form = form.substring(0, form.indexOf("</form>"));

        HttpResponse<byte[]> again = visit.get("/cohorten?" + FormFields.query(form) + "&doe=tel");

        assertThat(again.headers().firstValue("location").orElseThrow()).isEqualTo(url(lang));
    }

    @Test
    void aWrongFormKeepsWhatWasTypedAndSaysWhatIsWrong() {
        String path =
                "/cohorten?formulier=1&doe=tel&i_soort=maand&i_maand=2025-06"
                        + "&r1_soort=instrument&r1_hoe=gestart&r1_van=gisteren%22%3E%3Cb%3E";
        Visit visit = new Visit(management.port());

        assertThat(visit.status(path)).isEqualTo(400);
        assertThat(visit.text(path))
                .contains("BZ-241 definitie regels[0].als.venster.van")
                .contains("value=\"gisteren&#34;>&lt;b>\"")
                .doesNotContain("\"><b>");
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutScript() {
        Visit visit = new Visit(management.port());
        String basis = "/cohorten?formulier=1&i_soort=maand&i_maand=2025-06&r1_soort=leeftijd";

        assertThat(visit.text(basis + "&doe=erbij")).contains("Rij 2").doesNotContain("Rij 3");
        assertThat(visit.text(basis + "&doe=weg-1")).doesNotContain("Rij 1");
        assertThat(visit.text(basis.replace("leeftijd", "zrm") + "&doe=ververs"))
                .contains("r1_domein", "r1_nvan");
    }

    @Test
    void theCountComesWhileSomebodyFillsTheFormIn() {
        Visit visit = new Visit(management.port());
        String json =
                visit.text(
                        "/cohorten/tel?formulier=1&i_soort=maand&i_maand=2025-06&r1_soort=kwadrant"
                                + "&r1_codes=4");

        assertThat(json).matches("\\{\"tekst\":\"[0-9]+ mensen\"}");
        assertThat(visit.text("/cohorten/tel?i_soort=maand&i_maand=juni")).contains("BZ-241");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cohorten?definitie=%7B",
                "/cohorten?definitie=%7B%22versie%22%3A2%7D",
                "/cohorten?bsn=1",
                "/cohorten?cohort=x&cohort=y"
            })
    void aWrongAddressIsRefusedInSentences(String path) {
        assertThat(new Visit(management.port()).status(path)).isEqualTo(400);
        assertThat(new Visit(management.port()).text(path)).contains("BZ-", "verwacht");
    }

    @Test
    void aCohortIsSavedLoadedAndCompared() {
        String body = veld("definitie", JUNI) + "&" + veld("naam", "Mijn groep");
        HttpResponse<String> saved = post(informatiemanager, "/cohorten/bewaar", body);
        Visit visit = new Visit(informatiemanager.port());

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("location").orElseThrow())
                .isEqualTo("/cohorten?cohort=mijn-groep.1");
        assertThat(home.home().cohorten().resolve("mijn-groep/0001.json")).exists();
        assertThat(visit.text("/cohorten?cohort=mijn-groep")).contains("Mijn groep", "versie 1");
        assertThat(visit.status("/cohorten?cohort=mijn-groep.7")).isEqualTo(404);
        String vergeleken = visit.text(url(JUNI.replace("\"4\"", "\"1\"")) + "&met=mijn-groep.1");
        assertThat(vergeleken).contains("Cohort A", "Cohort B", "SMD", "Uitval, cohort B");
        String csv =
                visit.text(
                        "/download"
                                + url(JUNI.replace("\"4\"", "\"1\""))
                                        .replace("/cohorten?", "/cohorten/kenmerken.csv?")
                                + "&met=mijn-groep.1");
        assertThat(csv).contains("\"kenmerk\";\"groep\";\"a\";\"b\";\"smd\"");
        assertThat(visit.text("/download/cohorten/definitie.json?cohort=mijn-groep.1"))
                .contains("\"naam\" : \"Mijn groep\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://elders.example", "null"})
    void nothingIsSavedOrShownForAPageOfSomebodyElse(String origin) {
        for (String path : new String[] {"/cohorten/bewaar", "/cohorten/rijen"}) {
            HttpResponse<String> answer =
                    post(
                            informatiemanager,
                            path,
                            origin,
                            veld("definitie", JUNI) + "&naam=Vreemd&doel=kwaliteitscontrole");
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(home.home().cohorten().resolve("vreemd")).doesNotExist();
    }

    @Test
    void managementSeesNoRowsOfPeople() {
        HttpResponse<String> answer =
                post(
                        management,
                        "/cohorten/rijen",
                        veld("definitie", JUNI) + "&doel=kwaliteitscontrole");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BZ-247").doesNotContain("Pseudoniem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "te kort"})
    void withoutAPurposeThereAreNoRows(String doel) {
        HttpResponse<String> answer =
                post(
                        informatiemanager,
                        "/cohorten/rijen",
                        veld("definitie", JUNI) + "&" + veld("doel", doel));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BZ-247").doesNotContain("Pseudoniem");
    }

    @Test
    void whoAsksForRowsAndWhyIsWrittenDown() {
        HttpResponse<String> answer =
                post(
                        informatiemanager,
                        "/cohorten/rijen",
                        veld("definitie", JUNI) + "&" + veld("doel", "controle van de screening"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Pseudoniem").doesNotContain("/download/cohorten/rijen");
        assertThat(answer.body().split("<tr>", -1).length).isGreaterThan(10);
        assertThat(audit())
                .contains("\"pad\":\"/cohorten/rijen\"", "\"doel\":\"controle van de screening\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void rowsAreNoDownload() {
        assertThat(
                        new Visit(informatiemanager.port())
                                .status("/download" + url(JUNI).replace("?", "/rijen.csv?")))
                .isEqualTo(404);
    }

    /**
     * The folder of the audit trail is a file here: nothing can be written, and nothing is shown.
     */
    @Test
    void whenTheAuditLineCannotBeWrittenThereAreNoRows() throws IOException {
        TestHome other = new TestHome(folder.resolve("dicht")).publish(SNAPSHOT);
        Files.writeString(other.home().audit(), "geen map");
        try (Server server =
                Server.start(
                        new ServerConfig(
                                other.home(), "127.0.0.1", 0, Policy.Role.INFORMATIEMANAGER))) {
            HttpResponse<String> answer =
                    post(
                            server,
                            "/cohorten/rijen",
                            veld("definitie", JUNI) + "&doel=kwaliteitscontrole");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("BZ-055").doesNotContain("Pseudoniem");
        }
    }

    /** The server is the informatiemanager's and shows it; what leaves follows management. */
    @Test
    void allTablesLeaveAsOneFileWithoutSmallNumbers() {
        String drie = JUNI.replace("segment\",\"schema\":\"KWADRANT", "leefvorm");
        Visit visit = new Visit(informatiemanager.port());
        String json = visit.text("/download" + url(drie).replace("?", "/alles.json?"));

        assertThat(visit.text(url(drie))).contains("3 mensen voldoen");
        assertThat(json)
                .contains("\"uitval\" : [", "\"verloop\" : [", "\"policy\" : \"management\"")
                .contains("\"te weinig\"")
                .doesNotContainPattern(
                        "\"over\" : \\{\\s+\"status\" : \"ok\",\\s+\"value\" : 3\\s");
    }
}
