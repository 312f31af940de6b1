package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import nl.binnenzicht.marts.metric.Cube;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * The query of a request: the body of the metric, with each of its marts shadowed by the rows that
 * period and filters let through. Nothing a person typed is in the text: dimensions come from the
 * header of the metric, values travel as parameters.
 *
 * @param text DuckDB SQL
 * @param parameters in order
 */
record MetricSql(String text, List<Object> parameters) {

    private static final String MARKER = "/* dimensions */";

    static MetricSql of(Metric metric, MetricRequest request) {
        Periode periode = request.periode();
        List<Object> parameters = new ArrayList<>();
        StringJoiner imports = new StringJoiner(",\n", "with\n", "");
        imports.add(shadow("dim_periode", "periode_id between ? and ?"));
        parameters.add(periode.firstId());
        parameters.add(periode.lastId());
        for (String mart : metric.marts()) {
            imports.add(shadow(mart, condition(mart, metric, request, parameters)));
        }
        return new MetricSql(imports + tail(body(metric, request)), List.copyOf(parameters));
    }

    /** The same question to what the metric counted beforehand. */
    static MetricSql ofCube(Metric metric, MetricRequest request) {
        List<Object> parameters = new ArrayList<>();
        String mart = metric.marts().get(0);
        String condition = condition(mart, metric, request, parameters);
        return new MetricSql(
                Cube.of(metric).select(request.by(), condition), List.copyOf(parameters));
    }

    /** The groups that occur at any time: the same question without a period. */
    static MetricSql everSeen(Metric metric, MetricRequest request) {
        List<Object> parameters = new ArrayList<>();
        StringJoiner imports = new StringJoiner(",\n", "with\n", "");
        for (String mart : metric.marts()) {
            imports.add(shadow(mart, filter(mart, metric, request, parameters)));
        }
        return new MetricSql(imports + tail(body(metric, request)), List.copyOf(parameters));
    }

    Rows run(ServedSnapshot snapshot) {
        return snapshot.query(text, parameters.toArray());
    }

    /** The same query with every parameter written out, for who wants to run it by hand. */
    String writtenOut() {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Object parameter : parameters) {
            int mark = text.indexOf('?', from);
            written.append(text, from, mark).append(literal(parameter));
            from = mark + 1;
        }
        return written.append(text.substring(from)).toString();
    }

    /** A value as SQL writes it. */
    static String literal(Object value) {
        return value instanceof String text
                ? "'" + text.replace("'", "''") + "'"
                : String.valueOf(value);
    }

    private static String shadow(String mart, String condition) {
        return "%1$s as (select * from main.%1$s where %2$s)".formatted(mart, condition);
    }

    private static String body(Metric metric, MetricRequest request) {
        String dimensions = request.by().isEmpty() ? "" : String.join(", ", request.by()) + ", ";
        return metric.sql().replace(MARKER, dimensions);
    }

    private static String tail(String body) {
        boolean goesOn = body.toLowerCase(Locale.ROOT).matches("(?s)with\\s.*");
        return goesOn ? ",\n" + body.substring("with".length()) : "\n" + body;
    }

    private static String condition(
            String mart, Metric metric, MetricRequest request, List<Object> parameters) {
        Periode periode = request.periode();
        String date = metric.dateColumn();
        String when =
                switch (metric.moment()) {
                    case STAND -> between(date, periode.lastId(), periode.lastId(), parameters);
                    case STROOM, GEMIDDELDE_STAND ->
                            between(date, periode.firstId(), periode.lastId(), parameters);
                    case VOORTSCHRIJDEND ->
                            between(
                                    date,
                                    periode.trailingYear().firstId(),
                                    periode.lastId(),
                                    parameters);
                    case TOT_EN_MET -> between(date, 0, periode.lastId(), parameters);
                    case JAAR ->
                            between(
                                    date,
                                    periode.first().getYear(),
                                    periode.last().getYear(),
                                    parameters);
                    case ALTIJD -> "true";
                };
        return when + " and " + filter(mart, metric, request, parameters);
    }

    private static String between(String column, int from, int to, List<Object> parameters) {
        parameters.add(from);
        parameters.add(to);
        return column + " between ? and ?";
    }

    private static String filter(
            String mart, Metric metric, MetricRequest request, List<Object> parameters) {
        StringJoiner conditions = new StringJoiner(" and ");
        conditions.add("true");
        for (Map.Entry<String, String> filter : request.filters().entrySet()) {
            if (metric.filters().get(filter.getKey()).contains(mart)) {
                conditions.add(filter.getKey() + " = ?");
                parameters.add(value(filter.getKey(), filter.getValue()));
            }
        }
        return conditions.toString();
    }

    private static Object value(String column, String text) {
        boolean flag = column.startsWith("is_") || column.startsWith("heeft_");
        return flag ? (Object) Boolean.valueOf(text) : text;
    }
}
