package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.export.About;
import nl.binnenzicht.dashboard.export.Format;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * {@code GET /download/<page>/<panel>.<csv|xlsx|parquet>?...}: the table of one panel, under the
 * policy of management whoever asks.
 *
 * <p>Problems: BZ-054 for a table that does not exist, BZ-055 when the audit line cannot be
 * written, and those of {@link Choice}.
 */
final class DownloadHandler implements Handler {

    private final Page page;
    private final Answers answers;
    private final PageWriter writer;
    private final AuditLog audit;

    DownloadHandler(Page page, Answers answers, PageWriter writer, AuditLog audit) {
        this.page = page;
        this.answers = answers;
        this.writer = writer;
        this.audit = audit;
    }

    @Override
    public void handle(Context ctx) {
        String file = ctx.pathParam("bestand");
        int dot = file.lastIndexOf('.');
        Format format =
                Format.ofExtension(dot < 0 ? "" : file.substring(dot + 1))
                        .orElseThrow(this::missing);
        Choice choice = Choice.read(page, ctx.queryParamMap(), answers);
        PageWriter.Content content = writer.content(page, choice, Policy.management());
        String name = file.substring(0, dot);
        Panel panel =
                content.sections().stream()
                        .flatMap(section -> section.panels().stream())
                        .filter(one -> one.id().equals(name))
                        .findFirst()
                        .orElseThrow(this::missing);
        String snapshotId = content.enquiry().snapshotId();
        audit.require("/download/" + page.id() + "/" + name, choice.query(), snapshotId);
        String fileName =
                "%s-%s-%s-%s.%s"
                        .formatted(
                                page.id(),
                                name,
                                choice.periode().code(),
                                snapshotId,
                                format.extension());
        ctx.contentType(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .result(format.write(panel.table(), about(panel, choice, snapshotId)));
    }

    private About about(Panel panel, Choice choice, String snapshotId) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Pagina", page.question());
        lines.put("Periode", choice.periode().naam());
        choice.filters().forEach((column, code) -> lines.put("Filter " + column, code));
        lines.put("Snapshot", snapshotId);
        lines.put(
                "Kleine aantallen",
                "Getallen die op minder dan 10 personen rusten staan er niet in (< 10).");
        for (String id : panel.metrics()) {
            lines.put("Telt " + id, answers.catalog().require(id).definition());
        }
        panel.notes().forEach(note -> lines.put("Let op " + (lines.size() + 1), note));
        return new About(panel.title(), lines);
    }

    private RequestException missing() {
        return RequestException.notFound(
                new Problem(
                        "BZ-054",
                        "download " + page.id(),
                        "deze tabel bestaat niet op de pagina",
                        "een tabel van de pagina als csv, xlsx of parquet",
                        "Gebruik de koppelingen onder de tabellen."));
    }
}
