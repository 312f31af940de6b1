package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.marts.statistics.LogisticInference;
import nl.binnenzicht.marts.statistics.Overlap;
import nl.binnenzicht.marts.statistics.Separation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code analyse logistic}: logistic regression with model, robust and clustered errors. */
@Command(
        name = "logistic",
        mixinStandardHelpOptions = true,
        description = "Logistische regressie, met of zonder ridge.")
final class LogisticCommand extends Analysis {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "BESTAND",
            description = "een rij per waarneming")
    private Path input;

    @Option(names = "--outcome", required = true, paramLabel = "KOLOM", description = "0 of 1")
    private String outcome;

    @Option(
            names = "--covariates",
            required = true,
            paramLabel = "A,B,C",
            description = "kenmerken")
    private String covariates;

    @Option(
            names = "--ridge",
            defaultValue = "0",
            paramLabel = "L",
            description = "straf op de gestandaardiseerde coefficienten (standaard 0: geen)")
    private double ridge;

    @Option(names = "--weights", paramLabel = "KOLOM", description = "hoe vaak een rij telt")
    private String weights;

    @Option(names = "--cluster", paramLabel = "KOLOM", description = "wie bij elkaar hoort")
    private String cluster;

    @Override
    Object answer() {
        List<String> columns = new ArrayList<>(words(covariates));
        List<String> needed = new ArrayList<>(columns);
        needed.addAll(Arrays.asList(outcome, weights, cluster));
        Workfile file = Workfile.read(input).require(needed);
        boolean[] happened = file.flags(outcome);
        Arms.requireBoth(file, outcome, happened);
        Design design = file.design(columns);
        double[] counts = new double[file.size()];
        Arrays.fill(counts, 1);
        LogisticInference fit =
                LogisticInference.of(
                        design,
                        Arms.numbers(happened),
                        weights == null ? counts : file.numbers(weights),
                        ridge);
        List<String> separated =
                ridge > 0
                        ? List.of()
                        : Separation.in(fit.used(), Arms.numbers(happened), fit.model());
        return described(file, design, fit, separated)
                .put("auc", Overlap.auc(happened, fit.probabilities()))
                .put("n", file.size())
                .put("ridge", ridge);
    }

    private Outcome described(
            Workfile file, Design design, LogisticInference fit, List<String> separated) {
        double[] beta = fit.coefficients();
        double[] errors = fit.standardErrors();
        double[] robust = fit.robustErrors();
        double[] clustered = cluster == null ? null : fit.clusteredErrors(file.groups(cluster));
        Outcome coefficients = new Outcome();
        Outcome robustErrors = new Outcome();
        Outcome clusteredErrors = new Outcome();
        for (int i = 0; i < beta.length; i++) {
            String name = i == 0 ? "(intercept)" : design.names().get(i - 1);
            boolean isKnown = !separated.contains(name);
            coefficients.put(
                    name,
                    Outcome.of("estimate", isKnown ? beta[i] : Double.NaN)
                            .put("se", isKnown ? errors[i] : Double.NaN));
            robustErrors.put(name, isKnown ? robust[i] : Double.NaN);
            if (clustered != null) {
                clusteredErrors.put(name, isKnown ? clustered[i] : Double.NaN);
            }
        }
        List<String> left = new ArrayList<>(design.names());
        left.removeAll(fit.used().names());
        Outcome answer =
                Outcome.of("coefficients", coefficients)
                        .put("robust_se", robustErrors)
                        .put("converged", fit.model().converged() && separated.isEmpty())
                        .put("separation", separated)
                        .put("dropped", left);
        return clustered == null ? answer : answer.put("clustered_se", clusteredErrors);
    }
}
