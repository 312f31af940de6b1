package nl.binnenzicht.marts.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import nl.binnenzicht.warehouse.error.BinnenzichtException;
import nl.binnenzicht.warehouse.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnalyseCommandTest {

    /** Miller 1981, the first and last of the two groups; R: {@code survival::aml}. */
    private static final String DUREN =
            """
            duur;einde;groep
            9;1;ja
            13;1;ja
            13;0;ja
            18;1;ja
            5;1;nee
            8;1;nee
            8;1;nee
            12;1;nee
            """;

    @TempDir private Path folder;

    /** survfit(Surv(duur, einde) ~ groep), survdiff(...)$chisq, R 4.2.2. */
    @Test
    void survivalGivesGroupsPointsAndTheTest() throws IOException {
        Map<?, ?> answer =
                answer(
                        "survival --input %s --time duur --status einde --group groep --at 9,12",
                        DUREN);

        Map<?, ?> yes = (Map<?, ?>) ((List<?>) answer.get("groups")).get(0);
        Map<?, ?> first = (Map<?, ?>) ((List<?>) yes.get("at")).get(0);
        assertThat(yes.get("group")).isEqualTo("ja");
        assertThat(yes.get("events")).isEqualTo(3);
        assertThat(yes.get("median")).isEqualTo(15.5);
        assertThat(first.get("n_risk")).isEqualTo(4);
        assertThat((double) first.get("survival")).isEqualTo(0.75);
        assertThat((double) first.get("se")).isCloseTo(0.2165063509461097, within(1e-12));
        assertThat(((Map<?, ?>) answer.get("logrank")).get("df")).isEqualTo(1);
    }

    /** The example of docs/how-to/mkba-casus.md, worked there by hand. */
    @Test
    void mkbaGivesTheBalanceOfTheExample() {
        Map<?, ?> answer =
                Json.parse(
                        run(
                                "mkba --case ../docs/how-to/mkba-voorbeeld.yaml --draws 1000"
                                        + " --seed 5"),
                        Map.class);

        assertThat((double) answer.get("npv")).isCloseTo(1262.7143847777, within(1e-9));
        assertThat((double) answer.get("bc_ratio")).isCloseTo(1.4209047949, within(1e-9));
        assertThat((double) answer.get("break_even_effect")).isCloseTo(0.0703776920, within(1e-9));
        assertThat(answer.get("draws")).isEqualTo(1000);
        assertThat(answer.get("seed")).isEqualTo(5);
        Map<?, ?> gemeente = (Map<?, ?>) ((Map<?, ?>) answer.get("per_actor")).get("GEMEENTE");
        assertThat((double) gemeente.get("npv")).isCloseTo(-698.1342322200, within(1e-9));
        assertThat(((List<?>) answer.get("tornado"))).hasSize(4);
        assertThat(((List<?>) answer.get("cash_flow"))).hasSize(12);
        assertThat((double) answer.get("p_positive")).isBetween(0.7, 0.95);
    }

    @Test
    void mkbaRefusesACaseThatIsNotThereAndDrawsThatCannotBe() {
        assertThatThrownBy(() -> run("mkba --case /bestaat/niet.yaml"))
                .hasMessageStartingWith("BZ-220 niet.yaml: dit bestand is er niet");
        assertThatThrownBy(() -> run("mkba --case ../docs/how-to/mkba-voorbeeld.yaml --draws 99"))
                .hasMessageStartingWith("BZ-225 --draws of --seed: dit aantal");
    }

    @Test
    void aPackedFileIsReadAsWell() throws IOException {
        Path packed = folder.resolve("duren.csv.gz");
        try (Writer writer =
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(packed)),
                        StandardCharsets.UTF_8)) {
            writer.write(DUREN);
        }

        Map<?, ?> answer =
                Json.parse(
                        run("survival --input " + packed + " --time duur --status einde"),
                        Map.class);

        assertThat(((Map<?, ?>) ((List<?>) answer.get("groups")).get(0)).get("n")).isEqualTo(8);
    }

    @Test
    void competingGivesEveryWayOut() throws IOException {
        Map<?, ?> answer =
                answer(
                        "competing --input %s --time duur --cause uit --at 2",
                        "duur,uit\n1,1\n2,2\n3,0\n4,1\n");

        Map<?, ?> point = (Map<?, ?>) ((List<?>) answer.get("at")).get(0);
        assertThat(point.get("event_free")).isEqualTo(0.5);
        assertThat(point.get("cif")).isEqualTo(Map.of("1", 0.25, "2", 0.25));
    }

    @Test
    void logisticNamesWordsAfterColumnAndWord() throws IOException {
        Map<?, ?> answer =
                answer(
                        "logistic --input %s --outcome y --covariates groep",
                        "y,groep\n0,a\n1,a\n0,a\n1,b\n1,b\n0,b\n");

        Map<?, ?> coefficients = (Map<?, ?>) answer.get("coefficients");
        assertThat((double) ((Map<?, ?>) coefficients.get("(intercept)")).get("estimate"))
                .isCloseTo(Math.log(0.5), within(1e-9));
        assertThat((double) ((Map<?, ?>) coefficients.get("groepb")).get("estimate"))
                .isCloseTo(2 * Math.log(2), within(1e-9));
        assertThat(answer.get("converged")).isEqualTo(true);
    }

    @Test
    void aCovariateThatTellsEverythingIsNamedAndHasNoEstimate() throws IOException {
        Map<?, ?> answer =
                answer(
                        "logistic --input %s --outcome y --covariates x",
                        "y,x\n0,1\n0,2\n0,3\n1,4\n1,5\n1,6\n");

        assertThat(answer.get("separation")).isEqualTo(List.of("x"));
        assertThat(answer.get("converged")).isEqualTo(false);
        Map<?, ?> x = (Map<?, ?>) ((Map<?, ?>) answer.get("coefficients")).get("x");
        assertThat(x.get("estimate")).isNull();
    }

    @Test
    void sharesWithoutAnyoneAreNotEstimable() throws IOException {
        List<?> answer =
                Json.parse(run("proportions --input " + file("k,n\n7,50\n0,0\n")), List.class);

        assertThat(((Map<?, ?>) answer.get(1)).get("share")).isNull();
        assertThat(((List<?>) ((Map<?, ?>) answer.get(0)).get("wilson")).get(0))
                .isEqualTo(0.06950833427016294);
    }

    @Test
    void aForecastFollowsOnTheLastMonth() throws IOException {
        StringBuilder csv = new StringBuilder("maand,stand\n");
        Random random = new Random(3);
        for (int t = 0; t < 60; t++) {
            csv.append(
                    "%d-%02d,%d%n".formatted(2020 + t / 12, t % 12 + 1, 900 + random.nextInt(40)));
        }

        Map<?, ?> answer =
                answer(
                        "forecast --input %s --period maand --value stand --horizon 3",
                        csv.toString());

        List<?> ahead = (List<?>) answer.get("forecast");
        assertThat(ahead).hasSize(3);
        assertThat(((Map<?, ?>) ahead.get(0)).get("period")).isEqualTo("2025-01");
    }

    @Test
    void aMonthThatIsMissingIsNamed() throws IOException {
        String csv = "maand,stand\n2025-01,1\n2025-02,2\n2025-04,3\n2025-05,4\n";

        assertProblem(
                "forecast --season 1 --period maand --value stand --input " + file(csv),
                "BZ-206",
                "2025-03");
    }

    @Test
    void aColumnThatIsNotThereIsSaidWithTheOneThatWasMeant() throws IOException {
        assertProblem(
                "survival --time duurr --status einde --input " + file(DUREN),
                "BZ-201",
                "Bedoelt u duur?");
    }

    @Test
    void missingValuesAreCountedWithTheirLinesAndNotShown() throws IOException {
        assertProblem(
                "logistic --outcome y --covariates x --input " + file("y,x\n1,3\n0,\n1,NA\n0,4\n"),
                "BZ-202",
                "2 van 4 waarden zijn leeg (eerste regels: 3, 4)");
    }

    @Test
    void wordsInAColumnOfNumbersAreRefusedWithoutTheWord() throws IOException {
        Path file = file("y,x\n1,3\n0,Jansen\n");

        assertProblem("logistic --outcome y --covariates x --input " + file, "BZ-203", "1 van 2");
        assertThatThrownBy(() -> run("logistic --outcome y --covariates x --input " + file))
                .hasMessageNotContaining("Jansen");
    }

    @Test
    void aTreatmentThatEveryoneGotHasNoEffectToSee() throws IOException {
        assertProblem(
                "effect --treatment t --outcome y --covariates x --input "
                        + file("t,y,x\n1,3,1\n1,4,2\n"),
                "BZ-204",
                "alle 2 waarden zijn 1");
    }

    @Test
    void groupsThatCanBeToldApartCannotBeCompared() throws IOException {
        StringBuilder csv = new StringBuilder("t,y,x\n");
        for (int i = 0; i < 40; i++) {
            csv.append(i < 20 ? 0 : 1).append(',').append(i % 7).append(',').append(i).append('\n');
        }

        assertProblem(
                "effect --treatment t --outcome y --covariates x --input " + file(csv.toString()),
                "BZ-205",
                "kolom x");
    }

    /** Everyone starts by the toss of a coin, so the plain difference is the truth: 0.2. */
    @Test
    void trialsFindAnEffectThatIsThere() throws IOException {
        Path panel = folder.resolve("panel.csv");
        writePanel(panel);

        Map<?, ?> answer =
                Json.parse(
                        run(
                                "trials --id id --month maand --start start --exit uit --horizon 6"
                                        + " --covariates x --panel "
                                        + panel),
                        Map.class);

        Map<?, ?> cell = (Map<?, ?>) ((List<?>) answer.get("cells")).get(0);
        assertThat(cell.get("segment")).isEqualTo("alle");
        assertThat((double) cell.get("estimate")).isBetween(0.1, 0.35);
        assertThat(cell.get("state")).isEqualTo("aanwijzing voor effect");
    }

    private static void writePanel(Path panel) throws IOException {
        Random random = new Random(11);
        StringBuilder csv = new StringBuilder("id,maand,start,uit,x\n");
        for (int person = 0; person < 1500; person++) {
            int x = random.nextInt(3);
            boolean started = false;
            for (int month = 1; month <= 12; month++) {
                boolean starts = !started && random.nextInt(30) == 0;
                started |= starts;
                boolean leaves = random.nextDouble() < 0.02 + (started ? 0.05 : 0);
                csv.append(
                        "p%d,2025-%02d,%s,%s,%d%n"
                                .formatted(person, month, starts ? "A" : "", leaves ? "1" : "", x));
                if (leaves) {
                    break;
                }
            }
        }
        Files.writeString(panel, csv);
    }

    private Map<?, ?> answer(String call, String csv) throws IOException {
        return Json.parse(run(call.formatted(file(csv))), Map.class);
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("invoer.csv"), csv);
    }

    private void assertProblem(String call, String code, String found) {
        assertThatThrownBy(() -> run(call))
                .isInstanceOf(BinnenzichtException.class)
                .hasMessageContaining(code)
                .hasMessageContaining(found);
    }

    private static String run(String call) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new AnalyseCommand());
        line.setOut(new PrintWriter(out));
        AtomicReference<Exception> failure = new AtomicReference<>();
        line.setExecutionExceptionHandler(
                (e, any, parsed) -> {
                    failure.set(e);
                    return 1;
                });
        line.execute(call.split(" "));
        if (failure.get() instanceof RuntimeException known) {
            throw known;
        }
        return out.toString();
    }
}
