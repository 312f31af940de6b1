package nl.binnenzicht.marts.statistics.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.statistics.Logistic;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Exponential smoothing with additive errors: with or without a slope (also dying out) and a
 * season, the shape with the lowest AICc; on logarithms where every value is above 0 and the season
 * grows with the level.
 *
 * <p>Parameters minimise the squared errors, by Nelder-Mead from four starts; starting values come
 * from the first three seasons. R's {@code forecast::ets} also optimises the starting values, so
 * figures are near, not equal.
 *
 * <p>Source: Hyndman, Koehler, Ord &amp; Snyder 2008.
 */
public final class Ets implements ForecastModel {

    private static final double[][] STARTS = {
        {.2, .1, .1}, {.5, .1, .3}, {.8, .1, .1}, {.3, .3, .5}
    };
    private static final double LEAST_PHI = 0.8;
    private static final double MOST_PHI = 0.98;
    private static final int MAX_EVALUATIONS = 400;

    private final boolean isLog;

    private Ets(boolean isLog) {
        this.isLog = isLog;
    }

    /** On the values as they are. */
    public static Ets additive() {
        return new Ets(false);
    }

    /** On logarithms: changes are percentages. */
    public static Ets logarithmic() {
        return new Ets(true);
    }

    @Override
    public String name() {
        return isLog ? "ets (logaritmen)" : "ets";
    }

    @Override
    public boolean canFit(int length, int season) {
        return length >= 24 && length >= 2 * season + 5;
    }

    @Override
    public Forecast forecast(double[] y, int season, int horizon) {
        double[] values = isLog ? Arrays.stream(y).map(Math::log).toArray() : y;
        EtsFit best = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (EtsShape shape : shapes(season)) {
            EtsStart start = EtsStart.of(values, shape.hasSeason() ? season : 1, shape.hasTrend());
            EtsFit fit = fitted(shape, season, values, start);
            double criterion = aicc(fit, shape, season, values.length);
            if (criterion < lowest || best == null) {
                lowest = criterion;
                best = fit;
            }
        }
        return best.ahead(values.length, horizon, isLog);
    }

    private static List<EtsShape> shapes(int season) {
        List<EtsShape> shapes = new ArrayList<>();
        for (boolean hasSeason : season > 1 ? new boolean[] {false, true} : new boolean[] {false}) {
            shapes.add(new EtsShape(false, false, hasSeason));
            shapes.add(new EtsShape(true, false, hasSeason));
            shapes.add(new EtsShape(true, true, hasSeason));
        }
        return shapes;
    }

    private static double aicc(EtsFit fit, EtsShape shape, int season, int n) {
        double k = shape.parameters() + shape.startingValues(season) + 1;
        if (n - k - 1 <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double squares = Math.max(fit.squares(), 1e-300);
        return n * Math.log(squares / n) + 2 * k + 2 * k * (k + 1) / (n - k - 1);
    }

    private static EtsFit fitted(EtsShape shape, int season, double[] y, EtsStart start) {
        double[] best = null;
        double lowest = Double.POSITIVE_INFINITY;
        MultivariateFunction squares =
                point ->
                        new EtsFit(shape, season, parameters(shape, point))
                                .over(y, start)
                                .squares();
        for (double[] from : STARTS) {
            PointValuePair found = minimum(squares, point(shape, from));
            if (best == null || found.getValue() < lowest) {
                lowest = found.getValue();
                best = found.getPoint();
            }
        }
        return new EtsFit(shape, season, parameters(shape, best)).over(y, start);
    }

    private static PointValuePair minimum(MultivariateFunction squares, double[] from) {
        double[] steps = new double[from.length];
        Arrays.fill(steps, 0.5);
        double[][] last = {from};
        try {
            return new SimplexOptimizer(1e-7, 1e-12)
                    .optimize(
                            new MaxEval(MAX_EVALUATIONS),
                            new ObjectiveFunction(
                                    point -> {
                                        double value = squares.value(point);
                                        if (value < squares.value(last[0])) {
                                            last[0] = point.clone();
                                        }
                                        return value;
                                    }),
                            GoalType.MINIMIZE,
                            new InitialGuess(from),
                            new NelderMeadSimplex(steps));
        } catch (MathIllegalStateException tooMany) {
            return new PointValuePair(last[0], squares.value(last[0]));
        }
    }

    /** On a scale without bounds. */
    private static double[] point(EtsShape shape, double[] shares) {
        double[] point = new double[shape.parameters()];
        int next = 0;
        point[next++] = Logistic.logit(shares[0]);
        if (shape.hasTrend()) {
            point[next++] = Logistic.logit(shares[1]);
        }
        if (shape.hasSeason()) {
            point[next++] = Logistic.logit(shares[2]);
        }
        if (shape.isDamped()) {
            point[next] = 0;
        }
        return point;
    }

    private static double[] parameters(EtsShape shape, double[] point) {
        double[] parameters = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            parameters[i] = 1e-4 + (1 - 2e-4) * Logistic.expit(point[i]);
        }
        if (shape.isDamped()) {
            int last = point.length - 1;
            parameters[last] = LEAST_PHI + (MOST_PHI - LEAST_PHI) * Logistic.expit(point[last]);
        }
        return parameters;
    }
}
