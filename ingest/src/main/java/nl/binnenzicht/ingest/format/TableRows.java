package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/** A table in the form that landing reads: its rows only, and every value in its normal form. */
final class TableRows implements SourceRows {

    private static final int MOST_COLUMNS = 500;
    private static final Normal AS_IT_IS = text -> text;

    private final RawTable table;
    private final RowFilter filter;
    private final List<String> names;
    private final Normal[] normals;
    private final List<NoValue> noValues = new ArrayList<>();
    private final Dialect dialect;
    private final int extraFields;
    private final boolean hasProperEnd;
    private final Optional<BrokenSourceException> doubt;
    private RawRow row;

    /**
     * What is known of a file before its rows are read.
     *
     * @param form separator, encoding and place of the header, for the manifest
     * @param isAscii no character above 127 anywhere
     * @param hasProperEnd false when the file may have lost its tail
     */
    record Shape(String form, boolean isAscii, boolean hasProperEnd) {}

    private TableRows(
            Contract contract,
            RawTable table,
            RawRow header,
            Evidence evidence,
            Dialect dialect,
            boolean hasProperEnd) {
        this.table = table;
        this.dialect = dialect;
        this.hasProperEnd = hasProperEnd;
        names = evidence.names();
        filter = new RowFilter(contract, table, header, names);
        extraFields = extraFields(header, evidence);
        doubt = evidence.doubt(contract.bron());
        normals =
                names.stream()
                        .map(
                                name ->
                                        contract.column(name)
                                                .map(
                                                        column ->
                                                                Normals.of(
                                                                        column, dialect, noValues))
                                                .orElse(AS_IT_IS))
                        .toArray(Normal[]::new);
    }

    private static int extraFields(RawRow header, Evidence evidence) {
        if (evidence.isOneWider()) {
            return 1;
        }
        return evidence.isAsNamed() ? 0 : header.size() - evidence.names().size();
    }

    /** Looks how the table is written, and then opens it to be read that way. */
    static TableRows open(
            Contract contract, FixedDialect fixed, RawTable.Opener opener, Shape shape)
            throws IOException, BrokenSourceException {
        Evidence evidence;
        try (RawTable table = opener.open()) {
            RawRow header = header(table);
            evidence = new Evidence(contract, names(contract, header), fixed);
            evidence.gather(new RowFilter(contract, table, header, evidence.names()));
        }
        Dialect dialect = evidence.dialect(shape.form(), shape.isAscii());
        RawTable table = opener.open();
        return new TableRows(
                contract, table, header(table), evidence, dialect, shape.hasProperEnd());
    }

    private static RawRow header(RawTable table) throws IOException, BrokenSourceException {
        RawRow header = table.next();
        if (header == null) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een kopregel met kolomnamen");
        }
        if (header.size() > MOST_COLUMNS) {
            throw new BrokenSourceException(
                    Flaw.UNREADABLE, header.row(), "hoogstens " + MOST_COLUMNS + " kolommen");
        }
        return header;
    }

    private static List<String> names(Contract contract, RawRow header) {
        List<String> fields = new ArrayList<>();
        IntStream.range(0, header.size()).mapToObj(header::field).forEach(fields::add);
        return HeaderNames.of(contract, fields);
    }

    @Override
    public List<String> header() {
        return names;
    }

    @Override
    public boolean next() throws IOException, BrokenSourceException {
        RawRow next = filter.next();
        if (next == null) {
            if (doubt.isPresent()) {
                throw doubt.get(); // at the end, so that everything else is reported with it
            }
            return false;
        }
        row = next;
        return true;
    }

    @Override
    public boolean isDoubtful() {
        return filter.isDoubtful();
    }

    @Override
    public long row() {
        return row.row();
    }

    @Override
    public int size() {
        int size = row.size();
        if (extraFields == 0) {
            return size;
        }
        for (int i = names.size(); i < size; i++) {
            if (!row.field(i).isBlank()) {
                return size;
            }
        }
        return size - extraFields;
    }

    @Override
    public String field(int index) {
        String text = row.field(index).strip();
        if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            text = text.substring(2, text.length() - 1).strip(); // how zeros survive in Excel
        }
        if (text.length() > 1 && text.charAt(0) == '\'' && Character.isDigit(text.charAt(1))) {
            text = text.substring(1); // and how Excel marks a number as text
        }
        return text.isEmpty() || row.isTyped(index) ? text : normals[index].of(text);
    }

    @Override
    public boolean hasProperEnd() {
        return hasProperEnd || filter.trailers() > 0;
    }

    @Override
    public String dialect() {
        long none = noValues.stream().mapToLong(NoValue::count).sum();
        return dialect.line()
                + filter.leftOut()
                + (none == 0 ? "" : ", " + none + " keer een woord voor geen waarde");
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
