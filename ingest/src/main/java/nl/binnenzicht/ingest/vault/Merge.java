package nl.binnenzicht.ingest.vault;

import java.time.Instant;

/**
 * Two numbers that are one person, from one moment until another.
 *
 * @param oud the number that no longer counts
 * @param nieuw the number that stands for the person
 * @param vanaf since when deliveries are landed so
 * @param tot since when they no longer are; null: it holds
 */
public record Merge(int oud, int nieuw, Instant vanaf, Instant tot) {

    boolean holds() {
        return tot == null;
    }

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "Merge[...]";
    }
}
