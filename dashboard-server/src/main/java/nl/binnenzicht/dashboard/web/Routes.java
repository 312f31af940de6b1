package nl.binnenzicht.dashboard.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Function;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.page.ApiText;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.cohorten.CohortenPage;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Every address of the server.
 *
 * <pre>
 * /                                        to the first page
 * /&lt;page&gt;                                  a page, see Pages
 * /watwerkt/&lt;instrument&gt;/&lt;groep&gt;            one estimate, everything about it
 * /uitleg/&lt;metric&gt;                         where a number comes from
 * /herziening/&lt;metric&gt;                     a number then and now; also /herziening?metric=
 * /download/&lt;page&gt;/&lt;panel&gt;.&lt;csv|xlsx|parquet&gt;  the table of a panel
 * /mkba/rekenblad.&lt;xlsx|yaml&gt;               a case of the MKBA, to recalculate
 * /mkba/bewaar                             POST: numbers of a case under a name, see MkbaHandler
 * /cohorten, /cohorten/tel                 groups of people, see CohortHandler; POST to save or to see rows
 * /api                                     what programs can ask, for people
 * /api/v1/...                              numbers for programs, see Api
 * /health                                  whether it serves, JSON
 * /metrics                                 measurements, Prometheus text
 * /dashboard.css, /dashboard.js, /icoon.svg, /webjars/echarts/...   files of the program
 * </pre>
 */
final class Routes {

    private final Answers answers;
    private final Pages pages;
    private final PageWriter writer;
    private final Templates templates;
    private final AuditLog audit;
    private final Api api;
    private final MkbaHandler mkba;
    private final CohortHandler cohorten;

    Routes(
            Answers answers,
            Pages pages,
            PageWriter writer,
            Templates templates,
            AuditLog audit,
            Api api,
            CohortHandler cohorten,
            MkbaHandler mkba) {
        this.answers = answers;
        this.pages = pages;
        this.writer = writer;
        this.templates = templates;
        this.audit = audit;
        this.api = api;
        this.mkba = mkba;
        this.cohorten = cohorten;
    }

    /** A page, and its tables as files. */
    private void page(RoutesConfig routes, String path, Function<Context, Page> page) {
        routes.get(
                path,
                ctx ->
                        new PageHandler(page.apply(ctx), answers, writer, templates, audit)
                                .handle(ctx));
        routes.get(
                "/download" + path + "/{bestand}",
                ctx -> new DownloadHandler(page.apply(ctx), answers, writer, audit).handle(ctx));
    }

    private void cohorten(RoutesConfig routes) {
        routes.get(CohortHandler.PAD, cohorten::page);
        routes.get(CohortHandler.PAD + "/tel", cohorten::tel);
        routes.post(CohortHandler.PAD + "/bewaar", cohorten::bewaar);
        routes.post(CohortHandler.PAD + "/rijen", cohorten::rijen);
        routes.get("/download" + CohortHandler.PAD + "/{bestand}", cohorten::download);
    }

    void add(RoutesConfig routes, HealthHandler health, Measurements measurements) {
        routes.before(Guard::before);
        routes.get("/", ctx -> ctx.redirect("/" + pages.all().get(0).id()));
        cohorten(routes);
        for (Page page : pages.all()) {
            if (page.id().equals(CohortenPage.ID)) {
                continue;
            }
            page(routes, "/" + page.id(), ctx -> page);
        }
        page(routes, "/watwerkt/{instrument}/{groep}", new CelPages(answers)::page);
        routes.get("/mkba/rekenblad.xlsx", mkba::workbook);
        routes.get("/mkba/rekenblad.yaml", mkba::sheet);
        routes.post("/mkba/bewaar", mkba::save);
        UitlegPages uitleg = new UitlegPages(answers);
        page(routes, "/uitleg/{metric}", uitleg::page);
        routes.get("/herziening", uitleg::toHerziening);
        page(routes, "/herziening/{metric}", uitleg::revision);
        for (ApiRoute route : api.routes()) {
            routes.get(route.path(), new ApiHandler(route, audit));
        }
        ApiText text =
                new ApiText(api.routes().stream().map(ApiRoute::text).toList(), pages.navigation());
        routes.get("/api", ctx -> ctx.html(templates.api(text)));
        routes.get("/health", health);
        routes.get(
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4").result(measurements.text()));

        Faults faults = new Faults(pages, templates);
        routes.exception(RequestException.class, faults::wrong);
        routes.exception(DataException.class, faults::data);
        routes.exception(Exception.class, faults::bug);
        routes.error(
                HttpStatus.NOT_FOUND,
                ctx -> {
                    String type = String.valueOf(ctx.res().getContentType());
                    if (!Faults.hasAnswered(ctx) && !type.startsWith(ApiFaults.MEDIA_TYPE)) {
                        faults.missing(ctx);
                    }
                });
    }
}
