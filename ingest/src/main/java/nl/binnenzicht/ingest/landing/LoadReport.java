package nl.binnenzicht.ingest.landing;

/**
 * What became of the files of one load.
 *
 * @param geland files landed
 * @param alGeland files that had been landed before
 * @param geweigerd files refused
 * @param onbekend files that belong to no contract
 * @param rijen rows landed
 * @param quarantaine rows refused one by one, of landed files
 */
public record LoadReport(
        int geland, int alGeland, int geweigerd, int onbekend, long rijen, long quarantaine) {

    /** Of a load in which nothing was offered. */
    public static final LoadReport EMPTY = new LoadReport(0, 0, 0, 0, 0, 0);

    /** Two loads as one. */
    public LoadReport plus(LoadReport other) {
        return new LoadReport(
                geland + other.geland,
                alGeland + other.alGeland,
                geweigerd + other.geweigerd,
                onbekend + other.onbekend,
                rijen + other.rijen,
                quarantaine + other.quarantaine);
    }

    LoadReport withLanded(long rows, long rejected) {
        return new LoadReport(
                geland + 1, alGeland, geweigerd, onbekend, rijen + rows, quarantaine + rejected);
    }

    LoadReport withKnown() {
        return new LoadReport(geland, alGeland + 1, geweigerd, onbekend, rijen, quarantaine);
    }

    LoadReport withRefused() {
        return new LoadReport(geland, alGeland, geweigerd + 1, onbekend, rijen, quarantaine);
    }

    LoadReport withStrays(int strays) {
        return new LoadReport(geland, alGeland, geweigerd, onbekend + strays, rijen, quarantaine);
    }
}
