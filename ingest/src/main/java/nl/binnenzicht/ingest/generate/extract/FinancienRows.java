package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.financien.FinancienContracts.BEGROTING;
import static nl.binnenzicht.ingest.source.financien.FinancienContracts.BOEKING;
import static nl.binnenzicht.ingest.source.financien.FinancienContracts.VERPLICHTING;

import java.time.LocalDate;

/** The tables of the ledger. */
public final class FinancienRows {

    private final ExtractFile boeking;
    private final ExtractFile begroting;
    private final ExtractFile verplichting;
    private final Nummer boekingsnummer = new Nummer('B');
    private final Nummer verplichtingnummer = new Nummer('O');

    public FinancienRows(Extracts extracts) {
        boeking = extracts.file(BOEKING);
        begroting = extracts.file(BEGROTING);
        verplichting = extracts.file(VERPLICHTING);
    }

    public void lasten(LocalDate dag, String post, Cents bedrag) {
        boeking.write(boekingsnummer.next(), dag, post, "LASTEN", bedrag);
    }

    public void baten(LocalDate dag, String post, Cents bedrag) {
        boeking.write(boekingsnummer.next(), dag, post, "BATEN", bedrag);
    }

    public void begroting(String stap, int jaar, String post, Cents bedrag) {
        begroting.write(stap, jaar, post, bedrag);
    }

    public void verplichting(LocalDate dag, String post, Cents bedrag) {
        verplichting.write(verplichtingnummer.next(), dag, post, bedrag);
    }
}
