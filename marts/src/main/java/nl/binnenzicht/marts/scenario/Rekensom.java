package nl.binnenzicht.marts.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.binnenzicht.marts.statistics.Draws;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.forecast.Markov;
import nl.binnenzicht.marts.statistics.forecast.MarkovState;
import nl.binnenzicht.marts.statistics.forecast.SeasonalInflow;

/**
 * The stock and the BUIG month by month under assumptions, beside the same without them.
 *
 * <p>Both sides use the same draws of chances and inflow, so that the band of a difference holds
 * what the assumptions do and not the noise of drawing. Who leaves for a job with wage subsidy is
 * taken from the states in the proportions in which people leave to work, and stays away.
 */
public final class Rekensom {

    private static final int LKS_MONTHS = 12;
    private static final long SEED = 20260101;
    private static final int WORK = 0;

    private final MarkovState staat;
    private final double uitkeringenPerPersoon;
    private final double prijs;
    private final int horizon;

    /**
     * @param staat stored chances, stock and inflow; way 0 to leave is to work
     * @param uitkeringenPerPersoon benefits per person, as in the last month
     * @param prijs net euros per benefit and month
     * @param horizon months
     */
    public Rekensom(MarkovState staat, double uitkeringenPerPersoon, double prijs, int horizon) {
        this.staat = staat;
        this.uitkeringenPerPersoon = uitkeringenPerPersoon;
        this.prijs = prijs;
        this.horizon = horizon;
    }

    /**
     * Month by month, from the first ahead.
     *
     * @param personen at the end of the month
     * @param naarWerk who left to work, with those for a job with wage subsidy
     * @param netto euros of benefits in the month
     */
    public record Pad(
            double[] personen,
            double[] instroom,
            double[] uitstroom,
            double[] naarWerk,
            double[] netto) {

        /** The sum of a quantity over the first months. */
        public static double som(double[] perMaand, int from, int to) {
            double sum = 0;
            for (int h = from; h < to; h++) {
                sum += perMaand[h];
            }
            return sum;
        }
    }

    /** With the chances and the inflow that are expected. */
    public Pad verwacht(Aannamen aannamen) {
        return pad(aannamen, staat.chances().mean(), staat.inflow());
    }

    /**
     * The 80% band of a difference between the assumptions and none, over draws that both share.
     *
     * @param maat what is compared
     */
    public Interval verschil(Aannamen aannamen, int trekkingen, ToDoubleFunction<Pad> maat) {
        return verschillen(aannamen, trekkingen, List.of(maat)).get(0);
    }

    /** As {@link #verschil}, of several quantities from the same draws. */
    public List<Interval> verschillen(
            Aannamen aannamen, int trekkingen, List<ToDoubleFunction<Pad>> maten) {
        double[][] found = new double[maten.size()][trekkingen];
        int draw = 0;
        for (MarkovState.Chance chance : staat.draws(SEED, trekkingen)) {
            Pad with = pad(aannamen, chance.markov(), chance.inflow());
            Pad without = pad(Aannamen.GEEN, chance.markov(), chance.inflow());
            for (int i = 0; i < maten.size(); i++) {
                found[i][draw] =
                        maten.get(i).applyAsDouble(with) - maten.get(i).applyAsDouble(without);
            }
            draw++;
        }
        List<Interval> bands = new ArrayList<>();
        for (double[] differences : found) {
            bands.add(
                    new Interval(
                            Draws.quantile(differences, 0.1), Draws.quantile(differences, 0.9)));
        }
        return bands;
    }

    private Pad pad(Aannamen aannamen, Markov chances, SeasonalInflow inflow) {
        double factor = 1 + aannamen.uitstroom();
        Markov markov = chances.leavingTimes(factor, factor);
        double[] coming = inflow.mean(staat.month(), horizon);
        Pad pad =
                new Pad(
                        new double[horizon],
                        new double[horizon],
                        new double[horizon],
                        new double[horizon],
                        new double[horizon]);
        double[] stock = staat.now().clone();
        for (int h = 0; h < horizon; h++) {
            boolean isWet = aannamen.isWet(h + 1);
            double in =
                    Math.max(
                            0,
                            coming[h] * (1 + aannamen.instroom())
                                    + (isWet ? aannamen.wetInstroom() : 0));
            double work = markov.leaving(stock, WORK);
            double other = markov.leaving(stock, 1 - WORK);
            double extra = h < LKS_MONTHS ? aannamen.lks() / LKS_MONTHS : 0;
            double[] next = new double[stock.length];
            for (int i = 0; i < stock.length; i++) {
                double share = work > 0 ? stock[i] * markov.exits()[i][WORK] / work : 0;
                next[i] = in * staat.entry()[i] - extra * share;
            }
            stock = markov.stock(stock, new double[][] {next})[1];
            for (int i = 0; i < stock.length; i++) {
                stock[i] = Math.max(0, stock[i]);
                pad.personen[h] += stock[i];
            }
            pad.instroom[h] = in;
            pad.naarWerk[h] = work + extra;
            pad.uitstroom[h] = work + other + extra;
            pad.netto[h] =
                    pad.personen[h]
                            * uitkeringenPerPersoon
                            * prijs
                            * (isWet ? 1 + aannamen.wetPrijs() : 1);
        }
        return pad;
    }
}
