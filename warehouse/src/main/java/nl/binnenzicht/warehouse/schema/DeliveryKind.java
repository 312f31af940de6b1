package nl.binnenzicht.warehouse.schema;

/** What a delivery is to the ones before it. */
public enum DeliveryKind {
    /** Everything the source knows: replaces all that came before. */
    VOLLEDIG,
    /** What was added or changed in one period: counts beside the other periods. */
    AANVULLEND
}
