package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricColumns;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The gate that withholds: what rests on too few persons for the policy of the request stays away,
 * codes become names.
 *
 * <p>Three things pass as they are: what rests on no persons (money of the organisation, benchmark,
 * deliveries), everything under a policy without threshold, and an official indicator of the whole
 * organisation, because a contract is settled on it.
 */
final class SmallCells extends Gate {

    private static final String PERSONS = "aantal_clienten";

    /** Column a metric may return beside its own: persons of whom it cannot be said yet. */
    private static final String PENDING = "nog_niet_meetbaar";

    private final MetricColumns titles;

    SmallCells(MetricColumns titles) {
        this.titles = titles;
    }

    @Override
    Published publish(Found answer) {
        TableLayout layout = TableLayout.of(answer, titles);
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<String>>> codes = new ArrayList<>();
        fill(answer, layout, rows, codes);
        return Assembly.ready(
                answer.metric().id(), layout.columns(), rows, codes, answer.snapshotId());
    }

    @Override
    Published publishSeries(List<Found> answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a series of no periods");
        }
        Found first =
                answers.stream()
                        .filter(answer -> answer.state() == Answer.State.GEMETEN)
                        .findFirst()
                        .orElse(answers.get(0));
        TableLayout layout = TableLayout.of(first, titles);
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Optional<String>>> codes = new ArrayList<>();
        for (Found answer : answers) {
            int from = rows.size();
            fill(answer, layout, rows, codes);
            for (int row = from; row < rows.size(); row++) {
                rows.get(row).add(0, Cell.of(answer.request().periode().naam()));
                codes.get(row).add(0, Optional.of(answer.request().periode().code()));
            }
        }
        List<Published.Column> columns = new ArrayList<>(layout.columns());
        columns.add(0, new Published.Column("periode", "Periode", Published.Kind.TEXT));
        return Assembly.ready(first.metric().id(), columns, rows, codes, first.snapshotId());
    }

    private static void fill(
            Found answer,
            TableLayout layout,
            List<List<Cell>> rows,
            List<List<Optional<String>>> codes) {
        if (answer.state() != Answer.State.GEMETEN) {
            unmeasured(answer, layout, rows, codes);
            return;
        }
        Rows found = answer.rows();
        boolean[][] withheld = Withholding.decide(answer, layout);
        for (int row : layout.order(found, answer)) {
            List<Cell> cells = new ArrayList<>();
            List<Optional<String>> names = new ArrayList<>();
            for (int column = 0; column < layout.columns().size(); column++) {
                Object value = found.value(row, layout.columns().get(column).name());
                cells.add(
                        withheld[row][column]
                                ? Cell.teWeinig()
                                : isNumberOfNobody(answer, row, layout, column)
                                        ? Cell.absent(ofNobody(found, row))
                                        : cell(value, layout, column, answer));
                names.add(code(value, layout, column, answer));
            }
            rows.add(cells);
            codes.add(names);
        }
    }

    /** A mean or share that has no value because there was nobody to take it of. */
    private static boolean isNumberOfNobody(Found answer, int row, TableLayout layout, int column) {
        Rows found = answer.rows();
        String name = layout.columns().get(column).name();
        return answer.metric().kind() == Metric.Kind.GETAL
                && name.equals("waarde")
                && found.value(row, name) == null
                && found.value(row, PERSONS) instanceof Number persons
                && persons.longValue() == 0;
    }

    /** Not measurable yet where the metric says that somebody will be; else it does not apply. */
    private static Cell.State ofNobody(Rows found, int row) {
        return found.columns().contains(PENDING)
                        && found.value(row, PENDING) instanceof Number pending
                        && pending.longValue() > 0
                ? Cell.State.NOG_NIET_MEETBAAR
                : Cell.State.NVT;
    }

    private static void unmeasured(
            Found answer,
            TableLayout layout,
            List<List<Cell>> rows,
            List<List<Optional<String>>> codes) {
        if (!answer.request().by().isEmpty() || answer.metric().kind() == Metric.Kind.TABEL) {
            return;
        }
        Cell.State state =
                answer.state() == Answer.State.NOG_NIET_MEETBAAR
                        ? Cell.State.NOG_NIET_MEETBAAR
                        : Cell.State.ONBEKEND;
        List<Cell> cells = new ArrayList<>();
        List<Optional<String>> names = new ArrayList<>();
        for (int column = 0; column < layout.columns().size(); column++) {
            cells.add(Cell.absent(state));
            names.add(Optional.empty());
        }
        rows.add(cells);
        codes.add(names);
    }

    private static Cell cell(Object value, TableLayout layout, int column, Found answer) {
        Optional<String> code = code(value, layout, column, answer);
        if (code.isPresent()) {
            String name = layout.columns().get(column).name();
            return Cell.of(names(answer).of(name, answer.request().filters()).get(code.get()));
        }
        if (layout.isDimension(column) && value == null) {
            return Cell.of("Onbekend");
        }
        return Cell.of(value instanceof Boolean flag ? (flag ? "Ja" : "Nee") : value);
    }

    private static Optional<String> code(
            Object value, TableLayout layout, int column, Found answer) {
        String name = layout.columns().get(column).name();
        return Optional.ofNullable(value)
                .map(Object::toString)
                .filter(names(answer).of(name, answer.request().filters())::containsKey);
    }

    private static CodeNames names(Found answer) {
        return answer.names();
    }
}
