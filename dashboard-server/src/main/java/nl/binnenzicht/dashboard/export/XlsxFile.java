package nl.binnenzicht.dashboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Column;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of two sheets: the table, and what a reader must know of it. No formulas. */
final class XlsxFile {

    private XlsxFile() {}

    static byte[] write(Published table, About about) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Binnenzicht", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tabel");
            heads(sheet, table.columns());
            for (int row = 0; row < table.rows().size(); row++) {
                row(sheet, row + 1, table.rows().get(row), table.columns());
            }
            sheet.freezePane(0, 1);
            explain(workbook.newWorksheet("Toelichting"), about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void heads(Worksheet sheet, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, SafeText.of(columns.get(i).title()));
            sheet.style(0, i).bold().set();
            sheet.width(i, Math.max(14, Math.min(48, columns.get(i).title().length() + 4)));
        }
    }

    private static void row(Worksheet sheet, int at, List<Cell> cells, List<Column> columns) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Kind kind = columns.get(i).kind();
            if (!cell.isShown()) {
                sheet.value(at, i, Absence.text(cell));
            } else if (cell.value() instanceof LocalDate date) {
                sheet.value(at, i, date);
                sheet.style(at, i).format("dd-mm-yyyy").set();
            } else if (Absence.isNumber(kind) && cell.value() instanceof Number number) {
                sheet.value(at, i, number);
                sheet.style(at, i).format(pattern(kind)).set();
            } else {
                sheet.value(at, i, SafeText.of(cell.value().toString()));
            }
        }
    }

    private static String pattern(Kind kind) {
        return switch (kind) {
            case SHARE -> "0.0%";
            case EUR -> "#,##0.00";
            case DECIMAL -> "#,##0.0#";
            case INTEGER, TEXT, DATE -> "#,##0";
        };
    }

    private static void explain(Worksheet sheet, About about) {
        sheet.width(0, 24);
        sheet.width(1, 90);
        sheet.value(0, 0, SafeText.of(about.title()));
        sheet.style(0, 0).bold().set();
        int row = 1;
        for (Map.Entry<String, String> line : about.lines().entrySet()) {
            sheet.value(row, 0, SafeText.of(line.getKey()));
            sheet.value(row++, 1, SafeText.of(line.getValue()));
        }
    }
}
