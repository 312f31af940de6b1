package nl.binnenzicht.marts.statistics.forecast;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * People who are each month in one of a few states, and leave for good in one of a few ways: the
 * chance of a move rests on the state alone.
 *
 * <p>Expected stock: E[N_h] = N_0 Q^h + sum over months k of inflow_k Q^(h-k). People move
 * independently and inflow is Poisson, so the variance of the total is sum_i N_0i a_i (1 - a_i) +
 * sum_k inflow_k a^(h-k), with a^(h) the row sums of Q^h. R, with {@code "%^%"} of package expm:
 * {@code drop(N0 \%*\% (Q \%^\% h)) + lambda \%*\% Reduce(`+`, lapply(0:(h - 1), function(k) Q
 * \%^\% k))}.
 *
 * <p>Source: Bartholomew, Forbes &amp; McClean 1991, Statistical Techniques for Manpower Planning.
 *
 * @param moves chance, per state, to be in each state a month later
 * @param exits chance, per state, to leave in each way; with the moves of that state together 1
 */
public record Markov(double[][] moves, double[][] exits) {

    /** States. */
    public int size() {
        return moves.length;
    }

    /** Chance, per month ahead from 0 and per state of now, to be there still: row sums of Q^h. */
    public double[][] survival(int horizon) {
        double[][] still = new double[horizon + 1][size()];
        Arrays.fill(still[0], 1);
        for (int h = 1; h <= horizon; h++) {
            for (int i = 0; i < size(); i++) {
                double sum = 0;
                for (int j = 0; j < size(); j++) {
                    sum += moves[i][j] * still[h - 1][j];
                }
                still[h][i] = sum;
            }
        }
        return still;
    }

    /**
     * Expected stock per month ahead, from 0 (now), and per state.
     *
     * @param now persons per state
     * @param inflow expected per month ahead, from the first, and per state
     */
    public double[][] stock(double[] now, double[][] inflow) {
        double[][] stock = new double[inflow.length + 1][];
        stock[0] = now.clone();
        for (int h = 1; h <= inflow.length; h++) {
            double[] next = inflow[h - 1].clone();
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < size(); j++) {
                    next[j] += stock[h - 1][i] * moves[i][j];
                }
            }
            stock[h] = next;
        }
        return stock;
    }

    /** Variance of the total per month ahead, from 0, when chances and inflow are known exactly. */
    public double[] variance(double[] now, double[][] inflow) {
        double[][] still = survival(inflow.length);
        double[] variance = new double[inflow.length + 1];
        for (int h = 1; h <= inflow.length; h++) {
            double sum = 0;
            for (int i = 0; i < size(); i++) {
                sum += now[i] * still[h][i] * (1 - still[h][i]);
            }
            for (int k = 1; k <= h; k++) {
                for (int i = 0; i < size(); i++) {
                    sum += inflow[k - 1][i] * still[h - k][i];
                }
            }
            variance[h] = sum;
        }
        return variance;
    }

    /** Expected to leave in a way, of a stock per state. */
    public double leaving(double[] stock, int way) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += stock[i] * exits[i][way];
        }
        return sum;
    }

    /** Expected months until leaving, per state: row sums of (I - Q)^-1; R: {@code solve}. */
    public double[] months() {
        RealMatrix ones = new Array2DRowRealMatrix(size(), 1).scalarAdd(1);
        return solve(ones).getColumn(0);
    }

    /** Chance ever to leave in each way, per state: (I - Q)^-1 R. */
    public double[][] ever() {
        return solve(new Array2DRowRealMatrix(exits)).getData();
    }

    private RealMatrix solve(RealMatrix right) {
        RealMatrix left = new Array2DRowRealMatrix(size(), size());
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                left.setEntry(i, j, (i == j ? 1 : 0) - moves[i][j]);
            }
        }
        return new LUDecomposition(left).getSolver().solve(right);
    }

    /**
     * The same moves with each chance to leave multiplied; who stays moves on as before.
     *
     * @param factors per way to leave
     */
    public Markov leavingTimes(double... factors) {
        double[][] stay = new double[size()][size()];
        double[][] leave = new double[size()][factors.length];
        for (int i = 0; i < size(); i++) {
            double out = 0;
            double asked = 0;
            for (int way = 0; way < factors.length; way++) {
                out += exits[i][way];
                asked += exits[i][way] * factors[way];
            }
            double possible = asked > 1 ? 1 / asked : 1;
            for (int way = 0; way < factors.length; way++) {
                leave[i][way] = exits[i][way] * factors[way] * possible;
            }
            double rest = out < 1 ? (1 - asked * possible) / (1 - out) : 0;
            for (int j = 0; j < size(); j++) {
                stay[i][j] = moves[i][j] * rest;
            }
        }
        return new Markov(stay, leave);
    }
}
