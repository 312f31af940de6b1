package nl.binnenzicht.marts.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a municipality bears of a deficit on the BUIG, and what the vangnet pays, by the bands that
 * were in force in the year: the same rule and rounding as {@code fct_buig}.
 *
 * @param eigenRisico rounded to whole euros, unless it is the whole deficit
 * @param vangnet the rest of the deficit
 * @param isAanname part of the rule of the year was not read in a source
 */
public record Vangnet(double tekort, double eigenRisico, double vangnet, boolean isAanname) {

    /**
     * Empty for a year without bands.
     *
     * @param regels rows of {@code vangnetregel.csv}
     */
    public static Optional<Vangnet> of(
            List<Map<String, String>> regels, int jaar, double budget, double netto) {
        double tekort = Math.max(0, netto - budget);
        double eigen = 0;
        boolean isAanname = false;
        boolean isKnown = false;
        for (Map<String, String> regel : regels) {
            if (isInForce(regel, jaar)) {
                isKnown = true;
                isAanname |= regel.get("is_aanname").equals("J");
                String upper = regel.get("bovengrens");
                double top =
                        upper.isEmpty()
                                ? tekort
                                : Math.min(tekort, Double.parseDouble(upper) * budget);
                double bottom = Double.parseDouble(regel.get("ondergrens")) * budget;
                eigen += Math.max(0, top - bottom) * Double.parseDouble(regel.get("aandeel_eigen"));
            }
        }
        if (!isKnown) {
            return Optional.empty();
        }
        double borne = Math.abs(eigen - tekort) < 0.005 ? tekort : Math.floor(eigen + 0.5);
        return Optional.of(new Vangnet(tekort, borne, tekort - borne, isAanname));
    }

    private static boolean isInForce(Map<String, String> regel, int jaar) {
        LocalDate day = LocalDate.of(jaar, 1, 1);
        String until = regel.get("geldig_tot");
        return !day.isBefore(LocalDate.parse(regel.get("geldig_van")))
                && (until.isEmpty() || !day.isAfter(LocalDate.parse(until)));
    }
}
