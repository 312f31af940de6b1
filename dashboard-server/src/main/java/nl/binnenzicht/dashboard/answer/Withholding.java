package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricColumn;
import nl.binnenzicht.warehouse.query.Rows;

/** Which cells of an answer are withheld: the threshold of its policy applied to its columns. */
final class Withholding {

    private static final String PERSONS = "aantal_clienten";

    private final Found answer;
    private final Rows rows;
    private final TableLayout layout;
    private final int threshold;
    private final boolean[][] withheld;

    private Withholding(Found answer, TableLayout layout) {
        this.answer = answer;
        this.rows = answer.rows();
        this.layout = layout;
        this.threshold = answer.request().policy().minClienten();
        this.withheld = new boolean[rows.size()][layout.columns().size()];
    }

    /** Per row of the answer and column of the layout. */
    static boolean[][] decide(Found answer, TableLayout layout) {
        Withholding withholding = new Withholding(answer, layout);
        boolean official = answer.metric().indicator().isPresent() && answer.request().isWhole();
        if (withholding.threshold > 0 && !official) {
            if (answer.metric().kind() == Metric.Kind.TABEL) {
                withholding.table();
            } else {
                withholding.numbers();
            }
        }
        return withholding.withheld;
    }

    private void numbers() {
        List<Integer> onPersons = new ArrayList<>();
        List<Suppression.Sizes> sizes = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (number(row, PERSONS) != null) {
                onPersons.add(row);
                sizes.add(new Suppression.Sizes(group(row, answer.request().by()), sizes(row)));
            }
        }
        boolean[] hidden = Suppression.decide(sizes, threshold);
        for (int i = 0; i < hidden.length; i++) {
            for (int column = layout.dimensions(); column < layout.columns().size(); column++) {
                withheld[onPersons.get(i)][column] = hidden[i];
            }
        }
    }

    /** Everything of a number that adds up over groups, in persons. */
    private List<Double> sizes(int row) {
        List<Double> sizes = new ArrayList<>();
        sizes.add(number(row, PERSONS));
        Double value = number(row, "waarde");
        sizes.add(countsPersons(answer.metric().unit()) && value != null ? value : sizes.get(0));
        Double numerator = number(row, "teller");
        Double denominator = number(row, "noemer");
        boolean ratio = numerator != null && denominator != null;
        sizes.add(ratio ? numerator : sizes.get(0));
        sizes.add(ratio ? Double.valueOf(denominator - numerator) : sizes.get(0));
        return sizes;
    }

    private static boolean countsPersons(Metric.Unit unit) {
        return switch (unit) {
            case PERSONEN, UITKERINGEN, TRAJECTEN -> true;
            case AANTAL, AANDEEL, EUR, FTE, DAGEN, MAANDEN, CIJFER -> false;
        };
    }

    private void table() {
        for (int row = 0; row < rows.size(); row++) {
            Double persons = number(row, PERSONS);
            if (persons != null && persons < threshold) {
                hideValues(row);
            }
        }
        List<String> keys = keys();
        for (int column = 0; column < layout.columns().size(); column++) {
            if (layout.meanings().get(column).kind() == MetricColumn.Kind.PERSONEN) {
                column(column, keys);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            identities(row);
            dependents(row);
        }
    }

    /** The texts in front name a row. */
    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (MetricColumn column : layout.meanings()) {
            if (column.kind() != MetricColumn.Kind.TEKST) {
                return keys;
            }
            keys.add(column.name());
        }
        return keys;
    }

    private void hideValues(int row) {
        for (int column = layout.dimensions(); column < layout.columns().size(); column++) {
            boolean text = layout.meanings().get(column).kind() == MetricColumn.Kind.TEKST;
            withheld[row][column] |= !text;
        }
    }

    private void column(int column, List<String> keys) {
        List<Integer> filled = new ArrayList<>();
        List<Suppression.Sizes> sizes = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Double value = number(row, layout.columns().get(column).name());
            if (value != null) {
                filled.add(row);
                sizes.add(new Suppression.Sizes(group(row, keys), List.of(value)));
            }
        }
        boolean[] hidden = Suppression.decide(sizes, threshold);
        for (int i = 0; i < hidden.length; i++) {
            withheld[filled.get(i)][column] |= hidden[i];
        }
    }

    /** Columns that add up to one another are one line of cells. */
    private void identities(int row) {
        Map<String, List<Integer>> identities = new LinkedHashMap<>();
        for (int column = 0; column < layout.columns().size(); column++) {
            int member = column;
            layout.meanings()
                    .get(column)
                    .identity()
                    .ifPresent(
                            name ->
                                    identities
                                            .computeIfAbsent(name, any -> new ArrayList<>())
                                            .add(member));
        }
        for (List<Integer> members : identities.values()) {
            List<Suppression.Sizes> sizes = new ArrayList<>();
            for (int member : members) {
                String name = layout.columns().get(member).name();
                Double value = withheld[row][member] ? Double.valueOf(0) : number(row, name);
                sizes.add(
                        new Suppression.Sizes(
                                List.of(name), List.of(value == null ? threshold : value)));
            }
            boolean[] hidden = Suppression.decide(sizes, threshold);
            for (int i = 0; i < hidden.length; i++) {
                withheld[row][members.get(i)] |= hidden[i];
            }
        }
    }

    /** What can be worked out from a withheld cell goes with it. */
    private void dependents(int row) {
        for (int column = 0; column < layout.columns().size(); column++) {
            int dependent = column;
            layout.meanings()
                    .get(column)
                    .restsOn()
                    .map(this::indexOf)
                    .filter(base -> base >= 0 && withheld[row][base])
                    .ifPresent(base -> withheld[row][dependent] = true);
        }
    }

    private int indexOf(String name) {
        for (int column = 0; column < layout.columns().size(); column++) {
            if (layout.columns().get(column).name().equals(name)) {
                return column;
            }
        }
        return -1;
    }

    private Double number(int row, String column) {
        return rows.columns().contains(column) ? rows.number(row, column) : null;
    }

    private List<String> group(int row, List<String> columns) {
        return columns.stream().map(column -> String.valueOf(rows.text(row, column))).toList();
    }
}
