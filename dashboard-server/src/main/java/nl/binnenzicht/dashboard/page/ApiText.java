package nl.binnenzicht.dashboard.page;

import java.util.List;

/**
 * The page that tells people what programs can ask.
 *
 * @param addresses in order
 * @param navigation all pages by group
 */
public record ApiText(List<Address> addresses, List<PageView.Menu> navigation) {

    /**
     * One address.
     *
     * @param name anchor
     * @param path with parameters between braces
     * @param summary a sentence
     * @param words that it knows
     * @param examples whole addresses
     */
    public record Address(
            String name, String path, String summary, List<Word> words, List<String> examples) {}

    /** One word that an address knows. */
    public record Word(String name, String meaning, String example) {}
}
