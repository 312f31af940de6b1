package nl.binnenzicht.marts.statistics;

/**
 * The difference of two weighted means, each weighted to stand for the same people.
 *
 * <p>Means divide by the sum of their weights (Hajek). The standard error takes the weights as
 * known and adds influence values per person: a little too large for the average over everyone,
 * usually also for the treated.
 *
 * <p>Source: Li, Morgan &amp; Zaslavsky 2018 (10.1080/01621459.2016.1260466).
 *
 * @param estimate treated minus untreated
 * @param treatedSize (sum w)^2 / sum w^2 of the treated persons
 * @param controlSize the same of the untreated
 */
public record WeightedContrast(Estimate estimate, double treatedSize, double controlSize) {

    /** For whom the means are made to stand. */
    public enum Target {
        /** Everyone. */
        ATE,
        /** Those who were treated. */
        ATT,
        /** Those who could as well have been treated as not: overlap weights. */
        ATO;

        /** The weight of a row, from its chance of treatment. */
        public double weight(boolean treated, double chance) {
            return switch (this) {
                case ATE -> treated ? 1 / chance : 1 / (1 - chance);
                case ATT -> treated ? 1 : chance / (1 - chance);
                case ATO -> treated ? 1 - chance : chance;
            };
        }

        public double[] weights(boolean[] treated, double[] chance) {
            double[] weights = new double[treated.length];
            for (int row = 0; row < weights.length; row++) {
                weights[row] = weight(treated[row], chance[row]);
            }
            return weights;
        }
    }

    /**
     * @param person number of the person of each row
     */
    public static WeightedContrast of(
            boolean[] treated, double[] outcome, double[] weights, int[] person) {
        double[] sum = new double[2];
        double[] mean = new double[2];
        for (int row = 0; row < treated.length; row++) {
            int arm = treated[row] ? 1 : 0;
            sum[arm] += weights[row];
            mean[arm] += weights[row] * outcome[row];
        }
        mean[0] /= sum[0];
        mean[1] /= sum[1];
        double[] influence = new double[treated.length];
        double[][] own = new double[2][treated.length];
        for (int row = 0; row < treated.length; row++) {
            int arm = treated[row] ? 1 : 0;
            own[arm][row] = weights[row];
            double sign = treated[row] ? 1 : -1;
            influence[row] = sign * weights[row] * (outcome[row] - mean[arm]) / sum[arm];
        }
        Estimate estimate =
                new Estimate(mean[1] - mean[0], Clusters.standardError(influence, person));
        return new WeightedContrast(
                estimate,
                EffectiveSize.ofPersons(own[1], person),
                EffectiveSize.ofPersons(own[0], person));
    }

    /**
     * The difference of two plain means; R: {@code t.test(y1, y0)}, {@code estimate} and {@code
     * stderr} (Welch).
     */
    public static Estimate naive(boolean[] treated, double[] outcome) {
        double[] mean = new double[2];
        double[] count = new double[2];
        for (int row = 0; row < treated.length; row++) {
            int arm = treated[row] ? 1 : 0;
            count[arm]++;
            mean[arm] += outcome[row];
        }
        mean[0] /= count[0];
        mean[1] /= count[1];
        double variance = 0;
        for (int row = 0; row < treated.length; row++) {
            int arm = treated[row] ? 1 : 0;
            variance += Math.pow(outcome[row] - mean[arm], 2) / (count[arm] - 1) / count[arm];
        }
        return new Estimate(mean[1] - mean[0], Math.sqrt(variance));
    }
}
