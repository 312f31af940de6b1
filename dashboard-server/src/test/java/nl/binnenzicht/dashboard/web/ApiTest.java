package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.marts.metric.MetricCatalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API as a program meets it; the server is the informatiemanager's, what leaves is not. */
class ApiTest {

    private static final String OLD = "20260105T081502Z-01";
    private static final String NEW = "20260205T081502Z-01";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private static Path folder;
    private static Server server;
    private static Visit visit;

    @BeforeAll
    static void start() {
        TestHome home = new TestHome(folder).publish(OLD).publish(NEW);
        server =
                Server.start(
                        new ServerConfig(
                                home.home(), "127.0.0.1", 0, Policy.Role.INFORMATIEMANAGER));
        visit = new Visit(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(String path) {
        try {
            return JSON.readTree(visit.text(path));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    @Test
    void everyRouteIsDescribedAndEveryExampleAnswersAsDescribed() {
        JsonNode document = json("/api/v1/openapi.json");
        JsonSchema schemas = new JsonSchema(document);
        List<ApiRoute> routes = new Api(null, null, null).routes();

        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.get("paths").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(routes.stream().map(ApiRoute::path).toList());
        for (ApiRoute route : routes) {
            JsonNode get = document.get("paths").get(route.path()).get("get");
            JsonNode described = get.at("/responses/200/content/application~1json/schema");
            assertThat(get.get("parameters")).hasSameSizeAs(route.parameters());
            assertThat(route.examples()).isNotEmpty();
            for (String example : route.examples()) {
                HttpResponse<byte[]> answer = visit.get(example);
                assertThat(answer.statusCode()).as(example).isEqualTo(200);
                if (example.contains(".csv")) {
                    assertThat(answer.headers().firstValue("content-type").orElseThrow())
                            .startsWith("text/csv");
                } else {
                    assertThat(schemas.problems(json(example), described, ""))
                            .as(example)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theSchemaTestAboveRecognisesAWrongAnswer() throws IOException {
        JsonNode document = json("/api/v1/openapi.json");
        JsonNode answer = document.at("/components/schemas/Answer");
        JsonNode wrong = JSON.readTree("{\"status\": \"prima\", \"waarde\": 3}");

        assertThat(new JsonSchema(document).problems(wrong, answer, ""))
                .anyMatch(problem -> problem.contains("no value"))
                .anyMatch(problem -> problem.contains("waarde is not described"))
                .anyMatch(problem -> problem.contains("prima"));
    }

    @Test
    void aNumberComesWithEverythingThatIsNeededToTrustIt() {
        JsonNode answer = json("/api/v1/metrics/bestand_personen?period=2025-12");

        assertThat(answer.get("snapshot").asText()).isEqualTo(NEW);
        assertThat(answer.get("definition_version").asText())
                .isEqualTo(MetricCatalog.load().require("bestand_personen").version())
                .matches("[0-9a-f]{12}");
        assertThat(answer.get("status").asText()).isEqualTo("ok");
        assertThat(answer.get("value").asLong()).isEqualTo(answer.get("persons").asLong());
        assertThat(answer.get("policy").asText()).isEqualTo("management");
        assertThat(answer.get("period").get("from").asText()).isEqualTo("2025-12-01");
        assertThat(answer.get("rows")).hasSize(1);
    }

    @Test
    void theTargetOfTheLetterComesWithTheIndicatorAndNotWithAPartOfIt() {
        JsonNode whole = json("/api/v1/metrics/uitstroom_werk?period=2025");
        JsonNode part = json("/api/v1/metrics/uitstroom_werk?period=2025&filter=kwadrant_code:1");

        assertThat(whole.at("/target/value").asDouble()).isEqualTo(180);
        assertThat(whole.at("/target/document").asText()).isEqualTo("OBB2025");
        assertThat(part.get("target").isNull()).isTrue();
    }

    /** Three persons have household "Anders"; the server shows them, the API does not. */
    @Test
    void whatLeavesIsWithheldWhoeverRunsTheServer() {
        JsonNode rows =
                json("/api/v1/metrics/bestand_personen?period=2025&by=leefvorm_code").get("rows");
        JsonNode filtered =
                json("/api/v1/metrics/bestand_personen?period=2025&filter=leefvorm_code:4");

        assertThat(visit.text("/bestand")).doesNotContain("&lt; 10");
        assertThat(rows)
                .filteredOn(row -> row.at("/group/leefvorm_code/code").asText().equals("4"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.get("status").asText()).isEqualTo("te weinig");
                            assertThat(row.get("value").isNull()).isTrue();
                            assertThat(row.get("persons").isNull()).isTrue();
                        });
        assertThat(filtered.get("status").asText()).isEqualTo("te weinig");
    }

    @Test
    void theKindsOfAbsenceAreWords() {
        assertThat(json("/api/v1/metrics/bestand_personen?period=2022-T12&by=").toString())
                .contains("BZ-045");
        assertThat(
                        json("/api/v1/metrics/bestand_personen?period=2025&by=kwadrant_code")
                                .get("status")
                                .asText())
                .isEqualTo("n.v.t.");
    }

    @Test
    void anOlderSnapshotAnswersWhenNamed() {
        assertThat(json("/api/v1/metrics/bestand_personen?as_of=" + OLD).get("snapshot").asText())
                .isEqualTo(OLD);
        JsonNode list = json("/api/v1/snapshots");
        assertThat(list.get("current").asText()).isEqualTo(NEW);
        assertThat(list.get("snapshots")).extracting(one -> one.get("id").asText()).contains(OLD);
    }

    @Test
    void theCatalogueIsTheCatalogue() {
        JsonNode metrics = json("/api/v1/metrics").get("metrics");

        assertThat(metrics).hasSize(MetricCatalog.load().all().size());
        assertThat(metrics)
                .filteredOn(one -> one.get("id").asText().equals("uitstroom_werk"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.get("indicator").asText()).isEqualTo("OBB 3.2");
                            assertThat(one.get("targets"))
                                    .extracting(target -> target.get("kind").asText())
                                    .contains("DOEL", "GEPUBLICEERD");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/metrics/uitstroom_werkk, 404, BZ-040, Bedoelde u uitstroom_werk?",
        "/api/v1/metrics/uitstroom_werk?period=25, 400, BZ-041, jjjj-Tmm",
        "/api/v1/metrics/uitstroom_werk?by=kwadrant, 400, BZ-042, een van",
        "/api/v1/metrics/uitstroom_werk?by=geslacht_cod, 400, BZ-042, Bedoelde u geslacht_code?",
        "/api/v1/metrics/uitstroom_werk?filter=geslacht_code:7, 400, BZ-044, een van 1",
        "/api/v1/metrics/uitstroom_werk?filter=geslacht_code, 400, BZ-170, dimensie:waarde",
        "/api/v1/metrics/uitstroom_werk?as_of=x, 404, BZ-165, een van 2026",
        "/api/v1/metrics/uitstroom_werk?bekend_op=x, 400, BZ-168, jjjj-mm-dd",
        "/api/v1/metrics/uitstroom_werk?periode=2025, 400, BZ-171, Bedoelde u period?",
        "/api/v1/metrics/uitstroom_werk?period=2025&period=2024, 400, BZ-052, hoogstens een keer",
        "/api/v1/metrics?period=2025, 400, BZ-171, geen woorden",
        "/api/v1/metric, 404, BZ-173, openapi.json",
        "/api/v2/metrics, 404, BZ-173, openapi.json"
    })
    void whatIsWrongIsSaidAsAProblemDocument(String path, int status, String code, String says) {
        HttpResponse<byte[]> answer = visit.get(path);
        JsonNode problem = json(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("type").asText()).isEqualTo("urn:binnenzicht:" + code);
        assertThat(problem.get("detail").asText()).contains(says);
        JsonNode document = json("/api/v1/openapi.json");
        assertThat(
                        new JsonSchema(document)
                                .problems(problem, document.at("/components/schemas/Problem"), ""))
                .isEmpty();
    }

    @Test
    void theFormIsChosenByNameOrByHeader() {
        String path = "/api/v1/metrics/bestand_personen";

        assertThat(visit.get(path, "text/csv").body())
                .isEqualTo(visit.get(path + ".csv", "*/*").body());
        assertThat(visit.get(path, "application/xml").statusCode()).isEqualTo(406);
        assertThat(new String(visit.get(path, "application/xml").body(), StandardCharsets.UTF_8))
                .contains("BZ-172");
        assertThat(visit.get(path, "application/json, text/csv").body()).startsWith('{');
        assertThat(visit.header(path, "cache-control")).isEqualTo("no-store");
    }

    @Test
    void everyCallIsInTheAuditTrailAndNothingTypedIs() throws IOException {
        visit.get("/api/v1/metrics/bestand_personen?period=2025&filter=kwadrant_code:1");
        visit.get("/api/v1/metrics/bestand_personen?filter=kwadrant_code:999999990");

        List<String> lines = Files.readAllLines(folder.resolve("audit/audit.jsonl"));
        assertThat(lines)
                .anyMatch(
                        line ->
                                line.contains("\"/api/v1/metrics/bestand_personen\"")
                                        && line.contains("period=2025&filter=kwadrant_code:1"))
                .noneMatch(line -> line.contains("999999990"));
    }

    @Test
    void peopleFindTheDescriptionInDutch() {
        assertThat(visit.text("/api"))
                .contains("Hoe vraagt een programma getallen op?", "openapi.json", "as_of");
        assertThat(visit.text("/begrippen")).contains("<a href=\"/api\">API</a>");
    }
}
