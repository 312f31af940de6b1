package nl.binnenzicht.warehouse.schema;

/** What a value of a source column is; how it is written is the reader's business. */
public enum ColumnType {
    /** A business number or short text that names no person. Landed as string. */
    TEXT,
    /** A value of a {@link CodeList}. Landed as string, leading zeros kept. */
    CODE,
    /** A whole number. Landed as 64-bit integer. */
    INTEGER,
    /** An exact amount or rate. Landed as decimal(18, 4). */
    DECIMAL,
    /** A day. Landed as date. */
    DATE,
    /** A month, written {@code jjjjmm}. Landed as 32-bit integer yyyymm. */
    MONTH,
    /** Yes or no, written J or N. Landed as boolean. */
    BOOLEAN,
    /**
     * A citizen service number. Never landed: a column {@code bsn} becomes {@code client_id}, a
     * column {@code partner_bsn} becomes {@code partner_client_id}, both pseudonyms (string).
     */
    BSN
}
