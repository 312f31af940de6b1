package nl.binnenzicht.ingest.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Finds the header in the first part of a text: the line and the separator that give most columns
 * of the contract. Below the first line a header must have at least half of them, so that a title
 * is none.
 */
final class HeaderSearch {

    /** Lines above a header that are looked at. */
    static final int MOST_LINES = 50;

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    private final Contract contract;
    private final char[] separators;
    private final List<String> seen = new ArrayList<>();
    private Header best;
    private int bestKnown;
    private boolean isFirstSeen;
    private String last = "";

    /**
     * Where a table begins.
     *
     * @param offset characters before the header
     * @param line its line, the first is 1
     * @param above the lines before it that are not blank
     */
    record Header(char separator, int offset, int line, List<String> above) {}

    HeaderSearch(Contract contract, Optional<Character> fixed) {
        this.contract = contract;
        separators = fixed.map(one -> new char[] {one}).orElse(SEPARATORS);
        best = new Header(separators[0], 0, 1, List.of());
    }

    /** The header; where none is recognised, the first line that is not blank. */
    Header in(String head) {
        int start = 0;
        for (int line = 1; line <= MOST_LINES && start < head.length(); line++) {
            int end = lineEnd(head, start);
            look(head.substring(start, end), start, line);
            look(head.substring(start, closed(head, start, end)), start, line);
            start = end + (head.startsWith("\r\n", end) ? 2 : 1);
        }
        return best;
    }

    /** The end of a line of which a name in quotes goes on; of the line itself otherwise. */
    private static int closed(String text, int start, int end) {
        int closed = end;
        for (int more = 0; more < MOST_LINES && closed < text.length(); more++) {
            long quotes = text.substring(start, closed).chars().filter(c -> c == '"').count();
            if (quotes % 2 == 0) {
                return closed;
            }
            closed = lineEnd(text, closed + 1);
        }
        return end;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void look(String line, int offset, int number) {
        if (line.isBlank() || line.equals(last)) {
            return;
        }
        last = line;
        if (!isFirstSeen) {
            best = new Header(separators[0], offset, number, List.of());
        }
        for (char separator : separators) {
            int known = HeaderNames.known(contract, split(line, separator));
            if (known > bestKnown && (!isFirstSeen || isEnough(known))) {
                best = new Header(separator, offset, number, List.copyOf(seen));
                bestKnown = known;
            }
        }
        isFirstSeen = true;
        seen.add(line);
    }

    private boolean isEnough(int known) {
        return known * 2 >= contract.columns().size();
    }

    private static List<String> split(String line, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .trimWhitespacesAroundQuotes(true)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }
}
