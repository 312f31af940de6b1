package nl.binnenzicht.marts.analyse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.error.Similar;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * A table someone brought: CSV with a header (comma, semicolon, tab or bar; also .gz) or Parquet,
 * read whole. Numbers may have a decimal comma when the separator is not a comma.
 *
 * <p>Problems: BZ-200 the file cannot be read, BZ-201 a column is not there, BZ-202 values are
 * missing, BZ-203 a value is not of the kind asked for.
 */
final class Workfile {

    private static final Map<String, Double> FLAGS =
            Map.of("true", 1.0, "false", 0.0, "ja", 1.0, "nee", 0.0, "j", 1.0, "n", 0.0);
    private static final int LINES_SHOWN = 5;

    private final String name;
    private final Rows rows;

    private Workfile(String name, Rows rows) {
        this.name = name;
        this.rows = rows;
    }

    static Workfile read(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw unreadable(name, "dit bestand is er niet of is niet te lezen");
        }
        boolean isParquet = name.toLowerCase(Locale.ROOT).endsWith(".parquet");
        String from =
                isParquet
                        ? "read_parquet(?)"
                        : "read_csv(?, all_varchar = true, header = true, null_padding = false)";
        try (DuckDb db = DuckDb.inMemory()) {
            Rows rows = db.query("select * from " + from, file.toAbsolutePath().toString());
            if (rows.isEmpty()) {
                throw unreadable(name, "er staan geen rijen in");
            }
            return new Workfile(name, rows);
        } catch (IllegalStateException e) {
            throw unreadable(name, "de inhoud is geen tabel met op elke regel evenveel kolommen");
        }
    }

    private static DataException unreadable(String name, String found) {
        return new DataException(
                new Problem(
                        "BZ-200",
                        name,
                        found,
                        "een CSV met kopregel (ook .gz) of een Parquet-bestand",
                        "Er is niets gerekend; controleer het bestand en probeer opnieuw."));
    }

    int size() {
        return rows.size();
    }

    String name() {
        return name;
    }

    boolean has(String column) {
        return rows.columns().contains(column);
    }

    /** Refuses the call when any of the columns is not there; null is passed over. */
    Workfile require(List<String> columns) {
        List<Problem> missing =
                columns.stream()
                        .filter(column -> column != null && !has(column))
                        .map(this::missing)
                        .toList();
        if (!missing.isEmpty()) {
            throw RequestException.wrong(missing);
        }
        return this;
    }

    private Problem missing(String column) {
        String hint =
                Similar.to(column, rows.columns())
                        .map(other -> "Bedoelt u " + other + "? ")
                        .orElse("");
        return new Problem(
                "BZ-201",
                name + " kolom " + column,
                "deze kolom staat niet in het bestand",
                "een van: " + String.join(", ", rows.columns()),
                hint + "Er is niets gerekend.");
    }

    /** The texts of a column; refuses missing ones. */
    String[] text(String column) {
        int index = rows.indexOf(column);
        refuseWhere(
                column, i -> isMissing(value(i, index)) ? 1 : 0, "BZ-202", "leeg", "een waarde");
        return IntStream.range(0, size())
                .mapToObj(i -> value(i, index).toString().strip())
                .toArray(String[]::new);
    }

    /** The texts of a column, null where the file has none. */
    String[] textOrMissing(String column) {
        int index = rows.indexOf(column);
        return IntStream.range(0, size())
                .mapToObj(i -> value(i, index))
                .map(value -> isMissing(value) ? null : value.toString().strip())
                .toArray(String[]::new);
    }

    /** The numbers of a column; refuses missing values and what is no number. */
    double[] numbers(String column) {
        double[] result = numbersOrMissing(column);
        refuseWhere(column, i -> Double.isNaN(result[i]) ? 1 : 0, "BZ-202", "leeg", "een getal");
        return result;
    }

    /** The numbers of a column, NaN where the file has none; refuses what is no number. */
    double[] numbersOrMissing(String column) {
        int index = rows.indexOf(column);
        double[] result = new double[size()];
        refuseWhere(
                column,
                i -> {
                    Object value = value(i, index);
                    result[i] = isMissing(value) ? Double.NaN : number(value);
                    return Double.isInfinite(result[i]) ? 1 : 0;
                },
                "BZ-203",
                "geen getal",
                "een getal");
        return result;
    }

    /** A yes or no: 0/1, true/false, ja/nee. */
    boolean[] flags(String column) {
        double[] values = numbers(column);
        refuseWhere(
                column,
                i -> values[i] == 0 || values[i] == 1 ? 0 : 1,
                "BZ-203",
                "iets anders dan 0 of 1",
                "0 of 1, true of false, ja of nee");
        boolean[] result = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] == 1;
        }
        return result;
    }

    /** Numbers of the different values of a column, from 0, in order of their text. */
    int[] groups(String column) {
        String[] values = text(column);
        String[] names = Arrays.stream(values).distinct().sorted().toArray(String[]::new);
        return Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(names, value)).toArray();
    }

    /**
     * Covariates without an intercept. A column of numbers is one covariate; a column of words has
     * one for each word but the first in the alphabet, named column and word together, as R does.
     */
    Design design(List<String> columns) {
        List<String> names = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (String column : columns) {
            if (isNumeric(column)) {
                names.add(column);
                values.add(numbers(column));
                continue;
            }
            String[] words = text(column);
            String[] levels = Arrays.stream(words).distinct().sorted().toArray(String[]::new);
            for (int level = 1; level < levels.length; level++) {
                String word = levels[level];
                names.add(column + word);
                values.add(Arrays.stream(words).mapToDouble(w -> w.equals(word) ? 1 : 0).toArray());
            }
        }
        double[] all = new double[size() * names.size()];
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                all[row * names.size() + column] = values.get(column)[row];
            }
        }
        return new Design(names, size(), all);
    }

    /** Whether the first value of a column is a number; the rest then has to be too. */
    boolean isNumeric(String column) {
        int index = rows.indexOf(column);
        return IntStream.range(0, size())
                .mapToObj(i -> value(i, index))
                .filter(value -> !isMissing(value))
                .findFirst()
                .map(value -> Double.isFinite(number(value)))
                .orElse(true);
    }

    private Object value(int row, int column) {
        return rows.rows().get(row).get(column);
    }

    private static boolean isMissing(Object value) {
        if (value == null) {
            return true;
        }
        String text = value.toString().strip();
        return text.isEmpty() || text.equals("NA") || text.equals("NaN") || text.equals("null");
    }

    /** Infinite when it is no number. */
    private static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        String text = value.toString().strip();
        Double flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
        if (flag != null) {
            return flag;
        }
        try {
            return Double.parseDouble(text.matches("-?\\d+,\\d+") ? text.replace(',', '.') : text);
        } catch (NumberFormatException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private interface Fault {
        /** Above 0 when the row is wrong. */
        int at(int row);
    }

    private void refuseWhere(
            String column, Fault fault, String code, String found, String expected) {
        int[] wrong = IntStream.range(0, size()).filter(i -> fault.at(i) > 0).toArray();
        if (wrong.length == 0) {
            return;
        }
        String lines =
                String.join(
                        ", ",
                        Arrays.stream(wrong)
                                .limit(LINES_SHOWN)
                                .mapToObj(i -> Integer.toString(i + 2))
                                .toList());
        throw new DataException(
                new Problem(
                        code,
                        name + " kolom " + column,
                        "%d van %d waarden zijn %s (eerste regels: %s)"
                                .formatted(wrong.length, size(), found, lines),
                        expected + " op elke regel",
                        "Er is niets gerekend; vul de waarden aan of laat de rijen weg."));
    }
}
