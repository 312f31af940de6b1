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
 */
public record Outlook(String chosen, List<Trial> trials, List<Point> points) {

    private static final double MUST_BEAT = 0.98;

    /**
     * How a model did.
     *
     * @param outcomes forecasts held against an outcome
     * @param coverage80 share within the 80% band
     * @param coverage95 share within the 95% band
     */
    public record Trial(
            String name,
            double mase,
            int outcomes,
            double coverage80,
            double coverage95,
            double winkler80) {}

    /** One period ahead. */
    public record Point(double mean, Interval band80, Interval band95) {}

    /**
     * @param y finite, oldest first, longer than a season
     * @param season periods in a cycle, 1 for none
     */
    public static Outlook of(double[] y, int season, int horizon) {
        ForecastModel naive = new SeasonalNaive();
        List<Backtest> backtests = new ArrayList<>();
        int shortest = Backtest.firstOrigin(y.length, season);
        for (ForecastModel model : models(y, naive)) {
            if (model.canFit(shortest, season)) {
                backtests.add(Backtest.of(model, y, season, horizon));
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
            points.add(
                    new Point(
                            forecast.mean()[h],
                            band(forecast, chosen, h, 0.8),
                            band(forecast, chosen, h, 0.95)));
        }
        List<Trial> trials =
                backtests.stream()
                        .sorted(Comparator.comparingDouble(Backtest::mase))
                        .map(Outlook::trial)
                        .toList();
        return new Outlook(chosen.model().name(), trials, List.copyOf(points));
    }

    private static List<ForecastModel> models(double[] y, ForecastModel naive) {
        List<ForecastModel> models = new ArrayList<>();
        models.add(naive);
        models.add(new Drift());
        models.add(Ets.additive());
        models.add(new Average(Ets.additive(), naive));
        boolean isPositive = true;
        for (double value : y) {
            isPositive &= value > 0;
        }
        if (isPositive) {
            models.add(Ets.logarithmic());
            models.add(new Average(Ets.logarithmic(), Ets.additive()));
        }
        return models;
    }

    private static Interval band(Forecast forecast, Backtest chosen, int ahead, double share) {
        double errors = Calibration.errors(chosen.calibrations(), ahead, share);
        boolean isFlat = forecast.sigma()[ahead] <= 0;
        return Double.isNaN(errors) || isFlat
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(forecast.lower(ahead, errors), forecast.upper(ahead, errors));
    }

    private static Trial trial(Backtest backtest) {
        double n = backtest.outcomes();
        return new Trial(
                backtest.model().name(),
                backtest.mase(),
                backtest.outcomes(),
                backtest.within80() / n,
                backtest.within95() / n,
                backtest.winkler80());
    }
}
