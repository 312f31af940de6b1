package nl.binnenzicht.marts.statistics.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many standard errors a band must be wide, learned from how far earlier forecasts were off
 * (split conformal): the ceil((n + 1) share)-th smallest distance of n.
 *
 * <p>Source: Lei et al. 2018 (10.1080/01621459.2017.1307116).
 */
final class Calibration {

    private static final double NARROW = 0.8;

    private final List<Double> distances = new ArrayList<>();

    void add(double distance) {
        distances.add(distance);
    }

    /** Of all horizons together, for a horizon that has too little of its own. */
    private static Calibration pooled(List<Calibration> horizons) {
        Calibration pooled = new Calibration();
        horizons.forEach(one -> pooled.distances.addAll(one.distances));
        return pooled;
    }

    /**
     * For one of several horizons: from its own distances, or where those are too few, or where it
     * lies further than was tried, from all. A wider band is never narrower than that of 80%.
     */
    static double errors(List<Calibration> horizons, int ahead, double share) {
        double own = ahead < horizons.size() ? horizons.get(ahead).errors(share) : Double.NaN;
        double errors = Double.isNaN(own) ? pooled(horizons).errors(share) : own;
        return share > NARROW ? Math.max(errors, errors(horizons, ahead, NARROW)) : errors;
    }

    /**
     * @param share 0.8 or 0.95
     * @return NaN: too little history for a band of this share
     */
    double errors(double share) {
        int rank = (int) Math.ceil((distances.size() + 1) * share);
        if (rank > distances.size()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(distances);
        Collections.sort(sorted);
        return sorted.get(rank - 1);
    }
}
