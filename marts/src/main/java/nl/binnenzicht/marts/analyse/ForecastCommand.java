package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.forecast.Outlook;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code analyse forecast}: a series looked ahead by the model that did best on its past.
 *
 * <p>Problems: BZ-206 periods that are missing or twice there, BZ-207 a season or horizon that
 * cannot be, BZ-208 a series that is too short.
 */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Vooruitzicht van een reeks, met een band die op het verleden is geijkt.")
final class ForecastCommand extends Analysis {

    private static final int MOST = 120;

    @Option(
            names = "--input",
            required = true,
            paramLabel = "BESTAND",
            description = "een rij per periode")
    private Path input;

    @Option(names = "--period", required = true, paramLabel = "KOLOM", description = "de periode")
    private String period;

    @Option(names = "--value", required = true, paramLabel = "KOLOM", description = "de waarde")
    private String value;

    @Option(
            names = "--season",
            defaultValue = "12",
            paramLabel = "N",
            description = "perioden in een seizoen, 1 is geen (standaard ${DEFAULT-VALUE})")
    private int season;

    @Option(
            names = "--horizon",
            defaultValue = "12",
            paramLabel = "N",
            description = "perioden vooruit (standaard ${DEFAULT-VALUE})")
    private int horizon;

    @Option(
            names = "--backtest",
            description = "toont ook hoeveel voorspellingen van elk model zijn nagerekend")
    private boolean backtest;

    @Override
    Object answer() {
        requireSense();
        Workfile file = Workfile.read(input).require(List.of(period, value));
        Periods periods = Periods.of(file, period);
        double[] values = file.numbers(value);
        long[] numbers = periods.numbers();
        int[] order =
                IntStream.range(0, numbers.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> numbers[i]))
                        .mapToInt(i -> i)
                        .toArray();
        requireNoGaps(file, periods, order);
        double[] y = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
        if (y.length < Math.max(4, 2 * season)) {
            throw new DataException(
                    new Problem(
                            "BZ-208",
                            file.name(),
                            "de reeks heeft %d perioden".formatted(y.length),
                            "twee seizoenen of meer, en minstens 4 perioden",
                            "Er is niets gerekend; neem een langere reeks."));
        }
        long last = numbers[order[order.length - 1]];
        return described(Outlook.of(y, season, horizon), periods, last);
    }

    private void requireSense() {
        if (season < 1 || season > MOST || horizon < 1 || horizon > MOST) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-207",
                            "--season of --horizon",
                            "dit aantal perioden kan niet",
                            "1 tot en met " + MOST,
                            "Er is niets gerekend."));
        }
    }

    private void requireNoGaps(Workfile file, Periods periods, int[] order) {
        long[] numbers = periods.numbers();
        List<String> missing = new ArrayList<>();
        int twice = 0;
        for (int i = 1; i < order.length; i++) {
            long step = numbers[order[i]] - numbers[order[i - 1]];
            twice += step == 0 ? 1 : 0;
            for (long gap = 1; gap < step && missing.size() < 5; gap++) {
                missing.add(periods.label(numbers[order[i - 1]] + gap));
            }
        }
        if (twice > 0 || !missing.isEmpty()) {
            throw new DataException(
                    new Problem(
                            "BZ-206",
                            file.name() + " kolom " + period,
                            "%d perioden staan er dubbel; ontbrekend: %s"
                                    .formatted(
                                            twice,
                                            missing.isEmpty()
                                                    ? "geen"
                                                    : String.join(", ", missing)),
                            "elke periode een keer, zonder gaten",
                            "Er is niets gerekend; vul de reeks aan."));
        }
    }

    private Outcome described(Outlook outlook, Periods periods, long last) {
        List<Outcome> models = new ArrayList<>();
        for (Outlook.Trial trial : outlook.trials()) {
            Outcome model =
                    Outcome.of("name", trial.name())
                            .put("mase", trial.mase())
                            .put("coverage80", trial.coverage80())
                            .put("coverage95", trial.coverage95());
            if (backtest) {
                model.put("outcomes", trial.outcomes()).put("winkler80", trial.winkler80());
            }
            models.add(model);
        }
        List<Outcome> ahead = new ArrayList<>();
        for (Outlook.Point point : outlook.points()) {
            ahead.add(
                    Outcome.of("period", periods.label(last + ahead.size() + 1))
                            .put("mean", point.mean())
                            .put("lower80", point.band80().lower())
                            .put("upper80", point.band80().upper())
                            .put("lower95", point.band95().lower())
                            .put("upper95", point.band95().upper()));
        }
        return Outcome.of("chosen", outlook.chosen()).put("models", models).put("forecast", ahead);
    }
}
