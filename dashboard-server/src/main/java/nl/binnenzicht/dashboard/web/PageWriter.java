package nl.binnenzicht.dashboard.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.answer.KnownSnapshots;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Origin;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.dashboard.page.PageView;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Section;
import nl.binnenzicht.dashboard.page.TableView;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.term.Periode;

/** Puts a page together: its panels from one snapshot, and everything around them. */
final class PageWriter {

    private static final int TRIES = 5;

    private final Answers answers;
    private final Pages pages;
    private final ServerConfig config;
    private final SnapshotFacts facts;

    PageWriter(Answers answers, Pages pages, ServerConfig config, SnapshotFacts facts) {
        this.answers = answers;
        this.pages = pages;
        this.config = config;
        this.facts = facts;
    }

    /**
     * The sections of a page and the enquiry that made them.
     *
     * @param enquiry what was asked
     * @param sections what came back
     */
    record Content(EngineEnquiry enquiry, List<Section> sections) {}

    /** Content from one snapshot: asked again when a newer one takes over halfway. */
    Content content(Page page, Choice choice, Policy policy) {
        DataHome home = config.home();
        Content content = null;
        for (int i = 0; i < TRIES; i++) {
            EngineEnquiry enquiry = new EngineEnquiry(answers, choice, policy, home);
            content = new Content(enquiry, page.sections(enquiry));
            if (enquiry.isOneSnapshot()) {
                return content;
            }
        }
        return content;
    }

    PageView view(Page page, Choice choice) {
        Content content = content(page, choice, config.policy());
        String snapshotId = content.enquiry().snapshotId();
        SnapshotInfo info = facts.of(snapshotId);
        List<PageView.SectionView> sections = new ArrayList<>();
        for (Section section : content.sections()) {
            List<PageView.PanelView> panels = new ArrayList<>();
            section.panels().forEach(one -> panels.add(panel(one, content.enquiry(), choice)));
            sections.add(new PageView.SectionView(section, panels));
        }
        return new PageView(
                page,
                pages.navigation(),
                form(page, choice),
                choice.query(),
                choice.mode(),
                freshness(info),
                snapshotId,
                config.roleName(),
                past(choice, info),
                warnings(content, info),
                sections);
    }

    /** What is around sections that were made of something else than a period. */
    PageView around(Page page, String query, AsOf asOf, List<Section> sections) {
        String snapshotId = answers.snapshotId(asOf);
        SnapshotInfo info = facts.of(snapshotId);
        List<PageView.SectionView> shown = new ArrayList<>();
        for (Section section : sections) {
            shown.add(
                    new PageView.SectionView(
                            section,
                            section.panels().stream()
                                    .map(
                                            panel ->
                                                    new PageView.PanelView(
                                                            panel,
                                                            TableView.of(panel.table()),
                                                            List.of()))
                                    .toList()));
        }
        return new PageView(
                page,
                pages.navigation(),
                new PageView.Form(List.of(), List.of(), List.of(), List.of(), ""),
                query,
                PageView.Mode.PAGINA,
                freshness(info),
                snapshotId,
                config.roleName(),
                Optional.empty(),
                List.of(),
                shown);
    }

    private PageView.PanelView panel(Panel panel, EngineEnquiry enquiry, Choice choice) {
        List<Origin> origins =
                panel.metrics().stream()
                        .map(enquiry::definition)
                        .map(
                                metric ->
                                        Origin.of(
                                                metric,
                                                choice.queryFor(metric),
                                                choice.queryForEveryone()))
                        .toList();
        Set<String> unfiltered = enquiry.unfiltered();
        boolean whole = panel.metrics().stream().anyMatch(unfiltered::contains);
        Panel shown =
                whole
                        ? panel.noting(
                                "Dit onderdeel volgt (een deel van) de gekozen filters niet: het"
                                        + " getal kent die uitsplitsing niet.")
                        : panel;
        return new PageView.PanelView(shown, TableView.of(panel.table()), origins);
    }

    /** What to say when another snapshot than the newest is shown. */
    private Optional<PageView.Past> past(Choice choice, SnapshotInfo info) {
        if (choice.asOf().isNow() || answers.snapshotId().equals(info.id())) {
            return Optional.empty();
        }
        return Optional.of(
                new PageView.Past(
                        info.id(),
                        Notation.day(KnownSnapshots.day(info.gemaaktOp())),
                        Notation.day(KnownSnapshots.knownOn(info)),
                        choice.now().query()));
    }

    private static PageView.Freshness freshness(SnapshotInfo info) {
        String through = Periode.ofMaand(Periode.maand(info.laatsteMaand())).naam();
        return new PageView.Freshness(through, ago(info.gemaaktOp()));
    }

    static String ago(Instant moment) {
        long minutes = Math.max(0, Duration.between(moment, Instant.now()).toMinutes());
        if (minutes < 1) {
            return "net";
        }
        if (minutes < 60) {
            return minutes + (minutes == 1 ? " minuut geleden" : " minuten geleden");
        }
        if (minutes < 48 * 60) {
            return minutes / 60 + " uur geleden";
        }
        return minutes / (24 * 60) + " dagen geleden";
    }

    private List<String> warnings(Content content, SnapshotInfo info) {
        List<String> warnings = new ArrayList<>(checks(content.sections(), info));
        content.enquiry()
                .tooNew()
                .forEach(
                        name ->
                                warnings.add(
                                        name
                                                + ": deze snapshot is ouder dan de definitie en"
                                                + " geeft dit getal niet"));
        return warnings;
    }

    private List<String> checks(List<Section> sections, SnapshotInfo info) {
        Set<String> marts = new TreeSet<>();
        for (Section section : sections) {
            for (Panel panel : section.panels()) {
                panel.metrics().forEach(id -> marts.addAll(answers.catalog().require(id).marts()));
            }
        }
        return info.controles().stream()
                .filter(check -> !check.isPassed() && marts.contains(check.tabel()))
                .map(
                        check ->
                                "%s: ‘%s’ klopt niet bij %s"
                                        .formatted(
                                                check.tabel(),
                                                check.naam().replace('_', ' '),
                                                rows(check.aantalRijen())))
                .toList();
    }

    private static String rows(long count) {
        return count == 1 ? "1 rij" : count + " rijen";
    }

    private PageView.Form form(Page page, Choice choice) {
        List<PageView.Field> fields = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (String column : page.filters()) {
            Map<String, String> names = answers.names(column, choice.asOf());
            String value = choice.filters().getOrDefault(column, "");
            String title = facts.title(column);
            List<PageView.Option> options = new ArrayList<>();
            options.add(new PageView.Option("", "Alle", value.isEmpty()));
            names.forEach(
                    (code, name) ->
                            options.add(new PageView.Option(code, name, code.equals(value))));
            fields.add(new PageView.Field(column, title, options));
            if (!value.isEmpty()) {
                chosen.add(title.toLowerCase(Locale.ROOT) + " " + names.get(value));
            }
        }
        List<PageView.Filled> entries =
                page.entries().stream()
                        .map(
                                entry ->
                                        new PageView.Filled(
                                                entry,
                                                choice.words().getOrDefault(entry.name(), "")))
                        .toList();
        return new PageView.Form(
                periods(choice), fields, entries, chosen, choice.asOf().snapshotId().orElse(""));
    }

    private List<PageView.Option> periods(Choice choice) {
        Periode chosen = choice.periode();
        List<Periode> periods = new ArrayList<>();
        List<Integer> years = answers.jaren(choice.asOf());
        int last = years.get(years.size() - 1);
        for (int i = years.size() - 1; i >= 0; i--) {
            periods.add(Periode.parse(String.valueOf(years.get(i))));
        }
        for (String part : List.of("-H2", "-H1", "-Q4", "-Q3", "-Q2", "-Q1")) {
            periods.add(Periode.parse(last + part));
        }
        for (int month = 12; month >= 1; month--) {
            periods.add(Periode.parse("%d-%02d".formatted(last, month)));
        }
        if (!periods.contains(chosen)) {
            periods.add(0, chosen);
        }
        int end = answers.laatsteMaand(choice.asOf());
        return periods.stream()
                .filter(periode -> periode.firstId() <= end)
                .map(
                        periode ->
                                new PageView.Option(
                                        periode.code(), periode.naam(), periode.equals(chosen)))
                .toList();
    }
}
