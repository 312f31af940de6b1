package nl.binnenzicht.dashboard.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Which snapshot answers: the one that serves now, one by name, or what was known on a date.
 *
 * @param snapshotId exactly this snapshot; empty for none in particular
 * @param bekendOp the newest snapshot that tells what was known on this day; empty for now
 */
public record AsOf(Optional<String> snapshotId, Optional<LocalDate> bekendOp) {

    private static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    public AsOf {
        if (snapshotId.isPresent() && bekendOp.isPresent()) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-168",
                            "as_of",
                            "een snapshot en een dag tegelijk",
                            "as_of of bekend_op",
                            "Laat een van beide weg."));
        }
    }

    /** The snapshot that serves. */
    public static AsOf now() {
        return NOW;
    }

    public static AsOf snapshot(String id) {
        return new AsOf(Optional.of(id), Optional.empty());
    }

    public static AsOf knownOn(LocalDate day) {
        return new AsOf(Optional.empty(), Optional.of(day));
    }

    /**
     * As a person wrote it. Problems: BZ-168 for a day that is none, or both at once.
     *
     * @param asOf id of a snapshot; empty for none
     * @param bekendOp jjjj-mm-dd; empty for none
     */
    public static AsOf parse(String asOf, String bekendOp) {
        return new AsOf(
                Optional.of(asOf.strip()).filter(text -> !text.isEmpty()),
                Optional.of(bekendOp.strip()).filter(text -> !text.isEmpty()).map(AsOf::day));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-168",
                            "bekend_op",
                            "dit is geen dag",
                            "een dag als jjjj-mm-dd",
                            "Schrijf bijvoorbeeld 2026-01-31."));
        }
    }

    public boolean isNow() {
        return snapshotId.isEmpty() && bekendOp.isEmpty();
    }
}
