package nl.binnenzicht.dashboard.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.answer.Answer;
import nl.binnenzicht.dashboard.answer.MetricRequest;
import nl.binnenzicht.dashboard.answer.Targets;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.store.Json;

/**
 * An answer as JSON, the same bytes for the same question and snapshot: nothing in it depends on
 * the moment it is written. Its form is described by {@link AnswerSchema}.
 */
public final class AnswerJson {

    private static final Map<String, String> MEASURES =
            Map.of(
                    "waarde", "value",
                    "aantal_clienten", "persons",
                    "teller", "numerator",
                    "noemer", "denominator");
    private static final List<String> ORDER =
            List.of("waarde", "aantal_clienten", "teller", "noemer");

    private final Answer answer;
    private final Published table;

    private AnswerJson(Answer answer) {
        this.answer = answer;
        this.table = answer.table();
    }

    /**
     * Writes an answer to a question about one period.
     *
     * @param goal what the whole organisation is held against in the period
     */
    public static byte[] write(Answer answer, Targets.Goal goal) {
        Map<String, Object> json = new AnswerJson(answer).json(goal);
        return (Json.write(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> json(Targets.Goal goal) {
        MetricRequest request = answer.request();
        Metric metric = answer.metric();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", metric.id());
        json.put("name", metric.name());
        json.put("definition_version", metric.version());
        json.put("snapshot", answer.snapshotId());
        json.put("period", period());
        json.put("by", request.by());
        json.put("filters", request.filters());
        json.put("policy", request.policy().role().name().toLowerCase(Locale.ROOT));
        json.put("unit", metric.unit().name());
        json.put("direction", metric.better().name());
        json.put("moment", metric.moment().name());
        boolean single = metric.kind() == Metric.Kind.GETAL && request.by().isEmpty();
        json.putAll(single && !table.isEmpty() ? measures(0) : nothing());
        json.put("target", request.isWhole() ? value(goal.doel()) : null);
        json.put("norm", request.isWhole() ? value(goal.norm()) : null);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(metric.kind() == Metric.Kind.TABEL ? cells(row) : row(row));
        }
        json.put("rows", rows);
        return json;
    }

    private Map<String, Object> period() {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("code", answer.request().periode().code());
        period.put("name", answer.request().periode().naam());
        period.put("from", answer.request().periode().firstDay().toString());
        period.put("to", answer.request().periode().lastDay().toString());
        return period;
    }

    private Map<String, Object> row(int row) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (String dimension : answer.request().by()) {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("code", table.code(row, dimension).orElse(null));
            named.put("name", plain(table.cell(row, dimension)));
            group.put(dimension, named);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("group", group);
        json.putAll(measures(row));
        return json;
    }

    private Map<String, Object> measures(int row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status(table.cell(row, "waarde")));
        for (String column : ORDER) {
            boolean there = table.columns().stream().anyMatch(one -> one.name().equals(column));
            json.put(MEASURES.get(column), there ? plain(table.cell(row, column)) : null);
        }
        return json;
    }

    /** Of a breakdown or a table the whole has no value of its own; nor has what found no row. */
    private Map<String, Object> nothing() {
        Cell.State state =
                switch (answer.state()) {
                    case GEMETEN -> Cell.State.NVT;
                    case NOG_NIET_MEETBAAR -> Cell.State.NOG_NIET_MEETBAAR;
                    case ONBEKEND -> Cell.State.ONBEKEND;
                };
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status(Cell.absent(state)));
        ORDER.forEach(column -> json.put(MEASURES.get(column), null));
        return json;
    }

    private Map<String, Object> cells(int row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Published.Column column : table.columns()) {
            Cell cell = table.cell(row, column.name());
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("status", status(cell));
            one.put("value", plain(cell));
            table.code(row, column.name()).ifPresent(code -> one.put("code", code));
            cells.put(column.name(), one);
        }
        return Map.of("cells", cells);
    }

    private static Object plain(Cell cell) {
        return cell.value() instanceof LocalDate date ? date.toString() : cell.value();
    }

    /** A target or norm as the document gives it. */
    static Map<String, Object> value(Optional<Targets.Value> found) {
        if (found.isEmpty()) {
            return null;
        }
        Targets.Value value = found.get();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", value.waarde().orElse(null));
        json.put("year", value.jaar());
        json.put("document", value.versie());
        json.put("doubtful", value.isTwijfelachtig());
        json.put("remark", value.toelichting());
        return json;
    }

    /** The state of a cell in the words of the screen. */
    static String status(Cell cell) {
        return switch (cell.state()) {
            case OK -> "ok";
            case TE_WEINIG -> "te weinig";
            case NOG_NIET_MEETBAAR -> "nog niet meetbaar";
            case ONBEKEND -> "onbekend";
            case NVT -> "n.v.t.";
        };
    }
}
