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
 * @param status landed, refused or kept back
 * @param problemen the sentences shown to the person who loaded it
 * @param terms period, kind and key; made from the file name where an older manifest has none
 * @param dialect how the file was written (separator, encoding, dates, decimals, lines that are no
 *     rows); empty in manifests from before this was noted, and for kinds of file without dialects
 * @param merk how far a source that delivers only what is new has come, a date or time; null where
 *     that does not apply
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
        List<String> problemen,
        DeliveryTerms terms,
        String dialect,
        String merk) {

    /** File name of a manifest in the folder of its delivery. */
    public static final String FILE = "manifest.json";

    /** What became of the delivery. */
    public enum Status {
        GELAND,
        GEWEIGERD,
        /** Not landed until a person says why it is right. */
        VRAAG
    }

    public Manifest {
        terms = terms == null ? DeliveryTerms.assumed(tabel, bestand) : terms;
        dialect = dialect == null ? "" : dialect;
    }

    /** A full delivery of the period in its file name. */
    public Manifest(
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
        this(
                bron,
                tabel,
                levering,
                bestand,
                sha256,
                bytes,
                contractVersie,
                gelandOp,
                gelezen,
                geland,
                quarantaine,
                gewaarschuwd,
                status,
                problemen,
                null,
                null,
                null);
    }

    /** The same delivery under another id. */
    public Manifest withLevering(String id) {
        return but(id, terms, dialect, merk);
    }

    /** The same delivery under other terms. */
    public Manifest withTerms(DeliveryTerms other) {
        return but(levering, other, dialect, merk);
    }

    /** The same delivery, with how its file was written and how far its source has come. */
    public Manifest withSource(String written, String reached) {
        return but(levering, terms, written, reached);
    }

    private Manifest but(String id, DeliveryTerms otherTerms, String written, String reached) {
        return new Manifest(
                bron,
                tabel,
                id,
                bestand,
                sha256,
                bytes,
                contractVersie,
                gelandOp,
                gelezen,
                geland,
                quarantaine,
                gewaarschuwd,
                status,
                problemen,
                otherTerms,
                written,
                reached);
    }

    public int sequence() {
        return Integer.parseInt(levering.substring(0, levering.indexOf('-')));
    }
}
