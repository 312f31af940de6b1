package nl.binnenzicht.marts.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One number, defined once: the header and body of a file in {@code marts/metrics/<topic>/}.
 *
 * <p>The body is DuckDB SQL that runs as it stands on a snapshot. It returns {@code waarde} (the
 * number) and {@code aantal_clienten} (persons it rests on; null where no persons are involved),
 * and for a ratio also {@code teller} and {@code noemer} in persons where it counts persons. A
 * metric of kind TABEL returns the columns its header lists instead of {@code waarde}.
 *
 * @param id file name without extension: what pages, API, exports and notebooks use
 * @param topic folder of the file
 * @param kind a number or a table of its own columns
 * @param name as the screen says it
 * @param question what it answers, a sentence
 * @param definition what is counted exactly, with population, numerator and denominator
 * @param unit of {@code waarde}
 * @param better which way is better
 * @param indicator number in the contract letter, {@code OBB 1.2}
 * @param marts tables the period narrows, each by {@link #dateColumn}
 * @param dateColumn column of the marts that holds the month, yyyymm or a year
 * @param moment how the period narrows
 * @param dimensions columns a request may break down by
 * @param filters columns a request may filter by, each with the marts it narrows; a dimension that
 *     only breaks down (a share over its own parts) is not among them
 * @param cube dimensions over which it is counted beforehand, see {@link Cube}; empty: it is not
 * @param columns of a TABEL, in order: first the texts that name a row, then the rest
 * @param source document that asks for the number
 * @param owner who answers for the definition
 * @param checked who checked it and when, and when next
 * @param sql the body
 */
public record Metric(
        String id,
        String topic,
        Kind kind,
        String name,
        String question,
        String definition,
        Unit unit,
        Better better,
        Optional<String> indicator,
        List<String> marts,
        String dateColumn,
        Moment moment,
        List<String> dimensions,
        Map<String, List<String>> filters,
        List<String> cube,
        List<String> columns,
        String source,
        String owner,
        String checked,
        String sql) {

    /** The day after which the definition is to be looked at again. */
    public LocalDate nextReview() {
        return LocalDate.parse(checked.substring(checked.lastIndexOf(' ') + 1));
    }

    /**
     * The version of the definition, twelve hexadecimal letters: another one when what is counted
     * may have changed; the same with another name, owner or review.
     */
    public String version() {
        return DefinitionVersion.of(this);
    }

    /** True where the numbers may be broken down: the body has a place for dimensions. */
    public boolean canBreakDown() {
        return sql.contains(MetricFile.MARKER);
    }

    /** The body with a column to split by, of a number that {@link #canBreakDown}. */
    public String splitBy(String column) {
        return sql.replace(MetricFile.MARKER, column + ", ");
    }

    /** GETAL answers one value per group, TABEL a row of several columns per group. */
    public enum Kind {
        GETAL,
        TABEL
    }

    /** What {@code waarde} is measured in; AANDEEL is 0..1 and shown as a percentage. */
    public enum Unit {
        PERSONEN,
        UITKERINGEN,
        TRAJECTEN,
        AANTAL,
        AANDEEL,
        EUR,
        FTE,
        DAGEN,
        MAANDEN,
        CIJFER
    }

    /** Direction of improvement. */
    public enum Better {
        HOGER,
        LAGER,
        GEEN
    }

    /** The measuring moment: which months of the mart a period lets through. */
    public enum Moment {
        /** The last month of the period. */
        STAND,
        /** Every month of the period; the body averages over {@code dim_periode}. */
        GEMIDDELDE_STAND,
        /** Every month of the period. */
        STROOM,
        /** The twelve months that end with the period. */
        VOORTSCHRIJDEND,
        /** Every month up to and including the last one of the period. */
        TOT_EN_MET,
        /** Every year of the period; the date column holds a year. */
        JAAR,
        /** The period does not matter. */
        ALTIJD
    }
}
