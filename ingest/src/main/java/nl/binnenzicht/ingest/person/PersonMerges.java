package nl.binnenzicht.ingest.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.landing.LoadLock;
import nl.binnenzicht.ingest.vault.Merge;
import nl.binnenzicht.ingest.vault.Persoon;
import nl.binnenzicht.ingest.vault.Register;
import nl.binnenzicht.ingest.vault.Unfinished;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;

/**
 * Says that two numbers are one person, and takes that back.
 *
 * <p>Problems: BZ-096 for a number that was never delivered, BZ-097 when the two are one person
 * already, or are not, BZ-110 and BZ-111 for a delivery that is not what it was.
 */
public final class PersonMerges {

    private final DataHome home;
    private final Progress progress;

    public PersonMerges(DataHome home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** From now on the old number is the person of the new one, also in what was landed before. */
    public void merge(int old, int survivor, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            if (!vault.table().knows(old)) {
                throw PersonProblems.unknown("het oude nummer");
            }
            if (vault.identity().survivor(old) == vault.identity().survivor(survivor)) {
                throw PersonProblems.wrongState(
                        "deze twee nummers zijn al een persoon", "twee verschillende personen");
            }
            if (vault.identity().survivor(old) != old) {
                throw PersonProblems.wrongState(
                        "het oude nummer is al met een ander samengevoegd",
                        "een nummer dat voor zichzelf staat");
            }
            if (vault.identity().isForgotten(old) || vault.identity().isForgotten(survivor)) {
                throw PersonProblems.wrongState(
                        "een van de twee is vergeten", "personen die niet vergeten zijn");
            }
            LandedParts.whole(home).close();
            noteSurvivor(vault, old, survivor);
            Register was = vault.identity().register();
            List<Merge> merges =
                    Register.plus(
                            was.samenvoegingen(), new Merge(old, survivor, Instant.now(), null));
            run(vault, was.withMerges(merges), "person samenvoegen", reason);
        }
    }

    /** Files to CBS need the survivor in the vault, with what is known of the old number. */
    private static void noteSurvivor(Vault vault, int old, int survivor) {
        if (vault.table().knows(survivor)) {
            return;
        }
        String clientId = vault.pseudonyms().of(old);
        Persoon known = vault.table().find(Set.of(clientId)).get(clientId);
        String own = vault.pseudonyms().of(survivor);
        if (known == null || known.geboortedatum() == null) {
            vault.table().note(survivor, own);
        } else {
            vault.table()
                    .note(
                            survivor,
                            own,
                            known.geboortedatum(),
                            Integer.parseInt(known.geslachtCode()));
        }
        vault.table().commit();
    }

    /**
     * From now on the two are two again. What was landed before the merge is so at once; what was
     * landed since names the survivor only.
     *
     * @return deliveries landed since the merge, that a supplier has to deliver again
     */
    public int split(int old, int survivor, String reason) {
        try (LoadLock lock = LoadLock.take(home)) {
            Vault vault = Vault.open(lock.home());
            Register was = vault.identity().register();
            List<Merge> merges = new ArrayList<>(was.samenvoegingen());
            Instant now = Instant.now();
            Merge ended = null;
            for (int i = 0; i < merges.size(); i++) {
                Merge merge = merges.get(i);
                if (merge.tot() == null && merge.oud() == old && merge.nieuw() == survivor) {
                    ended = merge;
                    merges.set(i, new Merge(old, survivor, merge.vanaf(), now));
                }
            }
            if (ended == null) {
                throw PersonProblems.wrongState(
                        "deze twee nummers zijn niet zo samengevoegd",
                        "het oude en het overgebleven nummer van een samenvoeging");
            }
            LandedParts.whole(home).close();
            run(vault, was.withMerges(merges), "person splitsen", reason);
            return landedSince(vault.pseudonyms().of(survivor), ended.vanaf());
        }
    }

    private int landedSince(String clientId, Instant since) {
        if (new Landing(home).everything().isEmpty()) {
            return 0;
        }
        try (LandedParts landed = LandedParts.duringWork(home)) {
            return (int)
                    landed.aboutPersons().stream()
                            .filter(d -> !d.manifest().gelandOp().isBefore(since))
                            .filter(d -> landed.count(d, Set.of(clientId), Map.of()) > 0)
                            .count();
        }
    }

    private void run(Vault vault, Register next, String work, String reason) {
        Unfinished unfinished =
                new Unfinished(
                        work, List.of(), List.of(), Map.of(), Map.of(), reason, Instant.now());
        new PersonWork(home, vault, progress).begin(next.withUnfinished(unfinished));
    }
}
