package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * What a number is held against: the target of the year with the document it stands in, the norm,
 * and what was published before. Facts from documents, so they may be shown as they are.
 *
 * <p>The target of a year is the one of the latest year up to it. A target that rests on the year
 * before is the realisation of the year before the period.
 */
public final class Targets {

    private final Answers answers;

    public Targets(Answers answers) {
        this.answers = answers;
    }

    /**
     * A value of a document.
     *
     * @param jaar year it is for
     * @param versie document it stands in
     * @param waarde in the unit of the metric; empty: the realisation of the year before is not
     *     known
     * @param isTwijfelachtig the document itself marks it as doubtful
     * @param toelichting empty text: none
     */
    public record Value(
            int jaar,
            String versie,
            Optional<Double> waarde,
            boolean isTwijfelachtig,
            String toelichting) {}

    /** How a number stands towards its target. */
    public enum Status {
        GEHAALD,
        NIET_GEHAALD,
        /** There is a target, but no number yet or no value of the target. */
        ONBEKEND,
        /** No target: a key figure. */
        KENGETAL
    }

    /**
     * Everything a scorecard says beside a number.
     *
     * @param doel target that counts
     * @param andereDoelen targets of other years and documents, newest first
     * @param norm latest norm up to the year
     * @param gepubliceerd values published before, newest first
     */
    public record Goal(
            Optional<Value> doel,
            List<Value> andereDoelen,
            Optional<Value> norm,
            List<Value> gepubliceerd) {

        /**
         * Whether a number reaches the target; for better GEEN there is nothing to reach.
         *
         * @param number empty where it is withheld or not measurable
         */
        public Status status(Optional<Double> number, Metric.Better better) {
            if (doel.isEmpty() || better == Metric.Better.GEEN) {
                return Status.KENGETAL;
            }
            Optional<Double> target = doel.get().waarde();
            if (number.isEmpty() || target.isEmpty()) {
                return Status.ONBEKEND;
            }
            boolean reached =
                    better == Metric.Better.HOGER
                            ? number.get() >= target.get()
                            : number.get() <= target.get();
            return reached ? Status.GEHAALD : Status.NIET_GEHAALD;
        }
    }

    /** What the metric is held against in a period, by the snapshot that serves. */
    public Goal of(String metricId, Periode periode) {
        return of(metricId, periode, AsOf.now());
    }

    /** What the metric was held against in a period, by that snapshot. */
    public Goal of(String metricId, Periode periode, AsOf asOf) {
        Published rows = answers.run(question("doelen", periode, asOf)).table();
        int jaar = periode.last().getYear();
        List<Value> doelen = values(rows, metricId, "DOEL", periode, asOf);
        Optional<Value> doel = doelen.stream().filter(value -> value.jaar() <= jaar).findFirst();
        return new Goal(
                doel,
                doelen.stream().filter(value -> doel.stream().noneMatch(value::equals)).toList(),
                values(rows, metricId, "NORM", periode, asOf).stream()
                        .filter(value -> value.jaar() <= jaar)
                        .findFirst(),
                values(rows, metricId, "GEPUBLICEERD", periode, asOf));
    }

    /**
     * What the documents say of each metric, as they say it, oldest year first.
     *
     * @return metric id to what is said of it: DOEL, NORM or GEPUBLICEERD, and the value
     */
    public Map<String, List<Map.Entry<String, Value>>> all(AsOf asOf) {
        Published rows = answers.run(question("doelen", answers.lastFullYear(asOf), asOf)).table();
        Map<String, List<Map.Entry<String, Value>>> all = new TreeMap<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            Value stated =
                    new Value(
                            rows.cell(row, "jaar").number().intValue(),
                            text(rows, row, "versie"),
                            Optional.ofNullable(rows.cell(row, "waarde").number()),
                            text(rows, row, "is_twijfelachtig").equals("Ja"),
                            text(rows, row, "toelichting"));
            all.computeIfAbsent(text(rows, row, "metric_id"), any -> new ArrayList<>())
                    .add(Map.entry(code(rows, row, "doel_soort"), stated));
        }
        return all;
    }

    private static MetricRequest question(String metricId, Periode periode, AsOf asOf) {
        return MetricRequest.of(metricId, periode, Policy.management()).asOf(asOf);
    }

    private List<Value> values(
            Published rows, String metricId, String soort, Periode periode, AsOf asOf) {
        return IntStream.range(0, rows.rows().size())
                .filter(row -> metricId.equals(text(rows, row, "metric_id")))
                .filter(row -> soort.equals(code(rows, row, "doel_soort")))
                .mapToObj(row -> value(rows, row, periode, asOf))
                .sorted(Comparator.comparingInt(Value::jaar).reversed())
                .toList();
    }

    private Value value(Published rows, int row, Periode periode, AsOf asOf) {
        Optional<Double> number = Optional.ofNullable(rows.cell(row, "waarde").number());
        return new Value(
                rows.cell(row, "jaar").number().intValue(),
                text(rows, row, "versie"),
                code(rows, row, "grondslag_code").equals("VORIG_JAAR")
                        ? lastYear(text(rows, row, "metric_id"), periode, asOf)
                        : number,
                text(rows, row, "is_twijfelachtig").equals("Ja"),
                text(rows, row, "toelichting"));
    }

    private static String code(Published rows, int row, String column) {
        return rows.code(row, column).orElseGet(() -> text(rows, row, column));
    }

    private static String text(Published rows, int row, String column) {
        return rows.cell(row, column).isShown()
                ? String.valueOf(rows.cell(row, column).value())
                : "";
    }

    private Optional<Double> lastYear(String metricId, Periode periode, AsOf asOf) {
        Periode before = Periode.parse(Integer.toString(periode.last().getYear() - 1));
        Published table = answers.series(question(metricId, before, asOf), List.of(before)).table();
        return table.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(table.cell(0, "waarde").number());
    }
}
