package nl.binnenzicht.dashboard.page.begrippen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;

/** Wat betekent dit? */
public final class BegrippenPage implements Page {

    private final MetricCatalog catalog;
    private final Glossary glossary = Glossary.load();

    public BegrippenPage(MetricCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String id() {
        return "begrippen";
    }

    @Override
    public Group group() {
        return Group.GEGEVENS;
    }

    @Override
    public String title() {
        return "Begrippen";
    }

    @Override
    public String question() {
        return "Wat betekent dit?";
    }

    @Override
    public String lead() {
        return "De woorden op de schermen, en van elk getal wat het precies telt. Elk getal heeft"
                + " één definitie: schermen, downloads en rapporten gebruiken dezelfde.";
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public List<Section> sections(Enquiry enquiry) {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                        "woorden",
                        "Woorden",
                        Panel.of("begrippenlijst", "Begrippenlijst", words(enquiry.snapshotId()))
                                .saying(
                                        glossary.terms().size()
                                                + " woorden, met wat ze hier betekenen.")
                                .laidOut(Layout.FULL)));
        List<Panel> panels = new ArrayList<>();
        for (String topic : catalog.all().stream().map(Metric::topic).distinct().toList()) {
            List<Metric> metrics =
                    catalog.all().stream().filter(one -> one.topic().equals(topic)).toList();
            panels.add(
                    Panel.of(
                                    "getallen-" + topic,
                                    capital(topic),
                                    metrics(topic, metrics, enquiry.snapshotId()))
                            .saying(
                                    metrics.size()
                                            + (metrics.size() == 1 ? " getal." : " getallen."))
                            .laidOut(Layout.FULL));
        }
        sections.add(new Section("getallen", "Getallen", "", panels));
        return sections;
    }

    private Published words(String snapshotId) {
        Assembly table =
                Assembly.of("begrippen", snapshotId)
                        .column("begrip", "Begrip", Kind.TEXT)
                        .column("betekenis", "Betekenis", Kind.TEXT)
                        .column("niet_gebruiken", "Zeg niet", Kind.TEXT);
        for (Glossary.Term term : glossary.terms()) {
            table.row(Cell.of(term.word()), Cell.of(term.meaning()), Cell.of(term.avoid()));
        }
        return table.table();
    }

    private static Published metrics(String topic, List<Metric> metrics, String snapshotId) {
        Assembly table =
                Assembly.of("getallen_" + topic, snapshotId)
                        .column("naam", "Getal", Kind.TEXT)
                        .column("definitie", "Telt", Kind.TEXT)
                        .column("indicator", "Indicator", Kind.TEXT)
                        .column("peilmoment", "Peilmoment", Kind.TEXT)
                        .column("bron", "Gevraagd in", Kind.TEXT)
                        .column("eigenaar", "Eigenaar", Kind.TEXT)
                        .column("kenmerk", "Kenmerk", Kind.TEXT);
        for (Metric metric : metrics) {
            table.row(
                    Cell.of(metric.name()),
                    Cell.of(metric.definition()),
                    Cell.of(metric.indicator().orElse("–")),
                    Cell.of(metric.moment().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                    Cell.of(metric.source()),
                    Cell.of(metric.owner()),
                    Cell.of(metric.id()));
        }
        return table.table();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
