package nl.binnenzicht.warehouse.schema;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The parsed values of one row, by column name; null where the row leaves the column empty. */
public interface Row {

    /** TEXT and CODE columns. */
    String text(String column);

    /** INTEGER columns. */
    Long integer(String column);

    /** DECIMAL columns. */
    BigDecimal decimal(String column);

    /** DATE columns. */
    LocalDate date(String column);

    /** MONTH columns, as yyyymm. */
    Integer month(String column);

    /**
     * True when the first date is empty, or the second is, or the first is not after the second.
     */
    default boolean inOrder(String firstDate, String secondDate) {
        LocalDate first = date(firstDate);
        LocalDate second = date(secondDate);
        return first == null || second == null || !first.isAfter(second);
    }
}
