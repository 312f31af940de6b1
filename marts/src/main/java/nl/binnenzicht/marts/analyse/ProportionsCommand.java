package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code analyse proportions}: 95% intervals of shares, one row with columns k and n each. */
@Command(
        name = "proportions",
        mixinStandardHelpOptions = true,
        description = "95%-intervallen van aandelen: k van n (Wilson en Clopper-Pearson).")
final class ProportionsCommand extends Analysis {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "BESTAND",
            description = "kolommen k, n")
    private Path input;

    @Override
    Object answer() {
        Workfile file = Workfile.read(input).require(List.of("k", "n"));
        double[] k = file.numbers("k");
        double[] n = file.numbers("n");
        List<Outcome> answer = new ArrayList<>();
        for (int i = 0; i < k.length; i++) {
            if (k[i] != Math.rint(k[i]) || n[i] != Math.rint(n[i]) || k[i] < 0 || k[i] > n[i]) {
                throw new DataException(
                        new Problem(
                                "BZ-206",
                                file.name() + " regel " + (i + 2),
                                "k en n vormen geen aandeel",
                                "hele getallen met 0 <= k <= n",
                                "Er is niets gerekend; verbeter de regel."));
            }
            boolean isEmpty = n[i] == 0;
            Interval none = new Interval(Double.NaN, Double.NaN);
            answer.add(
                    Outcome.of("k", (long) k[i])
                            .put("n", (long) n[i])
                            .put("share", k[i] / n[i])
                            .put("wilson", isEmpty ? none : Interval.wilson(k[i] / n[i], n[i]))
                            .put(
                                    "clopper_pearson",
                                    isEmpty
                                            ? none
                                            : Interval.clopperPearson((long) k[i], (long) n[i])));
        }
        return answer;
    }
}
