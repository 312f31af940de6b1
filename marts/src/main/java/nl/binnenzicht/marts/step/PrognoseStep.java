package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.statistics.forecast.Markov;
import nl.binnenzicht.marts.statistics.forecast.MarkovState;
import nl.binnenzicht.marts.statistics.forecast.Outlook;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The tables of the forecast: what is expected per series, how often that was right before, the
 * moves it rests on, and the money at the end of the year.
 *
 * <p>A model is shown as a model only when it beats repeating last year by 2% on the past ({@link
 * Outlook}). Bands are those of the past; further than twelve months nothing was tried ({@code
 * is_getoetst}).
 *
 * <p>Why so: docs/decisions/0023.
 */
public final class PrognoseStep implements Step {

    private static final String BIJSTAND = "BIJSTAND";
    private static final String WSW = "WSW";
    private static final double MUST_BEAT = 0.98;

    /** The series to look ahead: rows of {@code prognose_reeks.csv}. */
    private final List<Map<String, String>> wanted;

    public PrognoseStep(List<Map<String, String>> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /**
     * {@code reeks}: metric_id, periode_id, waarde, aantal_clienten, of the months that have one;
     * {@code maand}: periode_id of every month of the data; {@code overgang} and {@code bedrag}:
     * see {@code sql/prognose}.
     */
    @Override
    public List<String> inputs() {
        return List.of("reeks", "maand", "overgang", "bedrag");
    }

    @Override
    public List<String> outputs() {
        return List.of(
                "fct_prognose",
                "fct_prognose_toets",
                "fct_prognose_toestand",
                "fct_prognose_overgang",
                "fct_prognose_instroom",
                "fct_prognose_geld");
    }

    @Override
    public List<StepTable> run(Map<String, Rows> inputs) {
        Cells months = new Cells(inputs.get("maand"));
        if (months.size() == 0) {
            return tables(new ArrayList<>(), new ArrayList<>(), List.of(), Map.of());
        }
        int first = PrognoseStaten.month((int) months.number(0, "periode_id", 0));
        int last = PrognoseStaten.month((int) months.number(months.size() - 1, "periode_id", 0));
        Cells moves = new Cells(inputs.get("overgang"));
        Map<String, PrognoseStaten> groups = new LinkedHashMap<>();
        PrognoseStaten.of(moves, BIJSTAND, List.of("WERK", "ANDERS"), first, last, false)
                .ifPresent(found -> groups.put(BIJSTAND, found));
        PrognoseStaten.of(moves, WSW, List.of("UIT"), first, last, true)
                .ifPresent(found -> groups.put(WSW, found));
        PrognoseModellen modellen =
                new PrognoseModellen(
                        Optional.ofNullable(groups.get(BIJSTAND)),
                        Optional.ofNullable(groups.get(WSW)));
        List<PrognoseReeks> series = series(new Cells(inputs.get("reeks")), first, last);
        List<Optional<Outlook>> outlooks = series.parallelStream().map(modellen::outlook).toList();
        List<List<Object>> ahead = new ArrayList<>();
        List<List<Object>> tried = new ArrayList<>();
        Map<String, PrognoseGeld.Driver> drivers = new TreeMap<>();
        for (int i = 0; i < series.size(); i++) {
            PrognoseReeks reeks = series.get(i);
            outlooks.get(i)
                    .ifPresent(
                            outlook -> {
                                months(reeks, outlook, ahead);
                                year(reeks, outlook, ahead, tried);
                                trials(reeks, outlook, tried);
                                drivers.put(
                                        reeks.metricId(), new PrognoseGeld.Driver(reeks, outlook));
                            });
        }
        int end = (last + 1) / 12 * 12 + 11;
        List<List<Object>> money =
                drivers.isEmpty()
                        ? List.of()
                        : new PrognoseGeld(new Cells(inputs.get("bedrag")), drivers, last, end)
                                .rows();
        return tables(ahead, tried, money, groups);
    }

    private List<PrognoseReeks> series(Cells cells, int first, int last) {
        Map<String, double[]> values = new LinkedHashMap<>();
        Map<String, double[]> persons = new LinkedHashMap<>();
        for (Map<String, String> one : wanted) {
            values.put(one.get("metric_id"), new double[last - first + 1]);
            persons.put(one.get("metric_id"), new double[last - first + 1]);
        }
        for (int row = 0; row < cells.size(); row++) {
            int at = PrognoseStaten.month((int) cells.number(row, "periode_id", 0)) - first;
            if (at >= 0 && at <= last - first) {
                String metricId = cells.text(row, "metric_id");
                values.get(metricId)[at] = cells.number(row, "waarde", 0);
                persons.get(metricId)[at] = cells.number(row, "aantal_clienten", 0);
            }
        }
        return wanted.stream()
                .map(
                        one ->
                                new PrognoseReeks(
                                        one.get("metric_id"),
                                        one.get("soort"),
                                        one.get("model"),
                                        Integer.parseInt(one.get("maanden")),
                                        first,
                                        values.get(one.get("metric_id")),
                                        persons.get(one.get("metric_id"))))
                .toList();
    }

    private static void months(PrognoseReeks reeks, Outlook outlook, List<List<Object>> rows) {
        for (int h = 1; h <= reeks.months(); h++) {
            rows.add(
                    row(
                            reeks,
                            "MAAND",
                            reeks.last() + h,
                            outlook.points().get(h - 1),
                            outlook.chosen(),
                            reeks.fewest()));
        }
    }

    private static void year(
            PrognoseReeks reeks,
            Outlook outlook,
            List<List<Object>> rows,
            List<List<Object>> tried) {
        int ahead = reeks.yearEnd() - reeks.last();
        Outlook.Total total = outlook.totals().get(ahead - 1);
        Outlook.Point point =
                reeks.isSum()
                        ? plus(total.point(), reeks.soFar())
                        : outlook.points().get(ahead - 1);
        rows.add(row(reeks, "JAAR", reeks.yearEnd(), point, outlook.chosen(), reeks.ofYear()));
        Outlook.Trial chosen = chosen(outlook);
        int[] counts = reeks.isSum() ? total.counts() : chosen.perHorizon()[ahead - 1];
        tried.add(trial(reeks, "JAAR", outlook.chosen(), counts, null, null, true, beats(outlook)));
    }

    private static Outlook.Trial chosen(Outlook outlook) {
        return outlook.trials().stream()
                .filter(trial -> trial.name().equals(outlook.chosen()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean beats(Outlook outlook) {
        return !PrognoseModellen.code(outlook.chosen()).equals("HERHALEN");
    }

    private static Outlook.Point plus(Outlook.Point point, double done) {
        return new Outlook.Point(
                point.mean() + done,
                new Interval(point.band80().lower() + done, point.band80().upper() + done),
                new Interval(point.band95().lower() + done, point.band95().upper() + done));
    }

    private static void trials(PrognoseReeks reeks, Outlook outlook, List<List<Object>> rows) {
        double plain =
                outlook.trials().stream()
                        .filter(one -> PrognoseModellen.code(one.name()).equals("HERHALEN"))
                        .mapToDouble(Outlook.Trial::mase)
                        .findFirst()
                        .orElseThrow();
        for (Outlook.Trial one : outlook.trials()) {
            boolean isPlain = PrognoseModellen.code(one.name()).equals("HERHALEN");
            rows.add(
                    trial(
                            reeks,
                            "MAAND",
                            one.name(),
                            new int[] {one.outcomes(), one.within80(), one.within95()},
                            finite(one.mase()),
                            finite(one.winkler80()),
                            one.name().equals(outlook.chosen()),
                            !isPlain && one.mase() <= MUST_BEAT * plain));
        }
    }

    private static List<Object> row(
            PrognoseReeks reeks,
            String kind,
            int month,
            Outlook.Point point,
            String model,
            Integer persons) {
        int ahead = month - reeks.last();
        return Arrays.asList(
                reeks.metricId(),
                kind,
                PrognoseReeks.periodeId(month),
                PrognoseReeks.periodeId(reeks.last()),
                ahead,
                PrognoseModellen.code(model),
                Math.max(0, point.mean()),
                count(point.band80().lower()),
                count(point.band80().upper()),
                count(point.band95().lower()),
                count(point.band95().upper()),
                persons,
                ahead <= PrognoseModellen.TESTED);
    }

    /** No fewer than nobody. */
    private static Double count(double value) {
        return Double.isFinite(value) ? Double.valueOf(Math.max(0, value)) : null;
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }

    private static List<Object> trial(
            PrognoseReeks reeks,
            String kind,
            String model,
            int[] counts,
            Double mase,
            Double winkler,
            boolean isChosen,
            boolean isBetter) {
        Optional<Interval> near = interval(counts[1], counts[0]);
        Optional<Interval> far = interval(counts[2], counts[0]);
        return Arrays.asList(
                reeks.metricId(),
                kind,
                PrognoseModellen.code(model),
                mase,
                winkler,
                counts[0],
                counts[1],
                counts[2],
                near.map(Interval::lower).orElse(null),
                near.map(Interval::upper).orElse(null),
                far.map(Interval::lower).orElse(null),
                far.map(Interval::upper).orElse(null),
                isChosen,
                isBetter);
    }

    private static Optional<Interval> interval(int within, int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(Interval.wilson((double) within / all, all));
    }

    private List<StepTable> tables(
            List<List<Object>> ahead,
            List<List<Object>> tried,
            List<List<Object>> money,
            Map<String, PrognoseStaten> groups) {
        List<List<Object>> states = new ArrayList<>();
        List<List<Object>> moves = new ArrayList<>();
        List<List<Object>> inflow = new ArrayList<>();
        groups.forEach(
                (group, staten) ->
                        staten.history()
                                .at(staten.history().length())
                                .ifPresent(
                                        state -> {
                                            states(group, staten, state, states);
                                            moves(group, staten, state, moves);
                                            inflow(group, state, inflow);
                                        }));
        return List.of(
                new StepTable("fct_prognose", aheadColumns(), ahead),
                new StepTable("fct_prognose_toets", triedColumns(), tried),
                new StepTable("fct_prognose_toestand", stateColumns(), states),
                new StepTable("fct_prognose_overgang", moveColumns(), moves),
                new StepTable("fct_prognose_instroom", inflowColumns(), inflow),
                new StepTable("fct_prognose_geld", moneyColumns(), money));
    }

    private static void states(
            String group, PrognoseStaten staten, MarkovState state, List<List<Object>> rows) {
        Markov mean = state.chances().mean();
        double[] months = mean.months();
        double[][] ever = mean.ever();
        for (int i = 0; i < staten.codes().size(); i++) {
            rows.add(
                    Arrays.asList(
                            group,
                            staten.codes().get(i),
                            i + 1,
                            (int) Math.round(state.now()[i]),
                            state.entry()[i],
                            months[i],
                            staten.ways().size() > 1 ? Double.valueOf(ever[i][0]) : null));
        }
    }

    private static void moves(
            String group, PrognoseStaten staten, MarkovState state, List<List<Object>> rows) {
        Markov mean = state.chances().mean();
        int size = staten.codes().size();
        for (int i = 0; i < size; i++) {
            double[] weights = state.chances().weights()[i];
            for (int j = 0; j < weights.length; j++) {
                if (weights[j] > 0) {
                    int persons = (int) Math.round(state.persons()[i][j]);
                    rows.add(
                            Arrays.asList(
                                    group,
                                    staten.codes().get(i),
                                    j < size ? staten.codes().get(j) : staten.ways().get(j - size),
                                    persons == 0 ? null : Integer.valueOf(persons),
                                    weights[j],
                                    j < size ? mean.moves()[i][j] : mean.exits()[i][j - size]));
                }
            }
        }
    }

    private static void inflow(String group, MarkovState state, List<List<Object>> rows) {
        for (int month = 0; month < state.inflow().shape().length; month++) {
            double shape = state.inflow().shape()[month];
            double rate = state.inflow().rate()[month];
            rows.add(Arrays.asList(group, month + 1, shape, rate, shape / rate));
        }
    }

    private static List<Column> aheadColumns() {
        return List.of(
                new Column("metric_id", Type.TEXT),
                new Column("waarde_soort_code", Type.TEXT),
                new Column("periode_id", Type.INTEGER),
                new Column("gemaakt_periode_id", Type.INTEGER),
                new Column("maanden_vooruit", Type.INTEGER),
                new Column("prognose_model_code", Type.TEXT),
                new Column("verwacht", Type.DOUBLE),
                new Column("onder_80", Type.DOUBLE),
                new Column("boven_80", Type.DOUBLE),
                new Column("onder_95", Type.DOUBLE),
                new Column("boven_95", Type.DOUBLE),
                new Column("aantal_personen", Type.INTEGER),
                new Column("is_getoetst", Type.BOOLEAN));
    }

    private static List<Column> triedColumns() {
        return List.of(
                new Column("metric_id", Type.TEXT),
                new Column("waarde_soort_code", Type.TEXT),
                new Column("prognose_model_code", Type.TEXT),
                new Column("mase", Type.DOUBLE),
                new Column("winkler_80", Type.DOUBLE),
                new Column("aantal_toetsen", Type.INTEGER),
                new Column("binnen_80", Type.INTEGER),
                new Column("binnen_95", Type.INTEGER),
                new Column("dekking_80_onder", Type.DOUBLE),
                new Column("dekking_80_boven", Type.DOUBLE),
                new Column("dekking_95_onder", Type.DOUBLE),
                new Column("dekking_95_boven", Type.DOUBLE),
                new Column("is_gekozen", Type.BOOLEAN),
                new Column("is_beter", Type.BOOLEAN));
    }

    private static List<Column> stateColumns() {
        return List.of(
                new Column("groep_code", Type.TEXT),
                new Column("toestand_code", Type.TEXT),
                new Column("volgorde", Type.INTEGER),
                new Column("aantal_personen", Type.INTEGER),
                new Column("instroom_aandeel", Type.DOUBLE),
                new Column("verwacht_maanden", Type.DOUBLE),
                new Column("kans_naar_werk", Type.DOUBLE));
    }

    private static List<Column> moveColumns() {
        return List.of(
                new Column("groep_code", Type.TEXT),
                new Column("van_toestand_code", Type.TEXT),
                new Column("naar_toestand_code", Type.TEXT),
                new Column("aantal_personen", Type.INTEGER),
                new Column("gewicht", Type.DOUBLE),
                new Column("kans", Type.DOUBLE));
    }

    private static List<Column> inflowColumns() {
        return List.of(
                new Column("groep_code", Type.TEXT),
                new Column("maand_nummer", Type.INTEGER),
                new Column("vorm", Type.DOUBLE),
                new Column("tempo", Type.DOUBLE),
                new Column("verwacht", Type.DOUBLE));
    }

    private static List<Column> moneyColumns() {
        return List.of(
                new Column("geld_code", Type.TEXT),
                new Column("jaar", Type.INTEGER),
                new Column("volume_metric_id", Type.TEXT),
                new Column("begroot_jaar", Type.INTEGER),
                new Column("maanden_vooruit", Type.INTEGER),
                new Column("gerealiseerd_eur", Type.AMOUNT),
                new Column("verwacht_eur", Type.AMOUNT),
                new Column("p10_eur", Type.AMOUNT),
                new Column("p50_eur", Type.AMOUNT),
                new Column("p80_eur", Type.AMOUNT),
                new Column("p90_eur", Type.AMOUNT),
                new Column("begroot_eur", Type.AMOUNT),
                new Column("kans_overschrijding", Type.DOUBLE),
                new Column("prijs_per_maand", Type.DOUBLE),
                new Column("prijs_spreiding", Type.DOUBLE),
                new Column("prijs_maanden", Type.INTEGER));
    }
}
