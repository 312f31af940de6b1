package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.calendar.DeliveryCalendar;
import nl.binnenzicht.warehouse.calendar.TableStatus;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code binnenzicht leveringen}: per table what came last, what is due, late and missing. */
@Command(
        name = "leveringen",
        description = "Laat per tabel zien wat er ligt, wat te laat is en wat ontbreekt.",
        mixinStandardHelpOptions = true,
        subcommands = {WithdrawalCommands.Withdraw.class, WithdrawalCommands.Restore.class})
final class LeveringenCommand implements Callable<Integer> {

    /** More periods than this are counted. */
    /** How the dialect of a file in a layout begins. */
    private static final String LAYOUT = "indeling ";

    private static final int MOST_NAMED = 3;

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Option(names = "--op", description = "dag waarop wordt gekeken, jjjj-mm-dd (vandaag)")
    private String day;

    @Option(names = "--json", description = "een regel JSON per tabel")
    private boolean isJson;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        DataHome home = new DataHome(data);
        PrintWriter out = spec.commandLine().getOut();
        for (TableStatus status : DeliveryCalendar.of(home, ContractCatalog.all(), day())) {
            out.println(isJson ? Json.line(status) : line(status));
        }
        out.flush();
        return 0;
    }

    private LocalDate day() {
        try {
            return day == null ? LocalDate.now() : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-088",
                            "--op",
                            "dit is geen dag",
                            "jjjj-mm-dd, zoals 2025-12-31",
                            "Er is niets gedaan; herstel de aanroep."));
        }
    }

    private static String line(TableStatus status) {
        return "%-38s %-13s %-8s %12s rijen  %s"
                .formatted(
                        status.bron() + "/" + status.tabel(),
                        status.levering() == null ? "-" : status.levering(),
                        status.periode() == null ? "-" : status.periode(),
                        Progress.count(status.rijen()),
                        verdict(status) + layout(status) + withdrawn(status.ingetrokken().size()));
    }

    private static String withdrawn(int number) {
        return number == 0 ? "" : "; " + number + " ingetrokken";
    }

    private static String layout(TableStatus status) {
        String read = status.dialect() == null ? "" : status.dialect();
        return read.startsWith(LAYOUT) ? "; gelezen met " + read : "";
    }

    private static String verdict(TableStatus status) {
        String gaps = status.ontbreekt().isEmpty() ? "" : "; ontbreekt: " + run(status.ontbreekt());
        String next =
                status.verwacht() == null
                        ? ""
                        : "; volgende %s uiterlijk %s"
                                .formatted(status.verwacht(), status.uiterlijk());
        return switch (status.oordeel()) {
            case NOOIT_GELEVERD -> "nooit geleverd" + next;
            case TE_LAAT -> "te laat: " + run(status.teLaat()) + gaps + next;
            case ONTBREEKT -> "op tijd" + gaps + next;
            case PERIODE_ONBEKEND -> "geen periode in de naam, niet te zeggen";
            case OP_TIJD -> "op tijd" + next;
            case ZONDER_RITME -> "zonder vast ritme";
        };
    }

    private static String run(List<String> periods) {
        int last = periods.size() - 1;
        return last < MOST_NAMED
                ? String.join(", ", periods)
                : "%s en %d andere, de laatste %s"
                        .formatted(periods.get(0), last, periods.get(last));
    }
}
