package nl.binnenzicht.dashboard.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;

/**
 * CSV as Dutch spreadsheets open it: UTF-8 with byte order mark, semicolon, decimal comma, text in
 * quotes, numbers bare and ungrouped; shares are 0..1.
 */
final class CsvFile {

    private static final String LINE = "\r\n";

    private CsvFile() {}

    static byte[] write(Published table) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(
                        table.columns().stream()
                                .map(column -> quoted(column.name()))
                                .collect(Collectors.joining(";")))
                .append(LINE);
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                csv.append(i == 0 ? "" : ";")
                        .append(cell(row.get(i), table.columns().get(i).kind()));
            }
            csv.append(LINE);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Cell cell, Kind kind) {
        if (!cell.isShown()) {
            return quoted(Absence.text(cell));
        }
        if (Absence.isNumber(kind) && cell.value() instanceof Number number) {
            return number(number);
        }
        return quoted(cell.value().toString());
    }

    private static String number(Number number) {
        BigDecimal exact =
                number instanceof BigDecimal decimal
                        ? decimal
                        : number instanceof Long whole
                                ? BigDecimal.valueOf(whole)
                                : BigDecimal.valueOf(number.doubleValue());
        return exact.toPlainString().replace('.', ',');
    }

    private static String quoted(String text) {
        return '"' + SafeText.of(text).replace("\"", "\"\"") + '"';
    }
}
