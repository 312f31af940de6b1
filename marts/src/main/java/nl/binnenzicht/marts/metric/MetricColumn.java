package nl.binnenzicht.marts.metric;

import java.util.Optional;

/**
 * How a column of an answer is shown, said once for all metrics in {@code reference/kolom.csv}.
 *
 * @param name technical name
 * @param title as the screen says it
 * @param kind what the cells hold
 * @param namesFrom where codes get their Dutch names: a dimension table, {@code
 *     dim_segment:SCHEMA}, LIJST for a fixed list in {@code reference/kolom_code.csv}, or JA_NEE;
 *     empty: shown as it is
 * @param restsOn column whose withholding withholds this one, because it can be worked out from it
 * @param identity name of the sum that columns of one row form together (begin + in - uit = eind),
 *     so that one of them can be worked out from the others; empty: none
 */
public record MetricColumn(
        String name,
        String title,
        Kind kind,
        Optional<String> namesFrom,
        Optional<String> restsOn,
        Optional<String> identity) {

    /** What a cell holds; PERSONEN is a count of persons and falls under disclosure control. */
    public enum Kind {
        TEKST,
        DATUM,
        GETAL,
        PERSONEN,
        AANDEEL,
        EUR,
        DECIMAAL
    }
}
