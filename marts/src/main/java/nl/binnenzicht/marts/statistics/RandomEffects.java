package nl.binnenzicht.marts.statistics;

/**
 * Groups whose true effects differ: their mean, and how much (DerSimonian-Laird).
 *
 * <p>Source: DerSimonian &amp; Laird 1986; Morris 1983 (10.1080/01621459.1983.10477920).
 *
 * @param mean over groups
 * @param variance between groups (tau squared), 0 when they differ no more than chance would; R:
 *     {@code metafor::rma(estimate, sei = se, method = "DL")$tau2}
 * @param meanVariance square of the standard error of the mean
 */
public record RandomEffects(double mean, double variance, double meanVariance) {

    /**
     * @param estimates one per group, at least two
     * @param standardErrors above 0
     */
    public static RandomEffects of(double[] estimates, double[] standardErrors) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (int i = 0; i < estimates.length; i++) {
            double weight = 1 / (standardErrors[i] * standardErrors[i]);
            weights += weight;
            squares += weight * weight;
            sum += weight * estimates[i];
        }
        double fixed = sum / weights;
        double q = 0;
        for (int i = 0; i < estimates.length; i++) {
            q += Math.pow((estimates[i] - fixed) / standardErrors[i], 2);
        }
        double variance = Math.max(0, (q - (estimates.length - 1)) / (weights - squares / weights));
        double mean = 0;
        double total = 0;
        for (int i = 0; i < estimates.length; i++) {
            double weight = 1 / (standardErrors[i] * standardErrors[i] + variance);
            mean += weight * estimates[i];
            total += weight;
        }
        return new RandomEffects(mean / total, variance, 1 / total);
    }

    /**
     * The standard error of a drawn estimate: own noise and that of the mean, each by its share.
     */
    public double shrunkError(double standardError) {
        double own = variance / (variance + standardError * standardError);
        return Math.sqrt(
                own * standardError * standardError + (1 - own) * (1 - own) * meanVariance);
    }

    /** The estimate of a group, drawn towards the mean the more it is noise. */
    public double shrunk(double estimate, double standardError) {
        double own = variance / (variance + standardError * standardError);
        return own * estimate + (1 - own) * mean;
    }
}
