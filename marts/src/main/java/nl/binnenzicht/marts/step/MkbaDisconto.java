package nl.binnenzicht.marts.step;

import java.time.LocalDate;

/**
 * A discount rate, real, and its two variants; as shares of 1.
 *
 * @param bron where it was prescribed
 */
record MkbaDisconto(double voet, double laag, double hoog, String bron) {

    /** The rate that holds on a day. */
    static MkbaDisconto on(Cells cells, LocalDate day) {
        for (int row = 0; row < cells.size(); row++) {
            String until = cells.text(row, "geldig_tot");
            boolean hasBegun = !LocalDate.parse(cells.text(row, "geldig_van")).isAfter(day);
            if (hasBegun && (until == null || !LocalDate.parse(until).isBefore(day))) {
                return new MkbaDisconto(
                        Double.parseDouble(cells.text(row, "discontovoet")),
                        Double.parseDouble(cells.text(row, "laag")),
                        Double.parseDouble(cells.text(row, "hoog")),
                        cells.text(row, "bron"));
            }
        }
        throw new IllegalArgumentException("no discount rate on " + day);
    }
}
