package nl.binnenzicht.marts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Amounts are exact: decimals with two digits in every mart, never a floating number in SQL. */
class AmountTest {

    private static final Pattern FLOATING = Pattern.compile("\\b(double|float|real)\\b");
    private static final Pattern LITERAL = Pattern.compile("\\d[eE][-+]?\\d");

    @Test
    void everyAmountOfTheStarSchemaIsADecimalOfTwoDigits() {
        List<String> wrong = new ArrayList<>();
        int amounts = 0;
        for (String table : DataModel.read().tables().keySet()) {
            for (var column : DataModel.read().tables().get(table).entrySet()) {
                if (column.getKey().endsWith("_eur")) {
                    amounts++;
                    if (!column.getValue().equals("decimal(18,2)")) {
                        wrong.add(table + "." + column.getKey() + " " + column.getValue());
                    }
                }
            }
        }

        assertThat(amounts).isGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSqlThatTouchesAnAmountKnowsAFloatingType() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (Path file : sql("sql", "metrics")) {
            String text = Files.readString(file);
            if (!text.contains("_eur")) {
                continue;
            }
            files++;
            String code = text.replaceAll("(?m)--.*$", "").replaceAll("'[^']*'", "''");
            for (Pattern pattern : List.of(FLOATING, LITERAL)) {
                Matcher found = pattern.matcher(code);
                if (found.find()) {
                    wrong.add(file + ": " + found.group());
                }
            }
        }

        assertThat(files).isGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    private static List<Path> sql(String... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".sql")).forEach(files::add);
            }
        }
        return files;
    }
}
