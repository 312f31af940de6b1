package nl.binnenzicht.ingest.generate.life;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.binnenzicht.ingest.generate.world.Kans;

/**
 * The true effect of each instrument, which only the inventor of the lives can know: the mean over
 * those who started of the chance of outflow to work within twelve months with the start, less that
 * chance had they not started in that month. Chances, not what came of them.
 *
 * <p>Without the start someone may still start something later, as in usual care. The fate of a
 * partner and the sheltered-work route are left out on both sides.
 */
public final class Waarheid {

    private static final int HERHALINGEN = 16;
    private static final int ALLE = 4;

    private final boolean wanted;
    private final long[][] aantal = new long[Instrument.values().length][ALLE + 1];
    private final double[][] met = new double[Instrument.values().length][ALLE + 1];
    private final double[][] zonder = new double[Instrument.values().length][ALLE + 1];

    private Waarheid(boolean wanted) {
        this.wanted = wanted;
    }

    public static Waarheid collected() {
        return new Waarheid(true);
    }

    public static Waarheid ignored() {
        return new Waarheid(false);
    }

    /**
     * A start.
     *
     * @param voor the person just before it, in the month of the start
     */
    void start(Wereld wereld, Persoon persoon, Toestand voor, Instrument instrument, int m) {
        if (!wanted) {
            return;
        }
        int row = instrument.ordinal();
        Kans kans = wereld.kans("waarheid", Long.parseLong(persoon.bsn) * 4096 + m);
        double gestart = 0;
        double gewacht = 0;
        for (int i = 0; i < HERHALINGEN; i++) {
            Toestand t = voor.copy();
            t.start(instrument, m);
            long path = (long) (kans.uniform() * Long.MAX_VALUE);
            gestart += kansOpWerk(t, m, wereld.kans("pad", path));
            gewacht += kansOpWerk(voor.copy(), m, wereld.kans("pad", path));
        }
        for (int column : new int[] {voor.kwadrant - 1, ALLE}) {
            aantal[row][column]++;
            met[row][column] += gestart / HERHALINGEN;
            zonder[row][column] += gewacht / HERHALINGEN;
        }
    }

    /** Chance of outflow to work in the twelve months from m, other exits competing. */
    private static double kansOpWerk(Toestand t, int m, Kans kans) {
        double nogBinnen = 1;
        double naarWerk = 0;
        for (int month = m; month < m + Instrument.HORIZON; month++) {
            if (month > m) {
                t.step(kans);
                // Drawn in both arms, so that the same path is walked with and without the start.
                Kans later = new Kans((long) (kans.uniform() * Long.MAX_VALUE), "start", month);
                Instrument nieuw = Instrument.mag(t, month) ? Instrument.start(t, later) : null;
                if (nieuw != null) {
                    t.start(nieuw, month);
                }
            }
            double werk = Uitstroom.werk(t, month);
            naarWerk += nogBinnen * werk;
            nogBinnen *= Math.max(0, 1 - werk - Uitstroom.anders(t));
        }
        return naarWerk;
    }

    /** Writes one row per instrument and kwadrant, and one for all kwadranten. */
    public void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    "voorziening_code;kwadrant_code;aantal_gestart;risico_met;risico_zonder;verschil\n");
            for (Instrument instrument : Instrument.values()) {
                for (int column = 0; column <= ALLE; column++) {
                    out.write(row(instrument, column));
                }
            }
        }
    }

    private String row(Instrument instrument, int column) {
        int i = instrument.ordinal();
        long n = aantal[i][column];
        double with = n == 0 ? 0 : met[i][column] / n;
        double without = n == 0 ? 0 : zonder[i][column] / n;
        return String.format(
                Locale.ROOT,
                "%s;%s;%d;%.5f;%.5f;%.5f\n",
                instrument,
                column == ALLE ? "ALLE" : Integer.toString(column + 1),
                n,
                with,
                without,
                with - without);
    }
}
