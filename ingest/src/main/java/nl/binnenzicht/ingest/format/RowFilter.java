package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Lets through the rows of a table only: no blank lines, no header that comes back, no totals, and
 * nothing of what a printed report has on every page. A line that may be a row is let through.
 */
final class RowFilter {

    private static final int MOST_LINES = 20;

    private final RawTable table;
    private final RawRow header;
    private final String firstName;
    private final Lines lines;
    private final Deque<RawRow> held = new ArrayDeque<>();
    private final Set<String> feet = new HashSet<>();
    private long rows;
    private long repeatedHeaders;
    private long pageLines;
    private long subtotals;
    private int trailers;
    private boolean isAtEnd;
    private boolean isHeaderSeen;
    private boolean isDoubtful;

    /**
     * @param header as the file has it, which the table has just given
     * @param names of it, as the contract has them
     */
    RowFilter(Contract contract, RawTable table, RawRow header, List<String> names) {
        this.table = table;
        this.header = header;
        firstName = header.field(0).strip();
        lines = new Lines(contract, names, table.titles());
    }

    /** The next row; null at the end. */
    RawRow next() throws IOException, BrokenSourceException {
        while (held.isEmpty()) {
            RawRow row = read();
            if (row == null) {
                return null;
            }
            LineKind kind = lines.kind(row);
            if (kind == LineKind.ROW || kind == LineKind.DOUBTFUL) {
                return given(row, kind);
            }
            leaveOut(row, kind);
        }
        RawRow row = held.poll();
        return given(row, lines.kind(row));
    }

    private RawRow given(RawRow row, LineKind kind) throws BrokenSourceException {
        isDoubtful = kind == LineKind.DOUBTFUL;
        row.check();
        rows++;
        return row;
    }

    /** Reads on behind a line that is probably no row; what is one after all is held. */
    private void leaveOut(RawRow first, LineKind firstKind)
            throws IOException, BrokenSourceException {
        List<RawRow> block = new ArrayList<>();
        List<LineKind> kinds = new ArrayList<>();
        isHeaderSeen = false;
        RawRow line = first;
        LineKind kind = firstKind;
        while (line != null && kind != LineKind.ROW && block.size() < MOST_LINES) {
            block.add(line);
            kinds.add(kind);
            line = read();
            kind = line == null ? LineKind.ROW : lines.kind(line);
        }
        boolean isPageBreak = isHeaderSeen || kinds.contains(LineKind.PAGE);
        for (int i = 0; i < block.size(); i++) {
            leaveOut(block.get(i), kinds.get(i), isPageBreak, line == null);
        }
        if (line != null) {
            held.add(line);
        }
    }

    private void leaveOut(RawRow line, LineKind kind, boolean isPageBreak, boolean isLast)
            throws BrokenSourceException {
        switch (kind) {
            case ROW, DOUBTFUL -> held.add(line);
            case PAGE -> pageLines++;
            case TOTAL -> {
                if (isLast) {
                    requireRows(line);
                    trailers++;
                } else {
                    subtotals++;
                }
            }
            case LOOSE -> {
                if (isPageBreak && !isLast) {
                    feet.add(Lines.masked(line));
                }
                if (feet.contains(Lines.masked(line)) || isPageBreak) {
                    pageLines++;
                } else {
                    held.add(line);
                }
            }
        }
    }

    private void requireRows(RawRow line) throws BrokenSourceException {
        OptionalLong stated = Lines.rows(line);
        if (stated.isPresent() && stated.getAsLong() != rows) {
            throw new BrokenSourceException(
                    Flaw.CUT_OFF, line.row(), "zoveel rijen als de slotregel zegt");
        }
    }

    private RawRow read() throws IOException, BrokenSourceException {
        while (!isAtEnd) {
            RawRow row = table.next();
            if (row == null) {
                isAtEnd = true;
            } else if (isHeader(row)) {
                repeatedHeaders++;
                isHeaderSeen = true;
            } else if (!isOldEnd(row) && (!row.field(0).isBlank() || !row.isBlank())) {
                return row;
            }
        }
        return null;
    }

    /** The character with which old systems end a file. */
    private static boolean isOldEnd(RawRow row) {
        return row.size() == 1 && row.field(0).equals("\u001A");
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

    /** Files that were joined have a byte order mark in the middle, pages a form feed. */
    private static String withoutMark(String field) {
        return (field.startsWith("\uFEFF") ? field.substring(1) : field).strip();
    }

    /** True when the row that was last given may be no row. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** Lines with totals below the table. */
    int trailers() {
        return trailers;
    }

    /** What was left out, for the manifest: empty, or beginning with a comma. */
    String leftOut() {
        return (repeatedHeaders == 0 ? "" : ", kopregel " + repeatedHeaders + " keer herhaald")
                + (pageLines == 0 ? "" : ", paginaregels " + pageLines)
                + (subtotals == 0 ? "" : ", tussentotalen " + subtotals)
                + (trailers == 0 ? "" : ", slotregels " + trailers);
    }
}
