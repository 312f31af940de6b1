package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.error.BinnenzichtException;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.Json;

/** What a program gets when something is wrong: {@code application/problem+json} (RFC 9457). */
final class ApiFaults {

    static final String MEDIA_TYPE = "application/problem+json";

    /** The kinds of wrong, each with its status. */
    enum Kind {
        WRONG(HttpStatus.BAD_REQUEST, "Deze vraag kan niet"),
        MISSING(HttpStatus.NOT_FOUND, "Dit bestaat niet"),
        FORM(HttpStatus.NOT_ACCEPTABLE, "Deze vorm is er niet"),
        DATA(HttpStatus.INTERNAL_SERVER_ERROR, "De gegevens kloppen niet"),
        NO_SNAPSHOT(HttpStatus.SERVICE_UNAVAILABLE, "Er zijn nog geen gegevens");

        private final HttpStatus status;
        private final String title;

        Kind(HttpStatus status, String title) {
            this.status = status;
            this.title = title;
        }

        HttpStatus status() {
            return status;
        }

        String title() {
            return title;
        }
    }

    private ApiFaults() {}

    static boolean concerns(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    static void known(BinnenzichtException e, Context ctx) {
        Kind kind = e instanceof DataException ? Kind.DATA : Kind.WRONG;
        if (e instanceof RequestException request && request.isNotFound()) {
            kind = Kind.MISSING;
        } else if (has(e, "BZ-172")) {
            kind = Kind.FORM;
        } else if (has(e, "BZ-046")) {
            kind = Kind.NO_SNAPSHOT;
        }
        write(ctx, kind, e.problems());
    }

    private static boolean has(BinnenzichtException e, String code) {
        return e.problems().stream().anyMatch(problem -> problem.code().equals(code));
    }

    /** A failure nobody foresaw. */
    static void bug(String number, Context ctx) {
        write(
                ctx,
                Kind.DATA,
                List.of(
                        new Problem(
                                "BZ-001",
                                "server",
                                "onverwachte fout, nummer " + number,
                                "een antwoord",
                                "Meld dit nummer; in het logboek staat wat er gebeurde.")));
    }

    /** An address that is none. */
    static void missing(Context ctx) {
        write(
                ctx,
                Kind.MISSING,
                List.of(
                        new Problem(
                                "BZ-173",
                                "api",
                                "dit adres bestaat niet",
                                "een adres uit " + Api.ROOT + "/openapi.json, met GET",
                                "Zie /api voor wat er kan.")));
    }

    private static void write(Context ctx, Kind kind, List<Problem> problems) {
        Problem first = problems.get(0);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "urn:binnenzicht:" + first.code());
        json.put("title", kind.title());
        json.put("status", kind.status().getCode());
        json.put("detail", String.join(" ", problems.stream().map(Problem::text).toList()));
        json.put("code", first.code());
        json.put("problems", problems);
        ctx.status(kind.status()).contentType(MEDIA_TYPE).result(Json.write(json));
    }
}
