package nl.binnenzicht.marts.step;

import java.util.List;
import nl.binnenzicht.marts.statistics.Draws;

/**
 * The net present value drawn many times: the effect from a normal distribution with its own
 * standard error, not cut at 0, and every price from a triangle around its value.
 *
 * @param ncw one value per draw
 */
record MkbaTrekking(double[] ncw) {

    static MkbaTrekking of(MkbaModel model, double standardError) {
        MkbaCasus casus = model.casus();
        Draws draws = new Draws(casus.startgetal(), casus.trekkingen());
        double[] effect = draws.normal(0, model.effect(), standardError);
        double[] ncw = new double[draws.count()];
        List<String> prijzen = model.prijzen();
        for (int stream = 0; stream < prijzen.size(); stream++) {
            String prijs = prijzen.get(stream);
            double[] factor = draws.triangular(stream + 1, casus.spreiding());
            double perBaan = sum(model, prijs, MkbaPost.Grondslag.BAAN);
            double kosten = sum(model, prijs, MkbaPost.Grondslag.MAAND);
            for (int i = 0; i < ncw.length; i++) {
                ncw[i] += factor[i] * (effect[i] * perBaan + kosten);
            }
        }
        return new MkbaTrekking(ncw);
    }

    private static double sum(MkbaModel model, String prijs, MkbaPost.Grondslag grondslag) {
        return model.posten().stream()
                .filter(post -> !post.isOverdracht())
                .filter(post -> post.prijs().equals(prijs) && post.grondslag() == grondslag)
                .mapToDouble(model::perEffect)
                .sum();
    }

    double quantile(double share) {
        return Draws.quantile(ncw, share);
    }

    double mean() {
        double sum = 0;
        for (double value : ncw) {
            sum += value;
        }
        return sum / ncw.length;
    }

    double kansPositief() {
        int count = 0;
        for (double value : ncw) {
            count += value > 0 ? 1 : 0;
        }
        return (double) count / ncw.length;
    }

    /** Standard error of the mean that comes from drawing no more than this. */
    double fout() {
        double mean = mean();
        double squares = 0;
        for (double value : ncw) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (ncw.length - 1)) / Math.sqrt(ncw.length);
    }
}
