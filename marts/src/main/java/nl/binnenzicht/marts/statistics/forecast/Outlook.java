package nl.binnenzicht.marts.statistics.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.binnenzicht.marts.statistics.Interval;

/**
 * The forecast of a series by the model that did best on its past.
 *
 * <p>A model is only used when it beats the seasonal naive one by at least 2% in MASE; otherwise
 * the naive one is. The bands are as wide as the errors of the past ask for; NaN where the history
 * is too short for a band.
 *
 * @param chosen name of the model
 * @param trials every model that could be tried, best first
 * @param points per period ahead
 * @param totals per period ahead that was tried: the sum of the periods up to and including it
 */
public record Outlook(String chosen, List<Trial> trials, List<Point> points, List<Total> totals) {

    private static final double MUST_BEAT = 0.98;

    /**
     * How a model did.
     *
     * @param outcomes forecasts held against an outcome
     * @param within80 of them within the 80% band
     * @param within95 of them within the 95% band
     * @param perHorizon per period ahead: outcomes, within the 80% band, within the 95% band
     */
    public record Trial(
            String name,
            double mase,
            int outcomes,
            int within80,
            int within95,
            double winkler80,
            int[][] perHorizon) {

        /** Share within the 80% band. */
        public double coverage80() {
            return (double) within80 / outcomes;
        }

        /** Share within the 95% band. */
        public double coverage95() {
            return (double) within95 / outcomes;
        }
    }

    /** One period ahead, or a sum of them. */
    public record Point(double mean, Interval band80, Interval band95) {}

    /**
     * The sum of the first periods ahead.
     *
     * @param point what is expected of it
     * @param counts how it went before: outcomes, within the 80% band, within the 95% band
     */
    public record Total(Point point, int[] counts) {}

    /**
     * @param y finite, oldest first, longer than a season
     * @param season periods in a cycle, 1 for none
     */
    public static Outlook of(double[] y, int season, int horizon) {
        return of(y, season, horizon, horizon, List.of());
    }

    /**
     * @param tested periods ahead that are tried on the past
     * @param horizon periods ahead that are asked; beyond those tested a band is as wide, in
     *     standard errors, as those tested ask for together
     * @param more models beside those that need the series alone
     */
    public static Outlook of(
            double[] y, int season, int tested, int horizon, List<ForecastModel> more) {
        List<ForecastModel> models = models(y);
        models.addAll(more);
        return of(y, season, tested, horizon, models, Backtest.firstOrigin(y.length, season));
    }

    /** Only by repeating last season, by going on with the mean change, and by given models. */
    public static Outlook plain(
            double[] y, int season, int tested, int horizon, List<ForecastModel> more) {
        List<ForecastModel> models = new ArrayList<>(List.of(new SeasonalNaive(), new Drift()));
        models.addAll(more);
        return of(y, season, tested, horizon, models, Backtest.firstOrigin(y.length, season));
    }

    private static Outlook of(
            double[] y,
            int season,
            int tested,
            int horizon,
            List<ForecastModel> models,
            int shortest) {
        List<Backtest> backtests = new ArrayList<>();
        for (ForecastModel model : models) {
            if (model.canFit(shortest, season)) {
                backtests.add(Backtest.of(model, y, season, tested, Backtest.Target.VALUE));
            }
        }
        Backtest plain = backtests.get(0);
        Backtest chosen =
                backtests.stream()
                        .filter(one -> one.mase() <= MUST_BEAT * plain.mase())
                        .min(Comparator.comparingDouble(Backtest::mase))
                        .orElse(plain);
        Forecast forecast = chosen.model().forecast(y, season, horizon);
        List<Point> points = new ArrayList<>();
        for (int h = 0; h < horizon; h++) {
            points.add(point(forecast, chosen, h));
        }
        List<Trial> trials =
                backtests.stream()
                        .sorted(Comparator.comparingDouble(Backtest::mase))
                        .map(Outlook::trial)
                        .toList();
        return new Outlook(
                chosen.model().name(),
                trials,
                List.copyOf(points),
                totals(chosen.model(), y, season, tested));
    }

    private static List<Total> totals(ForecastModel model, double[] y, int season, int tested) {
        Backtest.Target sum = Backtest.Target.TOTAL;
        Backtest backtest = Backtest.of(model, y, season, tested, sum);
        Forecast forecast = Backtest.forecast(model, y, season, tested, sum);
        List<Total> totals = new ArrayList<>();
        for (int h = 0; h < tested; h++) {
            totals.add(new Total(point(forecast, backtest, h), backtest.perHorizon()[h]));
        }
        return List.copyOf(totals);
    }

    private static List<ForecastModel> models(double[] y) {
        List<ForecastModel> models = new ArrayList<>();
        ForecastModel naive = new SeasonalNaive();
        ForecastModel additive = new Remembered(Ets.additive());
        models.add(naive);
        models.add(new Drift());
        models.add(additive);
        models.add(new Average(additive, naive));
        boolean isPositive = true;
        for (double value : y) {
            isPositive &= value > 0;
        }
        if (isPositive) {
            ForecastModel logarithmic = new Remembered(Ets.logarithmic());
            models.add(logarithmic);
            models.add(new Average(logarithmic, additive));
        }
        return models;
    }

    private static Point point(Forecast forecast, Backtest backtest, int ahead) {
        return new Point(
                forecast.mean()[ahead],
                band(forecast, backtest, ahead, 0.8),
                band(forecast, backtest, ahead, 0.95));
    }

    private static Interval band(Forecast forecast, Backtest chosen, int ahead, double share) {
        double errors = Calibration.errors(chosen.calibrations(), ahead, share);
        boolean isFlat = forecast.sigma()[ahead] <= 0;
        return !Double.isFinite(errors) || isFlat
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(forecast.lower(ahead, errors), forecast.upper(ahead, errors));
    }

    private static Trial trial(Backtest backtest) {
        return new Trial(
                backtest.model().name(),
                backtest.mase(),
                backtest.outcomes(),
                backtest.within80(),
                backtest.within95(),
                backtest.winkler80(),
                backtest.perHorizon());
    }
}
