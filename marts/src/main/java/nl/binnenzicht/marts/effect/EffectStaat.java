package nl.binnenzicht.marts.effect;

/** What may be concluded about a voorziening in a segment, from nothing to much. */
public enum EffectStaat {
    /** Nobody started it. */
    ONMOGELIJK,
    /** Too few persons or events for any number. */
    ONVOLDOENDE,
    /** There is a number, but a check failed: not for decisions. */
    ONBETROUWBAAR,
    /** No difference was shown; a smaller one than could be seen may exist. */
    GEEN_VERSCHIL,
    /** A difference, up or down, after correction for the number of questions. */
    AANWIJZING,
    /** As AANWIJZING, and it stands up to stricter and other calculations. */
    STERK;

    /** Whether an estimate may be computed at all. */
    public boolean isEstimable() {
        return this != ONMOGELIJK && this != ONVOLDOENDE;
    }

    /** Whether other numbers may rest on the estimate. */
    public boolean isReliable() {
        return isEstimable() && this != ONBETROUWBAAR;
    }
}
