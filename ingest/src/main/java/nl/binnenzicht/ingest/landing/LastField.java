package nl.binnenzicht.ingest.landing;

import nl.binnenzicht.warehouse.schema.Column;

/**
 * Judges the last field of a file that does not end with a line end: a value, or the first part of
 * one. It is compared with the field of the rows before it; without earlier rows there is nothing
 * to compare with.
 */
final class LastField {

    private static final int MOST_DECIMALS = 30;

    private final Column column;
    private boolean isRowBefore;
    private boolean isEmptySeen;
    private int shortest = Integer.MAX_VALUE;
    private int decimalsSeen;
    private String field;

    /**
     * @param column of the contract that stands last in the file
     */
    LastField(Column column) {
        this.column = column;
    }

    /** Goes to the next row. */
    void next(String lastField) {
        if (field != null) {
            isRowBefore = true;
            isEmptySeen = isEmptySeen || field.isEmpty();
            decimalsSeen |= 1 << decimals();
            shortest = field.isEmpty() ? shortest : Math.min(shortest, field.length());
        }
        field = lastField.strip();
    }

    /** True when the field of this row is shorter than it should be, judged by the rows before. */
    boolean isProbablyCut() {
        if (!isRowBefore) {
            return false;
        }
        if (field.isEmpty()) {
            return !isEmptySeen;
        }
        return switch (column.type()) {
            case DECIMAL -> (decimalsSeen & 1 << decimals()) == 0;
            case TEXT, CODE -> field.length() < shortest;
            case INTEGER, DATE, MONTH, BOOLEAN, BSN -> false;
        };
    }

    private int decimals() {
        int comma = field.indexOf(',');
        return comma < 0 ? 0 : Math.min(MOST_DECIMALS, field.length() - comma - 1);
    }
}
