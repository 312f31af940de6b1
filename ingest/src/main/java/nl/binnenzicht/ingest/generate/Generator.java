package nl.binnenzicht.ingest.generate;

import java.io.IOException;
import nl.binnenzicht.ingest.generate.extract.Bronnen;
import nl.binnenzicht.ingest.generate.extract.Extracts;
import nl.binnenzicht.ingest.generate.extract.FinancienRows;
import nl.binnenzicht.ingest.generate.life.Bevolking;
import nl.binnenzicht.ingest.generate.life.Waarheid;
import nl.binnenzicht.ingest.generate.life.Wereld;
import nl.binnenzicht.ingest.generate.money.Financien;
import nl.binnenzicht.ingest.generate.money.Kasboek;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.generate.world.Venster;

/**
 * Writes one set of invented extracts. Person after person, on one thread: what it keeps is one
 * household, the open files and a few sums per month.
 */
public final class Generator {

    private static final double WERKGEVERS = 140;

    private final GenerateOptions options;
    private final Ijking ijking = Ijking.load();

    public Generator(GenerateOptions options) {
        this.options = options;
    }

    /**
     * What was written.
     *
     * @param bestanden number of files
     * @param rijen rows in the CSV files
     * @param personen invented persons
     */
    public record Result(int bestanden, long rijen, int personen) {}

    /** Writes all extracts. Problems: BZ-061 when there are not enough test BSNs. */
    public Result run() throws IOException {
        Venster venster = Venster.endingIn(options.end(), options.months());
        double schaal = options.clients() / (double) Ijking.STANDAARD;
        int werkgevers = (int) Math.max(8, Math.round(WERKGEVERS * StrictMath.sqrt(schaal)));
        Kasboek kas = new Kasboek(venster);
        Waarheid waarheid = options.truth().isPresent() ? Waarheid.collected() : Waarheid.ignored();
        Result result;
        try (Extracts extracts = new Extracts(options.out(), venster)) {
            Bronnen bronnen = Bronnen.of(extracts, werkgevers);
            Wereld wereld =
                    Wereld.of(options.seed(), schaal, venster, ijking, bronnen, kas, waarheid);
            new Bevolking(wereld).live();
            // a stream each: a month more adds rows and changes none of the months before
            omgeving(wereld, schaal, "omgeving").employers(bronnen.werkgever());
            omgeving(wereld, schaal, "klacht").complaints(bronnen.werk());
            omgeving(wereld, schaal, "respons").surveys(extracts);
            Omgeving.benchmark(extracts);
            FinancienRows rows = new FinancienRows(extracts);
            new Financien(kas, rows, schaal, wereld.kans("financien", 0)).write();
            result = new Result(extracts.count(), extracts.rows(), wereld.bsn().taken());
        }
        if (options.truth().isPresent()) {
            waarheid.write(options.truth().get());
        }
        return result;
    }

    private Omgeving omgeving(Wereld wereld, double schaal, String soort) {
        return new Omgeving(wereld.venster(), ijking, schaal, wereld.kans(soort, 0));
    }
}
