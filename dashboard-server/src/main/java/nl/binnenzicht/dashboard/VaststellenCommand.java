package nl.binnenzicht.dashboard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.dashboard.answer.Vaststeller;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.store.Vaststelling;
import nl.binnenzicht.warehouse.store.Vaststellingen;
import nl.binnenzicht.warehouse.term.Periode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code vaststellen --period 2025 [--metric ID...] --reason TEXT}: makes the values of the
 * snapshot that serves the official ones of a period.
 *
 * <p>Problems: see {@link Vaststeller}; BZ-041 for a period that is not written as one.
 */
@Command(
        name = "vaststellen",
        mixinStandardHelpOptions = true,
        description =
                "Stelt de indicatoren van een periode vast; wat vastgesteld is, blijft staan.")
final class VaststellenCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "datamap (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIODE",
            description = "jjjj, jjjj-H1, jjjj-Q1 of jjjj-mm")
    private String period;

    @Option(
            names = "--metric",
            arity = "1..*",
            paramLabel = "ID",
            description = "alleen deze getallen (standaard alle indicatoren van de opdracht)")
    private List<String> metrics = List.of();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEKST",
            description = "waarom dit nu wordt vastgesteld")
    private String reason;

    @Override
    public Integer call() {
        DataHome home = new DataHome(data);
        SnapshotStore store = new SnapshotStore(home);
        Vaststellingen vaststellingen = new Vaststellingen(home);
        try (PublishedSnapshots snapshots = PublishedSnapshots.watch(store)) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);
            Vaststelling made =
                    new Vaststeller(answers, home, Clock.systemUTC())
                            .run(Periode.parse(period), metrics, reason, AuditTrail.wie());
            long values = made.waarden().stream().filter(one -> one.waarde() != null).count();
            System.out.printf(
                    "Vaststelling %d: %d indicatoren over %s uit snapshot %s, %d met een waarde%n",
                    made.nummer(),
                    made.waarden().size(),
                    Periode.parse(made.periode()).naam(),
                    made.snapshotId(),
                    values);
            int others = vaststellingen.of(made.periode()).size() - 1;
            if (others > 0) {
                System.out.printf(
                        "Over deze periode stond al iets vast (%d keer); dat blijft ernaast staan.%n",
                        others);
            }
        }
        return 0;
    }
}
