package nl.binnenzicht.marts.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.EffectiveSize;
import nl.binnenzicht.marts.statistics.Interval;

/**
 * How many of an arm have left for work by each month after the start: one minus the product over
 * months of (1 - left / followed), rows of arm 0 weighted as in the estimate.
 *
 * <p>Who leaves for another reason stays in the count as someone who did not leave for work, so
 * this is the share that left for work, not the share that would have if nobody left otherwise.
 * Rows are followed up to the end of the data. The error is Greenwood's, arm 0 scaled to its
 * effective number of persons; the interval is on the scale of log(-log).
 *
 * <p>A step appears when ten more persons have left, so that no step points at a few; the curve
 * stops where fewer than ten are followed. Numbers followed are rounded down to tens.
 *
 * @param maand 0 is the start
 * @param kans left for work by then
 * @param onder of the 95% interval; NaN: nobody left yet
 * @param boven likewise
 * @param gevolgd persons followed in the month and not yet left for work, in tens
 */
public record Verloop(int maand, double kans, double onder, double boven, int gevolgd) {

    private static final int FEWEST = 10;

    /**
     * What is seen of each row.
     *
     * @param opvolging months followed
     * @param werkNa month of leaving for work, 1 is the month of the start; NaN: not seen
     */
    public record Gezien(int[] opvolging, double[] werkNa) {

        private boolean isFollowed(int row, int month) {
            return opvolging[row] >= month && !(werkNa[row] < month);
        }
    }

    /** One arm of a segment up to a month, from month 0; empty when too few are followed. */
    public static List<Verloop> van(
            Vergelijking starts, String segment, boolean gestart, Gezien gezien, int tot) {
        int[] rows =
                IntStream.range(0, starts.segmenten().size())
                        .filter(row -> starts.seen().treated()[row] == gestart)
                        .filter(
                                row ->
                                        segment.equals(Vergelijking.ALLE)
                                                || starts.segmenten().get(row).equals(segment))
                        .toArray();
        double[] weights =
                Arrays.stream(rows)
                        .mapToDouble(row -> gestart ? 1 : starts.models().odds(row))
                        .toArray();
        int[] persons = Arrays.stream(rows).map(row -> starts.seen().cluster()[row]).toArray();
        double sum = Arrays.stream(weights).sum();
        double scale = gestart ? 1 : EffectiveSize.ofPersons(weights, persons) / sum;
        List<Verloop> curve = new ArrayList<>();
        double free = 1;
        double greenwood = 0;
        long waiting = 0;
        Verloop shown = new Verloop(0, 0, Double.NaN, Double.NaN, 0);
        for (int month = 1; month <= tot; month++) {
            double followed = 0;
            double left = 0;
            List<Integer> followedPersons = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                if (gezien.isFollowed(rows[i], month)) {
                    followed += weights[i];
                    followedPersons.add(persons[i]);
                    if (gezien.werkNa()[rows[i]] == month) {
                        left += weights[i];
                        waiting++;
                    }
                }
            }
            int count = (int) followedPersons.stream().distinct().count();
            if (count < FEWEST) {
                return curve;
            }
            if (month == 1) {
                curve.add(new Verloop(0, 0, Double.NaN, Double.NaN, tens(count)));
            }
            free *= 1 - left / followed;
            greenwood += followed > left ? left / (followed * (followed - left)) / scale : 0;
            if (waiting >= FEWEST) {
                shown = at(month, free, Math.sqrt(greenwood));
                waiting = 0;
            }
            curve.add(new Verloop(month, shown.kans(), shown.onder(), shown.boven(), tens(count)));
        }
        return curve;
    }

    private static int tens(int count) {
        return count / FEWEST * FEWEST;
    }

    private static Verloop at(int month, double free, double error) {
        if (!(free > 0 && free < 1)) {
            return new Verloop(month, 1 - free, Double.NaN, Double.NaN, 0);
        }
        double spread = Interval.Z * error / Math.abs(Math.log(free));
        return new Verloop(
                month,
                1 - free,
                1 - Math.pow(free, Math.exp(-spread)),
                1 - Math.pow(free, Math.exp(spread)),
                0);
    }
}
