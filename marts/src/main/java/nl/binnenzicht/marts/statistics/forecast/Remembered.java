package nl.binnenzicht.marts.statistics.forecast;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A model of one series that looks ahead once from each origin, also within an {@link Average}. */
final class Remembered implements ForecastModel {

    private final ForecastModel model;
    private final Map<Integer, Forecast> made = new HashMap<>();

    Remembered(ForecastModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public boolean canFit(int length, int season) {
        return model.canFit(length, season);
    }

    @Override
    public Forecast forecast(double[] y, int season, int horizon) {
        Forecast all = made.get(y.length);
        if (all == null || all.mean().length < horizon) {
            all = model.forecast(y, season, horizon);
            made.put(y.length, all);
        }
        return new Forecast(
                Arrays.copyOf(all.mean(), horizon),
                Arrays.copyOf(all.sigma(), horizon),
                all.isLog());
    }
}
