package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import nl.binnenzicht.ingest.generate.world.Ijking;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** How many lives of which kind there are, and when they begin; lives them one after another. */
public final class Bevolking {

    private static final double PERSONEN_PER_HUISHOUDEN = 1.0 / 0.92;

    /** New households per year, per person with bijstand. */
    private static final double INSTROOM = 0.160;

    /** Applications that were refused or withdrawn, per year, per person with bijstand. */
    private static final double AFWIJZINGEN = 0.075;

    private static final double NUGGERS_PER_JAAR = 0.80;
    private static final double SCHOLIEREN_PER_JAAR = 8;

    /** More came in 2020, fewer in 2022; per year from 2020 on, then level. */
    private static final double[] JAREN = {1.08, 1.03, 0.94, 0.97, 1.00, 1.00};

    private static final double[] MAANDEN = {
        1.12, 1.02, 1.00, .97, .96, .97, .98, .95, 1.02, 1.02, .99, 1.00
    };

    private final Wereld wereld;
    private final Venster venster;
    private final Ijking ijking;

    public Bevolking(Wereld wereld) {
        this.wereld = wereld;
        venster = wereld.venster();
        ijking = wereld.ijking();
    }

    /** Lives all lives: first who was there, then who came. */
    public void live() {
        double bijstand = wereld.schaal() * ijking.value("bijstand.personen");
        int stand = count("stand", bijstand / PERSONEN_PER_HUISHOUDEN);
        for (int i = 0; i < stand; i++) {
            new Bijstandloop(wereld, wereld.kans("stand", i)).fromStand();
        }
        int[] instroom = perMonth("instroom", bijstand * INSTROOM);
        for (int m = 0; m < instroom.length; m++) {
            for (int i = 0; i < instroom[m]; i++) {
                new Bijstandloop(wereld, kans("instroom", m, i)).fromInstroom(m);
            }
        }
        workers();
        nuggers();
        int[] afgewezen = perMonth("afwijzing", bijstand * AFWIJZINGEN);
        for (int m = 0; m < afgewezen.length; m++) {
            for (int i = 0; i < afgewezen[m]; i++) {
                new Afwijzing(wereld, kans("afwijzing", m, i)).live(m);
            }
        }
    }

    private void workers() {
        double weg = StrictMath.exp(ijking.value("wsw.afname") * venster.months());
        int wsw = count("wsw", wereld.schaal() * ijking.value("wsw.eind") * weg);
        for (int i = 0; i < wsw; i++) {
            new Wswloop(wereld, wereld.kans("wsw", i)).live();
        }
        int beschut = count("beschut", wereld.schaal() * ijking.value("beschut.begin"));
        for (int i = 0; i < beschut; i++) {
            fromWerk("beschut", i, Dienstverband.Soort.BESCHUT);
        }
        int lks = count("lks", wereld.schaal() * ijking.value("lks.begin"));
        for (int i = 0; i < lks; i++) {
            boolean garantie = wereld.kans("lks-soort", i).event(0.75);
            fromWerk("lks", i, garantie ? Dienstverband.Soort.GARANTIE : Dienstverband.Soort.LKS);
        }
        int[] school = perMonth("school", wereld.schaal() * SCHOLIEREN_PER_JAAR);
        for (int m = 0; m < school.length; m++) {
            for (int i = 0; i < school[m]; i++) {
                new Bijstandloop(wereld, kans("school", m, i)).fromSchool(m);
            }
        }
    }

    private void fromWerk(String soort, int i, Dienstverband.Soort regeling) {
        Kans kans = wereld.kans(soort, i);
        double leeftijd = 24 + 33 * kans.uniform();
        LocalDate sinds = venster.begin().minusDays(kans.between(10, 1400));
        new Bijstandloop(wereld, kans).fromWerk(regeling, leeftijd, sinds);
    }

    private void nuggers() {
        double nuggers = wereld.schaal() * ijking.value("nugger.personen");
        int stand = count("nugger-stand", nuggers);
        for (int i = 0; i < stand; i++) {
            new Nuggerloop(wereld, wereld.kans("nugger-stand", i)).fromStand();
        }
        int[] instroom = perMonth("nugger", nuggers * NUGGERS_PER_JAAR);
        for (int m = 0; m < instroom.length; m++) {
            for (int i = 0; i < instroom[m]; i++) {
                new Nuggerloop(wereld, kans("nugger", m, i)).fromInstroom(m);
            }
        }
    }

    private Kans kans(String soort, int m, int i) {
        return wereld.kans(soort, m * 1_000_000L + i);
    }

    private int count(String soort, double number) {
        return wereld.kans("aantal " + soort, 0).round(number);
    }

    /** How many come in each month, by season and year; fractions are carried over. */
    private int[] perMonth(String soort, double perYear) {
        int[] counts = new int[venster.months()];
        double carried = wereld.kans("aantal " + soort, 1).uniform();
        for (int m = 0; m < counts.length; m++) {
            int jaar = Math.max(0, Math.min(JAREN.length - 1, venster.month(m).getYear() - 2020));
            double season = MAANDEN[venster.month(m).getMonthValue() - 1];
            carried += perYear / 12 * season * JAREN[jaar];
            counts[m] = (int) carried;
            carried -= counts[m];
        }
        return counts;
    }
}
