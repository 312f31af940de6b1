package nl.binnenzicht.dashboard.page.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.marts.scenario.Rekensom;
import nl.binnenzicht.marts.statistics.forecast.MarkovPosterior;
import nl.binnenzicht.marts.statistics.forecast.MarkovState;
import nl.binnenzicht.marts.statistics.forecast.SeasonalInflow;

/**
 * What a scenario starts from: the parameters that the snapshot holds, as far as they may be shown.
 *
 * @param som the model
 * @param perPersoon benefits per person
 * @param jaar that ends first
 * @param maanden until it ends
 * @param gerealiseerd euros of BUIG this year already
 * @param budget euros of BUIG budget; empty: none known
 * @param budgetJaar the year of that budget
 * @param lksPrijs euros of wage subsidy per person and month; empty: not known
 */
record Basis(
        Rekensom som,
        double perPersoon,
        double prijs,
        int jaar,
        int maanden,
        double gerealiseerd,
        Optional<Double> budget,
        String budgetJaar,
        Optional<Double> lksPrijs) {

    private static final String GROUP = "BIJSTAND";
    private static final List<String> WAYS = List.of("WERK", "ANDERS");

    /** Empty where a parameter is not there, or may not be shown. */
    static Optional<Basis> read(Enquiry enquiry) {
        Optional<MarkovState> state = state(enquiry);
        Published money = enquiry.ask("prognose_geld");
        Map<String, Integer> posts = new HashMap<>();
        for (int row = 0; row < money.rows().size(); row++) {
            posts.put(money.code(row, "geld_code").orElse(""), row);
        }
        Double persons = number(enquiry.during(enquiry.lastMonth(), "bestand_personen"));
        Double benefits = number(enquiry.during(enquiry.lastMonth(), "bestand_uitkeringen"));
        if (state.isEmpty()
                || persons == null
                || benefits == null
                || persons == 0
                || !posts.keySet().containsAll(List.of("BUIG", "BUIG_UITKERING"))) {
            return Optional.empty();
        }
        int buig = posts.get("BUIG");
        double price = 0;
        for (String post : List.of("BUIG_UITKERING", "BUIG_ONTVANGST")) {
            if (posts.containsKey(post)) {
                Double one = money.cell(posts.get(post), "prijs_per_maand").number();
                price += one == null ? 0 : one;
            }
        }
        double ratio = benefits / persons;
        return Optional.of(
                new Basis(
                        new Rekensom(state.get(), ratio, price, ScenarioVraag.HORIZON),
                        ratio,
                        price,
                        Integer.parseInt(String.valueOf(money.cell(buig, "jaar").value())),
                        money.cell(buig, "maanden_vooruit").number().intValue(),
                        money.cell(buig, "gerealiseerd_eur").number(),
                        Optional.ofNullable(money.cell(buig, "begroot_eur").number()),
                        String.valueOf(money.cell(buig, "begroot_jaar").value()),
                        Optional.ofNullable(posts.get("GARANTIE_LKS"))
                                .map(row -> money.cell(row, "prijs_per_maand").number())));
    }

    private static Double number(Published table) {
        return table.isEmpty() ? null : table.cell(0, "waarde").number();
    }

    private static Optional<MarkovState> state(Enquiry enquiry) {
        Published states = enquiry.ask("prognose_toestand");
        Published moves = enquiry.ask("prognose_overgang");
        Published inflow = enquiry.ask("prognose_instroom");
        List<String> codes = new ArrayList<>();
        List<Double> now = new ArrayList<>();
        List<Double> entry = new ArrayList<>();
        for (int row = 0; row < states.rows().size(); row++) {
            if (isGroup(states, row)) {
                codes.add(String.valueOf(states.cell(row, "toestand_code").value()));
                now.add(states.cell(row, "nu_personen").number());
                entry.add(states.cell(row, "instroom_deel").number());
            }
        }
        double[][] weights = new double[codes.size()][codes.size() + WAYS.size()];
        boolean isWhole = !codes.isEmpty() && !now.contains(null) && !entry.contains(null);
        for (int row = 0; row < moves.rows().size() && isWhole; row++) {
            if (isGroup(moves, row)) {
                String to = String.valueOf(moves.cell(row, "naar_toestand_code").value());
                int from =
                        codes.indexOf(String.valueOf(moves.cell(row, "van_toestand_code").value()));
                int place = WAYS.contains(to) ? codes.size() + WAYS.indexOf(to) : codes.indexOf(to);
                Double weight = moves.cell(row, "gewicht").number();
                isWhole = weight != null && from >= 0 && place >= 0;
                if (isWhole) {
                    weights[from][place] = weight;
                }
            }
        }
        double[] shape = new double[12];
        double[] rate = new double[12];
        int months = 0;
        for (int row = 0; row < inflow.rows().size(); row++) {
            if (isGroup(inflow, row)) {
                int month =
                        Integer.parseInt(String.valueOf(inflow.cell(row, "maand_nummer").value()));
                shape[month - 1] = inflow.cell(row, "vorm").number();
                rate[month - 1] = inflow.cell(row, "tempo").number();
                months++;
            }
        }
        return isWhole && months == shape.length
                ? Optional.of(
                        new MarkovState(
                                new MarkovPosterior(weights, codes.size()),
                                weights,
                                numbers(now),
                                numbers(entry),
                                new SeasonalInflow(shape, rate),
                                enquiry.lastMonth().last().getMonthValue() % 12))
                : Optional.empty();
    }

    private static boolean isGroup(Published table, int row) {
        return table.code(row, "groep_code").orElse("").equals(GROUP);
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(one -> one).toArray();
    }
}
