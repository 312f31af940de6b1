package nl.binnenzicht.marts.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Persons by month, in care at the beginning of it; rows sorted by person and month.
 *
 * @param order place in the panel file of each row
 * @param id person of each row
 * @param month number of the month of each row
 * @param start code of what the person started in that month; null: nothing
 * @param isEvent the person left in that month in the way that counts
 */
record Panel(int[] order, String[] id, long[] month, String[] start, boolean[] isEvent) {

    static Panel of(
            Workfile file,
            String idColumn,
            String monthColumn,
            String startColumn,
            String exitColumn,
            String event) {
        String[] ids = file.text(idColumn);
        long[] months = Periods.of(file, monthColumn).numbers();
        String[] starts = file.textOrMissing(startColumn);
        String[] exits = file.textOrMissing(exitColumn);
        int[] order =
                IntStream.range(0, ids.length)
                        .boxed()
                        .sorted(
                                Comparator.<Integer, String>comparing(i -> ids[i])
                                        .thenComparingLong(i -> months[i]))
                        .mapToInt(i -> i)
                        .toArray();
        boolean[] events = new boolean[order.length];
        String[] id = new String[order.length];
        long[] month = new long[order.length];
        String[] start = new String[order.length];
        for (int row = 0; row < order.length; row++) {
            id[row] = ids[order[row]];
            month[row] = months[order[row]];
            start[row] = code(starts[order[row]]);
            events[row] = event.equals(exits[order[row]]);
        }
        return new Panel(order, id, month, start, events);
    }

    /** Zero is how numbers write nothing. */
    private static String code(String text) {
        return "0".equals(text) ? null : text;
    }

    int size() {
        return order.length;
    }

    /** What was started, in the order of the alphabet. */
    List<String> starts() {
        return Arrays.stream(start).filter(code -> code != null).distinct().sorted().toList();
    }

    long lastMonth() {
        return Arrays.stream(month).max().orElseThrow();
    }

    /** The month of leaving in the way that counts, per person; absent: not seen. */
    Map<String, Long> eventMonths() {
        Map<String, Long> months = new HashMap<>();
        for (int row = 0; row < size(); row++) {
            if (isEvent[row]) {
                months.put(id[row], month[row]);
            }
        }
        return months;
    }

    /**
     * What is known of each row from the panel itself: months in care so far, how often something
     * was started before, and what was in the twelve months before.
     */
    Map<String, double[]> history() {
        double[] months = new double[size()];
        double[] earlier = new double[size()];
        int first = 0;
        int count = 0;
        for (int row = 0; row < size(); row++) {
            if (row == 0 || !id[row].equals(id[row - 1])) {
                first = row;
                count = 0;
            }
            months[row] = Math.log1p(month[row] - month[first]);
            earlier[row] = Math.log1p(count);
            count += start[row] == null ? 0 : 1;
        }
        Map<String, double[]> history = new TreeMap<>();
        history.put("maanden in beeld (log)", months);
        history.put("eerdere starts (log)", earlier);
        starts().forEach(
                        code ->
                                history.put(
                                        "begon " + code + " in het jaar ervoor", yearAfter(code)));
        return history;
    }

    /** 1 in the twelve months after a start, 0 in the month of the start itself. */
    private double[] yearAfter(String code) {
        double[] flags = new double[size()];
        long until = Long.MIN_VALUE;
        for (int row = 0; row < flags.length; row++) {
            boolean isSame = row > 0 && id[row].equals(id[row - 1]);
            until = isSame ? until : Long.MIN_VALUE;
            flags[row] = month[row] <= until ? 1 : 0;
            until = code.equals(start[row]) ? month[row] + 12 : until;
        }
        return flags;
    }

    /**
     * The rows that take part in the trials of a start: who starts it for the first time, and who
     * starts nothing and has not started it before.
     *
     * @param last latest month of which the outcome can be known
     */
    int[] eligible(String code, long last) {
        List<Integer> rows = new ArrayList<>();
        boolean isDone = false;
        for (int row = 0; row < size(); row++) {
            isDone &= row > 0 && id[row].equals(id[row - 1]);
            boolean starts = code.equals(start[row]);
            if (!isDone && month[row] <= last && (starts || start[row] == null)) {
                rows.add(row);
            }
            isDone |= starts;
        }
        return rows.stream().mapToInt(i -> i).toArray();
    }
}
