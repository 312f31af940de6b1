package nl.binnenzicht.dashboard.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.query.Rows;
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

    /** What the metric is held against in a period. */
    public Goal of(String metricId, Periode periode) {
        Rows rows = answers.run(MetricRequest.of("doelen", periode, Policy.management())).rows();
        int jaar = periode.last().getYear();
        List<Value> doelen = values(rows, metricId, "DOEL", periode);
        Optional<Value> doel = doelen.stream().filter(value -> value.jaar() <= jaar).findFirst();
        return new Goal(
                doel,
                doelen.stream().filter(value -> doel.stream().noneMatch(value::equals)).toList(),
                values(rows, metricId, "NORM", periode).stream()
                        .filter(value -> value.jaar() <= jaar)
                        .findFirst(),
                values(rows, metricId, "GEPUBLICEERD", periode));
    }

    private List<Value> values(Rows rows, String metricId, String soort, Periode periode) {
        return IntStream.range(0, rows.size())
                .filter(row -> metricId.equals(rows.text(row, "metric_id")))
                .filter(row -> soort.equals(rows.text(row, "doel_soort")))
                .mapToObj(row -> value(rows, row, periode))
                .sorted(Comparator.comparingInt(Value::jaar).reversed())
                .toList();
    }

    private Value value(Rows rows, int row, Periode periode) {
        String note = rows.text(row, "toelichting");
        Optional<Double> number = Optional.ofNullable(rows.number(row, "waarde"));
        return new Value(
                Math.toIntExact(rows.integer(row, "jaar")),
                rows.text(row, "versie"),
                isOfLastYear(rows, row) ? lastYear(rows.text(row, "metric_id"), periode) : number,
                Boolean.TRUE.equals(rows.value(row, "is_twijfelachtig")),
                note == null ? "" : note);
    }

    private static boolean isOfLastYear(Rows rows, int row) {
        return "VORIG_JAAR".equals(rows.text(row, "grondslag_code"));
    }

    private Optional<Double> lastYear(String metricId, Periode periode) {
        Periode before = Periode.parse(Integer.toString(periode.last().getYear() - 1));
        MetricRequest request = MetricRequest.of(metricId, before, Policy.management());
        Answer answer = answers.series(request, List.of(before)).get(0);
        return answer.rows().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(answer.rows().number(0, "waarde"));
    }
}
