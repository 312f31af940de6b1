package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.warehouse.schema.Contract;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Finds the sheet of a workbook, and the row in it, that has the columns of a contract. */
final class SheetSearch {

    private SheetSearch() {}

    /**
     * Where a table begins.
     *
     * @param number of the sheet, the first is 1
     * @param sheets in the workbook
     * @param row of the header, as Excel counts
     * @param known columns of the contract in it
     */
    record Sheet(int number, int sheets, int row, int known) {}

    /** The sheet; where none has the columns, the first one, so that the columns are missed. */
    static Sheet in(Contract contract, WorkbookFile file) throws BrokenSourceException {
        List<Sheet> found = new ArrayList<>();
        try (ReadableWorkbook book = file.open()) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
            for (int i = 0; i < sheets.size(); i++) {
                found.add(header(contract, sheets.get(i), i + 1, sheets.size()));
            }
        } catch (RuntimeException | IOException e) {
            throw XlsxTable.broken(e, 0);
        }
        List<Sheet> enough =
                found.stream()
                        .filter(sheet -> sheet.known() * 2 >= contract.columns().size())
                        .toList();
        if (enough.size() > 1) {
            throw new BrokenSourceException(
                    Flaw.AMBIGUOUS,
                    enough.get(1).row(),
                    "één werkblad met deze tabel",
                    ": werkblad %d en werkblad %d hebben allebei deze kolommen"
                            .formatted(enough.get(0).number(), enough.get(1).number()));
        }
        if (found.isEmpty()) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een werkblad met een kopregel");
        }
        return enough.isEmpty() ? found.get(0) : enough.get(0);
    }

    private static Sheet header(
            Contract contract, org.dhatim.fastexcel.reader.Sheet sheet, int number, int sheets)
            throws IOException {
        Sheet best = new Sheet(number, sheets, 1, 0);
        boolean isFirst = true;
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> lines = rows.limit(HeaderSearch.MOST_LINES).iterator();
            while (lines.hasNext()) {
                Row row = lines.next();
                List<String> fields = XlsxTable.texts(row);
                int known = HeaderNames.known(contract, fields);
                boolean isBlank = fields.stream().allMatch(String::isBlank);
                if (!isBlank && (isFirst || known > best.known())) {
                    best = new Sheet(number, sheets, row.getRowNum(), known);
                    isFirst = false;
                }
            }
        }
        return best;
    }
}
