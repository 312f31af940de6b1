package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Lets through the rows of a table only: no blank lines, no header that comes back, no totals at
 * the end. Totals that are followed by rows are rows like any other, and wrong ones.
 */
final class RowFilter {

    private static final int MOST_TRAILERS = 20;

    private final RawTable table;
    private final RawRow header;
    private final String firstName;
    private final Trailer trailer;
    private final Deque<RawRow> held = new ArrayDeque<>();
    private long rows;
    private long repeatedHeaders;
    private int trailers;
    private boolean isAtEnd;

    /**
     * @param header as the file has it
     * @param names of it, as the contract has them
     */
    RowFilter(Contract contract, RawTable table, RawRow header, List<String> names) {
        this.table = table;
        this.header = header;
        firstName = header.field(0).strip();
        trailer = new Trailer(contract, names);
    }

    /** The next row; null at the end. */
    RawRow next() throws IOException, BrokenSourceException {
        RawRow row = held.isEmpty() ? read() : held.poll();
        if (row == null) {
            return null;
        }
        if (held.isEmpty() && !isAtEnd && trailer.is(row)) {
            row = afterTrailers(row);
        }
        if (row != null) {
            row.check();
            rows++;
        }
        return row;
    }

    /** Reads on behind a line that may be a total; null when it and the rest are totals. */
    private RawRow afterTrailers(RawRow first) throws IOException, BrokenSourceException {
        held.add(first);
        RawRow next = read();
        while (next != null && held.size() < MOST_TRAILERS && trailer.is(next)) {
            held.add(next);
            next = read();
        }
        if (next != null) {
            held.add(next);
            return held.poll();
        }
        for (RawRow line : held) {
            OptionalLong stated = Trailer.rows(line);
            if (stated.isPresent() && stated.getAsLong() != rows) {
                throw new BrokenSourceException(
                        Flaw.CUT_OFF, line.row(), "zoveel rijen als de slotregel zegt");
            }
        }
        trailers = held.size();
        held.clear();
        return null;
    }

    private RawRow read() throws IOException, BrokenSourceException {
        while (!isAtEnd) {
            RawRow row = table.next();
            if (row == null) {
                isAtEnd = true;
            } else if (isHeader(row)) {
                repeatedHeaders++;
            } else if (!row.field(0).isBlank() || !row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private boolean isHeader(RawRow row) {
        if (row.size() != header.size() || !withoutMark(row.field(0)).equals(firstName)) {
            return false;
        }
        for (int i = 1; i < row.size(); i++) {
            if (!row.field(i).strip().equals(header.field(i).strip())) {
                return false;
            }
        }
        return !firstName.isEmpty();
    }

    /** Files that were joined have a byte order mark in the middle. */
    private static String withoutMark(String field) {
        return (field.startsWith("\uFEFF") ? field.substring(1) : field).strip();
    }

    /** Lines with totals below the table. */
    int trailers() {
        return trailers;
    }

    /** What was left out, for the manifest: empty, or beginning with a comma. */
    String leftOut() {
        return (repeatedHeaders == 0 ? "" : ", kopregel " + repeatedHeaders + " keer herhaald")
                + (trailers == 0 ? "" : ", slotregels " + trailers);
    }
}
