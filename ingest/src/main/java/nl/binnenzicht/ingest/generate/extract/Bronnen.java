package nl.binnenzicht.ingest.generate.extract;

/** The writers of all sources that lives write to. */
public record Bronnen(
        ClientregistratieRows clientregistratie,
        UitkeringRows uitkering,
        ReintegratieRows reintegratie,
        ZrmRows zrm,
        WerkRows werk,
        WerkgeverRows werkgever) {

    public static Bronnen of(Extracts extracts, int werkgevers) {
        return new Bronnen(
                new ClientregistratieRows(extracts),
                new UitkeringRows(extracts),
                new ReintegratieRows(extracts),
                new ZrmRows(extracts),
                new WerkRows(extracts),
                new WerkgeverRows(extracts, werkgevers));
    }
}
