package nl.binnenzicht.warehouse.schema;

/** Whether a column may be empty in a row. The column itself is always present in the header. */
public enum Requirement {
    REQUIRED,
    OPTIONAL
}
