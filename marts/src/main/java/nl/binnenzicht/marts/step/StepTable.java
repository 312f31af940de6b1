package nl.binnenzicht.marts.step;

import java.util.List;

/**
 * A mart as a step made it.
 *
 * @param name of the mart, as docs/datamodel.md has it
 * @param columns in order
 * @param rows values in column order; null is unknown. TEXT is String, INTEGER is Integer, DOUBLE
 *     is Double, AMOUNT is BigDecimal with two decimals, BOOLEAN is Boolean
 */
public record StepTable(String name, List<Column> columns, List<List<Object>> rows) {

    /** A column and how it is stored. */
    public record Column(String name, Type type) {}

    /** AMOUNT is decimal(18,2). */
    public enum Type {
        TEXT,
        INTEGER,
        DOUBLE,
        AMOUNT,
        BOOLEAN
    }
}
