package nl.binnenzicht.marts.statistics.forecast;

import java.util.List;

/** The mean of what other models expect, and of how sure they are. */
public final class Average implements ForecastModel {

    private final List<ForecastModel> models;

    /**
     * @param models on the scale of the values themselves or on logarithms; the band is made on the
     *     scale of the values
     */
    public Average(ForecastModel... models) {
        this.models = List.of(models);
    }

    @Override
    public String name() {
        return "gemiddelde van "
                + String.join(" en ", models.stream().map(ForecastModel::name).toList());
    }

    @Override
    public boolean canFit(int length, int season) {
        return models.stream().allMatch(model -> model.canFit(length, season));
    }

    @Override
    public Forecast forecast(double[] y, int season, int horizon) {
        double[] mean = new double[horizon];
        double[] sigma = new double[horizon];
        for (ForecastModel model : models) {
            Forecast one = model.forecast(y, season, horizon);
            for (int h = 0; h < horizon; h++) {
                double unit = one.isLog() ? one.mean()[h] : 1;
                mean[h] += one.mean()[h] / models.size();
                sigma[h] += unit * one.sigma()[h] / models.size();
            }
        }
        return new Forecast(mean, sigma, false);
    }
}
