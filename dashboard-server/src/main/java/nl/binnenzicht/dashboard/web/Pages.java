package nl.binnenzicht.dashboard.web;

import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.PageView;
import nl.binnenzicht.dashboard.page.begrippen.BegrippenPage;
import nl.binnenzicht.dashboard.page.benchmark.BenchmarkPage;
import nl.binnenzicht.dashboard.page.bestand.BestandPage;
import nl.binnenzicht.dashboard.page.cohorten.CohortenPage;
import nl.binnenzicht.dashboard.page.diagnose.DiagnosePage;
import nl.binnenzicht.dashboard.page.geld.GeldPage;
import nl.binnenzicht.dashboard.page.leveringen.LeveringenPage;
import nl.binnenzicht.dashboard.page.mkba.MkbaPage;
import nl.binnenzicht.dashboard.page.prognose.PrognosePage;
import nl.binnenzicht.dashboard.page.scenario.ScenarioPage;
import nl.binnenzicht.dashboard.page.scorekaart.ScorekaartPage;
import nl.binnenzicht.dashboard.page.watwerkt.WatWerktPage;
import nl.binnenzicht.dashboard.page.werk.WerkPage;
import nl.binnenzicht.dashboard.page.werkgevers.WerkgeversPage;
import nl.binnenzicht.marts.metric.MetricCatalog;

/**
 * Every page there is, in the order of the navigation.
 *
 * @param all in order
 */
record Pages(List<Page> all) {

    static Pages of(MetricCatalog catalog) {
        return new Pages(
                List.of(
                        new ScorekaartPage(),
                        new BestandPage(),
                        new WerkPage(),
                        new GeldPage(),
                        new WerkgeversPage(),
                        new BenchmarkPage(),
                        new DiagnosePage(),
                        new CohortenPage(),
                        new WatWerktPage(),
                        new MkbaPage(),
                        new PrognosePage(),
                        new ScenarioPage(),
                        new LeveringenPage(),
                        new BegrippenPage(catalog)));
    }

    List<PageView.Menu> navigation() {
        return Arrays.stream(Page.Group.values())
                .map(
                        group ->
                                new PageView.Menu(
                                        group.title(),
                                        all.stream().filter(p -> p.group() == group).toList()))
                .toList();
    }
}
