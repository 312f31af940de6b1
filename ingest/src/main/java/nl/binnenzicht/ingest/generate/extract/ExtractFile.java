package nl.binnenzicht.ingest.generate.extract;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * One extract while it is written: semicolon, CRLF, {@code dd-mm-jjjj}, months {@code jjjjmm},
 * decimal comma, J and N. Values stand in the order of the contract; null is an empty field.
 */
public final class ExtractFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final int columns;
    private final Writer out;
    private final StringBuilder line = new StringBuilder(160);
    private long rows;

    /**
     * @param charset UTF-8 gets a byte order mark, as spreadsheet programs write it
     */
    ExtractFile(Path file, Contract contract, Charset charset) throws IOException {
        columns = contract.columns().size();
        out =
                new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(file), charset), BUFFER);
        if (charset.equals(StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
        }
        write(contract.columns().stream().map(Column::name).toArray());
        rows = 0;
    }

    /**
     * Adds one row.
     *
     * @param values String, Integer, Long, Boolean, Cents, LocalDate, YearMonth or null
     */
    public void write(Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns);
        }
        line.setLength(0);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append(';');
            }
            append(values[i]);
        }
        line.append("\r\n");
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    /** How many rows were added, the header not counted. */
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void append(Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof String text) {
            quoted(text);
        } else if (value instanceof LocalDate day) {
            padded(day.getDayOfMonth(), 2);
            line.append('-');
            padded(day.getMonthValue(), 2);
            line.append('-');
            padded(day.getYear(), 4);
        } else if (value instanceof YearMonth month) {
            padded(month.getYear(), 4);
            padded(month.getMonthValue(), 2);
        } else if (value instanceof Boolean yes) {
            line.append(yes ? 'J' : 'N');
        } else if (value instanceof Cents cents) {
            cents.appendTo(line);
        } else {
            line.append(value);
        }
    }

    private void quoted(String text) {
        if (text.indexOf(';') < 0 && text.indexOf('"') < 0) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    private void padded(int number, int width) {
        String digits = Integer.toString(number);
        line.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
