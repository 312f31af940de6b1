package nl.binnenzicht.marts.statistics;

/**
 * The chance of having left in a certain way by a time, when there are several ways out.
 *
 * <p>F_k(t) = sum over u up to t of S(u-) d_k(u) / n(u); S and all F_k add up to 1. R: {@code
 * survfit(Surv(exit, factor(cause)) ~ 1)}, column {@code pstate}; its error is equal to the
 * variance used here.
 *
 * <p>Source: Aalen &amp; Johansen 1978; Marubini &amp; Valsecchi 1995 for the variance.
 */
public final class AalenJohansen {

    private final EventGrid grid;
    private final double[] before;
    private final double last;

    private AalenJohansen(EventGrid grid, double last) {
        this.grid = grid;
        this.last = last;
        before = new double[grid.times().length + 1];
        before[0] = 1;
        for (int j = 0; j < grid.times().length; j++) {
            before[j + 1] = before[j] * (1 - (double) grid.events()[0][j] / grid.atRisk()[j]);
        }
    }

    public static AalenJohansen of(SurvivalTimes seen) {
        return new AalenJohansen(seen.grid(), seen.last());
    }

    /** Share that has not left at all; NaN after the last time anyone was seen. */
    public double eventFree(double time) {
        double value = before[grid.upTo(time)];
        return time > last && value > 0 ? Double.NaN : value;
    }

    /**
     * Chance of having left in one way by a time, with its error; NaN after the last time anyone
     * was seen.
     */
    public Estimate incidence(int cause, double time) {
        if (Double.isNaN(eventFree(time))) {
            return new Estimate(Double.NaN, Double.NaN);
        }
        int count = grid.upTo(time);
        double[] incidence = new double[count];
        double f = 0;
        for (int j = 0; j < count; j++) {
            f += before[j] * events(cause, j) / grid.atRisk()[j];
            incidence[j] = f;
        }
        double variance = 0;
        for (int j = 0; j < count; j++) {
            double n = grid.atRisk()[j];
            double d = grid.events()[0][j];
            double own = events(cause, j);
            double rest = f - incidence[j];
            variance += n > d ? rest * rest * d / (n * (n - d)) : 0;
            variance += before[j] * before[j] * own * (n - own) / (n * n * n);
            variance -= 2 * rest * before[j] * own / (n * n);
        }
        return new Estimate(f, Math.sqrt(Math.max(0, variance)));
    }

    /** 95% interval of an incidence on the scale of log(-log(1 - F)); NaN where F is 0 or 1. */
    public static Interval interval(Estimate incidence) {
        double f = incidence.value();
        if (!(f > 0 && f < 1)) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double spread = Interval.Z * incidence.standardError() / Math.abs((1 - f) * Math.log1p(-f));
        return new Interval(
                1 - Math.pow(1 - f, Math.exp(-spread)), 1 - Math.pow(1 - f, Math.exp(spread)));
    }

    private double events(int cause, int place) {
        return cause < grid.events().length ? grid.events()[cause][place] : 0;
    }
}
