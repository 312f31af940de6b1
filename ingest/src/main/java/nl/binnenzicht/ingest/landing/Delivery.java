package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/** Brings one file of the inbox to its end: landed, refused, or known already. */
final class Delivery {

    private static final int HASH_IN_ID = 8;

    private final DataHome home;
    private final Vault vault;
    private final Progress progress;
    private final Consumer<List<Problem>> listener;

    Delivery(DataHome home, Vault vault, Progress progress, Consumer<List<Problem>> listener) {
        this.home = home;
        this.vault = vault;
        this.progress = progress;
        this.listener = listener;
    }

    LoadReport load(Inbox.Extract extract, LoadReport report) throws IOException {
        Contract contract = extract.contract();
        SourceFile file = extract.format().measure(contract, extract.file());
        List<Manifest> landed = new Landing(home).deliveries(contract.bron(), contract.tabel());
        boolean onlyNewest = extract.format().isStateOfNow() && !landed.isEmpty();
        Optional<Manifest> known =
                sameFile(
                        onlyNewest ? landed.subList(landed.size() - 1, landed.size()) : landed,
                        file);
        if (known.isPresent()) {
            progress.done(contract.name() + "  al geland als levering " + known.get().levering());
            return report.withKnown();
        }
        List<Manifest> refused =
                new Landing(home)
                        .refused().stream()
                                .filter(manifest -> manifest.bron().equals(contract.bron()))
                                .filter(manifest -> manifest.tabel().equals(contract.tabel()))
                                .toList();
        Optional<Manifest> refusedBefore = sameFile(refused, file);
        return load(extract, file, nextId(landed, refused, file), refusedBefore, report);
    }

    private LoadReport load(
            Inbox.Extract extract,
            SourceFile file,
            String id,
            Optional<Manifest> refusedBefore,
            LoadReport report)
            throws IOException {
        DeliveryWork work = new DeliveryWork(home, extract.contract(), id);
        try {
            Reading reading =
                    new DeliveryReader(
                                    extract.contract(),
                                    vault,
                                    work,
                                    progress,
                                    KeyRegister.IN_MEMORY)
                            .read(extract.format(), file);
            boolean isRefused = reading.findings().refusesFile();
            List<Problem> problems =
                    new ProblemText(extract.name(), reading.read(), isRefused)
                            .of(reading.findings());
            String keptId = isRefused ? refusedBefore.map(Manifest::levering).orElse(id) : id;
            Manifest manifest = manifest(extract, file, keptId, reading, problems);
            if (isRefused) {
                vault.table().rollback();
                work.refuse(manifest);
            } else {
                vault.table().commit();
                work.land(manifest);
                refusedBefore.ifPresent(work::forgetRefusal);
            }
            progress.done(line(manifest));
            listener.accept(problems);
            return isRefused
                    ? report.withRefused()
                    : report.withLanded(reading.landed(), reading.rejected());
        } finally {
            vault.table().rollback();
            work.abandon();
        }
    }

    private static Optional<Manifest> sameFile(List<Manifest> manifests, SourceFile file) {
        return manifests.stream()
                .filter(manifest -> manifest.sha256().equals(file.sha256()))
                .findFirst();
    }

    private static String nextId(List<Manifest> landed, List<Manifest> refused, SourceFile file) {
        int highest =
                Stream.concat(landed.stream(), refused.stream())
                        .mapToInt(Manifest::sequence)
                        .max()
                        .orElse(0);
        return "%04d-%s".formatted(highest + 1, file.sha256().substring(0, HASH_IN_ID));
    }

    private static Manifest manifest(
            Inbox.Extract extract,
            SourceFile file,
            String id,
            Reading reading,
            List<Problem> problems) {
        Manifest manifest =
                new Manifest(
                        extract.contract().bron(),
                        extract.contract().tabel(),
                        id,
                        extract.file().getFileName().toString(),
                        file.sha256(),
                        file.bytes(),
                        extract.contract().version(),
                        Instant.now(),
                        reading.read(),
                        reading.landed(),
                        reading.rejected(),
                        reading.warned(),
                        reading.findings().refusesFile()
                                ? Manifest.Status.GEWEIGERD
                                : Manifest.Status.GELAND,
                        problems.stream().map(Problem::text).toList());
        return manifest.withMerk(extract.format().mark(extract.contract()).orElse(null));
    }

    private static String line(Manifest manifest) {
        String table = manifest.bron() + "/" + manifest.tabel();
        return switch (manifest.status()) {
            case GELAND ->
                    "%-32s %10s geland, %s quarantaine"
                            .formatted(
                                    table,
                                    Progress.count(manifest.geland()),
                                    Progress.count(manifest.quarantaine()));
            case GEWEIGERD ->
                    "%-32s %10s gelezen, GEWEIGERD"
                            .formatted(table, Progress.count(manifest.gelezen()));
        };
    }
}
