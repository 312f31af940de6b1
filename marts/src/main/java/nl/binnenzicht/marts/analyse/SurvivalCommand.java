package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.KaplanMeier;
import nl.binnenzicht.marts.statistics.LogRank;
import nl.binnenzicht.marts.statistics.SurvivalTimes;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code analyse survival}: Kaplan-Meier per group and the log-rank test.
 *
 * <p>Status is 0 or 1; where only 1 and 2 occur, 2 is the event, as in R.
 */
@Command(
        name = "survival",
        mixinStandardHelpOptions = true,
        description = "Aandeel dat er nog is over de tijd (Kaplan-Meier) en de log-ranktoets.")
final class SurvivalCommand extends Analysis {

    private static final String ALL = "alle";

    @Option(
            names = "--input",
            required = true,
            paramLabel = "BESTAND",
            description = "een rij per duur")
    private Path input;

    @Option(
            names = "--time",
            required = true,
            paramLabel = "KOLOM",
            description = "duur tot het einde")
    private String time;

    @Option(
            names = "--status",
            required = true,
            paramLabel = "KOLOM",
            description = "1: einde gezien")
    private String status;

    @Option(
            names = "--entry",
            paramLabel = "KOLOM",
            description = "duur waarop iemand in beeld kwam")
    private String entry;

    @Option(names = "--group", paramLabel = "KOLOM", description = "groepen om te vergelijken")
    private String group;

    @Option(names = "--at", split = ",", paramLabel = "T", description = "tijden om te tonen")
    private double[] at = {};

    @Option(
            names = "--horizon",
            paramLabel = "T",
            description = "tot wanneer de gemiddelde duur telt; zonder is het de laatste tijd")
    private Double horizon;

    @Option(
            names = "--ci",
            defaultValue = "log-log",
            paramLabel = "SOORT",
            description = "log-log of plain (standaard ${DEFAULT-VALUE})")
    private String ci;

    @Override
    Object answer() {
        KaplanMeier.Band band = band();
        Workfile file = Workfile.read(input).require(Arrays.asList(time, status, entry, group));
        Stays stays = Stays.of(file, entry, time, events(file));
        String[] labels = group == null ? null : file.text(group);
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (int row : stays.rows()) {
            rows.computeIfAbsent(labels == null ? ALL : labels[row], any -> new ArrayList<>())
                    .add(row);
        }
        List<Outcome> groups = new ArrayList<>();
        List<SurvivalTimes> all = new ArrayList<>();
        rows.forEach(
                (name, some) -> {
                    SurvivalTimes times = stays.times(some.stream().mapToInt(i -> i).toArray());
                    all.add(times);
                    groups.add(group(name, times, band));
                });
        LogRank test = LogRank.of(all);
        return Outcome.of("groups", groups)
                .put(
                        "logrank",
                        Outcome.of("chi2", test.chiSquared())
                                .put("df", test.degreesOfFreedom())
                                .put("p", test.pValue()))
                .put("ci", ci)
                .put("rejected", stays.rejected());
    }

    private KaplanMeier.Band band() {
        return switch (ci) {
            case "log-log" -> KaplanMeier.Band.LOG_LOG;
            case "plain" -> KaplanMeier.Band.PLAIN;
            default ->
                    throw RequestException.wrong(
                            new Problem(
                                    "BZ-207",
                                    "--ci",
                                    "dit soort interval is onbekend",
                                    "log-log of plain",
                                    "Er is niets gerekend."));
        };
    }

    private double[] events(Workfile file) {
        double[] values = file.numbers(status);
        boolean isFromOne = Arrays.stream(values).allMatch(v -> v == 1 || v == 2);
        boolean hasBoth = Arrays.stream(values).anyMatch(v -> v == 2);
        if (isFromOne && hasBoth) {
            return Arrays.stream(values).map(v -> v - 1).toArray();
        }
        if (Arrays.stream(values).anyMatch(v -> v != 0 && v != 1)) {
            throw new DataException(
                    new Problem(
                            "BZ-206",
                            file.name() + " kolom " + status,
                            "er staan andere codes dan 0 en 1",
                            "1 voor wie vertrok en 0 voor wie niet",
                            "Er is niets gerekend; gebruik analyse competing bij meer uitgangen."));
        }
        return values;
    }

    private Outcome group(String name, SurvivalTimes times, KaplanMeier.Band band) {
        KaplanMeier curve = KaplanMeier.of(times);
        Interval median = curve.medianInterval(band);
        List<Outcome> points = new ArrayList<>();
        for (double t : at) {
            points.add(
                    Outcome.of("time", t)
                            .put("n_risk", times.atRisk(t))
                            .put("survival", curve.survival(t))
                            .put("se", curve.standardError(t))
                            .put(curve.interval(t, band)));
        }
        double until = horizon == null ? times.last() : horizon;
        return Outcome.of("group", name)
                .put("n", times.size())
                .put("events", times.events())
                .put("median", curve.median())
                .put("median_lower", median.lower())
                .put("median_upper", median.upper())
                .put("rmst", Outcome.estimate(curve.restrictedMean(until)).put("horizon", until))
                .put("at", points);
    }
}
