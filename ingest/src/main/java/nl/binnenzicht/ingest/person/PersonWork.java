package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.ingest.landing.LoadLock;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.ingest.vault.MasterKey;
import nl.binnenzicht.ingest.vault.Register;
import nl.binnenzicht.ingest.vault.Unfinished;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.HeldFile;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/**
 * Work that changes what is kept of persons. It is first written down in the vault, then done; each
 * step does nothing when it was done before. After a crash {@link #finish} does it again from the
 * start, and until then nothing else opens the vault.
 *
 * <p>Problems: BZ-025 and BZ-037 when others are at work, BZ-098 when the person is still found on
 * disk at the end: the work then stays unfinished.
 */
public final class PersonWork {

    private final DataHome home;
    private final Vault vault;
    private final Progress progress;

    PersonWork(DataHome home, Vault vault, Progress progress) {
        this.home = home;
        this.vault = vault;
        this.progress = progress;
    }

    /** Problems: BZ-096 for a folder without a vault: nothing is made there. */
    public static void requireHome(DataHome home) {
        if (!Files.isDirectory(home.vault())) {
            throw PersonProblems.noHome();
        }
    }

    /** Finishes what was interrupted; false when there was nothing. */
    public static boolean finish(DataHome home, Progress progress, Optional<Path> master) {
        if (!Files.exists(home.vault().resolve("personen.register"))) {
            return false;
        }
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.openForRepair(lock.home(), master);
            Unfinished work = vault.identity().register().onafgemaakt();
            if (work == null) {
                return false;
            }
            progress.say("  Afgebroken werk wordt afgemaakt: " + work.werk() + ".");
            new PersonWork(lock.home(), vault, progress).resume();
            return true;
        }
    }

    /** As {@link #finish(DataHome, Progress, Optional)}, with the key of the environment. */
    public static boolean finish(DataHome home, Progress progress) {
        return finish(home, progress, MasterKey.file());
    }

    /** Writes down what is to be done, and does it; nothing is written while a build runs. */
    void begin(Register next) {
        HeldFile held = new SnapshotStore(home).hold();
        try {
            vault.identity().save(next);
            run();
        } finally {
            held.close();
        }
    }

    private void resume() {
        HeldFile held = new SnapshotStore(home).hold();
        try {
            run();
        } finally {
            held.close();
        }
    }

    private void run() {
        Unfinished work = vault.identity().register().onafgemaakt();
        try {
            LandingRewrite landing = new LandingRewrite(work.werk());
            int snapshots = 0;
            if (work.removesRows()) {
                remove(work, landing);
                progress.done(
                        "landing  %s rijen uit %s leveringen"
                                .formatted(
                                        Progress.count(landing.removed()),
                                        Progress.count(landing.deliveries())));
            }
            int merged = new MergedLanding(home, vault).make();
            if (merged > 0) {
                progress.done(merged + " leveringen met samengevoegde personen");
            }
            if (work.removesRows()) {
                snapshots =
                        new SnapshotCleaning(home, work.clientIds(), work.eigenNummers()).clean();
                progress.done("snapshots  %s vervangen of verwijderd".formatted(snapshots));
            }
            forget(work);
            search(work);
            AuditLine.now(
                            work.werk(),
                            work.reden(),
                            landing.deliveries(),
                            landing.removed(),
                            snapshots)
                    .append(home);
            vault.identity().save(vault.identity().register().withUnfinished(null));
        } catch (IOException e) {
            throw PersonProblems.disk(e);
        } catch (UncheckedIOException e) {
            throw PersonProblems.disk(e.getCause());
        }
    }

    private void remove(Unfinished work, LandingRewrite landing) throws IOException {
        Set<String> clientIds = new HashSet<>(work.clientIds());
        try (LandedParts landed = LandedParts.duringWork(home)) {
            for (LandedParts.Delivered delivered : landed.aboutPersons()) {
                Set<String> keys =
                        work.sleutels().getOrDefault(delivered.contract().name(), Set.of());
                if (!keys.isEmpty()
                        || landed.count(delivered, clientIds, work.eigenNummers()) > 0) {
                    RowKey key = new RowKey(delivered.contract());
                    landing.rows(
                            landed,
                            delivered,
                            new Forgetting(delivered.contract(), clientIds, work.eigenNummers())
                                    .and(row -> keys.isEmpty() || !keys.contains(key.of(row))));
                }
                landing.manifest(delivered, landed.count(delivered));
            }
        }
    }

    /** Leaves of the persons in the vault no more than their tombstones. */
    private void forget(Unfinished work) {
        if (work.nummers().isEmpty()) {
            return;
        }
        Set<Integer> numbers = new HashSet<>(work.nummers());
        vault.table().remove(numbers);
        Register was = vault.identity().register();
        vault.identity()
                .save(
                        was.withMerges(
                                        was.samenvoegingen().stream()
                                                .filter(m -> !numbers.contains(m.oud()))
                                                .filter(m -> !numbers.contains(m.nieuw()))
                                                .toList())
                                .withDisputes(
                                        was.betwistingen().stream()
                                                .filter(
                                                        d ->
                                                                !work.clientIds()
                                                                        .contains(d.clientId()))
                                                .toList()));
    }

    private void search(Unfinished work) throws IOException {
        if (work.nummers().isEmpty()) {
            return;
        }
        Set<String> wanted = new HashSet<>(work.clientIds());
        work.nummers().forEach(number -> wanted.add(Bsn.digits(number)));
        DiskSearch search = new DiskSearch(home, wanted);
        List<String> found = search.everywhere();
        if (!found.isEmpty()) {
            throw PersonProblems.stillFound(found.size(), found.get(0));
        }
        progress.done(
                "gezocht in %s bestanden, niets gevonden"
                        .formatted(Progress.count(search.files())));
        int kept = search.exports().size();
        if (kept > 0) {
            progress.say(
                    "Blijft bewaard: %d bestanden in exports, omdat ze geleverd zijn."
                            .formatted(kept));
        }
        int inbox = search.inboxFiles().size();
        if (inbox > 0) {
            progress.say(
                    "Let op: in de map inbox staan nog %d bestanden met deze persoon; haal ze weg."
                            .formatted(inbox));
        }
    }
}
