package nl.binnenzicht.ingest.generate;

import static nl.binnenzicht.warehouse.cli.Progress.count;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code generate}: writes invented extracts of every source. Problems: BZ-060 for a value that
 * cannot be, BZ-061 for more persons than there are test BSNs, BZ-062 when the folder cannot be
 * written.
 */
@Command(
        name = "generate",
        description = "Schrijft verzonnen leveringen van alle bronnen.",
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {

    private static final int MAX_CLIENTS = 300_000;
    private static final int MAX_MONTHS = 240;

    @Option(names = "--out", required = true, description = "Map waarin de leveringen komen.")
    private Path out;

    @Option(
            names = "--clients",
            defaultValue = "2815",
            description = "Personen in re-integratie (standaard ${DEFAULT-VALUE}).")
    private int clients;

    @Option(
            names = "--months",
            defaultValue = "72",
            description = "Maanden geschiedenis (standaard ${DEFAULT-VALUE}).")
    private int months;

    @Option(
            names = "--seed",
            defaultValue = "2025",
            description = "Zelfde getal, zelfde bestanden (standaard ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--end",
            defaultValue = "2025-12",
            description = "Laatste maand, jjjj-mm (standaard ${DEFAULT-VALUE}).")
    private String end;

    @Option(names = "--truth", description = "Bestand voor de ware effecten van instrumenten.")
    private Path truth;

    @Override
    public Integer call() {
        Progress progress = Progress.onStandardOut();
        progress.running("leveringen verzinnen");
        GenerateOptions options = options();
        try {
            Generator.Result result = new Generator(options).run();
            progress.done(
                    "verzonnen: %s personen, %s bestanden, %s rijen"
                            .formatted(
                                    count(result.personen()),
                                    count(result.bestanden()),
                                    count(result.rijen())));
        } catch (IOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-062",
                            "generate --out " + out,
                            "schrijven lukt niet (" + e.getClass().getSimpleName() + ")",
                            "een map met schrijfrecht en ruimte",
                            "De leveringen in deze map zijn niet compleet; gooi ze weg."));
        }
        return 0;
    }

    private GenerateOptions options() {
        List<Problem> problems = new ArrayList<>();
        between("--clients", clients, 1, MAX_CLIENTS, problems);
        between("--months", months, 1, MAX_MONTHS, problems);
        YearMonth last = null;
        try {
            last = YearMonth.parse(end);
        } catch (DateTimeParseException e) {
            problems.add(wrong("--end", "deze schrijfwijze is onbekend", "jjjj-mm"));
        }
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
        return new GenerateOptions(out, clients, months, seed, last, Optional.ofNullable(truth));
    }

    private static void between(
            String option, int value, int first, int last, List<Problem> problems) {
        if (value < first || value > last) {
            problems.add(wrong(option, "" + value, first + " tot en met " + last));
        }
    }

    private static Problem wrong(String option, String found, String expected) {
        return new Problem(
                "BZ-060",
                "generate " + option,
                found,
                expected,
                "Er is niets geschreven; kies een andere waarde.");
    }
}
