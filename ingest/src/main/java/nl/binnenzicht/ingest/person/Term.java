package nl.binnenzicht.ingest.person;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.landing.LandedRow;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * How long rows of a table are kept, from {@code bewaartermijn.csv}; the first line of a table that
 * fits a row decides.
 *
 * @param waar {@code kolom=waarde} a row must have; empty: every row
 * @param datumKolom day or month from which the term runs; an empty value in a row: it runs not yet
 * @param jaren whole years; -1: the row goes with the last other row of the person
 * @param categorie of the selectielijst
 * @param herkomst where the term was found
 * @param isBevestigd whether an archivist has confirmed it
 */
record Term(
        String bron,
        String tabel,
        String waar,
        String datumKolom,
        int jaren,
        String categorie,
        String herkomst,
        boolean isBevestigd) {

    /** Every term that ships with the program. */
    static List<Term> all() {
        try (InputStream in = Term.class.getResourceAsStream("/bewaartermijn.csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(';')
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Term> terms = new ArrayList<>();
            for (NamedCsvRecord line : csv) {
                String years = line.getField("jaren");
                terms.add(
                        new Term(
                                line.getField("bron"),
                                line.getField("tabel"),
                                line.getField("waar"),
                                line.getField("datum_kolom"),
                                years.isEmpty() ? -1 : Integer.parseInt(years),
                                line.getField("categorie"),
                                line.getField("herkomst"),
                                line.getField("bevestigd").equals("ja")));
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean followsTheRest() {
        return jaren < 0;
    }

    boolean fits(LandedRow row) {
        int equals = waar.indexOf('=');
        return equals < 0 || waar.substring(equals + 1).equals(row.text(waar.substring(0, equals)));
    }

    /** True when the term of a row has ended on a day: the day it ends is still kept. */
    boolean hasEnded(Contract contract, LandedRow row, LocalDate on) {
        String value = row.text(datumKolom);
        if (value == null) {
            return false;
        }
        ColumnType type = contract.column(datumKolom).map(Column::type).orElseThrow();
        int number = Integer.parseInt(value);
        LocalDate from =
                type == ColumnType.MONTH
                        ? YearMonth.of(number / 100, number % 100).atEndOfMonth()
                        : LocalDate.ofEpochDay(number);
        return from.plusYears(jaren).isBefore(on);
    }
}
