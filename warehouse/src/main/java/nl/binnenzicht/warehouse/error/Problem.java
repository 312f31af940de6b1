package nl.binnenzicht.warehouse.error;

import java.io.Serializable;

/**
 * One thing that is wrong, said once and in one form, for terminal, log, page and HTTP answer
 * alike.
 *
 * <p>Never put a cell value in {@code found}: give counts, row numbers, column names and codes of
 * ours.
 *
 * @param code stable and searchable, {@code BZ-nnn}; listed in docs/problems.md
 * @param where the thing, from large to small: {@code zrm/score_202512.csv kolom score}
 * @param found what is the case, with numbers
 * @param expected what was promised, in the contract's own words
 * @param action what the program did or did not do, and what a person does now
 */
public record Problem(String code, String where, String found, String expected, String action)
        implements Serializable {

    /** The one sentence form; tests assert it literally. */
    public String text() {
        return "%s %s: %s; verwacht %s. %s".formatted(code, where, found, expected, action);
    }
}
