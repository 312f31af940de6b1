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
import nl.binnenzicht.warehouse.query.SqlFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style of our Spark SQL, as far as a machine can see it. */
class SqlStyleTest {

    private static final Pattern UPPER_CASE_KEYWORD =
            Pattern.compile(
                    "\\b(WITH|AS|SELECT|FROM|WHERE|GROUP|ORDER|BY|JOIN|LEFT|INNER|ON|AND|OR|NOT|NULL"
                            + "|CASE|WHEN|THEN|ELSE|END|UNION|ALL|DISTINCT|HAVING|OVER|IN|IS)\\b");

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("staging", "intermediate", "marts")) {
            Path path = Path.of("sql", folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> found = Files.walk(path)) {
                    found.filter(file -> file.toString().endsWith(".sql")).forEach(files::add);
                }
            }
        }
        return files.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileSaysWhatOneRowIsAndEndsWithFinal(Path file) throws IOException {
        String text = Files.readString(file);
        SqlFile sql = SqlFile.parse(file.toString(), text);

        assertThat(sql.header().keySet()).as("header").contains(sql.id(), "key");
        assertThat(sql.header().get(sql.id()))
                .as("grain")
                .startsWith("one row")
                .satisfies(grain -> assertThat(grain).endsWith("."));
        assertThat(text).endsWith("\nselect * from final\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsLowerCaseWithinHundredColumnsAndWithoutTabs(Path file) throws IOException {
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String code = line.replaceAll("--.*", "").replaceAll("'[^']*'", "''");
            Matcher keyword = UPPER_CASE_KEYWORD.matcher(code);
            if (line.length() > 100 || line.contains("\t") || line.endsWith(" ")) {
                faults.add(number + ": longer than 100 columns, a tab, or a space at the end");
            }
            if (keyword.find()) {
                faults.add(number + ": keyword " + keyword.group());
            }
            if (code.contains("select *") && code.contains(" join ")) {
                faults.add(number + ": select * with a join");
            }
        }
        assertThat(faults).as(file.toString()).isEmpty();
    }
}
