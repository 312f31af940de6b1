package nl.binnenzicht.ingest.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.landing.LoadLock;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.vault.Dispute;
import nl.binnenzicht.ingest.vault.Identity;
import nl.binnenzicht.ingest.vault.Register;
import nl.binnenzicht.ingest.vault.Tombstone;
import nl.binnenzicht.ingest.vault.Unfinished;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * What a person may ask for: to see, to dispute, to be forgotten, to be let in again.
 *
 * <p>Problems: BZ-096 for a person who was never delivered, BZ-097 when the question does not fit
 * what is so, BZ-110, BZ-111 and BZ-114 for data that is not what it was: nothing is done then.
 */
public final class PersonRights {

    private final DataHome home;
    private final Progress progress;

    public PersonRights(DataHome home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Everything held on a person. */
    public Inzage inzage(int bsn) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            OnePerson person = OnePerson.find(vault, bsn);
            Inzage inzage = new InzageSearch(home, vault).of(person);
            AuditLine.of("person inzage", null, inzage.rijen()).append(home);
            return inzage;
        }
    }

    /** Marks what a source delivered on a person as disputed, until {@link #settle}. */
    public void dispute(int bsn, String bron, String tabel, String reason) {
        List<String> tables =
                ContractCatalog.all().stream()
                        .filter(c -> Ownership.isAboutPersons(c, ContractCatalog.all()))
                        .map(c -> c.name())
                        .toList();
        if (!tables.contains(bron + "/" + tabel)) {
            throw PersonProblems.unknownTable("een van " + String.join(", ", tables));
        }
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            OnePerson person = OnePerson.find(vault, bsn);
            Dispute dispute =
                    new Dispute(person.clientId(), bron, tabel, reason, Instant.now(), null);
            Register was = vault.identity().register();
            vault.identity().save(was.withDisputes(Register.plus(was.betwistingen(), dispute)));
            AuditLine.of("person rectificatie " + bron + "/" + tabel, reason, 0).append(home);
        }
    }

    /** Ends the disputes of a person about a table; they stay in the register as history. */
    public int settle(int bsn, String bron, String tabel, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            OnePerson person = OnePerson.find(vault, bsn);
            Register was = vault.identity().register();
            List<Dispute> disputes = new ArrayList<>();
            int settled = 0;
            for (Dispute dispute : was.betwistingen()) {
                boolean isMeant =
                        dispute.klaarOp() == null
                                && person.clientIds().contains(dispute.clientId())
                                && dispute.bron().equals(bron)
                                && dispute.tabel().equals(tabel);
                settled += isMeant ? 1 : 0;
                disputes.add(isMeant ? dispute.settled(Instant.now()) : dispute);
            }
            if (settled == 0) {
                throw PersonProblems.wrongState(
                        "over deze tabel loopt geen betwisting van deze persoon",
                        "een lopende betwisting");
            }
            vault.identity().save(was.withDisputes(disputes));
            AuditLine.of("person rectificatie klaar " + bron + "/" + tabel, reason, 0).append(home);
            return settled;
        }
    }

    /** Takes a person out of everything but the exports; done when nothing on disk holds them. */
    public void forget(int bsn, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            OnePerson person = OnePerson.find(vault, bsn);
            Register was = vault.identity().register();
            if (was.opschortingen().stream()
                    .anyMatch(hold -> person.clientIds().contains(hold.clientId()))) {
                throw PersonProblems.wrongState(
                        "vernietigen is voor deze persoon opgeschort",
                        "een persoon zonder opschorting");
            }
            Map<String, Set<String>> numbers;
            try (LandedParts landed = LandedParts.whole(home)) {
                numbers = landed.numbersAlone(person.clientIds());
            }
            Unfinished work =
                    new Unfinished(
                            "person vergeten",
                            List.copyOf(person.numbers()),
                            List.copyOf(person.clientIds()),
                            numbers,
                            Map.of(),
                            reason,
                            Instant.now());
            new SnapshotCleaning(home, person.clientIds(), numbers).requireWhole();
            Tombstone tombstone = tombstone(vault.identity(), person, numbers);
            new PersonWork(home, vault, progress)
                    .begin(
                            was.withTombstones(Register.plus(was.grafstenen(), tombstone))
                                    .withUnfinished(work));
        }
    }

    private static Tombstone tombstone(
            Identity identity, OnePerson person, Map<String, Set<String>> numbers) {
        List<String> hashes = new ArrayList<>();
        numbers.forEach(
                (column, values) ->
                        values.forEach(value -> hashes.add(identity.hash(column, value))));
        return new Tombstone(
                person.numbers().stream().map(identity::hash).toList(), hashes, Instant.now());
    }

    /** Lets a forgotten person in again: what is delivered from now on is landed. */
    public void admit(int bsn, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            if (!vault.identity().isForgotten(bsn)) {
                throw PersonProblems.wrongState(
                        "deze persoon is niet vergeten", "een persoon die is vergeten");
            }
            String hash = vault.identity().hash(bsn);
            Register was = vault.identity().register();
            vault.identity()
                    .save(
                            was.withTombstones(
                                    was.grafstenen().stream()
                                            .filter(stone -> !stone.personen().contains(hash))
                                            .toList()));
            AuditLine.of("person toelaten", reason, 0).append(home);
        }
    }
}
