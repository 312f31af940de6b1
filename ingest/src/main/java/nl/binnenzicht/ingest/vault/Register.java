package nl.binnenzicht.ingest.vault;

import java.util.ArrayList;
import java.util.List;

/**
 * What the vault remembers of decisions about persons.
 *
 * @param grafsteenSleutel key of the hashes in tombstones, base64; apart from that of the
 *     pseudonyms, so that a new one of those leaves tombstones standing
 * @param samenvoegingen oldest first; those that ended stay as history
 * @param grafstenen of forgotten persons
 * @param betwistingen oldest first
 * @param opschortingen that hold
 * @param onafgemaakt work to finish first; null: none
 */
public record Register(
        String grafsteenSleutel,
        List<Merge> samenvoegingen,
        List<Tombstone> grafstenen,
        List<Dispute> betwistingen,
        List<Hold> opschortingen,
        Unfinished onafgemaakt) {

    static Register empty(String tombstoneKey) {
        return new Register(tombstoneKey, List.of(), List.of(), List.of(), List.of(), null);
    }

    public Register withMerges(List<Merge> merges) {
        return new Register(
                grafsteenSleutel,
                List.copyOf(merges),
                grafstenen,
                betwistingen,
                opschortingen,
                onafgemaakt);
    }

    public Register withTombstones(List<Tombstone> tombstones) {
        return new Register(
                grafsteenSleutel,
                samenvoegingen,
                List.copyOf(tombstones),
                betwistingen,
                opschortingen,
                onafgemaakt);
    }

    public Register withDisputes(List<Dispute> disputes) {
        return new Register(
                grafsteenSleutel,
                samenvoegingen,
                grafstenen,
                List.copyOf(disputes),
                opschortingen,
                onafgemaakt);
    }

    public Register withHolds(List<Hold> holds) {
        return new Register(
                grafsteenSleutel,
                samenvoegingen,
                grafstenen,
                betwistingen,
                List.copyOf(holds),
                onafgemaakt);
    }

    /**
     * @param work null: nothing is left to do
     */
    public Register withUnfinished(Unfinished work) {
        return new Register(
                grafsteenSleutel, samenvoegingen, grafstenen, betwistingen, opschortingen, work);
    }

    /** One list with one more at its end. */
    public static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "Register[...]";
    }
}
