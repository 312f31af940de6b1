package nl.binnenzicht.ingest.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a record of one statistic is built up in a number of months.
 *
 * @param name of the layout, which is the name of its file
 * @param table the contract it gives rows for: {@code statistiek/srg}
 * @param form how a record is written
 * @param separator between fields of form GESCHEIDEN; 0 for the others
 * @param from first month, jjjjmm
 * @param until last month, jjjjmm
 * @param fields in the order of the record
 * @param facts everything else the file says of itself, by name
 */
public record Layout(
        String name,
        String table,
        Form form,
        char separator,
        int from,
        int until,
        List<LayoutField> fields,
        Map<String, String> facts) {

    /** How a record is written. */
    public enum Form {
        /** A line; each field has its place. */
        VAST,
        /** A line; a character stands between the fields. */
        GESCHEIDEN,
        /** Elements of an XML file; a field is the element of its name. */
        XML
    }

    boolean isFixed() {
        return form == Form.VAST;
    }

    /** This layout in a few words, for the manifest: {@code indeling srg_2015, vast}. */
    public String line() {
        return "indeling " + name + ", " + form.name().toLowerCase(Locale.ROOT);
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
    public List<String> columns() {
        return fields.stream()
                .map(LayoutField::column)
                .filter(column -> !column.isEmpty())
                .distinct()
                .toList();
    }

    public List<LayoutField> fieldsOf(String column) {
        return fields.stream().filter(field -> field.column().equals(column)).toList();
    }
}
