package nl.binnenzicht.ingest.generate.life;

import nl.binnenzicht.ingest.generate.extract.Bronnen;
import nl.binnenzicht.ingest.generate.money.Kasboek;
import nl.binnenzicht.ingest.generate.world.BsnReeks;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/**
 * What all lives of one run share.
 *
 * @param schaal 1 at the size for which the figures are published
 * @param waarheid collects the true effects; one that ignores them when nobody asked
 */
public record Wereld(
        long seed,
        double schaal,
        Venster venster,
        Ijking ijking,
        Bronnen bronnen,
        BsnReeks bsn,
        Kasboek kas,
        Waarheid waarheid,
        Kwadranten kwadranten) {

    public static Wereld of(
            long seed,
            double schaal,
            Venster venster,
            Ijking ijking,
            Bronnen bronnen,
            Kasboek kas,
            Waarheid waarheid) {
        return new Wereld(
                seed,
                schaal,
                venster,
                ijking,
                bronnen,
                new BsnReeks(),
                kas,
                waarheid,
                new Kwadranten());
    }

    /** The random numbers of one life. */
    public Kans kans(String soort, long nummer) {
        return new Kans(seed, soort, nummer);
    }
}
