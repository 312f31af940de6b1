package nl.binnenzicht.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.landing.SupplierList;
import nl.binnenzicht.ingest.landing.SupplierLists;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code binnenzicht rejects}: the lists that go back to the suppliers. */
@Command(
        name = "rejects",
        description = "Schrijft per leverancier de afkeurlijst; nooit een waarde.",
        mixinStandardHelpOptions = true)
final class RejectsCommand implements Callable<Integer> {

    @Option(names = "--bron", description = "alleen deze bron")
    private String bron;

    @Option(names = "--tabel", description = "alleen deze tabel")
    private String tabel;

    @Option(names = "--out", required = true, description = "map voor de lijsten")
    private Path out;

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Override
    public Integer call() {
        Progress progress = Progress.onStandardOut();
        List<SupplierList> lists =
                new SupplierLists(new DataHome(data), TableChoice.of(bron, tabel), tabel != null)
                        .write(out);
        for (SupplierList list : lists) {
            progress.say(
                    "%-24s %s uit %s%s; %s hersteld door een latere levering"
                            .formatted(
                                    list.bron(),
                                    count(list.regels(), "regel", "regels"),
                                    count(list.leveringen(), "levering", "leveringen"),
                                    list.bestand().map(file -> " in " + file).orElse(""),
                                    count(list.hersteld(), "regel", "regels")));
        }
        if (lists.isEmpty()) {
            progress.say("Er is niets afgekeurd.");
        }
        return 0;
    }

    private static String count(long number, String one, String more) {
        return Progress.count(number) + " " + (number == 1 ? one : more);
    }
}
