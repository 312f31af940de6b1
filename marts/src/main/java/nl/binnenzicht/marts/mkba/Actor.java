package nl.binnenzicht.marts.mkba;

/** Who pays or gains, in the order of screens. */
public enum Actor {
    GEMEENTE("gemeente"),
    RIJK("Rijk"),
    ZORGVERZEKERAAR("zorgverzekeraar"),
    WERKGEVER("werkgever"),
    CLIENT("cliënt"),
    /** The rest of society, where a gain is nobody's in particular. */
    SAMENLEVING("rest van de samenleving");

    private final String naam;

    Actor(String naam) {
        this.naam = naam;
    }

    /** The word on screens. */
    public String naam() {
        return naam;
    }
}
