package nl.binnenzicht.warehouse.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What is known of one delivery of one table, landed or refused; {@code manifest.json} beside its
 * rows. A delivery without manifest does not exist.
 *
 * @param bron source
 * @param tabel table within the source
 * @param levering delivery id: sequence number and the first eight digits of the hash, {@code
 *     0003-9f2a41cc}; the highest sequence is the newest
 * @param bestand name of the source file, without folder
 * @param sha256 of the source file, hexadecimal
 * @param bytes size of the source file
 * @param contractVersie version of the contract that judged it
 * @param gelandOp moment of landing or refusal, UTC
 * @param gelezen rows read, header not counted, nor rows of persons who were forgotten or that were
 *     destroyed when their term had ended
 * @param geland rows that are in force; 0 for a refused delivery
 * @param quarantaine rows refused one by one
 * @param gewaarschuwd rows landed that break a WARN rule
 * @param status landed or refused
 * @param problemen the sentences shown to the person who loaded it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Manifest(
        String bron,
        String tabel,
        String levering,
        String bestand,
        String sha256,
        long bytes,
        int contractVersie,
        Instant gelandOp,
        long gelezen,
        long geland,
        long quarantaine,
        long gewaarschuwd,
        Status status,
        List<String> problemen) {

    /** File name of a manifest in the folder of its delivery. */
    public static final String FILE = "manifest.json";

    /** What became of the delivery. */
    public enum Status {
        GELAND,
        GEWEIGERD
    }

    public int sequence() {
        return Integer.parseInt(levering.substring(0, levering.indexOf('-')));
    }
}
