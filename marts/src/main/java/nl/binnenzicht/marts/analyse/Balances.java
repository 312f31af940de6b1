package nl.binnenzicht.marts.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.marts.statistics.WeightedContrast.Target;

/** The difference of each covariate between the groups, before and after weighting. */
final class Balances {

    private Balances() {}

    static List<Outcome> of(Design design, boolean[] treated, double[] chance) {
        int[] rows = IntStream.range(0, treated.length).toArray();
        double[] attWeights = Target.ATT.weights(treated, chance);
        Balance att = Balance.of(design, treated, attWeights, rows);
        Balance ato = Balance.pooled(design, treated, Target.ATO.weights(treated, chance), rows);
        List<Outcome> result = new ArrayList<>();
        for (int column = 0; column < design.columns(); column++) {
            result.add(
                    Outcome.of("covariate", design.names().get(column))
                            .put("before", att.before()[column])
                            .put("before_pooled", ato.before()[column])
                            .put("ipw_att", att.after()[column])
                            .put("ato", ato.after()[column]));
        }
        return result;
    }

    /** The largest absolute difference after weighting for the treated; 0 without covariates. */
    static double worst(Design design, boolean[] treated, double[] chance) {
        int[] rows = IntStream.range(0, treated.length).toArray();
        double[] after =
                Balance.of(design, treated, Target.ATT.weights(treated, chance), rows).after();
        return Arrays.stream(after).filter(Double::isFinite).map(Math::abs).max().orElse(0);
    }
}
