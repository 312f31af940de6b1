package nl.binnenzicht.marts.lineage;

/**
 * A column of a table.
 *
 * @param table as SQL says it: {@code stg_zrm__score}, {@code landing_zrm__score}, {@code
 *     ref_prijs}
 * @param column of a struct the whole struct
 */
public record Field(String table, String column) implements Comparable<Field> {

    @Override
    public int compareTo(Field other) {
        int tables = table.compareTo(other.table);
        return tables != 0 ? tables : column.compareTo(other.column);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
