package nl.binnenzicht.marts.cohort;

import java.util.Optional;
import java.util.Set;

/** Which codes a column may hold, in the snapshot that is asked. */
@FunctionalInterface
public interface Codes {

    /** Takes any code: for reading a definition without a snapshot at hand. */
    Codes ONGEZIEN = kolom -> Optional.empty();

    /** The codes of a column, as {@code kwadrant_code}; empty: cannot be told. */
    Optional<Set<String>> van(String kolom);
}
