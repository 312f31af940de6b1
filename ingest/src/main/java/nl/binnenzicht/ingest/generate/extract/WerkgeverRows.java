package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.werkgever.WerkgeverContracts.PLAATSING;
import static nl.binnenzicht.ingest.source.werkgever.WerkgeverContracts.SROI;
import static nl.binnenzicht.ingest.source.werkgever.WerkgeverContracts.VACATURE;
import static nl.binnenzicht.ingest.source.werkgever.WerkgeverContracts.WERKGEVER;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Kans;

/** The tables of the employer service point; the employers exist from the start. */
public final class WerkgeverRows {

    private final ExtractFile werkgever;
    private final ExtractFile vacature;
    private final ExtractFile plaatsing;
    private final ExtractFile sroi;
    private final Nummer vacaturenummer = new Nummer('N');
    private final Nummer plaatsingsnummer = new Nummer('L');
    private final Nummer regelnummer = new Nummer('S');
    private final int werkgevers;

    public WerkgeverRows(Extracts extracts, int werkgevers) {
        this.werkgevers = werkgevers;
        werkgever = extracts.file(WERKGEVER);
        vacature = extracts.file(VACATURE);
        plaatsing = extracts.file(PLAATSING);
        sroi = extracts.file(SROI);
    }

    public int werkgevers() {
        return werkgevers;
    }

    /** The number of the i-th employer, from 0. */
    public String nummer(int i) {
        String digits = Integer.toString(i + 1);
        return "W" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    /** Some employer; a few of them take most people. */
    public String anyWerkgever(Kans kans) {
        double u = kans.uniform();
        return nummer((int) (u * u * werkgevers));
    }

    public void werkgever(int i, String sector) {
        werkgever.write(nummer(i), sector);
    }

    public void vacature(
            String werkgeverNummer, LocalDate gemeld, LocalDate vervuld, boolean kansberoep) {
        vacature.write(vacaturenummer.next(), werkgeverNummer, gemeld, vervuld, kansberoep);
    }

    public void plaatsing(
            String bsn,
            String werkgeverNummer,
            String soort,
            LocalDate van,
            LocalDate tot,
            Cents uren) {
        plaatsing.write(plaatsingsnummer.next(), bsn, werkgeverNummer, soort, van, tot, uren);
    }

    public void sroi(String werkgeverNummer, String soort, LocalDate dag, Cents bedrag) {
        sroi.write(regelnummer.next(), werkgeverNummer, soort, dag, bedrag);
    }
}
