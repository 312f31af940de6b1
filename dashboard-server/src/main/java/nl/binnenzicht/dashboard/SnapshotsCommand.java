package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.binnenzicht.dashboard.answer.KnownSnapshots;
import nl.binnenzicht.dashboard.export.SnapshotsJson;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.HeldFile;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code snapshots list|use|officieel|prune}: which snapshots there are, which one serves, which
 * ones stay.
 *
 * <p>Problems: BZ-165 for a snapshot that is not there, BZ-175 without a good reason, BZ-176 for a
 * number to keep that is none, BZ-037 while something else works on snapshots.
 */
@Command(
        name = "snapshots",
        mixinStandardHelpOptions = true,
        description = "Toont en beheert de gepubliceerde snapshots.")
final class SnapshotsCommand implements Runnable {

    private static final int SHORTEST_REASON = 10;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d. ]{6,}\\d");

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Noem een opdracht: list, use, officieel of prune");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Toont alle snapshots, oudste eerst.")
    int list(
            @Option(names = "--data", defaultValue = "data", description = "datamap") Path data,
            @Option(names = "--json", description = "als JSON") boolean json) {
        SnapshotStore store = new SnapshotStore(new DataHome(data));
        String current = store.current().map(Snapshot::id).orElse("");
        KnownSnapshots known = new KnownSnapshots(store);
        if (json) {
            System.out.println(Json.write(SnapshotsJson.json(known, current)));
            return 0;
        }
        Set<String> official = store.official();
        System.out.printf(
                "%-22s %-12s %-12s %11s  %s%n",
                "snapshot", "gemaakt op", "bekend op", "leveringen", "");
        for (SnapshotInfo info : known.all()) {
            List<String> marks = new ArrayList<>();
            if (info.id().equals(current)) {
                marks.add("wordt getoond");
            }
            if (official.contains(info.id())) {
                marks.add("officieel");
            }
            System.out.printf(
                    "%-22s %-12s %-12s %11d  %s%n",
                    info.id(),
                    Notation.day(KnownSnapshots.day(info.gemaaktOp())),
                    Notation.day(KnownSnapshots.knownOn(info)),
                    KnownSnapshots.deliveries(info),
                    String.join(", ", marks));
        }
        return 0;
    }

    @Command(
            name = "use",
            mixinStandardHelpOptions = true,
            description = "Toont voortaan deze snapshot, tot de volgende build.")
    int use(
            @Parameters(paramLabel = "SNAPSHOT", description = "uit snapshots list") String id,
            @Option(names = "--data", defaultValue = "data", description = "datamap") Path data,
            @Option(names = "--reason", defaultValue = "", description = "waarom") String reason) {
        DataHome home = new DataHome(data);
        SnapshotStore store = new SnapshotStore(home);
        check(reason);
        alone(
                store,
                () -> {
                    Snapshot snapshot = new KnownSnapshots(store).require(id);
                    audit(home, "snapshots use", snapshot.id(), reason);
                    store.use(snapshot);
                    System.out.println("Snapshot " + snapshot.id() + " wordt nu getoond.");
                });
        return 0;
    }

    @Command(
            name = "officieel",
            mixinStandardHelpOptions = true,
            description = "Bewaart deze snapshot: prune laat haar staan.")
    int official(
            @Parameters(paramLabel = "SNAPSHOT", description = "uit snapshots list") String id,
            @Option(names = "--data", defaultValue = "data", description = "datamap") Path data,
            @Option(names = "--reason", defaultValue = "", description = "waarom") String reason) {
        DataHome home = new DataHome(data);
        SnapshotStore store = new SnapshotStore(home);
        check(reason);
        alone(
                store,
                () -> {
                    Snapshot snapshot = new KnownSnapshots(store).require(id);
                    audit(home, "snapshots officieel", snapshot.id(), reason);
                    store.makeOfficial(snapshot);
                    System.out.println("Snapshot " + snapshot.id() + " blijft bewaard.");
                });
        return 0;
    }

    @Command(
            name = "prune",
            mixinStandardHelpOptions = true,
            description = "Verwijdert oude snapshots; de getoonde en de officiële blijven.")
    int prune(
            @Option(names = "--data", defaultValue = "data", description = "datamap") Path data,
            @Option(
                            names = "--keep",
                            defaultValue = "12",
                            description = "zoveel van de nieuwste blijven ook (${DEFAULT-VALUE})")
                    int keep,
            @Option(names = "--uitvoeren", description = "verwijder echt; zonder: toon alleen")
                    boolean really,
            @Option(names = "--reason", defaultValue = "", description = "waarom") String reason) {
        DataHome home = new DataHome(data);
        SnapshotStore store = new SnapshotStore(home);
        if (keep < 0) {
            throw wrong("BZ-176", "--keep", "een negatief aantal", "0 of meer");
        }
        if (really) {
            check(reason);
        }
        alone(
                store,
                () -> {
                    for (Snapshot snapshot : removable(store, keep)) {
                        if (really) {
                            audit(home, "snapshots prune", snapshot.id(), reason);
                            store.remove(snapshot);
                        }
                        System.out.println(
                                snapshot.id()
                                        + (really ? " verwijderd" : " kan weg, met --uitvoeren"));
                    }
                });
        return 0;
    }

    /** While nobody builds or removes snapshots. */
    private static void alone(SnapshotStore store, Runnable work) {
        HeldFile lock = store.hold();
        try {
            work.run();
        } finally {
            lock.close();
        }
    }

    private static List<Snapshot> removable(SnapshotStore store, int keep) {
        String current = store.current().map(Snapshot::id).orElse("");
        Set<String> official = store.official();
        List<Snapshot> all = store.all();
        return all.subList(0, Math.max(0, all.size() - keep)).stream()
                .filter(one -> !one.id().equals(current) && !official.contains(one.id()))
                .toList();
    }

    private static void check(String reason) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw wrong(
                    "BZ-175",
                    "--reason",
                    reason.isBlank() ? "er is geen reden" : "de reden is te kort",
                    "waarom dit nodig is, in een zin");
        }
        if (LONG_NUMBER.matcher(reason).find()) {
            throw wrong(
                    "BZ-175",
                    "--reason",
                    "er staat een lang getal in",
                    "een reden zonder persoonsgegevens");
        }
    }

    private static RequestException wrong(
            String code, String where, String found, String expected) {
        return RequestException.wrong(
                new Problem(
                        code, where, found, expected, "Er is niets gedaan; herstel de aanroep."));
    }

    private static void audit(DataHome home, String action, String snapshotId, String reason) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tijd", Instant.now());
        line.put("actie", action);
        line.put("wie", AuditTrail.wie());
        line.put("reden", reason.strip());
        line.put("snapshot", snapshotId);
        try {
            new AuditTrail(home).append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
