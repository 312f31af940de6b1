package nl.binnenzicht.dashboard.page.scorekaart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.binnenzicht.dashboard.chart.Sparkline;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.dashboard.page.Vastgesteld;
import nl.binnenzicht.dashboard.page.Visual;
import nl.binnenzicht.dashboard.page.prognose.Verwachting;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.term.Periode;

/** The indicators of one part of the contract, with target, norm and status. */
final class ScoreTable {

    private static final int TREND_YEARS = 5;
    private static final String OPDRACHT = "OBB ";

    private final Enquiry enquiry;
    private final Targets targets;
    private final int year;
    private final Vastgesteld vastgesteld;
    private final Verwachting verwachting;

    ScoreTable(Enquiry enquiry) {
        this.enquiry = enquiry;
        this.targets = new Targets(enquiry.ask("doelen"));
        this.year = enquiry.periode().last().getYear();
        this.verwachting = new Verwachting(enquiry);
        this.vastgesteld = Vastgesteld.over(enquiry.home(), enquiry.periode());
    }

    Panel panel(String id, String title, List<String> metricIds) {
        Assembly table =
                Assembly.of(id.replace('-', '_'), enquiry.snapshotId())
                        .column("nummer", "Nr.", Kind.TEXT)
                        .column("indicator", "Indicator", Kind.TEXT)
                        .column("waarde", "Waarde", Kind.DECIMAL)
                        .column("vastgesteld_op", "Vastgesteld op", Kind.TEXT)
                        .column("nu_herrekend", "Nu herrekend", Kind.DECIMAL)
                        .column("eenheid", "Eenheid", Kind.TEXT)
                        .column("doel", "Doel", Kind.DECIMAL)
                        .column("doel_document", "Document van het doel", Kind.TEXT)
                        .column("norm", "Norm", Kind.DECIMAL)
                        .column("gepubliceerd_2023", "Gepubliceerd over 2023", Kind.DECIMAL)
                        .column("stand", "Stand", Kind.TEXT)
                        .column("verwacht_jaar", "Verwacht over", Kind.TEXT)
                        .column("verwacht", "Verwacht", Kind.DECIMAL)
                        .column("verwacht_onder_80", "80%-band van", Kind.DECIMAL)
                        .column("verwacht_boven_80", "80%-band tot", Kind.DECIMAL)
                        .column("opmerking", "Opmerking", Kind.TEXT);
        List<Visual.Score> scores = new ArrayList<>();
        for (String metricId : metricIds) {
            scores.add(score(metricId, table));
        }
        long targeted = scores.stream().filter(score -> !score.target().isEmpty()).count();
        long reached = scores.stream().filter(score -> score.tone() == Visual.Tone.GOED).count();
        return Panel.of(id, title, table.table())
                .saying(
                        "%d van de %d indicatoren met een doel halen dat doel in %s."
                                .formatted(reached, targeted, enquiry.periode().naam()))
                .drawn(new Visual.Scores(scores, verwachting.endYear()))
                .from(
                        Stream.concat(metricIds.stream(), Stream.of("prognose_jaar"))
                                .toArray(String[]::new))
                .noting(
                        "Het lijntje toont de laatste vijf jaren tot en met deze periode."
                                + " Verwacht: met de band van 80%; hoe vaak die eerder klopte staat"
                                + " op de pagina Prognose.")
                .laidOut(Layout.FULL);
    }

    private Visual.Score score(String metricId, Assembly table) {
        Metric metric = enquiry.definition(metricId);
        Published found = enquiry.ask(metricId);
        Kind kind = found.columns().get(found.indexOf("waarde")).kind();
        Cell computed = found.isEmpty() ? Cell.of(null) : found.cell(0, "waarde");
        Optional<Targets.Target> goal = targets.of(metricId, "DOEL", year);
        Optional<Double> goalValue = goal.flatMap(one -> resolve(metricId, one));
        Optional<Targets.Target> norm = targets.of(metricId, "NORM", year);
        Optional<Targets.Target> published = targets.of(metricId, "GEPUBLICEERD", 2023);
        Optional<Vastgesteld.Officieel> official = vastgesteld.latest(metricId);
        Cell value = official.map(Vastgesteld.Officieel::cell).orElse(computed);
        Status status = Status.of(metric, value, goal.isPresent(), goalValue, enquiry.periode());
        String number = metric.indicator().orElse("").replace(OPDRACHT, "");
        String caveat =
                published.filter(Targets.Target::isDoubtful).map(ScoreTable::doubt).orElse("");
        table.row(
                Cell.of(number),
                Cell.of(metric.name()),
                value,
                Cell.of(official.map(Vastgesteld.Officieel::day).orElse("–")),
                official.isPresent() ? computed : Cell.absent(Cell.State.NVT),
                Cell.of(unit(metric.unit())),
                cell(goalValue),
                Cell.of(goal.map(Targets.Target::version).orElse("–")),
                cell(norm.flatMap(Targets.Target::value)),
                cell(published.flatMap(Targets.Target::value)),
                Cell.of(status.text()),
                Cell.of(verwachting.has(metricId) ? verwachting.endYear() : "–"),
                verwachting.cell(metricId, "verwacht"),
                verwachting.cell(metricId, "onder_80"),
                verwachting.cell(metricId, "boven_80"),
                Cell.of(caveat.isEmpty() ? "–" : caveat));
        return new Visual.Score(
                metricId,
                number,
                metric.name(),
                Notation.of(value, kind),
                official.map(one -> says(one, computed, kind, metric)).orElse(""),
                "periode=" + enquiry.periode().code(),
                goal.map(one -> text(goalValue, kind, goalSource(one))).orElse(""),
                norm.map(one -> text(one.value(), kind, String.valueOf(one.year()))).orElse(""),
                published.map(one -> text(one.value(), kind, "2023")).orElse(""),
                verwachting.has(metricId) ? verwachting.text(metricId) : "",
                trend(metricId),
                status.text(),
                status.tone(),
                caveat);
    }

    private static String says(
            Vastgesteld.Officieel official, Cell computed, Kind kind, Metric metric) {
        String now = official.recomputed(computed, kind, metric);
        return "vastgesteld op " + official.day() + (now.isEmpty() ? "" : "; " + now);
    }

    private static Cell cell(Optional<Double> value) {
        return value.map(number -> Cell.of(number)).orElse(Cell.absent(Cell.State.NVT));
    }

    private static String goalSource(Targets.Target goal) {
        return goal.isOfLastYear() ? "waarde van het jaar ervoor" : goal.version();
    }

    private static String text(Optional<Double> value, Kind kind, String source) {
        return value.map(number -> Notation.of(number, kind)).orElse("onbekend")
                + " ("
                + source
                + ")";
    }

    /** A target may rest on what was realised the year before. */
    private Optional<Double> resolve(String metricId, Targets.Target goal) {
        if (!goal.isOfLastYear()) {
            return goal.value();
        }
        Published before = enquiry.during(yearOf(year - 1), metricId);
        return before.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(before.cell(0, "waarde").number());
    }

    private static String doubt(Targets.Target published) {
        return "Gepubliceerde waarde: " + published.remark();
    }

    private Sparkline trend(String metricId) {
        List<Periode> years =
                IntStream.rangeClosed(year - TREND_YEARS + 1, year)
                        .mapToObj(ScoreTable::yearOf)
                        .toList();
        Published series = enquiry.series(years, metricId);
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < series.rows().size(); row++) {
            values.add(series.cell(row, "waarde").number());
        }
        return Sparkline.of(values);
    }

    private static Periode yearOf(int year) {
        return Periode.parse(String.valueOf(year));
    }

    private static String unit(Metric.Unit unit) {
        return switch (unit) {
            case PERSONEN -> "personen";
            case UITKERINGEN -> "uitkeringen";
            case TRAJECTEN -> "trajecten";
            case AANTAL -> "aantal";
            case AANDEEL -> "aandeel (0 tot 1)";
            case EUR -> "euro";
            case FTE -> "fte";
            case DAGEN -> "dagen";
            case MAANDEN -> "maanden";
            case CIJFER -> "cijfer";
        };
    }
}
