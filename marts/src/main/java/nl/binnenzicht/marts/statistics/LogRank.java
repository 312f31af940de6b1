package nl.binnenzicht.marts.statistics;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Whether groups leave at the same pace; R: {@code survdiff(Surv(exit, event) ~ group)}.
 *
 * <p>With several ways out it compares cause-specific hazards when the other ways count as not
 * seen. Risk sets of one stay say nothing and are left out.
 *
 * <p>Source: Mantel 1966; Peto &amp; Peto 1972.
 *
 * @param chiSquared NaN when no group can be compared
 * @param degreesOfFreedom groups that had anyone at risk, minus one
 * @param pValue chance of a difference at least as large without any
 */
public record LogRank(double chiSquared, int degreesOfFreedom, double pValue) {

    public static LogRank of(List<SurvivalTimes> groups) {
        double[] times =
                groups.stream()
                        .flatMapToDouble(group -> Arrays.stream(group.grid().times()))
                        .distinct()
                        .sorted()
                        .toArray();
        int k = groups.size();
        double[] difference = new double[k];
        double[][] variance = new double[k][k];
        boolean[] isSeen = new boolean[k];
        double[] n = new double[k];
        double[] d = new double[k];
        for (double time : times) {
            for (int g = 0; g < k; g++) {
                n[g] = groups.get(g).atRisk(time);
                d[g] = events(groups.get(g), time);
            }
            double total = Arrays.stream(n).sum();
            double events = Arrays.stream(d).sum();
            if (total > 1) {
                add(n, d, total, events, difference, variance, isSeen);
            }
        }
        return tested(difference, variance, isSeen);
    }

    private static void add(
            double[] n,
            double[] d,
            double total,
            double events,
            double[] difference,
            double[][] variance,
            boolean[] isSeen) {
        double factor = events * (total - events) / (total - 1);
        for (int g = 0; g < n.length; g++) {
            isSeen[g] |= n[g] > 0;
            difference[g] += d[g] - events * n[g] / total;
            for (int h = 0; h < n.length; h++) {
                double same = g == h ? 1 : 0;
                variance[g][h] += factor * n[g] / total * (same - n[h] / total);
            }
        }
    }

    private static LogRank tested(double[] difference, double[][] variance, boolean[] isSeen) {
        int degrees = -1;
        for (boolean seen : isSeen) {
            degrees += seen ? 1 : 0;
        }
        if (degrees < 1) {
            return new LogRank(Double.NaN, 0, Double.NaN);
        }
        RealVector u = new ArrayRealVector(difference, false);
        double chiSquared =
                u.dotProduct(
                        new SingularValueDecomposition(new Array2DRowRealMatrix(variance, false))
                                .getSolver()
                                .solve(u));
        double p = 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(chiSquared);
        return new LogRank(chiSquared, degrees, p);
    }

    private static int events(SurvivalTimes group, double time) {
        int count = 0;
        for (int i = 0; i < group.size(); i++) {
            if (group.cause()[i] > 0 && group.exit()[i] == time) {
                count++;
            }
        }
        return count;
    }
}
