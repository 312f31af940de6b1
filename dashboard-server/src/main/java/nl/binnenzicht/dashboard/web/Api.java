package nl.binnenzicht.dashboard.web;

import static nl.binnenzicht.dashboard.export.AnswerSchema.object;
import static nl.binnenzicht.dashboard.export.AnswerSchema.ref;
import static nl.binnenzicht.dashboard.export.AnswerSchema.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Answer;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.answer.CohortTelling;
import nl.binnenzicht.dashboard.answer.Cohorten;
import nl.binnenzicht.dashboard.answer.Explanation;
import nl.binnenzicht.dashboard.answer.KnownSnapshots;
import nl.binnenzicht.dashboard.answer.MetricRequest;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.answer.RequestText;
import nl.binnenzicht.dashboard.answer.Targets;
import nl.binnenzicht.dashboard.export.About;
import nl.binnenzicht.dashboard.export.AnswerJson;
import nl.binnenzicht.dashboard.export.Catalogue;
import nl.binnenzicht.dashboard.export.CohortTellingJson;
import nl.binnenzicht.dashboard.export.ExplanationJson;
import nl.binnenzicht.dashboard.export.Format;
import nl.binnenzicht.dashboard.export.SnapshotsJson;
import nl.binnenzicht.dashboard.web.ApiRoute.ApiResult;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.marts.cohort.CohortSchema;
import nl.binnenzicht.warehouse.store.Json;

/**
 * The addresses below {@code /api/v1}: numbers for programs. What leaves here leaves the tool, so
 * every call is answered under the policy of management, as downloads are.
 */
final class Api {

    static final String ROOT = "/api/v1";

    private static final String JSON = "application/json";
    private static final String COHORT =
            "{\"versie\":1,\"index\":{\"soort\":\"maand\",\"maand\":\"2025-06\"},\"regels\":[]}";
    private static final String EXAMPLE = ROOT + "/metrics/";

    private final Answers answers;
    private final Targets targets;
    private final KnownSnapshots snapshots;
    private final Cohorten cohorten;

    Api(Answers answers, KnownSnapshots snapshots, Cohorten cohorten) {
        this.answers = answers;
        this.cohorten = cohorten;
        this.targets = new Targets(answers);
        this.snapshots = snapshots;
    }

    /** Every route, in the order of the document. */
    List<ApiRoute> routes() {
        return List.of(
                catalogue(),
                metric(),
                explanation(),
                snapshotList(),
                cohort(),
                cohortSchema(),
                new ApiRoute(
                        ROOT + "/openapi.json",
                        "openapi",
                        "Deze beschrijving, als OpenAPI 3.1.",
                        List.of(),
                        Map.of("type", "object"),
                        false,
                        List.of(ROOT + "/openapi.json"),
                        call -> json(OpenApi.document(routes()), "", answers.snapshotId())));
    }

    private ApiRoute catalogue() {
        return new ApiRoute(
                ROOT + "/metrics",
                "getallen",
                "Elk getal dat gevraagd kan worden, met definitie en doelen.",
                List.of(),
                object(Map.of("metrics", Map.of("type", "array", "items", ref("Metric")))),
                false,
                List.of(ROOT + "/metrics"),
                call -> {
                    AsOf now = AsOf.snapshot(answers.snapshotId());
                    return json(
                            Catalogue.json(answers.catalog(), targets.all(now)),
                            "",
                            answers.snapshotId(now));
                });
    }

    private ApiRoute metric() {
        return new ApiRoute(
                ROOT + "/metrics/{id}",
                "getal",
                "Een getal over een periode, zo nodig uitgesplitst en gefilterd. Als CSV met"
                        + " Accept: text/csv of .csv achter de naam.",
                List.of(
                        ApiParameter.path("id", "naam uit de catalogus", "uitstroom_werk"),
                        ApiParameter.query(
                                "period",
                                "2025, 2025-H1, 2025-Q2, 2025-06 of 2025-T09 (januari tot en met"
                                        + " september); zonder: het laatste volle jaar",
                                "2025"),
                        ApiParameter.query(
                                "by",
                                "dimensies om naar uit te splitsen, met komma's; hoogstens drie,"
                                        + " filters meegeteld",
                                "kwadrant_code"),
                        ApiParameter.many(
                                "filter",
                                "dimensie:waarde; mag vaker, elke dimensie een keer",
                                "geslacht_code:1"),
                        ApiParameter.query(
                                "as_of", "de snapshot die antwoordt", "20260105T081502Z-01"),
                        ApiParameter.query(
                                "bekend_op",
                                "jjjj-mm-dd: de nieuwste snapshot die alleen weet wat toen bekend"
                                        + " was",
                                "2099-12-31")),
                ref("Answer"),
                true,
                List.of(
                        EXAMPLE + "uitstroom_werk?period=2025",
                        EXAMPLE + "bestand_personen?period=2025-12&by=kwadrant_code",
                        EXAMPLE + "bestand_personen?period=2025&filter=kwadrant_code:4",
                        EXAMPLE + "budget_overzicht?period=2025&bekend_op=2099-12-31",
                        EXAMPLE + "bestand_personen.csv?period=2025&by=kwadrant_code"),
                this::answer);
    }

    private ApiRoute explanation() {
        return new ApiRoute(
                ROOT + "/metrics/{id}/explain",
                "uitleg",
                "Waar een getal vandaan komt: definitie, vraag, rijen en personen per stap, controles"
                        + " en bestanden.",
                List.of(
                        ApiParameter.path("id", "naam uit de catalogus", "uitstroom_werk"),
                        ApiParameter.query("period", "zoals bij het getal", "2025"),
                        ApiParameter.many(
                                "filter",
                                "dimensie:waarde; mag vaker, elke dimensie een keer",
                                "geslacht_code:1"),
                        ApiParameter.query(
                                "as_of", "de snapshot die antwoordt", "20260105T081502Z-01"),
                        ApiParameter.query(
                                "bekend_op", "jjjj-mm-dd: wat toen bekend was", "2099-12-31")),
                ref("Explanation"),
                false,
                List.of(
                        EXAMPLE + "uitstroom_werk/explain?period=2025",
                        EXAMPLE + "bestand_personen/explain?period=2025&filter=kwadrant_code:4"),
                call -> {
                    MetricRequest request =
                            new RequestText(
                                            call.path("id"),
                                            call.word("period"),
                                            "",
                                            call.words("filter"),
                                            call.word("as_of"),
                                            call.word("bekend_op"))
                                    .read(answers, Policy.management());
                    Explanation explanation = answers.explain(request);
                    return new ApiResult(
                            JSON,
                            ExplanationJson.write(explanation),
                            RequestText.canonical(request),
                            explanation.answer().snapshotId());
                });
    }

    private ApiRoute snapshotList() {
        return new ApiRoute(
                ROOT + "/snapshots",
                "snapshots",
                "De snapshots waaraan gevraagd kan worden, oudste eerst.",
                List.of(),
                object(
                        Map.of(
                                "current",
                                text("de snapshot die nu antwoordt"),
                                "snapshots",
                                Map.of("type", "array", "items", ref("Snapshot")))),
                false,
                List.of(ROOT + "/snapshots"),
                call -> {
                    String current = answers.snapshotId();
                    return json(SnapshotsJson.json(snapshots, current), "", current);
                });
    }

    private ApiRoute cohort() {
        return new ApiRoute(
                ROOT + "/cohort",
                "cohort",
                "Hoeveel mensen een definitie aanwijst, en hoeveel er na elke regel over zijn.",
                List.of(
                        ApiParameter.query(
                                "definition",
                                "de definitie als JSON volgens /api/v1/cohort/schema",
                                COHORT),
                        ApiParameter.query(
                                "as_of", "de snapshot die antwoordt", "20260105T081502Z-01")),
                ref("CohortCount"),
                false,
                List.of(
                        ROOT
                                + "/cohort?definition="
                                + URLEncoder.encode(COHORT, StandardCharsets.UTF_8)),
                call -> {
                    AsOf asOf = AsOf.parse(call.word("as_of"), "");
                    Cohort cohort = cohorten.lees(call.word("definition"), asOf);
                    CohortTelling telling = cohorten.tel(cohort, Policy.management(), asOf);
                    return new ApiResult(
                            JSON,
                            CohortTellingJson.write(telling, Policy.management()),
                            CohortJson.kern(cohort),
                            telling.snapshotId());
                });
    }

    private ApiRoute cohortSchema() {
        return new ApiRoute(
                ROOT + "/cohort/schema",
                "cohortschema",
                "De vorm van een definitie, als JSON Schema 2020-12.",
                List.of(),
                Map.of("type", "object"),
                false,
                List.of(ROOT + "/cohort/schema"),
                call -> json(CohortSchema.document(), "", answers.snapshotId()));
    }

    private ApiResult answer(ApiCall call) {
        MetricRequest request =
                new RequestText(
                                call.path("id"),
                                call.word("period"),
                                call.word("by"),
                                call.words("filter"),
                                call.word("as_of"),
                                call.word("bekend_op"))
                        .read(answers, Policy.management());
        Answer answer = answers.run(request);
        String question = RequestText.canonical(request);
        if (call.isCsv()) {
            About none = new About(answer.metric().name(), Map.of());
            byte[] csv = Format.CSV.write(answer.table(), none);
            return new ApiResult(Format.CSV.mediaType(), csv, question, answer.snapshotId());
        }
        Targets.Goal goal = targets.of(request.metricId(), request.periode(), request.asOf());
        return new ApiResult(JSON, AnswerJson.write(answer, goal), question, answer.snapshotId());
    }

    private static ApiResult json(Map<String, Object> json, String question, String snapshotId) {
        byte[] bytes =
                (Json.write(new LinkedHashMap<>(json)) + "\n").getBytes(StandardCharsets.UTF_8);
        return new ApiResult(JSON, bytes, question, snapshotId);
    }
}
