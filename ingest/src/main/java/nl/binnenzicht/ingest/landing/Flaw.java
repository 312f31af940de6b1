package nl.binnenzicht.ingest.landing;

/** What can be wrong with a delivery, worst first; the order in which it is reported. */
public enum Flaw {
    OTHER_KIND("BZ-063", Weight.FILE, "ander_soort_bestand"),
    ARCHIVE("BZ-065", Weight.FILE, "archief"),
    ENCODING("BZ-012", Weight.FILE, "tekencodering"),
    EMPTY("BZ-011", Weight.FILE, "leeg_bestand"),
    CUT_OFF("BZ-016", Weight.FILE, "afgebroken"),
    NO_LAYOUT("BZ-107", Weight.FILE, "geen_indeling"),
    UNREADABLE("BZ-017", Weight.FILE, "onleesbaar"),
    AMBIGUOUS("BZ-064", Weight.FILE, "dubbelzinnig"),
    CHANGED("BZ-029", Weight.FILE, "gewijzigd_tijdens_lezen"),
    COLUMN_MISSING("BZ-013", Weight.FILE, "kolom_ontbreekt"),
    COLUMN_TWICE("BZ-014", Weight.FILE, "kolom_dubbel"),
    FIELD_COUNT("BZ-017", Weight.FILE, "aantal_velden"),
    DRIFT("BZ-086", Weight.FILE, "kolom_veranderd"),
    WRONG_TYPE("BZ-019", Weight.FILE, "soort_waarde"),
    UNKNOWN_CODE("BZ-020", Weight.FILE, "onbekende_code"),
    REQUIRED_EMPTY("BZ-018", Weight.FILE, "verplicht_leeg"),
    TOO_MANY_REJECTED("BZ-024", Weight.FILE, "te_veel_afgekeurd"),
    PERIOD_AHEAD("BZ-082", Weight.QUESTION, "periode_in_de_toekomst"),
    ROWS_GONE("BZ-080", Weight.QUESTION, "rijen_verdwenen"),
    TOTAL_MOVED("BZ-081", Weight.QUESTION, "bedrag_verschoven"),
    INVALID_BSN("BZ-021", Weight.ROW, "elfproef"),
    DUPLICATE_KEY("BZ-022", Weight.ROW, "dubbele_sleutel"),
    RULE_BROKEN("BZ-023", Weight.ROW, "regel"),
    NO_ROW("BZ-128", Weight.ROW, "misschien_geen_rij"),
    ACCEPTED("BZ-083", Weight.WARNING, "geaccepteerd"),
    LATE("BZ-084", Weight.WARNING, "oudere_periode"),
    PERIOD_TWICE("BZ-085", Weight.WARNING, "periode_dubbel"),
    PERIOD_UNKNOWN("BZ-079", Weight.WARNING, "geen_periode"),
    SAME_CONTENT("BZ-087", Weight.WARNING, "zelfde_inhoud"),
    RULE_WARNED("BZ-023", Weight.WARNING, "regel"),
    COLUMN_UNKNOWN("BZ-015", Weight.WARNING, "kolom_onbekend"),
    NO_LINE_END("BZ-016", Weight.WARNING, "geen_regeleinde");

    /** What a flaw does to its delivery. */
    public enum Weight {
        /** Nothing of the file is landed. */
        FILE,
        /** Nothing is landed until a person says why it is right. */
        QUESTION,
        /** The row goes to quarantine, the rest is landed. */
        ROW,
        /** Landed and counted. */
        WARNING
    }

    private final String code;
    private final Weight weight;
    private final String rule;

    Flaw(String code, Weight weight, String rule) {
        this.code = code;
        this.weight = weight;
        this.rule = rule;
    }

    String code() {
        return code;
    }

    Weight weight() {
        return weight;
    }

    /** Name of the rule in quarantine, where the contract gives none. */
    String rule() {
        return rule;
    }
}
