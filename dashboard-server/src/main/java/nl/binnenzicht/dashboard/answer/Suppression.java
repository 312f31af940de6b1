package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which cells of a table are withheld. Pure: sizes in, decisions out.
 *
 * <p>Primary: any measure of the cell is below the threshold, zero included. Secondary: along every
 * dimension, what is withheld in a line (all coordinates but one the same) must be at least two
 * cells that together reach the threshold in every measure; else the smallest cell still shown goes
 * too, until it holds or the whole line is withheld. So a total minus what is shown never gives a
 * withheld cell, nor that a group is empty. Repeated until nothing changes, for every threshold
 * from one up to the asked one, so that a higher threshold never shows more.
 */
final class Suppression {

    private final List<Sizes> cells;
    private int threshold;
    private final boolean[] withheld;

    /**
     * What is known of a cell.
     *
     * @param coordinates the group, one code per dimension
     * @param measures everything about it that adds up over groups: persons, numerator, rest; every
     *     cell of a table has as many
     */
    record Sizes(List<String> coordinates, List<Double> measures) {

        double smallest() {
            return measures.stream().min(Comparator.naturalOrder()).orElse(Double.MAX_VALUE);
        }
    }

    private Suppression(List<Sizes> cells) {
        this.cells = cells;
        this.withheld = new boolean[cells.size()];
    }

    /** True per cell that is to be withheld, in the order of the cells. */
    static boolean[] decide(List<Sizes> cells, int threshold) {
        Suppression suppression = new Suppression(cells);
        for (int level = 1; level <= threshold; level++) {
            suppression.raiseTo(level);
        }
        return suppression.withheld;
    }

    /** What a lower threshold withheld stays withheld. */
    private void raiseTo(int level) {
        threshold = level;
        primary();
        boolean changed = true;
        while (changed) {
            changed = secondary();
        }
    }

    private void primary() {
        for (int i = 0; i < withheld.length; i++) {
            withheld[i] |= cells.get(i).smallest() < threshold;
        }
    }

    private boolean secondary() {
        boolean changed = false;
        int dimensions = cells.isEmpty() ? 0 : cells.get(0).coordinates().size();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            for (List<Integer> line : lines(dimension)) {
                changed |= close(line);
            }
        }
        return changed;
    }

    private Iterable<List<Integer>> lines(int dimension) {
        Map<List<String>, List<Integer>> lines = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> others = new ArrayList<>(cells.get(i).coordinates());
            others.remove(dimension);
            lines.computeIfAbsent(others, any -> new ArrayList<>()).add(i);
        }
        return lines.values();
    }

    /** Withholds more of a line until it is safe; true when it had to. */
    private boolean close(List<Integer> line) {
        boolean changed = false;
        while (!isSafe(line)) {
            int next =
                    line.stream()
                            .filter(cell -> !withheld[cell])
                            .min(Comparator.comparingDouble(cell -> cells.get(cell).smallest()))
                            .orElseThrow();
            withheld[next] = true;
            changed = true;
        }
        return changed;
    }

    private boolean isSafe(List<Integer> line) {
        List<Integer> hidden = line.stream().filter(cell -> withheld[cell]).toList();
        if (hidden.isEmpty() || hidden.size() == line.size()) {
            return true;
        }
        if (hidden.size() == 1) {
            return false;
        }
        int measures = cells.get(hidden.get(0)).measures().size();
        for (int measure = 0; measure < measures; measure++) {
            int which = measure;
            double sum =
                    hidden.stream()
                            .mapToDouble(cell -> cells.get(cell).measures().get(which))
                            .sum();
            if (sum < threshold) {
                return false;
            }
        }
        return true;
    }
}
