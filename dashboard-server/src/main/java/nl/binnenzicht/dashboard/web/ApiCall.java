package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.export.Format;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.error.Similar;

/**
 * What was asked of a route, and in which form.
 *
 * <p>Problems: BZ-171 for a word the route does not know, BZ-052 for a word given twice, BZ-172 for
 * a form it does not have.
 */
final class ApiCall {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final ApiRoute route;
    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final boolean csv;

    private ApiCall(
            ApiRoute route,
            Map<String, String> path,
            Map<String, List<String>> query,
            boolean csv) {
        this.route = route;
        this.path = path;
        this.query = query;
        this.csv = csv;
    }

    static ApiCall read(ApiRoute route, Context ctx) {
        List<Problem> problems = new ArrayList<>();
        ctx.queryParamMap()
                .forEach(
                        (word, values) -> {
                            if (!route.words().contains(word)) {
                                problems.add(unknown(route, word));
                            } else if (values.size() > 1 && !route.isRepeatable(word)) {
                                problems.add(twice(route, word));
                            }
                        });
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
        boolean named = ctx.path().endsWith("." + Format.CSV.extension());
        boolean csv = route.csv() && (named || prefersCsv(ctx.header("Accept")));
        if (!csv) {
            requireJson(route, ctx.header("Accept"));
        }
        return new ApiCall(route, ctx.pathParamMap(), ctx.queryParamMap(), csv);
    }

    /** Of the forms that are asked for, the first one there is decides. */
    private static boolean prefersCsv(String accept) {
        for (String form : forms(accept)) {
            if (form.equals(CSV) || form.equals("text/*")) {
                return true;
            }
            if (isJson(form)) {
                return false;
            }
        }
        return false;
    }

    private static void requireJson(ApiRoute route, String accept) {
        List<String> forms = forms(accept);
        if (!forms.isEmpty() && forms.stream().noneMatch(ApiCall::isJson)) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-172",
                            route.path(),
                            "de gevraagde vorm is er niet",
                            route.csv() ? JSON + " of " + CSV : JSON,
                            "Pas de kop Accept aan, of laat hem weg."));
        }
    }

    private static boolean isJson(String form) {
        return List.of(JSON, "application/*", "*/*").contains(form);
    }

    private static List<String> forms(String accept) {
        List<String> forms = new ArrayList<>();
        for (String form : (accept == null ? "" : accept).split(",")) {
            String name = form.split(";")[0].strip();
            if (!name.isEmpty()) {
                forms.add(name);
            }
        }
        return forms;
    }

    private static Problem unknown(ApiRoute route, String word) {
        List<String> words = route.words();
        return new Problem(
                "BZ-171",
                route.path(),
                "het adres heeft een woord dat hier niet bestaat",
                words.isEmpty() ? "geen woorden" : "een van " + String.join(", ", words),
                Similar.to(word, words)
                        .map(near -> "Bedoelde u " + near + "?")
                        .orElse("Zie /api voor wat er kan."));
    }

    private static Problem twice(ApiRoute route, String word) {
        return new Problem(
                "BZ-052",
                route.path(),
                word + " staat meer dan een keer in het adres",
                "elke keuze hoogstens een keer",
                "Laat er een staan.");
    }

    /** Whether CSV was asked for. */
    boolean isCsv() {
        return csv;
    }

    /** A part of the path, without the ending that names a form. */
    String path(String name) {
        String text = path.get(name);
        String end = "." + Format.CSV.extension();
        return route.csv() && text.endsWith(end)
                ? text.substring(0, text.length() - end.length())
                : text;
    }

    /** The value behind a word; empty where it is not given. */
    String word(String name) {
        return words(name).isEmpty() ? "" : words(name).get(0);
    }

    List<String> words(String name) {
        return query.getOrDefault(name, List.of());
    }
}
