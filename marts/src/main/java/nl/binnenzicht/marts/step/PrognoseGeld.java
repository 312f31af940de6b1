package nl.binnenzicht.marts.step;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.binnenzicht.marts.statistics.Draws;
import nl.binnenzicht.marts.statistics.forecast.Outlook;

/**
 * What budget posts come to at the end of the year: number times price, drawn together.
 *
 * <p>The number is the forecast of the series that drives the post, its error the same way in all
 * months (on the wide side); posts with the same driver share it. The price is the mean of the
 * months of the last calendar year that has three or more, normal with the spread of those months:
 * an indexation that is still to come is not in it.
 */
final class PrognoseGeld {

    static final String OPDRACHT = "OPDRACHT";
    static final String BUIG = "BUIG";

    private static final int DRAWS = 2000;
    private static final long SEED = 20260101;
    private static final double Z80 = 1.2815515655446004;
    private static final int MIN_MONTHS = 3;

    /** The series that a post moves with; one that is not here goes on at its pace. */
    private static final Map<String, String> DRIVERS =
            Map.of(
                    "WSW_LOON", "volume_wsw",
                    "WSW_LOON2", "volume_wsw",
                    "BESCHUT_LOON", "beschut_bij_werkbedrijf",
                    "GARANTIE_LKS", "lks_personen",
                    "BUIG_UITKERING", "bestand_uitkeringen",
                    "BUIG_ONTVANGST", "bestand_uitkeringen");

    /** A series and what is expected of it. */
    record Driver(PrognoseReeks reeks, Outlook outlook) {}

    private final Map<String, Driver> drivers;
    private final Map<String, TreeMap<Integer, Double>> spent = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Double>> budgets = new LinkedHashMap<>();
    private final Map<String, Boolean> isBuig = new LinkedHashMap<>();
    private final int last;
    private final int end;

    /**
     * @param last month number of the last month of the data
     * @param end of the December that is asked
     */
    PrognoseGeld(Cells bedragen, Map<String, Driver> drivers, int last, int end) {
        this.drivers = drivers;
        this.last = last;
        this.end = end;
        for (int row = 0; row < bedragen.size(); row++) {
            String post = bedragen.text(row, "budgetpost_code");
            int month = PrognoseStaten.month((int) bedragen.number(row, "periode_id", 0));
            isBuig.put(post, "buig".equals(bedragen.text(row, "kostendrager")));
            Double done = bedragen.number(row, "gerealiseerd_eur");
            if (month <= last) {
                spent.computeIfAbsent(post, any -> new TreeMap<>())
                        .merge(month, done == null ? 0 : done, Double::sum);
            }
            Double budget = bedragen.number(row, "begroot_eur");
            if (budget != null) {
                budgets.computeIfAbsent(post, any -> new TreeMap<>())
                        .merge(month / 12, budget, Double::sum);
            }
        }
    }

    /** One row per post, and one for the contract and the BUIG as a whole. */
    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        double[] opdracht = new double[DRAWS];
        double[] buig = new double[DRAWS];
        int stream = 0;
        for (String post : spent.keySet()) {
            Price price = price(post);
            if (price != null) {
                double[] draws = draws(post, price, stream);
                double[] whole = isBuig.get(post) ? buig : opdracht;
                for (int i = 0; i < DRAWS; i++) {
                    whole[i] += draws[i];
                }
                rows.add(row(post, draws, List.of(post), price));
            }
            stream++;
        }
        if (!rows.isEmpty()) {
            rows.add(row(OPDRACHT, opdracht, posts(false), null));
            rows.add(row(BUIG, buig, posts(true), null));
        }
        return rows;
    }

    private List<String> posts(boolean ofBuig) {
        return spent.keySet().stream().filter(post -> isBuig.get(post) == ofBuig).toList();
    }

    /** Per unit and month; the spread is that of the months. */
    private record Price(double mean, double spread, int months) {}

    private Price price(String post) {
        int from = last % 12 + 1 >= MIN_MONTHS ? last / 12 * 12 : last - 11;
        Driver driver = driver(post);
        List<Double> prices = new ArrayList<>();
        for (int month = from; month <= last; month++) {
            double number = driver == null ? 1 : at(driver.reeks(), month);
            if (number > 0) {
                prices.add(spent.get(post).getOrDefault(month, 0.0) / number);
            }
        }
        if (prices.size() < MIN_MONTHS) {
            return null;
        }
        double mean = prices.stream().mapToDouble(one -> one).average().orElseThrow();
        double squares = prices.stream().mapToDouble(one -> Math.pow(one - mean, 2)).sum();
        return new Price(mean, Math.sqrt(squares / (prices.size() - 1)), prices.size());
    }

    private Driver driver(String post) {
        return DRIVERS.containsKey(post) ? drivers.get(DRIVERS.get(post)) : null;
    }

    private static double at(PrognoseReeks reeks, int month) {
        int place = month - reeks.first();
        return place >= 0 && place < reeks.values().length ? reeks.values()[place] : 0;
    }

    private double[] draws(String post, Price price, int stream) {
        Driver driver = driver(post);
        int months = end - last;
        double[] number = new double[months];
        double[] error = new double[months];
        for (int h = 0; h < months; h++) {
            number[h] = driver == null ? 1 : driver.outlook().points().get(h).mean();
            error[h] = driver == null ? 0 : error(driver.outlook().points().get(h));
        }
        Draws draws = new Draws(SEED, DRAWS);
        int shared = driver == null ? 0 : DRIVERS.get(post).hashCode() & 0xffff;
        double[] more = draws.normal(1000 + shared, 0, 1);
        double[] level = draws.normal(2 * stream, 0, price.spread / Math.sqrt(price.months));
        double[] noise = draws.normal(2 * stream + 1, 0, price.spread);
        double done = soFar(post);
        double[] totals = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double volume = 0;
            double squares = 0;
            for (int h = 0; h < months; h++) {
                double drawn = Math.max(0, number[h] + more[i] * error[h]);
                volume += drawn;
                squares += drawn * drawn;
            }
            totals[i] = done + volume * (price.mean + level[i]) + noise[i] * Math.sqrt(squares);
        }
        return totals;
    }

    private static double error(Outlook.Point point) {
        double half = (point.band80().upper() - point.band80().lower()) / 2;
        return Double.isNaN(half) ? 0 : half / Z80;
    }

    private double soFar(String post) {
        return spent.get(post).tailMap(end - 11, true).values().stream()
                .mapToDouble(one -> one)
                .sum();
    }

    private List<Object> row(String code, double[] draws, List<String> posts, Price price) {
        int year = end / 12;
        int budgetYear =
                posts.stream()
                        .map(post -> budgets.getOrDefault(post, new TreeMap<>()).floorKey(year))
                        .filter(found -> found != null)
                        .mapToInt(found -> found)
                        .max()
                        .orElse(0);
        Double budget =
                budgetYear == 0
                        ? null
                        : Double.valueOf(
                                posts.stream().mapToDouble(post -> budget(post, budgetYear)).sum());
        double over =
                budget == null
                        ? 0
                        : (double) Arrays.stream(draws).filter(one -> one > budget).count() / DRAWS;
        boolean isPost = price != null;
        return Arrays.asList(
                code,
                year,
                isPost ? driverName(code) : null,
                budgetYear == 0 ? null : Integer.valueOf(budgetYear),
                end - last,
                euro(posts.stream().mapToDouble(this::soFar).sum()),
                euro(Arrays.stream(draws).average().orElseThrow()),
                euro(Draws.quantile(draws, 0.1)),
                euro(Draws.quantile(draws, 0.5)),
                euro(Draws.quantile(draws, 0.8)),
                euro(Draws.quantile(draws, 0.9)),
                budget == null ? null : euro(budget),
                budget == null ? null : Double.valueOf(over),
                isPost ? Double.valueOf(price.mean) : null,
                isPost ? Double.valueOf(price.spread) : null,
                isPost ? Integer.valueOf(price.months) : null);
    }

    private double budget(String post, int year) {
        return budgets.getOrDefault(post, new TreeMap<>()).getOrDefault(year, 0.0);
    }

    private String driverName(String post) {
        return driver(post) == null ? null : DRIVERS.get(post);
    }

    private static BigDecimal euro(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }
}
