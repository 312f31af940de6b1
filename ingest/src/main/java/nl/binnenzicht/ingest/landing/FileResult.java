package nl.binnenzicht.ingest.landing;

import java.util.List;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * What became of one file, for machines.
 *
 * @param bron source; null for a file that belongs to no contract
 * @param tabel table; null for a file that belongs to no contract
 * @param bestand source folder and file
 * @param uitkomst what became of it
 * @param levering delivery id; null for a file that belongs to no contract
 * @param periode {@code jjjj-mm}; null when the name of the file gave none
 * @param geldt it is in force now
 * @param gelezen rows read; 0 when the file was not read
 * @param geland rows landed
 * @param quarantaine rows rejected one by one
 * @param gewaarschuwd rows landed that break a WARN rule
 * @param problemen what was found, worst first
 */
public record FileResult(
        String bron,
        String tabel,
        String bestand,
        Outcome uitkomst,
        String levering,
        String periode,
        boolean geldt,
        long gelezen,
        long geland,
        long quarantaine,
        long gewaarschuwd,
        List<Problem> problemen) {

    /** What can become of a file. */
    public enum Outcome {
        GELAND,
        AL_GELAND,
        GEWEIGERD,
        /** Kept back until a person accepts it with a reason. */
        VRAAG,
        OVERGESLAGEN
    }

    static FileResult stray(String bestand, Problem problem) {
        return new FileResult(
                null,
                null,
                bestand,
                Outcome.OVERGESLAGEN,
                null,
                null,
                false,
                0,
                0,
                0,
                0,
                List.of(problem));
    }
}
