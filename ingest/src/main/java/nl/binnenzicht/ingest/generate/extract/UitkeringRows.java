package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.uitkering.UitkeringContracts.AANVRAAG;
import static nl.binnenzicht.ingest.source.uitkering.UitkeringContracts.BETALING;
import static nl.binnenzicht.ingest.source.uitkering.UitkeringContracts.INKOMSTEN;
import static nl.binnenzicht.ingest.source.uitkering.UitkeringContracts.MAATREGEL;
import static nl.binnenzicht.ingest.source.uitkering.UitkeringContracts.ONTHEFFING;
import static nl.binnenzicht.ingest.source.uitkering.UitkeringContracts.UITKERING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.binnenzicht.ingest.bus.BusRecord;
import nl.binnenzicht.ingest.bus.BusWriter;

/** The tables of the benefits system, and its BUS files. */
public final class UitkeringRows {

    private final Extracts extracts;
    private final ExtractFile uitkering;
    private final ExtractFile betaling;
    private final ExtractFile inkomsten;
    private final ExtractFile ontheffing;
    private final ExtractFile maatregel;
    private final ExtractFile aanvraag;
    private final Nummer uitkeringsnummer = new Nummer('U');
    private final Nummer aanvraagnummer = new Nummer('A');

    public UitkeringRows(Extracts extracts) {
        this.extracts = extracts;
        uitkering = extracts.file(UITKERING);
        betaling = extracts.file(BETALING);
        inkomsten = extracts.file(INKOMSTEN);
        ontheffing = extracts.file(ONTHEFFING);
        maatregel = extracts.file(MAATREGEL);
        aanvraag = extracts.file(AANVRAAG);
    }

    public String nextNummer() {
        return uitkeringsnummer.next();
    }

    public void uitkering(
            String nummer,
            String bsn,
            String partnerBsn,
            String regeling,
            String leefvorm,
            int kostendelers,
            LocalDate van,
            LocalDate tot,
            String reden) {
        uitkering.write(nummer, bsn, partnerBsn, regeling, leefvorm, kostendelers, van, tot, reden);
    }

    public void betaling(
            String nummer, YearMonth maand, Cents norm, Cents verrekend, Cents betaald) {
        betaling.write(nummer, maand, norm, verrekend, betaald);
    }

    public void inkomsten(
            String nummer,
            String bsn,
            YearMonth maand,
            String soort,
            Cents bedrag,
            String vrijlating) {
        inkomsten.write(nummer, bsn, maand, soort, bedrag, vrijlating);
    }

    public void ontheffing(String bsn, String code, LocalDate van, LocalDate tot) {
        ontheffing.write(bsn, code, van, tot);
    }

    public void maatregel(String bsn, String reden, Cents procent, LocalDate van, LocalDate tot) {
        maatregel.write(bsn, reden, procent, van, tot);
    }

    /**
     * @param besluitdatum null, with the decision: not decided yet
     */
    public void aanvraag(String bsn, LocalDate dag, LocalDate besluitdatum, String besluit) {
        aanvraag.write(aanvraagnummer.next(), bsn, dag, besluitdatum, besluit);
    }

    /** True when a BUS file is written for the month. */
    public boolean hasBus(YearMonth maand) {
        return extracts.bus(maand) != null;
    }

    public void bus(List<BusRecord> personen) {
        BusWriter writer = extracts.bus(personen.get(0).maand());
        try {
            writer.write(personen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
