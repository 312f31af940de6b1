package nl.binnenzicht.warehouse.schema;

import java.util.Optional;

/**
 * One column of a source table.
 *
 * @param name header in the extract, lower case ASCII
 * @param type what a value is
 * @param requirement whether a row may leave it empty
 * @param codes the code list of a CODE column, empty for every other type
 * @param meaning what the value says, and what empty means
 */
public record Column(
        String name,
        ColumnType type,
        Requirement requirement,
        Optional<CodeList> codes,
        String meaning) {

    public Column {
        if ((type == ColumnType.CODE) != codes.isPresent()) {
            throw new IllegalArgumentException(name + ": a code column, and only that, has codes");
        }
    }

    /** The name after landing: a BSN column becomes a pseudonym column. */
    public String landedName() {
        return type == ColumnType.BSN ? name.replace("bsn", "client_id") : name;
    }

    public boolean isRequired() {
        return requirement == Requirement.REQUIRED;
    }
}
