package nl.binnenzicht.dashboard.page.benchmark;

import java.util.Locale;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * One value of others, a row of metric {@code benchmark_waarde}.
 *
 * @param table the answer
 * @param row in it
 */
record Ander(Published table, int row) {

    static final String BEREKEND = "BEREKEND";

    String indicator() {
        return text("indicator");
    }

    String groepCode() {
        return code("benchmark_groep_code");
    }

    Cell groep() {
        return cell("benchmark_groep_code");
    }

    String periode() {
        return text("periode");
    }

    int jaar() {
        return Integer.parseInt(periode().substring(0, 4));
    }

    Periode tijdvak() {
        return Periode.parse(periode());
    }

    Cell waarde() {
        return cell("waarde");
    }

    boolean isBerekend() {
        return code("benchmark_soort_code").equals(BEREKEND);
    }

    /** A quartile; published values have none. */
    Cell kwartiel(String column) {
        return cell(column).isShown() ? cell(column) : Cell.absent(Cell.State.NVT);
    }

    Cell status() {
        return cell("benchmark_status_code");
    }

    /** What the value rests on, or why there is none. */
    String grond() {
        if (cell("ontbreekt_code").isShown()) {
            return "geen waarde: " + lower(text("ontbreekt_code"));
        }
        if (!isBerekend()) {
            return "gepubliceerd";
        }
        return "%s van %s gemeenten, %s"
                .formatted(
                        whole("aantal_gemeenten"),
                        whole("aantal_leden"),
                        cell("gewicht_indicator").isShown() ? "gewogen" : "ongewogen");
    }

    String herkomst() {
        return text("herkomst");
    }

    private String whole(String column) {
        return Optional.ofNullable(cell(column).number())
                .map(number -> String.valueOf(Math.round(number)))
                .orElse("0");
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private Cell cell(String column) {
        return table.cell(row, column);
    }

    private String text(String column) {
        return String.valueOf(cell(column).value());
    }

    private String code(String column) {
        return table.code(row, column).orElse(text(column));
    }
}
