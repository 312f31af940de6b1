package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.QuerySteps;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * Follows one number back to its deliveries.
 *
 * <p>Under a policy with a threshold a count stays away when it is of too few persons, when it
 * differs by too few from a count that is shown (the difference is a group too), and wherever the
 * number itself stays away.
 */
final class Explainer {

    private static final Pattern TABLE = Pattern.compile("\\b(?:dim|fct)_\\w+");
    private static final String PERSON = "client_id";
    private static final String PERSONS = "aantal_clienten";

    private final Answer answer;
    private final Metric metric;
    private final ServedSnapshot snapshot;
    private final int threshold;
    private final boolean isWithheld;
    private final Set<String> tables;
    private final List<Long> shown = new ArrayList<>();

    Explainer(Answer answer, ServedSnapshot snapshot) {
        this.answer = answer;
        this.metric = answer.metric();
        this.snapshot = snapshot;
        this.threshold = answer.request().policy().minClienten();
        this.isWithheld = metric.kind() == Metric.Kind.GETAL && answer.table().withheld() > 0;
        this.tables = tables();
    }

    /** What the definition reads: the tables a period narrows, and those it looks things up in. */
    private Set<String> tables() {
        Set<String> found = new LinkedHashSet<>(metric.marts());
        TABLE.matcher(metric.sql())
                .results()
                .map(match -> match.group())
                .filter(snapshot::has)
                .forEach(found::add);
        return found;
    }

    Explanation explain() {
        MetricSql sql = MetricSql.of(metric, answer.request());
        Rows checks = checks();
        return new Explanation(
                answer,
                sql.text(),
                sql.parameters().stream().map(MetricSql::literal).toList(),
                sql.writtenOut(),
                answer.state() == Answer.State.GEMETEN ? steps(sql.writtenOut()) : List.of(),
                published(checks),
                origins(),
                deliveries(),
                failed(checks),
                builtWith());
    }

    private String builtWith() {
        if (!snapshot.has("dim_definitie")) {
            return "";
        }
        Rows rows =
                snapshot.query(
                        "select definitie_versie from dim_definitie where metric_id = ?",
                        metric.id());
        return rows.isEmpty() ? "" : rows.text(0, "definitie_versie");
    }

    private List<Explanation.Step> steps(String query) {
        QuerySteps parts = QuerySteps.of(query);
        List<Explanation.Step> steps = new ArrayList<>();
        for (String name : parts.names()) {
            if (metric.marts().contains(name)) {
                steps.add(
                        step(
                                name,
                                "alles in de snapshot",
                                QuerySteps.countingTable(name, isAboutPersons("main." + name))));
            }
            if (!name.equals("dim_periode")) {
                String rows = parts.rowsOf(name);
                steps.add(
                        step(
                                name,
                                metric.marts().contains(name)
                                        ? "binnen de periode en de gekozen groep"
                                        : "tussenstap van de definitie",
                                QuerySteps.counting(rows, hasPersons(rows))));
            }
        }
        Optional<String> counted = parts.countedRows();
        counted.ifPresent(
                rows ->
                        steps.add(
                                step(
                                        metric.id(),
                                        "rijen waarover het getal gaat",
                                        QuerySteps.counting(rows, hasPersons(rows)))));
        return steps;
    }

    private Explanation.Step step(String name, String what, String sql) {
        Rows counts = snapshot.query(sql);
        Long rows = counts.integer(0, "rijen");
        Long persons = counts.integer(0, "personen");
        boolean first = what.startsWith("alles");
        boolean hidden = threshold > 0 && isHidden(rows, persons, first);
        Cell absent = Cell.absent(Cell.State.NVT);
        return new Explanation.Step(
                name,
                what,
                sql,
                Assembly.of("stap", snapshot.id())
                        .column("rijen", "Rijen", Kind.INTEGER)
                        .column("personen", "Personen", Kind.INTEGER)
                        .row(
                                hidden ? Cell.teWeinig() : Cell.of(rows),
                                persons == null
                                        ? absent
                                        : hidden ? Cell.teWeinig() : Cell.of(persons))
                        .table());
    }

    /**
     * Rows that are not per person may still be one each, where the definition is about persons.
     */
    private boolean isHidden(Long rows, Long persons, boolean isWhole) {
        if (!restsOnPersons() && metric.marts().stream().noneMatch(this::isAboutPersonsIn)) {
            return false;
        }
        long size = persons == null ? rows : persons;
        boolean tooFew = size < threshold || isWithheld && !isWhole;
        boolean tooClose =
                persons != null
                        && shown.stream()
                                .map(other -> Math.abs(other - size))
                                .anyMatch(apart -> apart > 0 && apart < threshold);
        if (!tooFew && !tooClose && persons != null) {
            shown.add(size);
        }
        return tooFew || tooClose;
    }

    /** A complaint is not a person's row, and yet its count rests on the persons who complained. */
    private boolean restsOnPersons() {
        Published table = answer.table();
        return table.columns().stream().anyMatch(column -> column.name().equals(PERSONS))
                && table.rows().stream()
                        .map(row -> row.get(table.indexOf(PERSONS)))
                        .anyMatch(cell -> cell.isShown() || cell.state() == Cell.State.TE_WEINIG);
    }

    private boolean isAboutPersonsIn(String mart) {
        return isAboutPersons("main." + mart);
    }

    private boolean isAboutPersons(String table) {
        return hasPersons("select * from " + table);
    }

    private boolean hasPersons(String query) {
        return snapshot.query(query + "\nlimit 0").columns().contains(PERSON);
    }

    private Rows checks() {
        return snapshot.query(
                "select tabel, naam, severity, aantal_rijen from controle where tabel in ("
                        + names()
                        + ") order by aantal_rijen = 0, severity, tabel, naam");
    }

    private static long failed(Rows checks) {
        long failed = 0;
        for (int row = 0; row < checks.size(); row++) {
            failed += checks.integer(row, "aantal_rijen") > 0 ? 1 : 0;
        }
        return failed;
    }

    private Published published(Rows checks) {
        Assembly table =
                Assembly.of("controles", snapshot.id())
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("controle_naam", "Controle", Kind.TEXT)
                        .column("severity", "Zwaarte", Kind.TEXT)
                        .column("uitkomst", "Uitkomst", Kind.TEXT)
                        .column("aantal_rijen", "Rijen die afwijken", Kind.INTEGER);
        for (int row = 0; row < checks.size(); row++) {
            String mart = checks.text(row, "tabel");
            long found = checks.integer(row, "aantal_rijen");
            boolean few = found > 0 && found < threshold && isAboutPersonsIn(mart);
            table.row(
                    Cell.of(mart),
                    Cell.of(checks.text(row, "naam").replace('_', ' ')),
                    Cell.of(
                            checks.text(row, "severity").equals(Severity.STOP.name())
                                    ? "stopt de bouw"
                                    : "waarschuwt"),
                    Cell.of(found == 0 ? "goed" : "niet goed"),
                    few ? Cell.teWeinig() : Cell.of(found));
        }
        return table.table();
    }

    private Published origins() {
        Assembly table =
                Assembly.of("herkomst", snapshot.id())
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("bron_tabel", "Tabel van de bron", Kind.TEXT)
                        .column("via", "Via", Kind.TEXT);
        if (snapshot.has("herkomst")) {
            Rows rows =
                    snapshot.query(
                            "select tabel, bron, bron_tabel, via from herkomst where tabel in ("
                                    + names()
                                    + ") order by tabel, bron_soort, bron, bron_tabel");
            for (int row = 0; row < rows.size(); row++) {
                String bron = rows.text(row, "bron");
                table.row(
                        Cell.of(rows.text(row, "tabel")),
                        Cell.of(bron.isEmpty() ? "lijst van het programma" : bron),
                        Cell.of(rows.text(row, "bron_tabel")),
                        Cell.of(rows.text(row, "via").isEmpty() ? "–" : rows.text(row, "via")));
            }
        }
        return table.table();
    }

    private Published deliveries() {
        Assembly table =
                Assembly.of("leveringen", snapshot.id())
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("bestand", "Bestand", Kind.TEXT)
                        .column("geland_op", "Ingelezen op (UTC)", Kind.TEXT)
                        .column("geland", "Rijen", Kind.INTEGER)
                        .column("sha256", "SHA-256 van het bestand", Kind.TEXT)
                        .column("levering", "Levering", Kind.TEXT);
        if (snapshot.has("herkomst")) {
            Rows rows =
                    snapshot.query(
                            "select distinct dim_levering.bron, dim_levering.tabel,"
                                    + " dim_levering.bestand, dim_levering.geland_op,"
                                    + " dim_levering.geland, dim_levering.sha256,"
                                    + " dim_levering.levering"
                                    + " from dim_levering inner join herkomst"
                                    + " on dim_levering.bron = herkomst.bron"
                                    + " and dim_levering.tabel = herkomst.bron_tabel"
                                    + " where herkomst.tabel in ("
                                    + names()
                                    + ") order by 1, 2, 7");
            for (int row = 0; row < rows.size(); row++) {
                table.row(
                        Cell.of(rows.text(row, "bron")),
                        Cell.of(rows.text(row, "tabel")),
                        Cell.of(rows.text(row, "bestand")),
                        Cell.of(toTheMinute(rows.text(row, "geland_op"))),
                        Cell.of(rows.integer(row, "geland")),
                        Cell.of(rows.text(row, "sha256")),
                        Cell.of(rows.text(row, "levering")));
            }
        }
        return table.table();
    }

    /** {@code 2026-01-05T08:15:02Z} as {@code 2026-01-05 08:15}. */
    private static String toTheMinute(String moment) {
        return moment.substring(0, Math.min(moment.length(), 16)).replace('T', ' ');
    }

    /** The tables as a list in SQL; names of ours, never of a person. */
    private String names() {
        return tables.stream().map(MetricSql::literal).collect(Collectors.joining(", "));
    }
}
