package nl.binnenzicht.marts.statistics.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A model tried on the past, on the values themselves or on their running total from the origin:
 * from each origin it saw only what came before, and is held against what came after, for 1 up to
 * the horizon ahead.
 *
 * <p>MASE divides absolute errors (of a running total those per period) by the mean absolute
 * seasonal change in the part that was seen; below 1 is better than repeating last season within
 * it. Bands are calibrated with only the earlier origins whose outcome was known by then, as the
 * real ones are; where a horizon has too few, with those of all horizons, and at the very start
 * with the model's own.
 *
 * <p>Source: Hyndman &amp; Koehler 2006 (10.1016/j.ijforecast.2006.03.001); Gneiting &amp; Raftery
 * 2007 (10.1198/016214506000001437) for the Winkler score.
 *
 * @param model that was tried
 * @param mase mean over all origins and horizons; NaN when the series does not change
 * @param outcomes forecasts that were held against an outcome
 * @param within80 of them within the 80% band
 * @param within95 of them within the 95% band
 * @param winkler80 mean width of the 80% band plus penalties for misses, in units of the series
 * @param perHorizon per period ahead: outcomes, within the 80% band, within the 95% band
 * @param calibrations per period ahead, from every origin
 */
record Backtest(
        ForecastModel model,
        double mase,
        int outcomes,
        int within80,
        int within95,
        double winkler80,
        int[][] perHorizon,
        List<Calibration> calibrations) {

    /** What is held against the outcome. */
    enum Target {
        VALUE,
        /** Of the periods from the origin up to and including this one. */
        TOTAL
    }

    static final double Z80 = 1.2815515655446004;
    static final double Z95 = 1.959963984540054;
    private static final int LEAST = 36;

    /** The first origin: half of the series and at least three years of months or two seasons. */
    static int firstOrigin(int length, int season) {
        int wanted = Math.max(length / 2, season > 1 ? Math.max(LEAST, 2 * season) : LEAST / 3);
        int possible = length - Math.max(1, season);
        return Math.max(season + 1, Math.min(wanted, possible));
    }

    static Backtest of(ForecastModel model, double[] y, int season, int horizon, Target target) {
        Tally tally = new Tally(horizon, target);
        int first = firstOrigin(y.length, season);
        List<Forecast> made = new ArrayList<>();
        for (int origin = first; origin < y.length; origin++) {
            double[] seen = Arrays.copyOf(y, origin);
            made.add(forecast(model, seen, season, Math.min(horizon, y.length - origin), target));
            tally.learn(made, first, origin, y);
            tally.judge(made.get(made.size() - 1), origin, y, scale(seen, season));
        }
        tally.learn(made, first, y.length, y);
        return tally.result(model);
    }

    /** Of a running total the errors of its periods are taken to be independent. */
    static Forecast forecast(
            ForecastModel model, double[] seen, int season, int horizon, Target target) {
        Forecast one = model.forecast(seen, season, horizon);
        if (target == Target.VALUE) {
            return one;
        }
        double[] mean = new double[horizon];
        double[] sigma = new double[horizon];
        double sum = 0;
        double squares = 0;
        for (int h = 0; h < horizon; h++) {
            double unit = one.isLog() ? one.mean()[h] : 1;
            sum += one.mean()[h];
            squares += Math.pow(unit * one.sigma()[h], 2);
            mean[h] = sum;
            sigma[h] = Math.sqrt(squares);
        }
        return new Forecast(mean, sigma, false);
    }

    private static double outcome(double[] y, int origin, int ahead, Target target) {
        double sum = 0;
        for (int h = target == Target.VALUE ? ahead : 0; h <= ahead; h++) {
            sum += y[origin + h];
        }
        return sum;
    }

    private static double scale(double[] y, int season) {
        double scale = meanChange(y, season);
        return scale > 0 ? scale : meanChange(y, 1);
    }

    private static double meanChange(double[] y, int lag) {
        double sum = 0;
        for (int t = lag; t < y.length; t++) {
            sum += Math.abs(y[t] - y[t - lag]);
        }
        return sum / (y.length - lag);
    }

    /** Running totals over origins. */
    private static final class Tally {
        private final List<Calibration> known = new ArrayList<>();
        private final int[] learned;
        private double scaled;
        private double winkler;
        private int outcomes;
        private int within80;
        private int within95;
        private final int[][] perHorizon;
        private final Target target;

        private Tally(int horizon, Target target) {
            this.target = target;
            learned = new int[horizon];
            perHorizon = new int[horizon][3];
            for (int h = 0; h < horizon; h++) {
                known.add(new Calibration());
            }
        }

        /** Takes in each earlier forecast of which the outcome is known at this origin. */
        private void learn(List<Forecast> made, int first, int origin, double[] y) {
            for (int h = 0; h < learned.length; h++) {
                while (first + learned[h] + h < origin && h < made.get(learned[h]).mean().length) {
                    Forecast earlier = made.get(learned[h]);
                    double outcome = outcome(y, first + learned[h], h, target);
                    known.get(h).add(earlier.distance(h, outcome));
                    learned[h]++;
                }
            }
        }

        private void judge(Forecast forecast, int origin, double[] y, double scale) {
            for (int h = 0; h < forecast.mean().length; h++) {
                double outcome = outcome(y, origin, h, target);
                double periods = target == Target.VALUE ? 1 : h + 1;
                scaled += Math.abs(outcome - forecast.mean()[h]) / (scale * periods);
                double lower = forecast.lower(h, errors(h, 0.8, Z80));
                double upper = forecast.upper(h, errors(h, 0.8, Z80));
                outcomes++;
                boolean isNear = lower <= outcome && outcome <= upper;
                within80 += isNear ? 1 : 0;
                winkler += upper - lower + 10 * Math.max(0, lower - outcome);
                winkler += 10 * Math.max(0, outcome - upper);
                double wide = Math.max(errors(h, 0.95, Z95), errors(h, 0.8, Z80));
                boolean isWithin =
                        forecast.lower(h, wide) <= outcome && outcome <= forecast.upper(h, wide);
                within95 += isWithin ? 1 : 0;
                perHorizon[h][0]++;
                perHorizon[h][1] += isNear ? 1 : 0;
                perHorizon[h][2] += isWithin ? 1 : 0;
            }
        }

        private double errors(int ahead, double share, double own) {
            double errors = Calibration.errors(known, ahead, share);
            return Double.isNaN(errors) ? own : errors;
        }

        private Backtest result(ForecastModel model) {
            return new Backtest(
                    model,
                    Double.isFinite(scaled) ? scaled / outcomes : Double.NaN,
                    outcomes,
                    within80,
                    within95,
                    winkler / outcomes,
                    perHorizon,
                    List.copyOf(known));
        }
    }
}
