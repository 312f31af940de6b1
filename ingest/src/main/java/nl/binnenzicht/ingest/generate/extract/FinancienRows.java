package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.financien.FinancienContracts.BEGROTING;
import static nl.binnenzicht.ingest.source.financien.FinancienContracts.BOEKING;
import static nl.binnenzicht.ingest.source.financien.FinancienContracts.ESF;
import static nl.binnenzicht.ingest.source.financien.FinancienContracts.EXPLOITATIE;
import static nl.binnenzicht.ingest.source.financien.FinancienContracts.FORMATIE;
import static nl.binnenzicht.ingest.source.financien.FinancienContracts.VERPLICHTING;

import java.time.LocalDate;
import java.time.YearMonth;

/** The tables of the ledger. */
public final class FinancienRows {

    private final ExtractFile boeking;
    private final ExtractFile begroting;
    private final ExtractFile verplichting;
    private final ExtractFile exploitatie;
    private final ExtractFile formatie;
    private final ExtractFile esf;
    private final Nummer boekingsnummer = new Nummer('B');
    private final Nummer verplichtingnummer = new Nummer('O');
    private final Nummer esfRegelnummer = new Nummer('E');

    public FinancienRows(Extracts extracts) {
        boeking = extracts.file(BOEKING);
        begroting = extracts.file(BEGROTING);
        verplichting = extracts.file(VERPLICHTING);
        exploitatie = extracts.file(EXPLOITATIE);
        formatie = extracts.file(FORMATIE);
        esf = extracts.file(ESF);
    }

    public void lasten(LocalDate dag, String post, Cents bedrag) {
        boeking.write(boekingsnummer.next(), dag, post, "LASTEN", bedrag, null);
    }

    /**
     * A booking of bijstand.
     *
     * @param soort LASTEN or BATEN
     */
    public void bijstand(LocalDate dag, String post, String soort, Cents bedrag, String regeling) {
        boeking.write(boekingsnummer.next(), dag, post, soort, bedrag, regeling);
    }

    public void exploitatie(YearMonth maand, String werksoort, String soort, Cents bedrag) {
        exploitatie.write(maand, werksoort, soort, bedrag);
    }

    /**
     * @param fte places, in hundredths
     */
    public void formatie(int jaar, String werksoort, Cents fte) {
        formatie.write(jaar, werksoort, fte);
    }

    public void esf(String project, String soort, LocalDate dag, Cents bedrag) {
        esf.write(esfRegelnummer.next(), project, soort, dag, bedrag);
    }

    public void begroting(String stap, int jaar, String post, Cents bedrag) {
        begroting.write(stap, jaar, post, bedrag);
    }

    public void verplichting(LocalDate dag, String post, Cents bedrag) {
        verplichting.write(verplichtingnummer.next(), dag, post, bedrag);
    }
}
