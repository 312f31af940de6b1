package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.Landing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every STOP check finds the bad rows it is there for, and nothing in the example.
 *
 * <p>The bad rows of a check of {@code sql/checks} stand in {@code checks/bad-rows.sql}; those of a
 * check that follows from a key or a column are made here.
 */
class StopCheckTest {

    /** Marts that a model makes, whose checks are held in their own tests. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "dim_analyseplan",
                    "fct_effect",
                    "fct_effect_balans",
                    "fct_effect_controle",
                    "fct_effect_overlap",
                    "fct_effect_verloop",
                    "fct_mkba",
                    "fct_mkba_casus",
                    "fct_mkba_prijs",
                    "fct_mkba_uitkomst");

    private static final Pattern COLUMN = Pattern.compile("select '(\\w+)' as kolom");

    private static final Map<String, List<List<String>>> WRITTEN = written();

    private static DuckDb db;

    @BeforeAll
    static void copyTheExample() {
        ExampleSnapshot example = ExampleSnapshot.published();
        db = DuckDb.inMemory();
        for (String table : example.info().rijen().keySet()) {
            db.execute(
                    "create table %s as select * from read_parquet('%s/*.parquet')"
                            .formatted(table, example.snapshot().table(table)));
        }
        SourceTables.inForce(new Landing(example.home()), Set.of(), AsKnown.now()).registerIn(db);
    }

    @AfterAll
    static void close() {
        db.close();
    }

    static Stream<Arguments> checks() {
        return stopChecks().stream()
                .flatMap(
                        check ->
                                badRows(check).stream()
                                        .map(
                                                bad ->
                                                        Arguments.of(
                                                                check.tabel() + " " + check.naam(),
                                                                check,
                                                                bad)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void itFindsBadRowsAndNoGoodOnes(String name, Check check, List<String> bad) {
        assertThat(check.run(db).aantalRijen()).as("in the example").isZero();
        db.execute("begin transaction");
        try {
            bad.forEach(db::execute);
            assertThat(check.run(db).aantalRijen()).as("with %s", bad).isPositive();
        } finally {
            db.execute("rollback");
        }
    }

    @Test
    void noCheckIsWithoutBadRows() {
        assertThat(stopChecks())
                .filteredOn(check -> !ELSEWHERE.contains(check.tabel()))
                .filteredOn(check -> badRows(check).isEmpty())
                .extracting(check -> check.tabel() + " " + check.naam())
                .as("add bad rows to checks/bad-rows.sql")
                .isEmpty();
    }

    private static List<Check> stopChecks() {
        Map<String, Check> checks = new TreeMap<>();
        BuildPlan plan = BuildPlan.standard();
        plan.checks().forEach(check -> checks.put(check.tabel() + " " + check.naam(), check));
        List<Check> implied = new ArrayList<>(ColumnChecks.of(db));
        for (Recipe recipe : plan.recipes()) {
            if (recipe instanceof SqlRecipe sql && sql.isPublished()) {
                implied.addAll(Check.ofKey(sql.name(), sql.key()));
            }
        }
        implied.forEach(check -> checks.putIfAbsent(check.tabel() + " " + check.naam(), check));
        return checks.values().stream().filter(check -> check.severity() == Severity.STOP).toList();
    }

    /** One or more ways to break a rule, each a list of statements. */
    private static List<List<String>> badRows(Check check) {
        String tabel = check.tabel();
        List<List<String>> written = WRITTEN.get(tabel + " " + check.naam());
        if (written != null) {
            return written;
        }
        String nothing = "insert into %s by name select null as %s".formatted(tabel, first(tabel));
        return switch (check.naam()) {
            case "sleutel_gevuld" -> List.of(List.of(nothing));
            case "sleutel_uniek" -> List.of(List.of(nothing, nothing));
            case "levering_telt_mee" ->
                    List.of(List.of(nothing), List.of(insert(tabel, "levering", "'zrm/score/0'")));
            case "einde_niet_voor_begin" ->
                    List.of(
                            List.of(
                                    ("insert into %s by name select date '2025-02-02' as %s,"
                                                    + " date '2025-02-01' as %s")
                                            .formatted(
                                                    tabel,
                                                    check.sql().contains("geldig_tot")
                                                            ? "geldig_van"
                                                            : "begindatum",
                                                    check.sql().contains("geldig_tot")
                                                            ? "geldig_tot"
                                                            : "einddatum")));
            case "verwijzingen_bestaan" ->
                    COLUMN.matcher(check.sql())
                            .results()
                            .map(found -> List.of(insert(tabel, found.group(1), "'?'")))
                            .toList();
            default -> List.of();
        };
    }

    private static String insert(String tabel, String column, String value) {
        return "insert into %s by name select %s as %s".formatted(tabel, value, column);
    }

    private static String first(String tabel) {
        return db.query("describe " + tabel).text(0, "column_name");
    }

    private static Map<String, List<List<String>>> written() {
        Map<String, List<List<String>>> found = new LinkedHashMap<>();
        try (InputStream in = StopCheckTest.class.getResourceAsStream("/checks/bad-rows.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.split("-- breaks: ")) {
                String[] parts = block.split("\n", 2);
                if (parts[0].matches("\\w+ \\w+")) {
                    found.computeIfAbsent(parts[0], unused -> new ArrayList<>())
                            .add(
                                    Stream.of(parts[1].split(";"))
                                            .map(String::strip)
                                            .filter(sql -> !sql.isEmpty())
                                            .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
