package nl.binnenzicht.ingest.format;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
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
    private static final int FIRST_SERIAL = 10_000; // 1927
    private static final int LAST_SERIAL = 80_000; // 2119

    private final FixedDialect fixed;
    private final List<String> names;
    private final Column[] columns;
    private final Map<NumberText.Kind, Long> firstNumber = new EnumMap<>(NumberText.Kind.class);
    private boolean hasDecimals;
    private boolean hasDashes;
    private boolean hasCompact;
    private boolean hasIso;
    private boolean hasSerials;
    private boolean hasDayFirst;
    private boolean hasMonthFirst;
    private long firstSlash;
    private long rows;
    private boolean isOneWider = true;
    private boolean isAsNamed = true;

    /**
     * @param names of the header, as the contract has them
     */
    Evidence(Contract contract, List<String> names, FixedDialect fixed) {
        this.fixed = fixed;
        this.names = names;
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
                look(row);
                if (rows >= FIRST_ROWS && isDecided()) {
                    return;
                }
            }
        } catch (BrokenSourceException e) {
            // the reading that follows comes to the same place and reports it
        }
    }

    private boolean isDecided() {
        boolean isNumberSure =
                !hasDecimals
                        || fixed.decimal().isPresent()
                        || firstNumber.containsKey(NumberText.Kind.COMMA)
                        || firstNumber.containsKey(NumberText.Kind.POINT);
        return isNumberSure
                && (firstSlash == 0 || hasDayFirst || hasMonthFirst || fixed.date().isPresent());
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
            case INTEGER, DECIMAL -> number(type, Invisible.remove(field).strip(), row);
            case DATE -> date(Invisible.remove(field).strip(), row);
            case TEXT, CODE, MONTH, BOOLEAN, BSN -> {}
        }
    }

    private void number(ColumnType type, String text, long row) {
        NumberText.Kind kind = NumberText.kind(text);
        if (type == ColumnType.DECIMAL) {
            firstNumber.putIfAbsent(kind, row);
        } else if (kind == NumberText.Kind.EITHER_POINT) {
            firstNumber.putIfAbsent(NumberText.Kind.COMMA, row);
        } else if (kind == NumberText.Kind.EITHER_COMMA) {
            firstNumber.putIfAbsent(NumberText.Kind.POINT, row);
        }
    }

    private void date(String text, long row) {
        String day = DateText.withoutMidnight(text);
        int slash = day.indexOf('/');
        if (slash > 0 && slash <= 2) {
            slash(day, slash, row);
        } else if (DateText.isDigits(day, 0, day.length())) {
            int number = day.length() == 5 ? Integer.parseInt(day) : 0;
            hasSerials = hasSerials || number >= FIRST_SERIAL && number <= LAST_SERIAL;
            hasCompact = hasCompact || day.length() == 8;
        } else if (day.indexOf('-') == 4) {
            hasIso = true;
        } else if (day.indexOf('-') > 0) {
            hasDashes = true;
        }
    }

    private void slash(String day, int slash, long row) {
        firstSlash = firstSlash == 0 ? row : firstSlash;
        int second = day.indexOf('/', slash + 1);
        if (second > 0
                && DateText.isDigits(day, 0, slash)
                && DateText.isDigits(day, slash + 1, second)) {
            hasDayFirst = hasDayFirst || isDayOnly(day.substring(0, slash));
            hasMonthFirst = hasMonthFirst || isDayOnly(day.substring(slash + 1, second));
        }
    }

    private static boolean isDayOnly(String digits) {
        return digits.length() == 2 && digits.compareTo("12") > 0 && digits.compareTo("31") <= 0;
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
        DecimalSign decimal = fixed.decimal().orElse(decimal());
        DateOrder date = fixed.date().orElse(date());
        String line = form + ", " + dates(date) + ", decimaalteken " + decimal.word();
        boolean isDateSet = fixed.date().isPresent();
        return new Dialect(decimal, date, isDateSet || firstSlash > 0, isDateSet, isAscii, line);
    }

    private DecimalSign decimal() {
        boolean isPoint =
                firstNumber.containsKey(NumberText.Kind.POINT)
                        && !firstNumber.containsKey(NumberText.Kind.COMMA);
        return isPoint ? DecimalSign.POINT : DecimalSign.COMMA;
    }

    private DateOrder date() {
        boolean isOnlySerials =
                hasSerials && !hasDashes && !hasIso && !hasCompact && firstSlash == 0;
        return isOnlySerials ? DateOrder.SERIAL : DateOrder.DAY_MONTH;
    }

    /** Why this file may not be read although every value could be; empty: it may. */
    Optional<BrokenSourceException> doubt(String bron) {
        String setting = " in config/" + bron + ".properties";
        if (fixed.date().isEmpty() && firstSlash > 0 && !hasDayFirst) {
            return Optional.of(
                    doubt(
                            firstSlash,
                            "datums die tonen dat de dag voorop staat, of dialect.datum"
                                    + setting));
        }
        boolean isOpen =
                fixed.decimal().isEmpty()
                        && !firstNumber.containsKey(NumberText.Kind.COMMA)
                        && !firstNumber.containsKey(NumberText.Kind.POINT);
        long first =
                Math.max(
                        firstNumber.getOrDefault(NumberText.Kind.EITHER_POINT, 0L),
                        firstNumber.getOrDefault(NumberText.Kind.EITHER_COMMA, 0L));
        return isOpen && first > 0
                ? Optional.of(
                        doubt(
                                first,
                                "getallen die tonen wat hun punt of komma scheidt, of"
                                        + " dialect.decimaalteken"
                                        + setting))
                : Optional.empty();
    }

    private static BrokenSourceException doubt(long row, String expected) {
        return new BrokenSourceException(
                Flaw.AMBIGUOUS, row, expected, " (eerste: rij " + row + ")");
    }

    private String dates(DateOrder order) {
        StringJoiner forms = new StringJoiner(" en ", "datum ", "").setEmptyValue("geen datums");
        if (order == DateOrder.SERIAL) {
            forms.add(order.word());
        }
        boolean isMonthFirst = order == DateOrder.MONTH_DAY;
        if (hasDashes) {
            forms.add(isMonthFirst ? "mm-dd-jjjj" : "dd-mm-jjjj");
        }
        if (firstSlash > 0) {
            forms.add(isMonthFirst ? "mm/dd/jjjj" : "dd/mm/jjjj");
        }
        if (hasIso) {
            forms.add("jjjj-mm-dd");
        }
        if (hasCompact) {
            forms.add("jjjjmmdd");
        }
        return forms.toString();
    }

    List<String> names() {
        return names;
    }
}
