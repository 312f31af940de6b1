package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.binnenzicht.marts.statistics.forecast.MarkovHistory;

/**
 * The states of a group and its moves per month, from counted moves.
 *
 * <p>A state is a part and a band, {@code 4|7-12}: kwadrant and months in bijstand, or WSW and age.
 * One with fewer than ten people now is taken together with the next band of its part, and a part
 * with fewer than ten with the largest part, so that no state that is shown is of a few people.
 */
final class PrognoseStaten {

    static final int LEAST = 10;

    private final List<String> codes;
    private final List<String> ways;
    private final MarkovHistory history;

    private PrognoseStaten(List<String> codes, List<String> ways, MarkovHistory history) {
        this.codes = codes;
        this.ways = ways;
        this.history = history;
    }

    /** States by code, in order. */
    List<String> codes() {
        return codes;
    }

    /** Ways to leave, in order. */
    List<String> ways() {
        return ways;
    }

    MarkovHistory history() {
        return history;
    }

    /** A counted move; {@code month} -1: different people over the last two years. */
    private record Move(int month, String from, String to, double count) {}

    /**
     * @param ways to leave, in the order that the model takes them
     * @param first month number of the first month of the series, year * 12 + month - 1
     * @param last month number of the last one
     * @return empty without people, or where nobody left in one of the ways
     */
    static Optional<PrognoseStaten> of(
            Cells cells, String group, List<String> ways, int first, int last, boolean isClosed) {
        List<Move> moves = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            if (group.equals(cells.text(row, "groep_code"))) {
                Double month = cells.number(row, "periode_id");
                moves.add(
                        new Move(
                                month == null ? -1 : month(month.intValue()) - first,
                                cells.text(row, "van"),
                                cells.text(row, "naar"),
                                cells.number(row, "aantal", 0)));
            }
        }
        Map<String, Double> now = new TreeMap<>();
        for (Move move : moves) {
            if (move.month == last - first && !ways.contains(move.to)) {
                now.merge(move.to, move.count, Double::sum);
            }
        }
        if (now.values().stream().mapToDouble(one -> one).sum() < LEAST) {
            return Optional.empty();
        }
        Map<String, String> merged = merged(moves, ways, now);
        List<String> codes = merged.values().stream().distinct().toList();
        return Optional.of(
                new PrognoseStaten(
                        codes, ways, history(moves, ways, merged, codes, first, last, isClosed)));
    }

    /** Months since the year 0. */
    static int month(int periodeId) {
        return periodeId / 100 * 12 + periodeId % 100 - 1;
    }

    private static MarkovHistory history(
            List<Move> moves,
            List<String> ways,
            Map<String, String> merged,
            List<String> codes,
            int first,
            int last,
            boolean isClosed) {
        int months = last - first + 1;
        int width = codes.size() + ways.size();
        double[][][] counts = new double[months][codes.size()][width];
        double[][] inflow = new double[months][codes.size()];
        double[][] persons = new double[codes.size()][width];
        double[] entrants = new double[codes.size()];
        for (Move move : moves) {
            boolean isExit = ways.contains(move.to);
            int to =
                    isExit
                            ? codes.size() + ways.indexOf(move.to)
                            : codes.indexOf(merged.get(move.to));
            int from = move.from.isEmpty() ? -1 : codes.indexOf(merged.get(move.from));
            if (move.month < 0 && from < 0) {
                entrants[to] += move.count;
            } else if (move.month < 0) {
                persons[from][to] += move.count;
            } else if (from < 0) {
                inflow[move.month][to] += move.count;
            } else {
                counts[move.month][from][to] += move.count;
            }
        }
        return new MarkovHistory(first % 12, counts, inflow, persons, entrants, LEAST, isClosed);
    }

    /** Each state that ever was to the state it belongs to now, in order. */
    private static Map<String, String> merged(
            List<Move> moves, List<String> ways, Map<String, Double> now) {
        Map<String, Double> parts = new LinkedHashMap<>();
        now.forEach((state, count) -> parts.merge(part(state), count, Double::sum));
        String largest =
                parts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        Map<String, Map<Integer, List<String>>> bands = new TreeMap<>();
        for (Move move : moves) {
            for (String state : List.of(move.from, move.to)) {
                if (!state.isEmpty() && !ways.contains(state)) {
                    String part =
                            parts.getOrDefault(part(state), 0.0) < LEAST ? largest : part(state);
                    List<String> same =
                            bands.computeIfAbsent(part, any -> new TreeMap<>())
                                    .computeIfAbsent(from(state), any -> new ArrayList<>());
                    if (!same.contains(state)) {
                        same.add(state);
                    }
                }
            }
        }
        Map<String, String> merged = new LinkedHashMap<>();
        bands.forEach((part, byBand) -> join(part, List.copyOf(byBand.values()), now, merged));
        return merged;
    }

    private static void join(
            String part,
            List<List<String>> bands,
            Map<String, Double> now,
            Map<String, String> merged) {
        List<List<String>> joined = new ArrayList<>();
        boolean isEnough = true;
        for (List<String> band : bands) {
            if (isEnough) {
                joined.add(new ArrayList<>(band));
            } else {
                joined.get(joined.size() - 1).addAll(band);
            }
            isEnough = count(joined.get(joined.size() - 1), now) >= LEAST;
        }
        if (!isEnough && joined.size() > 1) {
            List<String> rest = joined.remove(joined.size() - 1);
            joined.get(joined.size() - 1).addAll(rest);
        }
        for (List<String> states : joined) {
            String first = states.get(0);
            String last = states.get(states.size() - 1);
            String code = part + "|" + from(first) + upTo(last);
            states.forEach(state -> merged.put(state, code));
        }
    }

    private static double count(List<String> states, Map<String, Double> now) {
        return states.stream().collect(Collectors.summingDouble(one -> now.getOrDefault(one, 0.0)));
    }

    private static String part(String state) {
        return state.substring(0, state.indexOf('|'));
    }

    /** Where the band of a state begins. */
    private static int from(String state) {
        return Integer.parseInt(state.substring(state.indexOf('|') + 1).split("[-+]")[0]);
    }

    private static String upTo(String state) {
        int dash = state.indexOf('-');
        return dash < 0 ? "+" : state.substring(dash);
    }
}
