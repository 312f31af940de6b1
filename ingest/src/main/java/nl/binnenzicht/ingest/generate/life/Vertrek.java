package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import java.util.List;
import nl.binnenzicht.ingest.generate.world.Kans;
import nl.binnenzicht.ingest.generate.world.Venster;

/** Whether, why and on which day the benefit of a household ends in a month. */
final class Vertrek {

    private static final double ZELFSTANDIG = 0.07;

    private Vertrek() {}

    /** BUS code of the reason, or null when it goes on. One reason holds for all members. */
    static String reden(List<Persoon> leden, Werkloop werk, Kans kans, LocalDate lastDay, int m) {
        Persoon aanvrager = leden.get(0);
        double blijft = 1;
        for (Persoon persoon : leden) {
            blijft *= 1 - Uitstroom.werk(persoon.toestand, m);
        }
        double u = kans.uniform();
        boolean zelfstandig = kans.event(ZELFSTANDIG);
        String overig = Uitstroom.redenOverig(kans);
        if (aanvrager.maandenOud(lastDay) >= Uitstroom.aowMaanden(lastDay)) {
            return "03";
        }
        if (werk.startsBeschut(m)) {
            return "11";
        }
        if (u < 1 - blijft) {
            return zelfstandig ? "13" : "11";
        }
        u -= 1 - blijft;
        Toestand t = aanvrager.toestand;
        if (u < Uitstroom.school(t)) {
            return "01";
        }
        u -= Uitstroom.school(t);
        if (u < Uitstroom.overlijden(t)) {
            return "04";
        }
        return u - Uitstroom.overlijden(t) < Uitstroom.overig(t) ? overig : null;
    }

    static boolean isNaarWerk(String reden) {
        return reden.equals("11") || reden.equals("13");
    }

    /** The household leaves the municipality, or the applicant is no longer there. */
    static boolean isVoorgoed(String reden) {
        return switch (reden) {
            case "03", "04", "32", "33" -> true;
            default -> false;
        };
    }

    /** The last day with a right: from the tenth on; with AOW the day before it begins. */
    static LocalDate dag(Persoon aanvrager, String reden, Venster venster, Kans kans, int m) {
        LocalDate first = venster.firstDay(m);
        LocalDate last = venster.lastDay(m);
        LocalDate dag =
                kans.event(0.15) ? last : first.plusDays(kans.between(9, last.getDayOfMonth() - 2));
        if (!reden.equals("03")) {
            return dag;
        }
        LocalDate aow = aanvrager.geboren.plusMonths(Uitstroom.aowMaanden(last));
        LocalDate voor = aow.minusDays(1);
        return voor.isBefore(first) ? first.plusDays(9) : voor.isAfter(last) ? last : voor;
    }
}
