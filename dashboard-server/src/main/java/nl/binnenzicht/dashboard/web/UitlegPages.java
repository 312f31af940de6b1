package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.herziening.HerzieningPage;
import nl.binnenzicht.dashboard.page.uitleg.UitlegPage;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * {@code GET /uitleg/<metric>?periode=2025&...}: where a number comes from. Problems: BZ-040 for a
 * metric that does not exist, and those of {@link Choice}.
 */
final class UitlegPages {

    private final Answers answers;

    UitlegPages(Answers answers) {
        this.answers = answers;
    }

    /** {@code GET /herziening?metric=...&periode=...}: to the page of that metric. */
    void toHerziening(Context ctx) {
        String id = answers.catalog().require(given(ctx, "metric")).id();
        String periode = given(ctx, "periode");
        String query =
                periode.isEmpty()
                        ? ""
                        : "?periode=" + URLEncoder.encode(periode, StandardCharsets.UTF_8);
        ctx.redirect("/herziening/" + id + query);
    }

    private static String given(Context ctx, String word) {
        String value = ctx.queryParam(word);
        return value == null ? "" : value;
    }

    /** {@code GET /herziening/<metric>}. Problems: BZ-179 for a metric that is no single number. */
    Page revision(Context ctx) {
        Metric metric = answers.catalog().require(ctx.pathParam("metric"));
        if (metric.kind() == Metric.Kind.TABEL) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-179",
                            "metric " + metric.id(),
                            "is een tabel",
                            "een getal",
                            "Kies een getal; van een tabel is er geen herziening."));
        }
        return new HerzieningPage(metric);
    }

    /** A page of its own per metric, that knows the filters of the address if the metric does. */
    Page page(Context ctx) {
        Metric metric = answers.catalog().require(ctx.pathParam("metric"));
        return new UitlegPage(
                metric,
                metric.filters().keySet().stream()
                        .filter(ctx.queryParamMap()::containsKey)
                        .toList());
    }
}
