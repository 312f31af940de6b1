package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.UUID;
import nl.binnenzicht.dashboard.page.ProblemView;
import nl.binnenzicht.warehouse.error.BinnenzichtException;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees when something is wrong: sentences and what to do, or an id for the log. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String NO_SNAPSHOT = "BZ-046";
    private static final String ANSWERED = "binnenzicht.fault";

    private final Pages pages;
    private final Templates templates;

    Faults(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    void wrong(RequestException e, Context ctx) {
        if (ApiFaults.concerns(ctx)) {
            ApiFaults.known(e, ctx);
            return;
        }
        HttpStatus status = e.isNotFound() ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        String title = e.isNotFound() ? "Dit bestaat niet" : "Deze keuze kan niet";
        show(ctx, status, title, sentences(e), "");
    }

    void data(DataException e, Context ctx) {
        if (ApiFaults.concerns(ctx)) {
            LOG.error("data problem: {}", e.getMessage());
            ApiFaults.known(e, ctx);
            return;
        }
        if (e.problems().stream().anyMatch(problem -> problem.code().equals(NO_SNAPSHOT))) {
            show(
                    ctx,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Er zijn nog geen gegevens",
                    List.of(
                            "Binnenzicht draait, maar er is nog geen snapshot gebouwd. Draai dit"
                                    + " en ververs daarna de pagina. De server mag aan blijven."),
                    "bin/binnenzicht refresh --data DATA");
            return;
        }
        LOG.error("data problem: {}", e.getMessage());
        show(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "De gegevens kloppen niet", sentences(e), "");
    }

    void bug(Exception e, Context ctx) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", id, e);
        if (ApiFaults.concerns(ctx)) {
            ApiFaults.bug(id, ctx);
            return;
        }
        show(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Er ging iets mis",
                List.of(
                        "Dit is een fout van ons. Meld nummer "
                                + id
                                + "; in het logboek staat wat er gebeurde."),
                "");
    }

    void missing(Context ctx) {
        if (ApiFaults.concerns(ctx)) {
            ApiFaults.missing(ctx);
            return;
        }
        show(
                ctx,
                HttpStatus.NOT_FOUND,
                "Deze pagina bestaat niet",
                List.of("Kies een pagina in het menu."),
                "");
    }

    private static List<String> sentences(BinnenzichtException e) {
        return e.problems().stream().map(Problem::text).toList();
    }

    private void show(
            Context ctx, HttpStatus status, String title, List<String> sentences, String command) {
        ProblemView view = new ProblemView(title, sentences, command, pages.navigation());
        ctx.attribute(ANSWERED, title);
        ctx.status(status).html(templates.problem(view));
    }

    /** Whether a problem has been shown already; the web server's own page for 404 has not. */
    static boolean hasAnswered(Context ctx) {
        return ctx.attribute(ANSWERED) != null;
    }
}
