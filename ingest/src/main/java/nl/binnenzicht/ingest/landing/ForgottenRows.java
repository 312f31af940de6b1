package nl.binnenzicht.ingest.landing;

import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;

/** BZ-092 in its forms: what a manifest says of rows that are no longer, or never were, kept. */
public final class ForgottenRows {

    private ForgottenRows() {}

    static Problem notLanded(long rows) {
        return problem(
                rows,
                "gaan over personen die zijn vergeten",
                "Deze rijen zijn niet geland en tellen niet mee.");
    }

    /** Rows taken out of a delivery that had been landed. */
    public static Problem removed(long rows, String why) {
        return problem(
                rows, why, "Deze rijen zijn na het landen vernietigd en tellen niet meer mee.");
    }

    private static Problem problem(long rows, String found, String action) {
        return new Problem(
                "BZ-092",
                "deze levering",
                Progress.count(rows) + (rows == 1 ? " rij: " : " rijen: ") + found,
                "dat vernietigde gegevens wegblijven",
                action);
    }
}
