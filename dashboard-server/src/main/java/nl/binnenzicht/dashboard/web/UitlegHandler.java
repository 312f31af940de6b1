package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.uitleg.UitlegPage;
import nl.binnenzicht.marts.metric.Metric;

/**
 * {@code GET /uitleg/<metric>?periode=2025&...}: where a number comes from, and its tables as
 * files. Problems: BZ-040 for a metric that does not exist, and those of {@link Choice}.
 */
final class UitlegHandler implements Handler {

    private final Answers answers;
    private final PageWriter writer;
    private final Templates templates;
    private final AuditLog audit;

    UitlegHandler(Answers answers, PageWriter writer, Templates templates, AuditLog audit) {
        this.answers = answers;
        this.writer = writer;
        this.templates = templates;
        this.audit = audit;
    }

    @Override
    public void handle(Context ctx) {
        new PageHandler(page(ctx), answers, writer, templates, audit).handle(ctx);
    }

    void download(Context ctx) {
        new DownloadHandler(page(ctx), answers, writer, audit).handle(ctx);
    }

    /** A page of its own per metric, that knows the filters of the address if the metric does. */
    private Page page(Context ctx) {
        Metric metric = answers.catalog().require(ctx.pathParam("metric"));
        return new UitlegPage(
                metric,
                metric.filters().keySet().stream()
                        .filter(ctx.queryParamMap()::containsKey)
                        .toList());
    }
}
