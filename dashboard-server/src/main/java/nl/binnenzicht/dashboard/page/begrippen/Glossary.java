package nl.binnenzicht.dashboard.page.begrippen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of docs/glossary.md, which travels in the jar.
 *
 * @param terms in the order of the document
 */
record Glossary(List<Term> terms) {

    private static final String DOCUMENT = "/docs/glossary.md";

    /**
     * One word.
     *
     * @param word as the screen says it
     * @param meaning in a sentence
     * @param avoid words not to use for it
     */
    record Term(String word, String meaning, String avoid) {}

    static Glossary load() {
        try (InputStream in = Glossary.class.getResourceAsStream(DOCUMENT)) {
            if (in == null) {
                throw new IllegalStateException("no glossary on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glossary parse(String text) {
        List<Term> terms = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            boolean row = cells.length >= 5 && !line.startsWith("|---");
            if (row && !cells[1].strip().equals("begrip")) {
                terms.add(new Term(cells[1].strip(), plain(cells[3]), plain(cells[4])));
            }
        }
        return new Glossary(List.copyOf(terms));
    }

    private static String plain(String cell) {
        String text = cell.replace("`", "").strip();
        return text.isEmpty() ? "–" : text;
    }
}
