package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts.ESF_UREN;
import static nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts.KLANTCONTACT;
import static nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts.PRAKTIJKVERKLARING;
import static nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts.TRAJECT;
import static nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts.VOORZIENING;

import java.time.LocalDate;
import java.time.YearMonth;

/** The tables of the re-integration system. */
public final class ReintegratieRows {

    private final ExtractFile traject;
    private final ExtractFile voorziening;
    private final ExtractFile klantcontact;
    private final ExtractFile praktijkverklaring;
    private final ExtractFile esfUren;
    private final Nummer trajectnummer = new Nummer('T');
    private final Nummer voorzieningnummer = new Nummer('V');
    private final Nummer contactnummer = new Nummer('C');
    private final Nummer verklaringnummer = new Nummer('P');
    private final Nummer esfRegelnummer = new Nummer('U');

    public ReintegratieRows(Extracts extracts) {
        traject = extracts.file(TRAJECT);
        voorziening = extracts.file(VOORZIENING);
        klantcontact = extracts.file(KLANTCONTACT);
        praktijkverklaring = extracts.file(PRAKTIJKVERKLARING);
        esfUren = extracts.file(ESF_UREN);
    }

    public String nextTraject() {
        return trajectnummer.next();
    }

    public void traject(
            String nummer,
            String bsn,
            String soort,
            LocalDate van,
            LocalDate tot,
            String resultaat) {
        traject.write(nummer, bsn, soort, van, tot, resultaat);
    }

    /**
     * @param traject null: outside a traject
     * @param tot null, with the reason: still running
     */
    public void voorziening(
            String traject,
            String bsn,
            String code,
            String uitvoerder,
            LocalDate van,
            LocalDate tot,
            String reden,
            Cents prijs) {
        voorziening.write(
                voorzieningnummer.next(), traject, bsn, code, uitvoerder, van, tot, reden, prijs);
    }

    public void contact(String bsn, LocalDate dag, String kanaal) {
        klantcontact.write(contactnummer.next(), bsn, dag, kanaal);
    }

    public void praktijkverklaring(String bsn, LocalDate dag) {
        praktijkverklaring.write(verklaringnummer.next(), bsn, dag);
    }

    public void esfUren(String project, String bsn, YearMonth maand, Cents uren) {
        esfUren.write(esfRegelnummer.next(), project, bsn, maand, uren);
    }
}
