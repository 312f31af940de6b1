package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.werk.WerkContracts.DIENSTVERBAND;
import static nl.binnenzicht.ingest.source.werk.WerkContracts.IOP;
import static nl.binnenzicht.ingest.source.werk.WerkContracts.KLACHT;
import static nl.binnenzicht.ingest.source.werk.WerkContracts.LOONWAARDE;
import static nl.binnenzicht.ingest.source.werk.WerkContracts.VERZUIM;
import static nl.binnenzicht.ingest.source.werk.WerkContracts.WERKPLEK;

import java.time.LocalDate;

/** The tables of the personnel system. */
public final class WerkRows {

    private final ExtractFile dienstverband;
    private final ExtractFile werkplek;
    private final ExtractFile loonwaarde;
    private final ExtractFile verzuim;
    private final ExtractFile iop;
    private final ExtractFile klacht;
    private final Nummer dienstverbandnummer = new Nummer('D');
    private final Nummer verzuimnummer = new Nummer('Z');
    private final Nummer klachtnummer = new Nummer('K');

    public WerkRows(Extracts extracts) {
        dienstverband = extracts.file(DIENSTVERBAND);
        werkplek = extracts.file(WERKPLEK);
        loonwaarde = extracts.file(LOONWAARDE);
        verzuim = extracts.file(VERZUIM);
        iop = extracts.file(IOP);
        klacht = extracts.file(KLACHT);
    }

    public String nextDienstverband() {
        return dienstverbandnummer.next();
    }

    public void dienstverband(
            String nummer,
            String bsn,
            String soort,
            String werkgeverSoort,
            String werkgever,
            LocalDate van,
            LocalDate tot,
            String einde,
            Cents uren,
            Cents subsidie) {
        dienstverband.write(
                nummer, bsn, soort, werkgeverSoort, werkgever, van, tot, einde, uren, subsidie);
    }

    public void werkplek(String dienstverbandNummer, String type, LocalDate van, LocalDate tot) {
        werkplek.write(dienstverbandNummer, type, van, tot);
    }

    public void loonwaarde(String bsn, LocalDate dag, int procent) {
        loonwaarde.write(bsn, dag, procent);
    }

    public void verzuim(String dienstverbandNummer, LocalDate van, LocalDate tot, int procent) {
        verzuim.write(verzuimnummer.next(), dienstverbandNummer, van, tot, procent);
    }

    /** An agreed plan. */
    public void iop(String bsn, LocalDate dag) {
        iop.write(bsn, dag, false);
    }

    /** A plan that the employee refused. */
    public void iopWeigering(String bsn, LocalDate dag) {
        iop.write(bsn, dag, true);
    }

    /**
     * @param besluitdatum null, with the verdict: not decided yet
     */
    public void klacht(String soort, LocalDate dag, LocalDate besluitdatum, String oordeel) {
        klacht.write(klachtnummer.next(), soort, dag, besluitdatum, oordeel);
    }
}
