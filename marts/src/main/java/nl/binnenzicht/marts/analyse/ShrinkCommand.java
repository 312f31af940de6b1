package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.statistics.RandomEffects;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code analyse shrink}: estimates of groups drawn to their mean; columns estimate and se. */
@Command(
        name = "shrink",
        mixinStandardHelpOptions = true,
        description = "Schattingen van groepen naar hun gemiddelde getrokken (DerSimonian-Laird).")
final class ShrinkCommand extends Analysis {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "BESTAND",
            description = "kolommen estimate, se")
    private Path input;

    @Override
    Object answer() {
        Workfile file = Workfile.read(input).require(List.of("estimate", "se"));
        double[] estimates = file.numbers("estimate");
        double[] errors = file.numbers("se");
        if (estimates.length < 2 || Arrays.stream(errors).anyMatch(error -> error <= 0)) {
            throw new DataException(
                    new Problem(
                            "BZ-206",
                            file.name(),
                            "%d groepen, waarvan %d met een standaardfout van 0 of lager"
                                    .formatted(
                                            estimates.length,
                                            Arrays.stream(errors).filter(e -> e <= 0).count()),
                            "twee of meer groepen met een standaardfout boven 0",
                            "Er is niets gerekend."));
        }
        RandomEffects effects = RandomEffects.of(estimates, errors);
        List<Double> values = new ArrayList<>();
        List<Double> drawnErrors = new ArrayList<>();
        for (int i = 0; i < estimates.length; i++) {
            values.add(effects.shrunk(estimates[i], errors[i]));
            drawnErrors.add(effects.shrunkError(errors[i]));
        }
        return Outcome.of("mean", effects.mean())
                .put("mean_se", Math.sqrt(effects.meanVariance()))
                .put("tau2", effects.variance())
                .put("values", values)
                .put("values_se", drawnErrors);
    }
}
