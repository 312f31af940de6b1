package nl.binnenzicht.ingest.format;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What the settings of a source say of its files; empty: to be found out.
 *
 * @param separator between fields
 * @param charset how bytes become text
 * @param decimal sign before decimals
 * @param date what a date that does not explain itself means
 */
record FixedDialect(
        Optional<Character> separator,
        Optional<Charset> charset,
        Optional<DecimalSign> decimal,
        Optional<DateOrder> date) {

    /** Everything is found out. */
    static final FixedDialect NONE =
            new FixedDialect(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
