package nl.binnenzicht.ingest.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;

/** Separated text from its header on. */
final class CsvTable implements RawTable {

    private static final int LONGEST_FIELD = 1 << 20;

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final long linesBefore;
    private final List<String> titles;
    private long lastRow;

    /**
     * @param text stands at the header
     */
    CsvTable(Reader text, HeaderSearch.Header header) {
        linesBefore = header.line() - 1L;
        titles = header.above();
        csv =
                CsvReader.builder()
                        .fieldSeparator(header.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .trimWhitespacesAroundQuotes(true)
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(text);
        records = csv.iterator();
    }

    @Override
    public List<String> titles() {
        return titles;
    }

    @Override
    public RawRow next() throws IOException, BrokenSourceException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            lastRow = record.getStartingLineNumber() + linesBefore;
            return new Row(record, lastRow);
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The library's own sentence may quote the file, so it goes no further than here. */
    private BrokenSourceException broken(CsvParseException e) {
        long row = lastRow == 0 ? linesBefore + 1 : lastRow + 1;
        String sentence = String.valueOf(e.getMessage());
        return sentence.startsWith("Unclosed quoted field")
                ? new BrokenSourceException(Flaw.CUT_OFF, row, "een aanhalingsteken dat weer sluit")
                : new BrokenSourceException(
                        Flaw.UNREADABLE, row, "aanhalingstekens om een hele waarde");
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private record Row(CsvRecord record, long row) implements RawRow {

        @Override
        public int size() {
            return record.getFieldCount();
        }

        @Override
        public String field(int index) {
            return record.getField(index);
        }
    }
}
