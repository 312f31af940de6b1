package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.watwerkt.CelPage;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * {@code GET /watwerkt/<instrument>/<groep>?uitkomst_code=...}: one estimate with everything that
 * belongs to it. Problems: BZ-210 for an instrument or group that does not exist, and those of
 * {@link Choice}.
 */
final class CelPages {

    private final Answers answers;

    CelPages(Answers answers) {
        this.answers = answers;
    }

    Page page(Context ctx) {
        String instrument = ctx.pathParam("instrument");
        String groep = ctx.pathParam("groep");
        Map<String, String> instrumenten = answers.names("voorziening_code", AsOf.now());
        Map<String, String> groepen = answers.names("kwadrant_of_alle_code", AsOf.now());
        if (!instrumenten.containsKey(instrument)
                || !groepen.containsKey(groep) && !groep.equals("ALLE")) {
            throw RequestException.notFound(
                    new Problem(
                            "BZ-210",
                            "wat werkt voor wie",
                            "dit instrument of deze groep bestaat niet",
                            "een vak van het raster",
                            "Kies een vak op de pagina Wat werkt voor wie."));
        }
        return new CelPage(instrument, instrumenten.get(instrument), groep);
    }
}
