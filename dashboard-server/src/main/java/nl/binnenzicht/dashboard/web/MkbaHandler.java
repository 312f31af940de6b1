package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.export.MkbaWorkbook;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.mkba.MkbaKeuze;
import nl.binnenzicht.dashboard.page.mkba.MkbaPage;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.Rekenblad;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Scenariomap;

/**
 * {@code GET /mkba/rekenblad.xlsx} and {@code .yaml}: the case as chosen, to recalculate; {@code
 * POST /mkba/bewaar}: the choice under a name.
 *
 * <p>Problems: BZ-226 and those of {@link Choice}; BZ-227 for a name that cannot be.
 */
final class MkbaHandler {

    private static final String NAAM = "naam";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Page page = new MkbaPage();
    private final Answers answers;
    private final DataHome home;
    private final AuditLog audit;

    MkbaHandler(Answers answers, DataHome home, AuditLog audit) {
        this.answers = answers;
        this.home = home;
        this.audit = audit;
    }

    void workbook(Context ctx) {
        MkbaKeuze keuze = calculated(ctx, ctx.queryParamMap());
        file(ctx, keuze, "xlsx", XLSX).result(MkbaWorkbook.write(MkbaUitkomst.of(keuze.gekozen())));
    }

    void sheet(Context ctx) {
        MkbaKeuze keuze = calculated(ctx, ctx.queryParamMap());
        file(ctx, keuze, "yaml", "application/yaml; charset=utf-8")
                .result(Rekenblad.write(keuze.gekozen()));
    }

    private static Context file(Context ctx, MkbaKeuze keuze, String extension, String type) {
        return ctx.contentType(type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"mkba-%s.%s\"".formatted(keuze.code(), extension));
    }

    void save(Context ctx) {
        Map<String, List<String>> form = new LinkedHashMap<>(ctx.formParamMap());
        String naam =
                Optional.ofNullable(form.remove(NAAM))
                        .filter(one -> one.size() == 1)
                        .map(one -> one.get(0).strip())
                        .orElse("");
        MkbaKeuze keuze = calculated(ctx, form);
        if (keuze.waarden().isEmpty()) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-227",
                            "scenario",
                            "er is geen enkel getal veranderd",
                            "minstens een ander getal dan in de casus",
                            "Er is niets bewaard."));
        }
        new Scenariomap(home).add(keuze.code(), naam, keuze.waarden());
        ctx.redirect(
                "/mkba?casus=%s&scenario=%s"
                        .formatted(keuze.code(), URLEncoder.encode(naam, StandardCharsets.UTF_8)),
                HttpStatus.SEE_OTHER);
    }

    private MkbaKeuze calculated(Context ctx, Map<String, List<String>> words) {
        Choice choice = Choice.read(page, words, answers);
        EngineEnquiry enquiry = new EngineEnquiry(answers, choice, Policy.management(), home);
        MkbaKeuze keuze = MkbaKeuze.of(enquiry);
        audit.require(ctx.path(), choice.query(), enquiry.snapshotId());
        if (!keuze.isBerekend()) {
            throw RequestException.notFound(
                    new Problem(
                            "BZ-226",
                            "mkba casus",
                            "deze casus is niet door te rekenen",
                            "een casus met een rekenblad",
                            "Kies opnieuw op de pagina MKBA."));
        }
        return keuze;
    }
}
