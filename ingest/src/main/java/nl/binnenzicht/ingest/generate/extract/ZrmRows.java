package nl.binnenzicht.ingest.generate.extract;

import static nl.binnenzicht.ingest.source.zrm.ZrmContracts.METING;
import static nl.binnenzicht.ingest.source.zrm.ZrmContracts.SCORE;

import java.time.LocalDate;

/** The tables of the ZRM export. */
public final class ZrmRows {

    private static final int VERSIE = 2017;
    private static final String[] DOMEINEN = {
        "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13"
    };

    private final ExtractFile meting;
    private final ExtractFile score;
    private final Nummer metingnummer = new Nummer('M');

    public ZrmRows(Extracts extracts) {
        meting = extracts.file(METING);
        score = extracts.file(SCORE);
    }

    /**
     * @param afstand months, null: not estimated
     * @param escalatie 0 to 100, null: not estimated
     * @param scores thirteen, in order of the domains; null: left empty
     */
    public void meting(
            String bsn,
            LocalDate dag,
            String beoordelaar,
            String moment,
            Integer afstand,
            Integer escalatie,
            Integer[] scores) {
        String nummer = metingnummer.next();
        meting.write(nummer, bsn, dag, VERSIE, beoordelaar, moment, afstand, escalatie);
        for (int i = 0; i < DOMEINEN.length; i++) {
            score.write(nummer, DOMEINEN[i], scores[i]);
        }
    }
}
