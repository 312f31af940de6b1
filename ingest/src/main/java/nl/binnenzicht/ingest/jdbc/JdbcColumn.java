package nl.binnenzicht.ingest.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;

/**
 * One column of a question: what the contract makes of it and how the database keeps it.
 *
 * <p>Values become the text that a file of the supplier would have, so that one set of rules judges
 * both: a day {@code jjjj-mm-dd}, a comma in a number, J or N, nothing for null and for a day that
 * is infinitely far. A moment with a time zone is the day it is in the Netherlands.
 *
 * @param column of the contract
 * @param label as the database writes the name
 * @param place in the answer, from 1
 * @param kind how its values are read
 */
record JdbcColumn(Column column, String label, int place, Kind kind) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String OUT_OF_RANGE = "22003";
    private static final int BSN_DIGITS = 9;

    private enum Kind {
        NUMBER,
        TRUTH,
        DAY,
        TIME,
        MOMENT,
        TEXT
    }

    static JdbcColumn of(Column column, int place, ResultSetMetaData found, int foundAt)
            throws SQLException {
        String name = found.getColumnTypeName(foundAt).toLowerCase(Locale.ROOT);
        Kind kind =
                switch (found.getColumnType(foundAt)) {
                    case Types.SMALLINT,
                            Types.TINYINT,
                            Types.INTEGER,
                            Types.BIGINT,
                            Types.NUMERIC,
                            Types.DECIMAL,
                            Types.REAL,
                            Types.FLOAT,
                            Types.DOUBLE ->
                            Kind.NUMBER;
                    case Types.BOOLEAN -> Kind.TRUTH;
                    case Types.BIT -> name.startsWith("bool") ? Kind.TRUTH : Kind.TEXT;
                    case Types.DATE -> Kind.DAY;
                    case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
                    case Types.TIMESTAMP -> name.equals("timestamptz") ? Kind.MOMENT : Kind.TIME;
                    default -> Kind.TEXT;
                };
        return new JdbcColumn(column, found.getColumnLabel(foundAt), place, kind);
    }

    /** The value of the row the answer stands at; empty for null. */
    String text(ResultSet row) throws SQLException {
        return switch (kind) {
            case NUMBER -> number(row);
            case TRUTH -> {
                boolean is = row.getBoolean(place);
                yield row.wasNull() ? "" : is ? "J" : "N";
            }
            case DAY -> day(row.getObject(place, LocalDate.class));
            case TIME -> {
                LocalDateTime time = row.getObject(place, LocalDateTime.class);
                yield time == null || time.equals(LocalDateTime.MAX) ? "" : day(time.toLocalDate());
            }
            case MOMENT -> {
                OffsetDateTime moment = row.getObject(place, OffsetDateTime.class);
                yield moment == null || moment.equals(OffsetDateTime.MAX)
                        ? ""
                        : day(moment.atZoneSameInstant(HERE).toLocalDate());
            }
            case TEXT -> {
                String text = row.getString(place);
                yield text == null ? "" : text;
            }
        };
    }

    private String day(LocalDate day) {
        if (day == null || day.equals(LocalDate.MAX)) {
            return "";
        }
        return column.type() == ColumnType.MONTH && day.getDayOfMonth() == 1
                ? "%04d%02d".formatted(day.getYear(), day.getMonthValue())
                : day.toString();
    }

    private String number(ResultSet row) throws SQLException {
        try {
            BigDecimal number = row.getBigDecimal(place);
            if (number == null) {
                return "";
            }
            String text = number.stripTrailingZeros().toPlainString().replace('.', ',');
            // a number has no leading zeros, a BSN has
            return column.type() == ColumnType.BSN && text.length() < BSN_DIGITS
                    ? "0".repeat(BSN_DIGITS - text.length()) + text
                    : text;
        } catch (SQLException e) {
            if (OUT_OF_RANGE.equals(e.getSQLState())) {
                return row.getString(place); // NaN: text that no contract takes for a number
            }
            throw e;
        }
    }
}
