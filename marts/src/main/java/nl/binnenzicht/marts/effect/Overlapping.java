package nl.binnenzicht.marts.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.binnenzicht.marts.statistics.Logistic;

/**
 * How many of each arm have a preference score in a tenth of the scale: the chance of starting,
 * were as many to start as not.
 *
 * <p>Source: Walker et al. 2013 (10.2147/CER.S40357).
 *
 * @param klasse 1 to 10; 1 is 0 up to 0.1
 * @param personenGestart persons of arm 1 with a row in it
 * @param personenVergelijking likewise of arm 0
 * @param aandeelGestart share of the rows of arm 1
 * @param aandeelVergelijking likewise of arm 0
 */
public record Overlapping(
        int klasse,
        int personenGestart,
        int personenVergelijking,
        double aandeelGestart,
        double aandeelVergelijking) {

    private static final int CLASSES = 10;

    /**
     * @param rows at least one of each arm
     */
    public static List<Overlapping> van(Vergelijking vergelijking, int[] rows) {
        boolean[] treated = vergelijking.seen().treated();
        double starters = Arrays.stream(rows).filter(row -> treated[row]).count();
        double base = Logistic.logit(starters / rows.length);
        int[][] count = new int[2][CLASSES];
        List<List<Set<Integer>>> persons = List.of(sets(), sets());
        for (int row : rows) {
            double score =
                    Logistic.expit(Logistic.logit(vergelijking.models().propensity()[row]) - base);
            int place = Math.min(CLASSES - 1, (int) (score * CLASSES));
            int arm = treated[row] ? 1 : 0;
            count[arm][place]++;
            persons.get(arm).get(place).add(vergelijking.seen().cluster()[row]);
        }
        List<Overlapping> result = new ArrayList<>();
        for (int place = 0; place < CLASSES; place++) {
            result.add(
                    new Overlapping(
                            place + 1,
                            persons.get(1).get(place).size(),
                            persons.get(0).get(place).size(),
                            count[1][place] / starters,
                            count[0][place] / (rows.length - starters)));
        }
        return result;
    }

    private static List<Set<Integer>> sets() {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int place = 0; place < CLASSES; place++) {
            sets.add(new HashSet<>());
        }
        return sets;
    }
}
