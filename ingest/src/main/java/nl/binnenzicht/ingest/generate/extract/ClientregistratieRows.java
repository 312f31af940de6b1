package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.clientregistratie.ClientregistratieContracts.ADRES;
import static nl.binnenzicht.ingest.source.clientregistratie.ClientregistratieContracts.DOELGROEP;
import static nl.binnenzicht.ingest.source.clientregistratie.ClientregistratieContracts.PERSOON;

import java.time.LocalDate;

/** The tables of the client registration. */
public final class ClientregistratieRows {

    private final ExtractFile persoon;
    private final ExtractFile adres;
    private final ExtractFile doelgroep;

    public ClientregistratieRows(Extracts extracts) {
        persoon = extracts.file(PERSOON);
        adres = extracts.file(ADRES);
        doelgroep = extracts.file(DOELGROEP);
    }

    public void persoon(
            String bsn, LocalDate geboren, String geslacht, String opleiding, LocalDate overleden) {
        persoon.write(bsn, geboren, geslacht, opleiding, overleden);
    }

    public void adres(
            String bsn, String gemeente, String huisvesting, LocalDate van, LocalDate tot) {
        adres.write(bsn, gemeente, huisvesting, van, tot);
    }

    public void doelgroep(String bsn, String code, LocalDate van, LocalDate tot) {
        doelgroep.write(bsn, code, van, tot);
    }
}
