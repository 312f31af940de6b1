package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * What persons decided about a delivery after it landed; {@code intrekking.json} beside its
 * manifest. A delivery that is withdrawn does not count; nothing of it is changed or removed.
 *
 * @param stappen every decision, oldest first; the last one holds. Empty: nobody ever decided
 */
public record Withdrawal(List<Step> stappen) {

    /**
     * File name in the folder of a delivery; not among its hashes, because it can come and grow.
     */
    public static final String FILE = "intrekking.json";

    private static final Withdrawal NONE = new Withdrawal(List.of());

    /** What can be decided. */
    public enum Decision {
        INGETROKKEN,
        HERSTELD
    }

    /**
     * One decision.
     *
     * @param op moment, UTC; never before the one before it
     * @param besluit what holds from this moment
     * @param wie who decided, as the system knows them
     * @param reden why; points at nobody
     */
    public record Step(Instant op, Decision besluit, String wie, String reden) {}

    public Withdrawal {
        stappen = List.copyOf(stappen);
    }

    /** Of the delivery in a folder. Problems: BZ-120 when it cannot be read. */
    static Withdrawal of(Path delivery) {
        Path file = delivery.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            return Json.read(file, Withdrawal.class);
        } catch (UncheckedIOException | NullPointerException e) {
            throw new DataException(unreadable(delivery));
        }
    }

    private static Problem unreadable(Path delivery) {
        Path table = delivery.getParent();
        return new Problem(
                "BZ-120",
                "%s/%s/%s/%s"
                        .formatted(
                                table.getParent().getFileName(),
                                table.getFileName(),
                                delivery.getFileName(),
                                FILE),
                "niet te lezen, dus is onbekend of deze levering is ingetrokken",
                "de aantekening zoals zij gemaakt is",
                "Er is niets gedaan; zet dit bestand terug uit de back-up. Wie wat waarom introk"
                        + " staat ook in audit/audit.jsonl.");
    }

    /** The decision that holds; empty when nobody ever decided. */
    public Optional<Step> last() {
        return stappen.isEmpty() ? Optional.empty() : Optional.of(stappen.get(stappen.size() - 1));
    }

    public boolean isWithdrawn() {
        return isWithdrawn(last());
    }

    /** Whether it was withdrawn at a moment. */
    boolean wasWithdrawn(Instant moment) {
        return isWithdrawn(
                stappen.stream()
                        .filter(step -> !step.op().isAfter(moment))
                        .reduce((first, second) -> second));
    }

    private static boolean isWithdrawn(Optional<Step> last) {
        return last.filter(step -> step.besluit() == Decision.INGETROKKEN).isPresent();
    }

    /** With one decision more, also in order when the clock was set back. */
    public Withdrawal with(Step step) {
        Instant moment =
                last().map(Step::op).filter(before -> before.isAfter(step.op())).orElse(step.op());
        List<Step> all = new ArrayList<>(stappen);
        all.add(new Step(moment, step.besluit(), step.wie(), step.reden()));
        return new Withdrawal(all);
    }

    /**
     * Puts it beside the manifest of a delivery, with one rename.
     *
     * @param work folder for what is not finished; it is removed
     */
    public void publish(Path work, Path delivery) throws IOException {
        Folders.delete(work);
        Files.createDirectories(work);
        Path file = work.resolve(FILE);
        Files.writeString(file, Json.write(this), StandardCharsets.UTF_8);
        Folders.sync(work);
        Files.move(
                file,
                delivery.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        Folders.syncOne(delivery);
        Folders.delete(work);
    }
}
