package nl.binnenzicht.dashboard.page.cohorten;

import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.page.PageView;
import nl.binnenzicht.dashboard.page.TableView;

/**
 * The page about cohorts, ready to be written as HTML.
 *
 * @param page everything around it and its panels
 * @param formulier the definition as fields
 * @param definitie as text, over more lines
 * @param woorden the definition as sentences: index first, then each rule
 * @param problemen what is wrong with the definition, in sentences
 * @param aantal as it is read; empty while there is no valid definition
 * @param ander name of the cohort it is compared with; empty: none
 * @param bewaard every saved cohort
 * @param versies of the cohort that is open; empty: it is not a saved one
 * @param magRijen whether this reader may ask for rows of people
 * @param rijen the rows that were asked; empty: none were
 */
public record CohortView(
        PageView page,
        CohortForm formulier,
        String definitie,
        List<String> woorden,
        List<String> problemen,
        String aantal,
        String ander,
        List<Bewaard> bewaard,
        List<Bewaard> versies,
        boolean magRijen,
        Optional<TableView> rijen) {

    /**
     * A saved version.
     *
     * @param sleutel in the address
     * @param naam as people call it
     * @param versie number
     * @param gemaakt when and by whom, in words
     * @param huidig whether it is the one that is open, or compared with
     */
    public record Bewaard(String sleutel, String naam, int versie, String gemaakt, boolean huidig) {

        /** As an address names it. */
        public String adres() {
            return sleutel + "." + versie;
        }
    }
}
