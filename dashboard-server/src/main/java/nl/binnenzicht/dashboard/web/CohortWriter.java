package nl.binnenzicht.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.answer.CohortBeeld;
import nl.binnenzicht.dashboard.answer.Cohorten;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.page.Moment;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.TableView;
import nl.binnenzicht.dashboard.page.cohorten.CohortForm;
import nl.binnenzicht.dashboard.page.cohorten.CohortPanels;
import nl.binnenzicht.dashboard.page.cohorten.CohortView;
import nl.binnenzicht.dashboard.page.cohorten.CohortenPage;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.marts.cohort.CohortTekst;
import nl.binnenzicht.warehouse.store.BewaardCohort;
import nl.binnenzicht.warehouse.store.Cohortmap;
import nl.binnenzicht.warehouse.store.Json;

/** Writes the page about cohorts. */
final class CohortWriter {

    private final Answers answers;
    private final Cohorten cohorten;
    private final Cohortmap map;
    private final PageWriter pages;
    private final Templates templates;
    private final Policy policy;

    CohortWriter(
            Answers answers,
            Cohorten cohorten,
            Cohortmap map,
            PageWriter pages,
            Templates templates,
            Policy policy) {
        this.answers = answers;
        this.cohorten = cohorten;
        this.map = map;
        this.pages = pages;
        this.templates = templates;
        this.policy = policy;
    }

    /** The last year with data. */
    int laatsteJaar() {
        return answers.laatsteMaand() / 100;
    }

    String snapshotId(AsOf asOf) {
        return answers.snapshotId(asOf);
    }

    /** A definition, and what it finds. */
    String pagina(CohortVraag vraag, CohortBeeld beeld, Optional<Published> rijen) {
        CohortTekst tekst = cohorten.tekst(vraag.asOf());
        List<String> woorden = woorden(vraag.cohort(), tekst);
        List<Section> sections = CohortPanels.van(beeld);
        return templates.cohorten(
                new CohortView(
                        pages.around(new CohortenPage(), vraag.adres(), vraag.asOf(), sections),
                        CohortForm.van(vraag.cohort()),
                        CohortJson.tekst(vraag.cohort()),
                        woorden,
                        List.of(),
                        Notation.of(beeld.a().aantal(), Published.Kind.INTEGER),
                        vraag.met().map(BewaardCohort::naam).orElse(""),
                        bewaard(vraag.met()),
                        versies(vraag.bewaard()),
                        policy.role() == Policy.Role.INFORMATIEMANAGER,
                        rijen.map(TableView::of)),
                namen(vraag.asOf()));
    }

    /** The form halfway, without panels. */
    String formulier(CohortForm form, List<String> problemen) {
        return templates.cohorten(
                new CohortView(
                        pages.around(new CohortenPage(), "", AsOf.now(), List.of()),
                        form,
                        Json.write(form.boom()) + "\n",
                        List.of(),
                        problemen,
                        "",
                        "",
                        bewaard(Optional.empty()),
                        List.of(),
                        false,
                        Optional.empty()),
                namen(AsOf.now()));
    }

    private Function<String, Map<String, String>> namen(AsOf asOf) {
        return kolom -> cohorten.namen(kolom, asOf);
    }

    private static List<String> woorden(Cohort cohort, CohortTekst tekst) {
        List<String> woorden = new ArrayList<>(List.of(tekst.van(cohort.index())));
        cohort.regels().forEach(regel -> woorden.add(tekst.van(regel)));
        return woorden;
    }

    private List<CohortView.Bewaard> bewaard(Optional<BewaardCohort> met) {
        return map.alle().stream()
                .map(een -> bewaard(een, met.filter(m -> m.sleutel().equals(een.sleutel()))))
                .toList();
    }

    private List<CohortView.Bewaard> versies(Optional<BewaardCohort> open) {
        return open.map(
                        een ->
                                map.versies(een.sleutel()).stream()
                                        .map(
                                                versie ->
                                                        bewaard(
                                                                versie,
                                                                open.filter(
                                                                        o ->
                                                                                o.versie()
                                                                                        == versie
                                                                                                .versie())))
                                        .toList())
                .orElse(List.of());
    }

    private static CohortView.Bewaard bewaard(BewaardCohort een, Optional<BewaardCohort> huidig) {
        return new CohortView.Bewaard(
                een.sleutel(),
                een.naam(),
                een.versie(),
                Moment.minute(een.gemaaktOp()) + ", " + een.gemaaktDoor(),
                huidig.isPresent());
    }
}
