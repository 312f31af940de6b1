package nl.binnenzicht.ingest.vault;

import java.time.Instant;
import java.util.List;

/**
 * What keeps a forgotten person from coming back with a delivery: keyed hashes, nothing else.
 *
 * @param personen hashes of the numbers of the person
 * @param nummers hashes of what stood in the name of the person alone, as column and value: rows of
 *     a benefit carry the number of the benefit and no other
 * @param op since when
 */
public record Tombstone(List<String> personen, List<String> nummers, Instant op) {}
