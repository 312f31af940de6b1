package nl.binnenzicht.ingest.layout;

import java.util.List;

/**
 * How a record of one statistic is built up in a number of months.
 *
 * @param name of the layout, which is the name of its file
 * @param table the contract it gives rows for: {@code statistiek/srg}
 * @param separator between fields; 0: fields have fixed places
 * @param from first month, jjjjmm
 * @param until last month, jjjjmm
 * @param fields in the order of the record
 */
record Layout(
        String name, String table, char separator, int from, int until, List<LayoutField> fields) {

    boolean isFixed() {
        return separator == 0;
    }

    boolean isFor(int month) {
        return from <= month && month <= until;
    }

    /** Characters of a record, or its number of fields where a character separates them. */
    int size() {
        return fields.stream()
                .mapToInt(field -> isFixed() ? field.end() : field.position())
                .max()
                .orElseThrow();
    }

    /** Columns of the contract, each once, in the order of the record. */
    List<String> columns() {
        return fields.stream()
                .map(LayoutField::column)
                .filter(column -> !column.isEmpty())
                .distinct()
                .toList();
    }

    List<LayoutField> fieldsOf(String column) {
        return fields.stream().filter(field -> field.column().equals(column)).toList();
    }
}
