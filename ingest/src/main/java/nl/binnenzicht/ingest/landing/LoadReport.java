package nl.binnenzicht.ingest.landing;

import nl.binnenzicht.warehouse.store.Manifest;

/**
 * What became of the files of one load.
 *
 * @param geland files landed
 * @param alGeland files that had been landed before
 * @param geweigerd files refused
 * @param onbekend files that belong to no contract
 * @param rijen rows landed
 * @param quarantaine rows refused one by one, of landed files
 * @param vraag files kept back with a question
 */
public record LoadReport(
        int geland,
        int alGeland,
        int geweigerd,
        int onbekend,
        long rijen,
        long quarantaine,
        int vraag) {

    /** Of a load in which nothing was offered. */
    public static final LoadReport EMPTY = new LoadReport(0, 0, 0, 0, 0, 0, 0);

    /** Two loads as one. */
    public LoadReport plus(LoadReport other) {
        return new LoadReport(
                geland + other.geland,
                alGeland + other.alGeland,
                geweigerd + other.geweigerd,
                onbekend + other.onbekend,
                rijen + other.rijen,
                quarantaine + other.quarantaine,
                vraag + other.vraag);
    }

    LoadReport with(Manifest manifest) {
        return switch (manifest.status()) {
            case GELAND -> withLanded(manifest.geland(), manifest.quarantaine());
            case GEWEIGERD -> withRefused();
            case VRAAG -> withQuestion();
        };
    }

    private LoadReport withLanded(long rows, long rejected) {
        return new LoadReport(
                geland + 1,
                alGeland,
                geweigerd,
                onbekend,
                rijen + rows,
                quarantaine + rejected,
                vraag);
    }

    LoadReport withKnown() {
        return new LoadReport(geland, alGeland + 1, geweigerd, onbekend, rijen, quarantaine, vraag);
    }

    private LoadReport withRefused() {
        return new LoadReport(geland, alGeland, geweigerd + 1, onbekend, rijen, quarantaine, vraag);
    }

    LoadReport withStrays(int strays) {
        return new LoadReport(
                geland, alGeland, geweigerd, onbekend + strays, rijen, quarantaine, vraag);
    }

    private LoadReport withQuestion() {
        return new LoadReport(geland, alGeland, geweigerd, onbekend, rijen, quarantaine, vraag + 1);
    }
}
