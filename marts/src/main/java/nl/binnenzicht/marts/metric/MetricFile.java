package nl.binnenzicht.marts.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.query.SqlFile;

/**
 * Reads one metric file and checks its header; everything that is wrong with it is reported
 * together.
 *
 * <p>Problems: BZ-048 for a missing, unknown or impossible header value.
 */
final class MetricFile {

    /** Where the asked dimension columns go in the body of a number. */
    static final String MARKER = "/* dimensions */";

    private static final List<String> REQUIRED =
            List.of(
                    "name",
                    "question",
                    "definition",
                    "unit",
                    "better",
                    "mart",
                    "moment",
                    "source",
                    "owner",
                    "checked");
    private static final Set<String> OPTIONAL =
            Set.of(
                    "kind",
                    "indicator",
                    "date",
                    "dimensions",
                    "breakdown",
                    "cube",
                    "columns",
                    "note");
    private static final Set<Metric.Unit> CUBED =
            EnumSet.of(
                    Metric.Unit.PERSONEN,
                    Metric.Unit.UITKERINGEN,
                    Metric.Unit.TRAJECTEN,
                    Metric.Unit.AANTAL,
                    Metric.Unit.AANDEEL);
    private static final Pattern CHECKED =
            Pattern.compile(".+, \\d{4}-\\d{2}-\\d{2}, next (\\d{4}-\\d{2}-\\d{2})");

    private final SqlFile file;
    private final MetricColumns known;
    private final List<Problem> problems = new ArrayList<>();

    private MetricFile(SqlFile file, MetricColumns known) {
        this.file = file;
        this.known = known;
    }

    static Metric read(SqlFile file, String topic, MetricColumns known) {
        return new MetricFile(file, known).read(topic);
    }

    private Metric read(String topic) {
        checkKeys();
        Metric metric =
                new Metric(
                        file.id(),
                        topic,
                        choice("kind", Metric.Kind.values(), Metric.Kind.GETAL),
                        text("name"),
                        text("question"),
                        text("definition"),
                        choice("unit", Metric.Unit.values(), Metric.Unit.AANTAL),
                        choice("better", Metric.Better.values(), Metric.Better.GEEN),
                        Optional.ofNullable(file.header().get("indicator")),
                        list("mart"),
                        text("date"),
                        choice("moment", Metric.Moment.values(), Metric.Moment.ALTIJD),
                        dimensions(),
                        filters(),
                        list("cube"),
                        list("columns"),
                        text("source"),
                        text("owner"),
                        text("checked"),
                        file.body());
        checkMeaning(metric);
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return metric;
    }

    private void checkKeys() {
        for (String key : REQUIRED) {
            if (text(key).isEmpty()) {
                wrong(key, "ontbreekt", "een waarde");
            }
        }
        for (String key : file.header().keySet()) {
            if (!REQUIRED.contains(key) && !OPTIONAL.contains(key)) {
                wrong(key, "onbekend", "een van " + sorted());
            }
        }
    }

    private static String sorted() {
        return String.join(
                ", ", Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).sorted().toList());
    }

    private void checkMeaning(Metric metric) {
        boolean table = metric.kind() == Metric.Kind.TABEL;
        if (table == metric.columns().isEmpty()) {
            wrong("columns", table ? "ontbreekt" : "staat bij een GETAL", "alleen bij een TABEL");
        }
        if (metric.dateColumn().isEmpty() == (metric.moment() != Metric.Moment.ALTIJD)) {
            wrong("date", "past niet bij " + metric.moment(), "een kolom, behalve bij ALTIJD");
        }
        for (String column : allColumns(metric)) {
            if (!known.contains(column)) {
                wrong("columns", column + " heeft geen titel", "een rij in reference/kolom.csv");
            }
        }
        if (!table && !metric.dimensions().isEmpty() && !metric.sql().contains(MARKER)) {
            wrong("dimensions", "de vraag heeft geen " + MARKER, "de plek voor uitsplitsingen");
        }
        checkCube(metric);
        if (metric.sql().isEmpty() || metric.sql().contains(";")) {
            wrong("sql", "geen of meer dan een vraag", "precies een select zonder puntkomma");
        }
        if (!metric.checked().isEmpty() && !CHECKED.matcher(metric.checked()).matches()) {
            wrong("checked", "andere vorm", "naam, jjjj-mm-dd, next jjjj-mm-dd");
        }
    }

    private void checkCube(Metric metric) {
        if (metric.cube().isEmpty()) {
            return;
        }
        if (metric.moment() != Metric.Moment.STAND || metric.marts().size() != 1) {
            wrong("cube", "staat bij " + metric.moment(), "een STAND uit een enkele mart");
        }
        if (!CUBED.contains(metric.unit()) || metric.kind() != Metric.Kind.GETAL) {
            wrong("cube", "staat bij " + metric.unit(), "een GETAL in een van " + CUBED);
        }
        if (!metric.filters().keySet().containsAll(metric.cube())) {
            wrong("cube", String.join(", ", metric.cube()), "alleen kolommen van dimensions");
        }
    }

    private static List<String> allColumns(Metric metric) {
        return Stream.concat(metric.dimensions().stream(), metric.columns().stream()).toList();
    }

    private String text(String key) {
        return file.header().getOrDefault(key, "");
    }

    private List<String> list(String key) {
        return Arrays.stream(text(key).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<String> dimensions() {
        return Stream.concat(list("dimensions").stream(), list("breakdown").stream())
                .map(MetricFile::column)
                .toList();
    }

    /** {@code mart.column} narrows that mart only, {@code column} every mart of the header. */
    private Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (String dimension : list("dimensions")) {
            int dot = dimension.indexOf('.');
            List<String> marts = dot < 0 ? list("mart") : List.of(dimension.substring(0, dot));
            if (!list("mart").containsAll(marts)) {
                wrong("dimensions", marts + " staat niet bij mart", "een mart van de kop");
            }
            filters.put(column(dimension), marts);
        }
        return Collections.unmodifiableMap(filters);
    }

    private static String column(String dimension) {
        return dimension.substring(dimension.indexOf('.') + 1);
    }

    private <E extends Enum<E>> E choice(String key, E[] values, E otherwise) {
        String text = text(key).toUpperCase(Locale.ROOT);
        for (E value : values) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        if (!text.isEmpty()) {
            wrong(key, "onbekende waarde " + text, "een van " + Arrays.toString(values));
        }
        return otherwise;
    }

    private void wrong(String key, String found, String expected) {
        problems.add(
                new Problem(
                        "BZ-048",
                        "metrics/" + file.name() + " " + key,
                        found,
                        expected,
                        "Het bestand is niet geladen; verbeter de kop van het bestand."));
    }
}
