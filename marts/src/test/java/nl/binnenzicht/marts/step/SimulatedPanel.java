package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.binnenzicht.marts.statistics.Logistic;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/**
 * Invented people followed by the month, with an effect that is known because it was put in.
 *
 * <p>Each has a monthly chance of work and a monthly chance of starting; those closer to work have
 * more of both, so that starters look better than they are. A start raises the odds of work for as
 * long as the person stays.
 *
 * @param proef as {@code int_proef} has it: every start, and a quarter of the other months
 * @param truth average over starters of the risk after starting now, minus that of not starting now
 *     and perhaps later
 */
record SimulatedPanel(Rows proef, double truth) {

    private static final int MONTHS = 48;
    private static final int HORIZON = 12;

    private static final List<String> COLUMNS =
            List.of(
                    "client_id",
                    "periode_id",
                    "voorziening_code",
                    "recente_voorzieningen",
                    "kwadrant_code",
                    "geslacht_code",
                    "opleidingsniveau_code",
                    "leefvorm_code",
                    "leeftijd",
                    "duur_bijstand_maanden",
                    "afstand_tot_werk_maanden",
                    "escalatierisico_score",
                    "aantal_domeinen_laag",
                    "aantal_lopende_voorzieningen",
                    "aantal_eerder_gestart",
                    "heeft_deeltijdwerk",
                    "heeft_ontheffing",
                    "opvolging_maanden",
                    "werk_na_maanden",
                    "duurzaam_na_maanden",
                    "bijstand_maanden",
                    "deeltijd_na_maanden",
                    "zrm_laag_na",
                    "heeft_werk_vooraf",
                    "deeltijd_vooraf_maanden");

    /**
     * @param effect added to the monthly log odds of work after a start; 0: it does nothing
     * @param confounding 0: who starts is chance
     */
    static SimulatedPanel of(long seed, int persons, double effect, double confounding) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Object>> rows = new ArrayList<>();
        double truth = 0;
        int starts = 0;
        for (int person = 0; person < persons; person++) {
            int afstand = random.nextInt(49);
            int leeftijd = 22 + random.nextInt(40);
            int laag = random.nextInt(5);
            double closeness = (24 - afstand) / 24.0 - 0.25 * laag;
            double logOdds = -4.4 + 0.9 * closeness - 0.02 * (leeftijd - 40);
            double work = Logistic.expit(logOdds);
            double workAfter = Logistic.expit(logOdds + effect);
            double start = Logistic.expit(-4 + confounding * closeness);
            int startMonth = MONTHS;
            int leaveMonth = MONTHS;
            for (int month = 0; month < MONTHS && leaveMonth == MONTHS; month++) {
                if (startMonth == MONTHS && random.nextDouble() < start) {
                    startMonth = month;
                }
                if (random.nextDouble() < (startMonth <= month ? workAfter : work)) {
                    leaveMonth = month;
                }
            }
            for (int month = 0; month <= leaveMonth && month + HORIZON <= MONTHS; month++) {
                boolean isStart = month == startMonth;
                if (isStart) {
                    starts++;
                    truth += after(workAfter) - notNow(work, workAfter, start);
                }
                if (!isStart && random.nextInt(4) > 0) {
                    continue;
                }
                boolean recent = month > startMonth && month <= startMonth + 12;
                rows.add(
                        Arrays.asList(
                                "p1_" + seed + "_" + person,
                                (long) (2020 + month / 12) * 100 + month % 12 + 1,
                                isStart ? "LEERWERK" : null,
                                recent ? "LEERWERK" : null,
                                afstand <= 24 ? (laag < 2 ? "1" : "2") : (laag < 2 ? "3" : "4"),
                                person % 2 == 0 ? "1" : "2",
                                "" + (1 + person % 3),
                                "1",
                                (long) leeftijd,
                                (long) month,
                                (long) afstand,
                                10L * laag,
                                (long) laag,
                                0L,
                                month > startMonth ? 1L : 0L,
                                false,
                                person % 9 == 0,
                                (long) MONTHS - month,
                                leaveMonth == MONTHS ? null : (Long) (leaveMonth - month + 1L),
                                null,
                                Math.min(12L, leaveMonth - month),
                                null,
                                null,
                                random.nextInt(10) == 0,
                                0L));
            }
        }
        return new SimulatedPanel(new Rows(COLUMNS, rows), truth / starts);
    }

    private static double after(double work) {
        return 1 - Math.pow(1 - work, HORIZON);
    }

    /** Chance of work within the horizon without a start in the first month. */
    private static double notNow(double work, double workAfter, double start) {
        double risk = 0;
        for (int left = 1; left <= HORIZON; left++) {
            double begin = left == HORIZON ? 0 : start;
            double started = 1 - Math.pow(1 - workAfter, left);
            risk = begin * started + (1 - begin) * (work + (1 - work) * risk);
        }
        return risk;
    }

    /** The plan of the program, with LEERWERK as the only voorziening and some of its outcomes. */
    static Rows plan(String... uitkomsten) {
        ReferenceTable table = ReferenceTable.load("analyseplan");
        List<List<Object>> rows = new ArrayList<>();
        for (Map<String, String> line : table.rows()) {
            boolean isOther =
                    line.get("onderdeel").equals("INSTRUMENT")
                            && !line.get("code").equals("LEERWERK");
            boolean isOut =
                    line.get("onderdeel").equals("UITKOMST")
                            && !List.of(uitkomsten).contains(line.get("code"));
            if (!isOther && !isOut) {
                List<Object> row = new ArrayList<>();
                for (String column : table.columns()) {
                    row.add(line.get(column).isEmpty() ? null : line.get(column));
                }
                rows.add(row);
            }
        }
        return new Rows(table.columns(), rows);
    }
}
