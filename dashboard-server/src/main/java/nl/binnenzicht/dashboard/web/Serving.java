package nl.binnenzicht.dashboard.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.store.SnapshotInfo;

/** The snapshot that serves now, if there is one. */
final class Serving {

    private final Answers answers;
    private final SnapshotFacts facts;

    Serving(Answers answers, SnapshotFacts facts) {
        this.answers = answers;
        this.facts = facts;
    }

    Optional<SnapshotInfo> now() {
        try {
            return Optional.of(facts.of(answers.snapshotId()));
        } catch (DataException e) {
            return Optional.empty();
        }
    }

    String id() {
        return now().map(SnapshotInfo::id).orElse("geen");
    }

    /** Age in seconds; not a number without a snapshot. */
    double age() {
        return now().map(
                        info ->
                                (double)
                                        Duration.between(info.gemaaktOp(), Instant.now())
                                                .toSeconds())
                .orElse(Double.NaN);
    }
}
