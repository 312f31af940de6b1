package nl.binnenzicht.ingest.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell as the text that its column needs.
 *
 * @param text the value; empty: there is none
 * @param isTyped the workbook says what it is: a number or a day, already in the normal form
 */
record XlsxCell(String text, boolean isTyped) {

    private static final XlsxCell EMPTY = new XlsxCell("", false);

    /** Excel keeps fifteen digits; what comes behind them is noise. */
    private static final MathContext KEPT = new MathContext(15);

    private static final int MOST_DIGITS = 15;

    /**
     * @param column of the contract; null for a column that it does not have
     * @throws BrokenSourceException for a cell that has lost its value
     */
    static XlsxCell of(Cell cell, Column column, boolean isFrom1904, long row)
            throws BrokenSourceException {
        if (cell == null || cell.getType() == CellType.EMPTY || column == null) {
            return EMPTY;
        }
        if (cell.getType() == CellType.ERROR) {
            throw unreadable(row, column, "cellen zonder fout");
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.FORMULA && value == null) {
            throw unreadable(row, column, "formules met hun berekende waarde");
        }
        if (value instanceof BigDecimal number) {
            return ofNumber(number, isDate(cell), column, isFrom1904, row);
        }
        if (value instanceof Boolean flag) {
            return new XlsxCell(flag ? "J" : "N", column.type() == ColumnType.BOOLEAN);
        }
        String text = cell.getText();
        if (cell.getType() == CellType.FORMULA && text.startsWith("#")) {
            throw unreadable(row, column, "cellen zonder fout");
        }
        return new XlsxCell(text, false);
    }

    private static XlsxCell ofNumber(
            BigDecimal exact, boolean isDate, Column column, boolean isFrom1904, long row)
            throws BrokenSourceException {
        BigDecimal number = exact.round(KEPT).stripTrailingZeros();
        boolean isWhole = number.scale() <= 0;
        if (isDate && column.type() == ColumnType.DATE) {
            String day =
                    isWhole && number.precision() - number.scale() <= 7
                            ? DateText.ofSerial(number.intValue(), isFrom1904)
                            : "";
            return new XlsxCell(day.isEmpty() ? "geen dag" : DateText.orNone(day), true);
        }
        if (isDate) {
            throw unreadable(row, column, "geen datum in deze kolom");
        }
        if (number.precision() - number.scale() > MOST_DIGITS || number.scale() > 400) {
            throw unreadable(row, column, "getallen van hoogstens 15 cijfers");
        }
        boolean isNumber =
                column.type() == ColumnType.DECIMAL || column.type() == ColumnType.INTEGER;
        return new XlsxCell(number.toPlainString().replace('.', ','), isNumber);
    }

    private static BrokenSourceException unreadable(long row, Column column, String expected) {
        return new BrokenSourceException(
                Flaw.UNREADABLE, row, expected, " (kolom " + column.name() + ")");
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 58) {
            return true;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare =
                format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0 || bare.indexOf('j') >= 0;
    }
}
