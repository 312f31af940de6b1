package nl.binnenzicht.marts.statistics;

/** The logistic function and its relatives, in forms that neither overflow nor lose digits. */
public final class Logistic {

    private Logistic() {}

    /** 1 / (1 + exp(-x)); R: {@code plogis(x)}. */
    public static double expit(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double exp = Math.exp(x);
        return exp / (1 + exp);
    }

    /** log(1 + exp(x)). */
    public static double log1pExp(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }

    /** log(p / (1 - p)); R: {@code qlogis(p)}. */
    public static double logit(double p) {
        return Math.log(p) - Math.log1p(-p);
    }
}
