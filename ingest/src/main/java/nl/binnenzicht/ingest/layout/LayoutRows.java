package nl.binnenzicht.ingest.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceRows;

/**
 * The records of a file, a line each, as rows of a contract. A line that is shorter than the record
 * has fewer fields than it should, and a longer one more; blanks at the end do not count.
 */
final class LayoutRows implements SourceRows {

    private static final int LONGEST_LINE = 1 << 16;

    private final Layout layout;
    private final BufferedReader text;
    private final boolean hasProperEnd;
    private final String dialect;
    private final List<String> columns;
    private final List<List<LayoutField>> fieldsOfColumn = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String[] parts = new String[0];
    private int size;
    private long row;

    /**
     * @param dialect how the file is read, for the manifest
     */
    LayoutRows(Layout layout, Reader text, boolean hasProperEnd, String dialect) {
        this.layout = layout;
        this.dialect = dialect;
        this.text = new BufferedReader(text, 1 << 16);
        this.hasProperEnd = hasProperEnd;
        columns = layout.columns();
        columns.forEach(column -> fieldsOfColumn.add(layout.fieldsOf(column)));
    }

    @Override
    public List<String> header() {
        return columns;
    }

    @Override
    public boolean next() throws IOException, BrokenSourceException {
        do {
            if (!readLine()) {
                return false;
            }
        } while (line.toString().isBlank());
        if (!layout.isFixed()) {
            parts = line.toString().split("\\Q" + layout.separator() + "\\E", -1);
        }
        size = measured();
        if (size == columns.size()) {
            refuseOtherStatistic();
        }
        return true;
    }

    private boolean readLine() throws IOException, BrokenSourceException {
        line.setLength(0);
        int c = text.read();
        if (c < 0) {
            return false;
        }
        row++;
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            if (line.length() > LONGEST_LINE) {
                throw new BrokenSourceException(Flaw.UNREADABLE, row, "een record op elke regel");
            }
            c = text.read();
        }
        if (line.length() > 0 && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return true;
    }

    /** The number of columns, or one less or more when the line has another length. */
    private int measured() {
        int found = layout.isFixed() ? withoutBlanks(line.length()) : parts.length;
        int wanted = layout.size();
        if (found > wanted) {
            return columns.size() + 1;
        }
        boolean isWhole = layout.isFixed() ? line.length() >= wanted : found == wanted;
        return isWhole ? columns.size() : columns.size() - 1;
    }

    private int withoutBlanks(int length) {
        int end = length;
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private void refuseOtherStatistic() throws BrokenSourceException {
        for (LayoutField field : layout.fields()) {
            if (!field.fixed().isEmpty() && !raw(field).strip().equals(field.fixed())) {
                throw new BrokenSourceException(
                        Flaw.UNREADABLE, row, field.name() + " " + field.fixed() + " in elke rij");
            }
        }
    }

    private String raw(LayoutField field) {
        return layout.isFixed()
                ? line.substring(field.position() - 1, field.end())
                : parts[field.position() - 1];
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String field(int index) {
        List<LayoutField> fields = fieldsOfColumn.get(index);
        if (fields.size() == 1) {
            return fields.get(0).value(raw(fields.get(0)));
        }
        StringBuilder joined = new StringBuilder();
        fields.forEach(field -> joined.append(field.value(raw(field))));
        return joined.toString();
    }

    @Override
    public boolean hasProperEnd() {
        return hasProperEnd;
    }

    @Override
    public String dialect() {
        return dialect;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
