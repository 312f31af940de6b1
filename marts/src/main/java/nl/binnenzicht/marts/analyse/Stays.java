package nl.binnenzicht.marts.analyse;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.SurvivalTimes;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * The stays of a file, without the rows that end before or when they are first seen.
 *
 * @param rows of the file that are used
 * @param entry per row of the file
 * @param exit per row of the file
 * @param cause per row of the file, 0 is not seen to end
 */
record Stays(int[] rows, double[] entry, double[] exit, int[] cause) {

    /**
     * @param entryColumn null: everyone seen from 0
     */
    static Stays of(Workfile file, String entryColumn, String exitColumn, double[] status) {
        double[] exit = file.numbers(exitColumn);
        double[] entry = entryColumn == null ? new double[exit.length] : file.numbers(entryColumn);
        int[] cause = new int[exit.length];
        for (int i = 0; i < cause.length; i++) {
            if (status[i] != Math.rint(status[i]) || status[i] < 0 || status[i] > 99) {
                throw new DataException(
                        new Problem(
                                "BZ-206",
                                file.name() + " regel " + (i + 2),
                                "de uitkomst is geen code",
                                "0 voor wie niet vertrok, anders een geheel getal van 1 tot 99",
                                "Er is niets gerekend; verbeter de regel."));
            }
            cause[i] = (int) status[i];
        }
        int[] rows =
                IntStream.range(0, exit.length)
                        .filter(i -> entry[i] >= 0 && exit[i] > entry[i])
                        .toArray();
        return new Stays(rows, entry, exit, cause);
    }

    int rejected() {
        return exit.length - rows.length;
    }

    SurvivalTimes times(int[] some) {
        return new SurvivalTimes(
                Arrays.stream(some).mapToDouble(i -> entry[i]).toArray(),
                Arrays.stream(some).mapToDouble(i -> exit[i]).toArray(),
                Arrays.stream(some).map(i -> cause[i]).toArray());
    }
}
