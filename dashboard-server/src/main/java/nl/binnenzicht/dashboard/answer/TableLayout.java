package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricColumn;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The columns of a published table, and the order of its rows.
 *
 * @param columns in order
 * @param meanings what {@code kolom.csv} says of each column
 * @param dimensions how many of the first columns are dimensions
 */
record TableLayout(List<Published.Column> columns, List<MetricColumn> meanings, int dimensions) {

    private static final List<String> NUMBER_COLUMNS =
            List.of("waarde", "aantal_clienten", "teller", "noemer");

    static TableLayout of(Found answer, MetricColumns titles) {
        Metric metric = answer.metric();
        List<String> names = new ArrayList<>(answer.request().by());
        if (metric.kind() == Metric.Kind.TABEL) {
            names.addAll(metric.columns());
        } else {
            names.addAll(present(answer.rows()));
        }
        List<Published.Column> columns = new ArrayList<>();
        List<MetricColumn> meanings = new ArrayList<>();
        for (String name : names) {
            MetricColumn meaning = titles.require(name);
            meanings.add(meaning);
            columns.add(
                    isTheNumber(metric, name)
                            ? new Published.Column(name, metric.name(), kind(metric.unit()))
                            : new Published.Column(name, meaning.title(), kind(meaning.kind())));
        }
        return new TableLayout(columns, meanings, answer.request().by().size());
    }

    private static boolean isTheNumber(Metric metric, String name) {
        return metric.kind() == Metric.Kind.GETAL && name.equals("waarde");
    }

    private static List<String> present(Rows rows) {
        if (rows.columns().isEmpty()) {
            return List.of("waarde");
        }
        return NUMBER_COLUMNS.stream().filter(rows.columns()::contains).toList();
    }

    boolean isDimension(int column) {
        return column < dimensions;
    }

    /** Row numbers in the order of the code lists; a table of its own columns keeps its order. */
    List<Integer> order(Rows rows, Found answer) {
        List<Integer> all = IntStream.range(0, rows.size()).boxed().toList();
        if (answer.metric().kind() == Metric.Kind.TABEL) {
            return all;
        }
        Comparator<Integer> order = Comparator.comparingInt(row -> 0);
        for (String dimension : answer.request().by()) {
            List<String> codes =
                    List.copyOf(answer.names().of(dimension, answer.request().filters()).keySet());
            order =
                    order.thenComparingInt(row -> place(codes, rows.text(row, dimension)))
                            .thenComparing(row -> String.valueOf(rows.text(row, dimension)));
        }
        return all.stream().sorted(order).toList();
    }

    /**
     * The place of a code in its list; what the list does not know comes last, and so does null.
     */
    private static int place(List<String> codes, String code) {
        int place = code == null ? -1 : codes.indexOf(code);
        return place < 0 ? codes.size() : place;
    }

    private static Published.Kind kind(Metric.Unit unit) {
        return switch (unit) {
            case PERSONEN, UITKERINGEN, TRAJECTEN, AANTAL -> Published.Kind.INTEGER;
            case AANDEEL -> Published.Kind.SHARE;
            case EUR -> Published.Kind.EUR;
            case FTE, DAGEN, MAANDEN, CIJFER -> Published.Kind.DECIMAL;
        };
    }

    private static Published.Kind kind(MetricColumn.Kind kind) {
        return switch (kind) {
            case TEKST -> Published.Kind.TEXT;
            case DATUM -> Published.Kind.DATE;
            case GETAL, PERSONEN -> Published.Kind.INTEGER;
            case AANDEEL -> Published.Kind.SHARE;
            case EUR -> Published.Kind.EUR;
            case DECIMAAL -> Published.Kind.DECIMAL;
        };
    }
}
