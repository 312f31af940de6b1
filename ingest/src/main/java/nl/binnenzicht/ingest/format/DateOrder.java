package nl.binnenzicht.ingest.format;

import java.util.Arrays;
import java.util.List;

/** How a date that does not explain itself is meant. */
enum DateOrder {
    /** {@code 05/04/2024} is the fifth of April. */
    DAY_MONTH("dag-maand-jaar"),
    /** {@code 05/04/2024} is the fourth of May; never found out, only set. */
    MONTH_DAY("maand-dag-jaar"),
    /** {@code 45292} is the first of January 2024. */
    SERIAL("excel-dagnummer");

    static final List<String> WORDS = Arrays.stream(values()).map(order -> order.word).toList();

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /** As settings and manifests write it. */
    String word() {
        return word;
    }

    static DateOrder of(String word) {
        return values()[WORDS.indexOf(word)];
    }
}
