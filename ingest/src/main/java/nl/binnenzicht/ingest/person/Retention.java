package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.binnenzicht.ingest.landing.LoadLock;
import nl.binnenzicht.ingest.vault.Hold;
import nl.binnenzicht.ingest.vault.Persoon;
import nl.binnenzicht.ingest.vault.Register;
import nl.binnenzicht.ingest.vault.Unfinished;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * Destroys what has been kept long enough, and knows for whom that is suspended.
 *
 * <p>Problems: BZ-096 for a person who was never delivered, BZ-097 when suspending or resuming does
 * not fit what is so.
 */
public final class Retention {

    private final DataHome home;
    private final Progress progress;

    public Retention(DataHome home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** What would be destroyed on a day; nothing is. */
    public DestructionReport report(LocalDate on) {
        try (LoadLock lock = LoadLock.take(home)) {
            return expired(Vault.open(lock.home()), on).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys it; the report goes into {@code audit} before the first row does. */
    public DestructionReport destroy(LocalDate on, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            Expired expired = expired(vault, on);
            if (expired.report().rijen() == 0) {
                return expired.report();
            }
            write(expired.report());
            Set<Integer> numbers = numbersGone(vault, expired.personsGone());
            List<String> gone = numbers.stream().map(vault.pseudonyms()::of).toList();
            Unfinished work =
                    new Unfinished(
                            "bewaren",
                            List.copyOf(numbers),
                            gone,
                            expired.numbers(),
                            expired.keys(),
                            reason,
                            Instant.now());
            new PersonWork(home, vault, progress)
                    .begin(vault.identity().register().withUnfinished(work));
            return expired.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of persons of whom nothing is left, under any of their numbers. */
    private static Set<Integer> numbersGone(Vault vault, Set<String> gone) {
        Set<Integer> numbers = new TreeSet<>();
        for (Persoon person : vault.table().find(gone).values()) {
            numbers.addAll(vault.identity().numbers(Integer.parseInt(person.bsn())));
        }
        numbers.removeIf(
                number ->
                        !vault.identity().numbers(number).stream()
                                .filter(vault.table()::knows)
                                .map(vault.pseudonyms()::of)
                                .allMatch(gone::contains));
        return numbers;
    }

    private Expired expired(Vault vault, LocalDate on) throws IOException {
        Set<String> held =
                vault.identity().register().opschortingen().stream()
                        .map(Hold::clientId)
                        .collect(Collectors.toSet());
        try (LandedParts landed = LandedParts.whole(home)) {
            Expired expired = new Expired(landed, on, held);
            expired.look();
            return expired;
        }
    }

    private void write(DestructionReport report) throws IOException {
        Files.createDirectories(home.audit());
        String moment = Instant.now().toString().replaceAll("[^0-9TZ]", "").substring(0, 15);
        Path file = home.audit().resolve("vernietiging_" + moment + ".txt");
        Files.writeString(file, report.text(), StandardCharsets.UTF_8);
    }

    /** Nothing of this person is destroyed until {@link #resume}. */
    public void suspend(int bsn, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            OnePerson person = OnePerson.find(vault, bsn);
            Register was = vault.identity().register();
            if (was.opschortingen().stream()
                    .anyMatch(hold -> person.clientIds().contains(hold.clientId()))) {
                throw PersonProblems.wrongState(
                        "vernietigen is voor deze persoon al opgeschort",
                        "een persoon zonder opschorting");
            }
            List<Hold> holds = new ArrayList<>(was.opschortingen());
            person.clientIds().forEach(id -> holds.add(new Hold(id, reason, Instant.now())));
            vault.identity().save(was.withHolds(holds));
            AuditLine.of("bewaren opschorten", reason, 0).append(home);
        }
    }

    /** Terms count for this person again. */
    public void resume(int bsn, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            OnePerson person = OnePerson.find(vault, bsn);
            Register was = vault.identity().register();
            List<Hold> holds =
                    was.opschortingen().stream()
                            .filter(hold -> !person.clientIds().contains(hold.clientId()))
                            .toList();
            if (holds.size() == was.opschortingen().size()) {
                throw PersonProblems.wrongState(
                        "vernietigen is voor deze persoon niet opgeschort",
                        "een persoon met een opschorting");
            }
            vault.identity().save(was.withHolds(holds));
            AuditLine.of("bewaren hervatten", reason, 0).append(home);
        }
    }
}
