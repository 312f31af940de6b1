package nl.binnenzicht.dashboard.page.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.marts.scenario.Rekensom.Pad;
import nl.binnenzicht.marts.scenario.Vangnet;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/**
 * The BUIG of one year of a path.
 *
 * @param netto euros over the whole year, with what was spent already
 * @param budget euros; empty: none known
 * @param vangnet by the rule of the year; empty without a budget or a rule
 */
record Jaar(int jaar, double netto, Optional<Double> budget, Optional<Vangnet> vangnet) {

    private static final int MONTHS = 12;
    private static final List<Map<String, String>> REGELS =
            ReferenceTable.load("vangnetregel").rows();

    /** The year that ends first. */
    static Jaar eerste(Basis basis, Pad pad, double meer) {
        return alle(basis, pad, meer).get(0);
    }

    /** Every year that the path reaches the end of. */
    static List<Jaar> alle(Basis basis, Pad pad, double meer) {
        List<Jaar> years = new ArrayList<>();
        int from = 0;
        int to = basis.maanden();
        double done = basis.gerealiseerd();
        for (int year = basis.jaar(); to <= pad.netto().length; year++) {
            double netto = done + Pad.som(pad.netto(), from, to);
            int of = year;
            Optional<Double> budget = basis.budget().map(one -> one + meer);
            years.add(
                    new Jaar(
                            year,
                            netto,
                            budget,
                            budget.flatMap(one -> Vangnet.of(REGELS, of, one, netto))));
            from = to;
            to += MONTHS;
            done = 0;
        }
        return years;
    }
}
