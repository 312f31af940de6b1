package nl.binnenzicht.dashboard.answer;

import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;

/**
 * Who the people of a cohort are and what happened to them, beside another cohort where there is
 * one. Made by {@link Cohorten}.
 *
 * @param a the cohort
 * @param b the other one
 * @param kenmerken a row per group of a characteristic at the index: {@code kenmerk}, {@code
 *     groep}, {@code a}, and with another cohort {@code b} and {@code smd}
 * @param uitkomsten a row per way out and horizon: {@code uitkomst}, and per cohort the chance with
 *     its interval: {@code a}, {@code a_onder}, {@code a_boven}
 * @param verloop a row per quarter after the index: {@code maand}, and per cohort {@code a_werk},
 *     {@code a_anders}, {@code a_risico}
 * @param paden a row per path of instruments of the first cohort: {@code stap_1} to {@code stap_4},
 *     {@code aantal}, {@code aandeel}
 * @param overlap people in both cohorts; does not apply without another one
 */
public record CohortBeeld(
        CohortTelling a,
        Optional<CohortTelling> b,
        Published kenmerken,
        Published uitkomsten,
        Published verloop,
        Published paden,
        Cell overlap) {

    /** The path of who used no instrument. */
    public static final String GEEN = "Geen instrument";

    /** The line of paths that too few people took. */
    public static final String OVERIG = "Overige paden";
}
