package nl.binnenzicht.marts.mkba;

/**
 * Names of the uncertain inputs of a model, as they stand in a case, an outcome and an address.
 * Prices are {@code PRIJS_} and their code.
 */
public final class Invoer {

    public static final String EFFECT = "EFFECT";
    public static final String ADDITIONALITEIT = "ADDITIONALITEIT";
    public static final String VERDRINGING = "VERDRINGING";
    public static final String EERSTE_JAAR = "EERSTE_JAAR";
    public static final String BLIJFKANS = "BLIJFKANS";
    public static final String MAANDEN = "MAANDEN";
    private static final String PRIJS = "PRIJS_";

    private Invoer() {}

    public static String prijs(String code) {
        return PRIJS + code;
    }

    /** Code of the price behind an input, or null where it is none. */
    public static String prijsCode(String invoer) {
        return invoer.startsWith(PRIJS) ? invoer.substring(PRIJS.length()) : null;
    }
}
