package nl.binnenzicht.ingest.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.DataException;

/**
 * How far a table was read: the newest date or time of change among the rows that landed.
 *
 * <p>Rows of the mark itself are read again, because others of the same moment may have come later;
 * so are rows without a date. A date in the future does not move the mark past today. A mark is a
 * date or time and never a number: a number could be one of a person.
 *
 * <p>Problems: BZ-105 for a column that is no date or time, or that is another kind than before.
 */
final class Mark {

    private final String label;
    private final int place;
    private final Kind kind;
    private final String reached;
    private LocalDateTime newest;

    private enum Kind {
        DAY,
        TIME,
        /** Kept in UTC. */
        MOMENT
    }

    private Mark(String label, int place, Kind kind, String reached) {
        this.label = label;
        this.place = place;
        this.kind = kind;
        this.reached = reached;
    }

    static Mark of(String where, String label, int place, String typeName, String reached) {
        Kind kind =
                switch (typeName.toLowerCase(Locale.ROOT)) {
                    case "date" -> Kind.DAY;
                    case "timestamp" -> Kind.TIME;
                    case "timestamptz" -> Kind.MOMENT;
                    default ->
                            throw new DataException(
                                    JdbcProblems.noMark(
                                            where,
                                            "de kolom van jdbc.sinds heeft een ander soort"));
                };
        Mark mark = new Mark(label, place, kind, reached);
        try {
            mark.start();
        } catch (DateTimeException e) {
            throw new DataException(
                    JdbcProblems.noMark(
                            where, "het merk van de vorige levering is van een ander soort"));
        }
        return mark;
    }

    String label() {
        return label;
    }

    /** Where the question is narrowed; nothing when no delivery landed yet. */
    String condition(String quote) {
        String name = quote + label + quote;
        return reached == null ? "" : " where " + name + " >= ? or " + name + " is null";
    }

    void bind(PreparedStatement statement) throws SQLException {
        if (reached != null) {
            statement.setObject(1, start());
        }
    }

    private Object start() {
        if (reached == null) {
            return null;
        }
        return switch (kind) {
            case DAY -> LocalDate.parse(reached);
            case TIME -> LocalDateTime.parse(reached);
            case MOMENT -> OffsetDateTime.parse(reached);
        };
    }

    void begin() {
        newest = null;
    }

    /** Looks at the row the answer stands at. */
    void see(ResultSet row) throws SQLException {
        LocalDateTime changed = changed(row);
        if (changed != null
                && !changed.isAfter(now())
                && (newest == null || changed.isAfter(newest))) {
            newest = changed;
        }
    }

    private LocalDateTime changed(ResultSet row) throws SQLException {
        return switch (kind) {
            case DAY -> {
                LocalDate day = row.getObject(place, LocalDate.class);
                yield day == null || day.equals(LocalDate.MAX) ? null : day.atStartOfDay();
            }
            case TIME -> row.getObject(place, LocalDateTime.class);
            case MOMENT -> {
                OffsetDateTime moment = row.getObject(place, OffsetDateTime.class);
                yield moment == null || moment.equals(OffsetDateTime.MAX)
                        ? null
                        : moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
            }
        };
    }

    private LocalDateTime now() {
        return kind == Kind.MOMENT ? LocalDateTime.now(ZoneOffset.UTC) : LocalDateTime.now();
    }

    /** After reading: the new mark, or the old one when nothing newer came. */
    Optional<String> after() {
        if (newest == null) {
            return Optional.ofNullable(reached);
        }
        return Optional.of(
                switch (kind) {
                    case DAY -> newest.toLocalDate().toString();
                    case TIME -> newest.toString();
                    case MOMENT -> newest.atOffset(ZoneOffset.UTC).toString();
                });
    }
}
