package nl.binnenzicht.ingest.landing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.Row;

/**
 * The values of the row that is being read; one object serves all rows of a file.
 *
 * <p>Per column: text for TEXT and CODE; a number for the others, as {@link Values} makes them
 * (BSN: the number itself); empty is neither.
 */
final class ParsedRow implements Row {

    private final List<Column> columns;
    private final Map<String, Integer> places;
    private final String[] texts;
    private final long[] numbers;
    private final boolean[] filled;

    ParsedRow(Contract contract) {
        this(contract.columns(), new HashMap<>());
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).name(), i);
        }
    }

    private ParsedRow(List<Column> columns, Map<String, Integer> places) {
        this.columns = columns;
        this.places = places;
        texts = new String[columns.size()];
        numbers = new long[columns.size()];
        filled = new boolean[columns.size()];
    }

    /** An empty row of the same table. */
    ParsedRow another() {
        return new ParsedRow(columns, places);
    }

    /** Becomes equal to another row of the same table. */
    void take(ParsedRow other) {
        System.arraycopy(other.texts, 0, texts, 0, texts.length);
        System.arraycopy(other.numbers, 0, numbers, 0, numbers.length);
        System.arraycopy(other.filled, 0, filled, 0, filled.length);
    }

    void setEmpty(int column) {
        filled[column] = false;
        texts[column] = null;
    }

    void setText(int column, String value) {
        filled[column] = true;
        texts[column] = value;
    }

    void setNumber(int column, long value) {
        filled[column] = true;
        numbers[column] = value;
    }

    boolean isFilled(int column) {
        return filled[column];
    }

    String text(int column) {
        return texts[column];
    }

    long number(int column) {
        return numbers[column];
    }

    Column column(int column) {
        return columns.get(column);
    }

    int place(String column) {
        return places.get(column);
    }

    @Override
    public String text(String column) {
        return texts[place(column)];
    }

    @Override
    public Long integer(String column) {
        int place = place(column);
        return filled[place] ? numbers[place] : null;
    }

    @Override
    public BigDecimal decimal(String column) {
        int place = place(column);
        return filled[place] ? BigDecimal.valueOf(numbers[place], Values.SCALE) : null;
    }

    @Override
    public LocalDate date(String column) {
        int place = place(column);
        return filled[place] ? LocalDate.ofEpochDay(numbers[place]) : null;
    }

    @Override
    public Integer month(String column) {
        int place = place(column);
        return filled[place] ? Math.toIntExact(numbers[place]) : null;
    }
}
