package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.PageView;

/** {@code GET /<page>?periode=2025&...}: the page as HTML. Problems: see {@link Choice}. */
final class PageHandler implements Handler {

    private final Page page;
    private final Answers answers;
    private final PageWriter writer;
    private final Templates templates;
    private final AuditLog audit;

    PageHandler(
            Page page, Answers answers, PageWriter writer, Templates templates, AuditLog audit) {
        this.page = page;
        this.answers = answers;
        this.writer = writer;
        this.templates = templates;
        this.audit = audit;
    }

    @Override
    public void handle(Context ctx) {
        Choice choice = Choice.read(page, ctx.queryParamMap(), answers);
        PageView view = writer.view(page, choice);
        audit.add("/" + page.id(), choice.query(), view.snapshotId());
        ctx.html(templates.page(view));
    }
}
