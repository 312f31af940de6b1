package nl.binnenzicht.ingest.landing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Semicolon separated text with a header row, as Dutch suppliers write it: quotes where needed,
 * lines ended by CRLF or LF, UTF-8 with or without byte order mark, or Windows-1252.
 */
public final class CsvFormat implements SourceFormat {

    private static final char SEPARATOR = ';';
    private static final int BOM_BYTES = 3;
    private static final int LONGEST_FIELD = 1 << 20;

    @Override
    public boolean reads(Contract contract, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt");
    }

    @Override
    public SourceRows open(Contract contract, SourceFile file)
            throws IOException, BrokenSourceException {
        if (file.text().isBlank()) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een kopregel met kolomnamen");
        }
        Charset charset =
                file.text()
                        .charset()
                        .orElseThrow(
                                () ->
                                        new BrokenSourceException(
                                                Flaw.ENCODING, 0, "UTF-8 of Windows-1252"));
        InputStream in = Files.newInputStream(file.path());
        if (file.text().hasBom()) {
            in.skipNBytes(BOM_BYTES);
        }
        CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(SEPARATOR)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(new InputStreamReader(in, charset));
        return new Rows(csv, file.text().endsWithLineEnd());
    }

    private static final class Rows implements SourceRows {

        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private final boolean hasProperEnd;
        private final List<String> header;
        private CsvRecord record;

        private Rows(CsvReader<CsvRecord> csv, boolean hasProperEnd)
                throws IOException, BrokenSourceException {
            this.csv = csv;
            this.hasProperEnd = hasProperEnd;
            records = csv.iterator();
            next();
            header = record.getFields();
        }

        @Override
        public List<String> header() {
            return header;
        }

        @Override
        public boolean next() throws IOException, BrokenSourceException {
            try {
                do {
                    if (!records.hasNext()) {
                        return false;
                    }
                    record = records.next();
                } while (isBlankLine());
                return true;
            } catch (CsvParseException e) {
                throw broken(e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private boolean isBlankLine() {
            return record.getFieldCount() == 1 && record.getField(0).isBlank();
        }

        /** The library's own sentence may quote the file, so it goes no further than here. */
        private BrokenSourceException broken(CsvParseException e) {
            long row = record == null ? 1 : record.getStartingLineNumber() + 1;
            String sentence = String.valueOf(e.getMessage());
            return sentence.startsWith("Unclosed quoted field")
                    ? new BrokenSourceException(
                            Flaw.CUT_OFF, row, "een aanhalingsteken dat weer sluit")
                    : new BrokenSourceException(
                            Flaw.UNREADABLE, row, "aanhalingstekens om een hele waarde");
        }

        @Override
        public long row() {
            return record.getStartingLineNumber();
        }

        @Override
        public int size() {
            return record.getFieldCount();
        }

        @Override
        public String field(int index) {
            return record.getField(index);
        }

        @Override
        public boolean hasProperEnd() {
            return hasProperEnd;
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
