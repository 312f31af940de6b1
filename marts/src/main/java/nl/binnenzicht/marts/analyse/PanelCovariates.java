package nl.binnenzicht.marts.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * Covariates of the rows of a panel: columns of the panel itself (as they were in that month) or of
 * a file with one row per person. A missing number becomes 0 with a flag beside it; words become a
 * flag per word.
 *
 * <p>Problems: BZ-206 a person of the panel is not in the file of persons, or is there twice.
 */
final class PanelCovariates {

    private final Panel panel;
    private final Workfile panelFile;
    private final Workfile clients;
    private final int[] client;

    PanelCovariates(Panel panel, Workfile panelFile, Workfile clients, String idColumn) {
        this.panel = panel;
        this.panelFile = panelFile;
        this.clients = clients;
        this.client = clients == null ? null : places(panel, clients, idColumn);
    }

    private static int[] places(Panel panel, Workfile clients, String idColumn) {
        Map<String, Integer> place = new HashMap<>();
        String[] ids = clients.text(idColumn);
        int twice = 0;
        for (int i = 0; i < ids.length; i++) {
            twice += place.put(ids[i], i) == null ? 0 : 1;
        }
        int[] places = new int[panel.size()];
        int absent = 0;
        for (int row = 0; row < places.length; row++) {
            Integer found = place.get(panel.id()[row]);
            absent += found == null ? 1 : 0;
            places[row] = found == null ? 0 : found;
        }
        if (twice > 0 || absent > 0) {
            throw new DataException(
                    new Problem(
                            "BZ-206",
                            clients.name() + " kolom " + idColumn,
                            "%d personen staan er dubbel, van %d rijen van het panel staat de"
                                            .formatted(twice, absent)
                                    + " persoon er niet",
                            "een rij voor elke persoon van het panel",
                            "Er is niets gerekend; vul het bestand aan."));
        }
        return places;
    }

    /** The words of a column per row of the panel, null where missing. */
    String[] words(String column) {
        boolean isOfPanel = panelFile.has(column);
        String[] given =
                isOfPanel ? panelFile.textOrMissing(column) : clients.textOrMissing(column);
        return Arrays.stream(places(isOfPanel))
                .mapToObj(place -> given[place])
                .toArray(String[]::new);
    }

    private int[] places(boolean isOfPanel) {
        return isOfPanel ? panel.order() : client;
    }

    private double[] numbers(String column) {
        boolean isOfPanel = panelFile.has(column);
        double[] given =
                isOfPanel ? panelFile.numbersOrMissing(column) : clients.numbersOrMissing(column);
        return Arrays.stream(places(isOfPanel)).mapToDouble(place -> given[place]).toArray();
    }

    /** Names and values of all columns, one value per row of the panel. */
    Map<String, double[]> all(List<String> columns) {
        Map<String, double[]> all = new LinkedHashMap<>();
        for (String column : columns) {
            Workfile file = panelFile.has(column) ? panelFile : clients;
            if (file.isNumeric(column)) {
                addNumbers(all, column, numbers(column));
            } else {
                addWords(all, column, words(column));
            }
        }
        all.putAll(panel.history());
        return all;
    }

    private static void addNumbers(Map<String, double[]> all, String column, double[] values) {
        double[] filled = Arrays.stream(values).map(v -> Double.isNaN(v) ? 0 : v).toArray();
        all.put(column, filled);
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            all.put(
                    column + " onbekend",
                    Arrays.stream(values).map(v -> Double.isNaN(v) ? 1 : 0).toArray());
        }
    }

    /** A flag per word but the first of the alphabet; a missing word is "onbekend". */
    static void addWords(Map<String, double[]> all, String column, String[] words) {
        String[] known =
                Arrays.stream(words).map(w -> w == null ? "onbekend" : w).toArray(String[]::new);
        String[] levels = Arrays.stream(known).distinct().sorted().toArray(String[]::new);
        for (int level = 1; level < levels.length; level++) {
            String word = levels[level];
            all.put(
                    column + " " + word,
                    Arrays.stream(known).mapToDouble(w -> w.equals(word) ? 1 : 0).toArray());
        }
    }

    /** Some rows of the covariates, without the ones that follow from others. */
    static Design design(Map<String, double[]> all, int[] rows) {
        List<String> names = new ArrayList<>(all.keySet());
        double[] values = new double[rows.length * names.size()];
        int column = 0;
        for (double[] one : all.values()) {
            for (int i = 0; i < rows.length; i++) {
                values[i * names.size() + column] = one[rows[i]];
            }
            column++;
        }
        Design design = new Design(names, rows.length, values);
        return rows.length == 0 ? design : design.select(design.independent());
    }
}
