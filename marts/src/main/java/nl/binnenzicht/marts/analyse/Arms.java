package nl.binnenzicht.marts.analyse;

import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/** Two groups, as flags. Problems: BZ-204 one of them is empty. */
final class Arms {

    private Arms() {}

    static double[] numbers(boolean[] flags) {
        double[] numbers = new double[flags.length];
        for (int i = 0; i < flags.length; i++) {
            numbers[i] = flags[i] ? 1 : 0;
        }
        return numbers;
    }

    static void requireBoth(Workfile file, String column, boolean[] flags) {
        int yes = 0;
        for (boolean flag : flags) {
            yes += flag ? 1 : 0;
        }
        if (yes == 0 || yes == flags.length) {
            throw new DataException(
                    new Problem(
                            "BZ-204",
                            file.name() + " kolom " + column,
                            "alle %d waarden zijn %d".formatted(flags.length, yes == 0 ? 0 : 1),
                            "rijen met 0 en rijen met 1",
                            "Er is niets gerekend: er is niets om mee te vergelijken."));
        }
    }
}
