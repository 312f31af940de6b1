package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Looks how the values of a file are written: at its first rows, and on to the end of the file as
 * long as they leave it open. What the whole file leaves open is refused, never guessed; a setting
 * decides then.
 */
final class Evidence {

    private static final long FIRST_ROWS = 1_000;

    private final List<String> names;
    private final Column[] columns;
    private final NumberEvidence numbers;
    private final DateEvidence dates;
    private boolean hasDecimals;
    private long rows;
    private boolean isOneWider = true;
    private boolean isAsNamed = true;

    /**
     * @param names of the header, as the contract has them
     */
    Evidence(Contract contract, List<String> names, FixedDialect fixed) {
        this.names = names;
        numbers = new NumberEvidence(fixed.decimal());
        dates = new DateEvidence(fixed.date());
        columns = new Column[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = contract.column(names.get(i)).orElse(null);
            hasDecimals =
                    hasDecimals || columns[i] != null && columns[i].type() == ColumnType.DECIMAL;
        }
    }

    /** Looks at as much of the file as needed. */
    void gather(RowFilter filter) throws IOException {
        try {
            for (RawRow row = filter.next(); row != null; row = filter.next()) {
                if (!filter.isDoubtful()) {
                    look(row);
                }
                if (rows >= FIRST_ROWS && (!hasDecimals || numbers.isSure()) && dates.isSure()) {
                    return;
                }
            }
        } catch (BrokenSourceException e) {
            // the reading that follows comes to the same place and reports it
        }
    }

    private void look(RawRow row) {
        rows++;
        int size = row.size();
        isAsNamed = isAsNamed && size == columns.length;
        isOneWider =
                isOneWider && size == columns.length + 1 && row.field(columns.length).isBlank();
        for (int i = 0; i < Math.min(size, columns.length); i++) {
            if (columns[i] != null && !row.isTyped(i)) {
                look(columns[i].type(), row.field(i), row.row());
            }
        }
    }

    private void look(ColumnType type, String field, long row) {
        switch (type) {
            case INTEGER, DECIMAL -> numbers.look(type, Invisible.remove(field).strip(), row);
            case DATE -> dates.look(Invisible.remove(field).strip(), row);
            case TEXT, CODE, MONTH, BOOLEAN, BSN -> {}
        }
    }

    List<String> names() {
        return names;
    }

    /** Rows end with a separator that the header does not have. */
    boolean isOneWider() {
        return rows > 0 && isOneWider;
    }

    /** Rows have as many fields as the header has names. */
    boolean isAsNamed() {
        return rows == 0 || isAsNamed;
    }

    /**
     * How the file is written; where it leaves that open, as was agreed.
     *
     * @param form separator, encoding and place of the header, for the manifest
     */
    Dialect dialect(String form, boolean isAscii) {
        String line = form + ", " + dates.forms() + ", decimaalteken " + numbers.sign().word();
        return new Dialect(
                numbers.sign(),
                dates.order(),
                dates.mayReadSlashes(),
                dates.isSet(),
                isAscii,
                line);
    }

    /** Why this file may not be read although every value could be; empty: it may. */
    Optional<BrokenSourceException> doubt(String bron) {
        String setting = " in config/" + bron + ".properties";
        if (dates.doubtfulRow() > 0) {
            return Optional.of(
                    doubt(
                            dates.doubtfulRow(),
                            "datums die tonen dat de dag voorop staat, of dialect.datum"
                                    + setting));
        }
        return numbers.doubtfulRow() == 0
                ? Optional.empty()
                : Optional.of(
                        doubt(
                                numbers.doubtfulRow(),
                                "getallen die tonen wat hun punt of komma scheidt, of"
                                        + " dialect.decimaalteken"
                                        + setting));
    }

    private static BrokenSourceException doubt(long row, String expected) {
        return new BrokenSourceException(
                Flaw.AMBIGUOUS, row, expected, " (eerste: rij " + row + ")");
    }
}
