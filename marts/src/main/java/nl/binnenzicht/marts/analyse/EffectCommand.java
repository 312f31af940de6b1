package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.AverageEffect;
import nl.binnenzicht.marts.statistics.CrossFit;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.marts.statistics.Estimate;
import nl.binnenzicht.marts.statistics.LogisticModel;
import nl.binnenzicht.marts.statistics.Observations;
import nl.binnenzicht.marts.statistics.Overlap;
import nl.binnenzicht.marts.statistics.RidgeLogistic;
import nl.binnenzicht.marts.statistics.Separation;
import nl.binnenzicht.marts.statistics.WeightedContrast;
import nl.binnenzicht.marts.statistics.WeightedContrast.Target;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code analyse effect}: one treatment and one outcome per row, compared raw, weighted and doubly
 * robust.
 *
 * <p>Weights come from a propensity fitted on all rows. AIPW uses models that did not see the fold
 * of a row; without {@code --fold} row i is in fold i mod 5. With {@code --propensity ml} no model
 * is penalised, with {@code ridge} every model is, by 1 on standardised covariates.
 *
 * <p>Problems: BZ-204 one group is empty, BZ-205 a covariate tells the groups apart completely,
 * BZ-206 folds that cannot be used, BZ-207 an unknown choice.
 */
@Command(
        name = "effect",
        mixinStandardHelpOptions = true,
        description =
                "Effect van een behandeling: ruw, gewogen (IPW, ATO) en dubbel robuust (AIPW).")
final class EffectCommand extends Analysis {

    private static final int FOLDS = 5;
    private static final double CLIP = 1e-6;
    private static final double HIGH_AUC = 0.9;
    private static final double MIN_EQUIPOISE = 0.2;
    private static final double MAX_SMD = 0.1;

    @Option(
            names = "--input",
            required = true,
            paramLabel = "BESTAND",
            description = "een rij per persoon")
    private Path input;

    @Option(names = "--treatment", required = true, paramLabel = "KOLOM", description = "0 of 1")
    private String treatment;

    @Option(names = "--outcome", required = true, paramLabel = "KOLOM", description = "de uitkomst")
    private String outcome;

    @Option(
            names = "--covariates",
            required = true,
            paramLabel = "A,B,C",
            description = "kenmerken vooraf")
    private String covariates;

    @Option(names = "--fold", paramLabel = "KOLOM", description = "verdeling voor AIPW")
    private String fold;

    @Option(names = "--cluster", paramLabel = "KOLOM", description = "wie bij elkaar hoort")
    private String cluster;

    @Option(
            names = "--outcome-type",
            paramLabel = "SOORT",
            description = "binary of continuous; zonder volgt het uit de waarden")
    private String outcomeType;

    @Option(
            names = "--propensity",
            defaultValue = "ml",
            paramLabel = "SOORT",
            description = "ml (zonder straf) of ridge (standaard ${DEFAULT-VALUE})")
    private String propensity;

    @Override
    Object answer() {
        List<String> columns = words(covariates);
        List<String> needed = new ArrayList<>(columns);
        needed.addAll(Arrays.asList(treatment, outcome, fold, cluster));
        Workfile file = Workfile.read(input).require(needed);
        boolean[] treated = file.flags(treatment);
        Arms.requireBoth(file, treatment, treated);
        double[] y = file.numbers(outcome);
        boolean isBinary = isBinary(file, y);
        Design given = file.design(columns);
        Design design = given.select(given.independent()).standardised();
        double lambda = lambda();
        int[] person =
                cluster == null ? IntStream.range(0, y.length).toArray() : file.groups(cluster);
        int[] folds = folds(file, person);
        Observations seen = new Observations(design, treated, y, person, folds);
        double[] chance = chance(file, seen, lambda);
        return described(seen, chance, isBinary, lambda, given);
    }

    private Outcome described(
            Observations seen, double[] chance, boolean isBinary, double lambda, Design given) {
        boolean[] treated = seen.treated();
        int folds = Arrays.stream(seen.fold()).max().orElse(0) + 1;
        CrossFit fitted =
                CrossFit.of(asBinary(seen, isBinary), folds, lambda)
                        .expecting(CrossFit.expected(seen, folds, lambda, false, isBinary));
        double[] expectedTreated = CrossFit.expected(seen, folds, lambda, true, isBinary);
        int[] rows = IntStream.range(0, treated.length).toArray();
        AttEstimate att =
                AttEstimate.of(seen, fitted, rows, isBinary ? 0.005 : Double.POSITIVE_INFINITY);
        WeightedContrast ipwAtt = contrast(seen, chance, Target.ATT);
        WeightedContrast ato = contrast(seen, chance, Target.ATO);
        long n1 = IntStream.range(0, treated.length).filter(i -> treated[i]).count();
        List<Outcome> balance = Balances.of(given, treated, chance);
        double equipoise = Overlap.equipoise(treated, chance);
        return Outcome.of("n", Outcome.of("treated", n1).put("control", treated.length - n1))
                .put("naive", Outcome.estimate(WeightedContrast.naive(treated, seen.outcome())))
                .put("ipw_ate", Outcome.estimate(contrast(seen, chance, Target.ATE).estimate()))
                .put("ipw_att", Outcome.estimate(ipwAtt.estimate()))
                .put("ato", Outcome.estimate(ato.estimate()))
                .put("aipw_ate", Outcome.estimate(AverageEffect.of(seen, fitted, expectedTreated)))
                .put(
                        "aipw_att",
                        Outcome.estimate(new Estimate(att.difference(), att.standardError()))
                                .put("normalised", att.isNormalised()))
                .put("ess", Outcome.of("ipw_att", sizes(ipwAtt)).put("ato", sizes(ato)))
                .put("smd", balance)
                .put("equipoise", equipoise)
                .put("folds", folds)
                .put("warnings", warnings(seen, chance, fitted, equipoise, given));
    }

    /** For the propensity alone: its outcome models are replaced. */
    private static Observations asBinary(Observations seen, boolean isBinary) {
        return isBinary
                ? seen
                : new Observations(
                        seen.design(),
                        seen.treated(),
                        new double[seen.outcome().length],
                        seen.cluster(),
                        seen.fold());
    }

    private static WeightedContrast contrast(Observations seen, double[] chance, Target target) {
        return WeightedContrast.of(
                seen.treated(),
                seen.outcome(),
                target.weights(seen.treated(), chance),
                seen.cluster());
    }

    private static Outcome sizes(WeightedContrast contrast) {
        return Outcome.of("treated", contrast.treatedSize()).put("control", contrast.controlSize());
    }

    private List<String> warnings(
            Observations seen, double[] chance, CrossFit fitted, double equipoise, Design given) {
        List<String> warnings = new ArrayList<>();
        long clipped = Arrays.stream(chance).filter(e -> e <= CLIP || e >= 1 - CLIP).count();
        if (clipped > 0) {
            warnings.add("%d kansen liggen op de grens van 0 of 1".formatted(clipped));
        }
        if (!fitted.converged()) {
            warnings.add("niet elk model heeft een maximum gevonden: de AIPW telt niet");
        }
        if (Overlap.auc(seen.treated(), chance) > HIGH_AUC) {
            warnings.add("de groepen lijken weinig op elkaar (AUC boven 0,9)");
        }
        if (equipoise < MIN_EQUIPOISE) {
            warnings.add("minder dan 20% van de mensen had in beide groepen kunnen zitten");
        }
        if (Balances.worst(given, seen.treated(), chance) > MAX_SMD) {
            warnings.add(
                    "na weging (ATT) verschilt een kenmerk nog meer dan 0,1 standaardafwijking");
        }
        if (seen.design().columns() < given.columns()) {
            warnings.add("kenmerken die uit andere volgen, zijn weggelaten");
        }
        return warnings;
    }

    private boolean isBinary(Workfile file, double[] y) {
        boolean looksBinary = Arrays.stream(y).allMatch(value -> value == 0 || value == 1);
        if (outcomeType == null) {
            return looksBinary;
        }
        return switch (outcomeType) {
            case "continuous" -> false;
            case "binary" -> {
                file.flags(outcome);
                yield true;
            }
            default -> throw unknown("--outcome-type", "binary of continuous");
        };
    }

    private double lambda() {
        return switch (propensity) {
            case "ml" -> 0;
            case "ridge" -> 1;
            default -> throw unknown("--propensity", "ml of ridge");
        };
    }

    private static RequestException unknown(String option, String expected) {
        return RequestException.wrong(
                new Problem(
                        "BZ-207",
                        option,
                        "deze keuze is onbekend",
                        expected,
                        "Er is niets gerekend."));
    }

    private int[] folds(Workfile file, int[] person) {
        int[] folds =
                fold == null
                        ? Arrays.stream(person).map(i -> i % FOLDS).toArray()
                        : file.groups(fold);
        if (Arrays.stream(folds).distinct().count() < 2) {
            throw new DataException(
                    new Problem(
                            "BZ-206",
                            file.name() + (fold == null ? "" : " kolom " + fold),
                            "er is maar een deel",
                            "twee of meer delen, om te voorspellen wie het model niet zag",
                            "Er is niets gerekend."));
        }
        return folds;
    }

    private double[] chance(Workfile file, Observations seen, double lambda) {
        Design design = seen.design();
        double[] start = Arms.numbers(seen.treated());
        int[] rows = IntStream.range(0, design.rows()).toArray();
        LogisticModel model = new RidgeLogistic(design, lambda).fit(rows, start);
        List<String> separated = lambda > 0 ? List.of() : Separation.in(design, start, model);
        if (!separated.isEmpty() || !model.converged()) {
            throw new DataException(
                    new Problem(
                            "BZ-205",
                            file.name() + " kolom " + String.join(", ", separated),
                            "de groepen met en zonder behandeling zijn hiermee volledig te scheiden",
                            "in beide groepen mensen met dezelfde kenmerken",
                            "Er is niets gerekend; laat het kenmerk of die mensen weg, of kies"
                                    + " --propensity ridge."));
        }
        return Arrays.stream(rows)
                .mapToDouble(row -> model.probability(design, row))
                .map(e -> Math.min(1 - CLIP, Math.max(CLIP, e)))
                .toArray();
    }
}
