package nl.binnenzicht.marts.statistics;

/**
 * The share still there over time when there is one way out, with delayed entry.
 *
 * <p>S(t) = product of (1 - d / n), Greenwood's variance S^2 * sum of d / (n (n - d)). R: {@code
 * survfit(Surv(entry, exit, event) ~ 1, conf.type = "log-log")}. For several ways out 1 - S is not
 * the chance of one of them: use {@link AalenJohansen}.
 *
 * <p>Source: Kaplan &amp; Meier 1958; Kalbfleisch &amp; Prentice for the log-log interval.
 */
public final class KaplanMeier {

    /** R's tolerance for "exactly one half". */
    private static final double HALF_TOLERANCE = 1.490116119384766e-8;

    /** How the interval of S is made. */
    public enum Band {
        /** On the scale of log(-log S): stays within 0 and 1. */
        LOG_LOG,
        /** S plus and minus z times its error, cut to 0 and 1. */
        PLAIN
    }

    private final EventGrid grid;
    private final double[] survival;
    private final double[] greenwood;
    private final double last;

    private KaplanMeier(EventGrid grid, double last) {
        this.grid = grid;
        this.last = last;
        survival = new double[grid.times().length];
        greenwood = new double[grid.times().length];
        double s = 1;
        double sum = 0;
        for (int j = 0; j < survival.length; j++) {
            double n = grid.atRisk()[j];
            double d = grid.events()[0][j];
            s *= 1 - d / n;
            sum += d / (n * (n - d));
            survival[j] = s;
            greenwood[j] = sum;
        }
    }

    public static KaplanMeier of(SurvivalTimes seen) {
        return new KaplanMeier(seen.grid(), seen.last());
    }

    /** S at a time; NaN after the last time anyone was seen, unless no one was left by then. */
    public double survival(double time) {
        int count = grid.upTo(time);
        double value = count == 0 ? 1 : survival[count - 1];
        return time > last && value > 0 ? Double.NaN : value;
    }

    /** Greenwood's error of S; 0 where S is 0 or 1. */
    public double standardError(double time) {
        int count = grid.upTo(time);
        double value = survival(time);
        return count == 0 || value == 0 ? 0 * value : value * Math.sqrt(greenwood[count - 1]);
    }

    /** 95% interval of S; NaN on both sides where S is 0, 1 or unknown. */
    public Interval interval(double time, Band band) {
        int count = grid.upTo(time);
        double value = survival(time);
        return count == 0 || Double.isNaN(value)
                ? new Interval(Double.NaN, Double.NaN)
                : interval(count - 1, band);
    }

    private Interval interval(int place, Band band) {
        double s = survival[place];
        if (s <= 0 || s >= 1) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double half = Interval.Z * Math.sqrt(greenwood[place]);
        if (band == Band.PLAIN) {
            return new Interval(Math.max(0, s - s * half), Math.min(1, s + s * half));
        }
        double spread = half / Math.log(s);
        return new Interval(Math.pow(s, Math.exp(-spread)), Math.pow(s, Math.exp(spread)));
    }

    /**
     * The first time at which fewer than half are left; when exactly half are left over a while,
     * its middle. NaN: not reached.
     */
    public double median() {
        return half(survival);
    }

    /** Where the bounds of the band pass one half; NaN: not reached. */
    public Interval medianInterval(Band band) {
        double[] lower = new double[survival.length];
        double[] upper = new double[survival.length];
        for (int j = 0; j < survival.length; j++) {
            Interval interval = interval(j, band);
            boolean isNone = Double.isNaN(interval.lower()) && survival[j] <= 0;
            lower[j] = isNone ? Double.NaN : interval.lower();
            upper[j] = isNone ? Double.NaN : interval.upper();
        }
        return new Interval(half(lower), half(upper));
    }

    private double half(double[] curve) {
        for (int j = 0; j < curve.length; j++) {
            if (curve[j] < 0.5 + HALF_TOLERANCE) {
                boolean isExact = curve[j] > 0.5 - HALF_TOLERANCE;
                for (int k = j + 1; isExact && k < curve.length; k++) {
                    if (curve[k] < curve[j] - HALF_TOLERANCE) {
                        return (grid.times()[j] + grid.times()[k]) / 2;
                    }
                }
                return grid.times()[j];
            }
        }
        return Double.NaN;
    }

    /**
     * Mean time there up to a horizon: the area under S.
     *
     * <p>Variance: sum of A(u)^2 d / (n (n - d)), A(u) the area from u to the horizon. R: {@code
     * print(survfit(...), rmean = horizon)}.
     */
    public Estimate restrictedMean(double horizon) {
        int count = grid.upTo(horizon);
        double[] area = new double[count + 1];
        double end = horizon;
        for (int j = count - 1; j >= 0; j--) {
            area[j] = area[j + 1] + survival[j] * (end - grid.times()[j]);
            end = grid.times()[j];
        }
        double variance = 0;
        for (int j = 0; j < count; j++) {
            double n = grid.atRisk()[j];
            double d = grid.events()[0][j];
            variance += n > d ? area[j] * area[j] * d / (n * (n - d)) : 0;
        }
        return new Estimate(end + area[0], Math.sqrt(variance));
    }
}
