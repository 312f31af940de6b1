package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** One sheet from its header on; cells beside the columns of the header are no part of it. */
final class XlsxTable implements RawTable {

    private final Contract contract;
    private final SheetSearch.Sheet place;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> titles = new ArrayList<>();
    private Column[] columns;
    private long lastRow;

    XlsxTable(Contract contract, WorkbookFile file, SheetSearch.Sheet place)
            throws IOException, BrokenSourceException {
        this.contract = contract;
        this.place = place;
        book = file.open();
        try {
            stream = book.getSheets().toList().get(place.number() - 1).openStream();
            rows = stream.iterator();
        } catch (RuntimeException | IOException e) {
            book.close();
            throw broken(e, 0);
        }
    }

    /** The library's own sentence may quote the file, so it goes no further than here. */
    static BrokenSourceException broken(Exception e, long row) {
        return new BrokenSourceException(
                Flaw.UNREADABLE,
                row,
                "een Excelbestand zoals Excel het schrijft",
                " (" + e.getClass().getSimpleName() + ")");
    }

    /** The cells of a row that is not known to be of the table. */
    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell == null ? "" : cell.getText());
        }
        return texts;
    }

    @Override
    public RawRow next() throws IOException, BrokenSourceException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                lastRow = row.getRowNum();
                if (columns != null) {
                    return row(row);
                }
                if (lastRow >= place.row()) {
                    return header(row);
                }
                titles.add(String.join(" ", texts(row)));
            }
            return null;
        } catch (RuntimeException e) {
            throw broken(e, lastRow + 1);
        }
    }

    @Override
    public List<String> titles() {
        return titles;
    }

    private RawRow header(Row row) {
        List<String> texts = texts(row);
        int end = texts.size();
        while (end > 0 && texts.get(end - 1).isBlank()) {
            end--;
        }
        List<String> fields = texts.subList(0, Math.max(1, end));
        List<String> names = HeaderNames.of(contract, fields);
        columns =
                names.stream()
                        .map(name -> contract.column(name).orElse(null))
                        .toArray(Column[]::new);
        return new Values(
                row.getRowNum(),
                fields.toArray(String[]::new),
                new boolean[fields.size()],
                Optional.empty());
    }

    private RawRow row(Row row) {
        String[] texts = new String[columns.length];
        boolean[] typed = new boolean[columns.length];
        Optional<BrokenSourceException> lost = Optional.empty();
        for (int i = 0; i < columns.length; i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            try {
                XlsxCell value = XlsxCell.of(cell, columns[i], book.isDate1904(), row.getRowNum());
                texts[i] = value.text();
                typed[i] = value.isTyped();
            } catch (BrokenSourceException e) {
                texts[i] = "";
                lost = Optional.of(e);
            }
        }
        return new Values(row.getRowNum(), texts, typed, lost);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }

    private record Values(
            long row, String[] texts, boolean[] typed, Optional<BrokenSourceException> lost)
            implements RawRow {

        @Override
        public void check() throws BrokenSourceException {
            if (lost.isPresent()) {
                throw lost.get();
            }
        }

        @Override
        public int size() {
            return texts.length;
        }

        @Override
        public String field(int index) {
            return texts[index];
        }

        @Override
        public boolean isTyped(int index) {
            return typed[index];
        }
    }
}
