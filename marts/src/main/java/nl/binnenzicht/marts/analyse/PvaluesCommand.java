package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.statistics.BenjaminiHochberg;
import nl.binnenzicht.marts.statistics.Holm;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code analyse pvalues}: p-values corrected for their number; column p, empty is not tested. */
@Command(
        name = "pvalues",
        mixinStandardHelpOptions = true,
        description = "P-waarden gecorrigeerd voor het aantal vergelijkingen (BH en Holm).")
final class PvaluesCommand extends Analysis {

    @Option(names = "--input", required = true, paramLabel = "BESTAND", description = "kolom p")
    private Path input;

    @Override
    Object answer() {
        Workfile file = Workfile.read(input).require(List.of("p"));
        double[] p = file.numbersOrMissing("p");
        if (Arrays.stream(p).anyMatch(value -> value < 0 || value > 1)) {
            throw new DataException(
                    new Problem(
                            "BZ-206",
                            file.name() + " kolom p",
                            "er staan waarden onder 0 of boven 1",
                            "kansen van 0 tot en met 1",
                            "Er is niets gerekend; verbeter de waarden."));
        }
        double[] bh = BenjaminiHochberg.adjusted(p);
        double[] holm = Holm.adjusted(p);
        List<Outcome> answer = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            answer.add(Outcome.of("p", p[i]).put("bh", bh[i]).put("holm", holm[i]));
        }
        return answer;
    }
}
