package nl.binnenzicht.ingest.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Work on landed data that was begun and must be finished before anything else happens: written
 * before the first file changes, removed after the last one did.
 *
 * @param werk what is being done, as the audit log calls it
 * @param nummers numbers of persons to forget; empty when it is not about persons
 * @param clientIds pseudonyms whose rows go
 * @param eigenNummers per column the numbers whose rows go
 * @param sleutels per table, {@code bron/tabel}, the keys of the rows that go
 * @param reden why
 * @param begonnen when
 */
public record Unfinished(
        String werk,
        List<Integer> nummers,
        List<String> clientIds,
        Map<String, Set<String>> eigenNummers,
        Map<String, Set<String>> sleutels,
        String reden,
        Instant begonnen) {

    /** True when rows of landing go. */
    public boolean removesRows() {
        return !clientIds.isEmpty() || !eigenNummers.isEmpty() || !sleutels.isEmpty();
    }

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "Unfinished[" + werk + "]";
    }
}
