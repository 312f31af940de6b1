package nl.binnenzicht.warehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandLineAppTest {

    private static final Problem PROBLEM = new Problem("BZ-000", "hier", "dit", "dat", "Doe zus.");

    @Test
    void aDataProblemIsExitOneAndAWrongQuestionExitTwo() {
        assertThat(CommandLineApp.run(new Failing(new DataException(PROBLEM)))).isEqualTo(1);
        assertThat(CommandLineApp.run(new Failing(RequestException.wrong(PROBLEM)))).isEqualTo(2);
        assertThat(CommandLineApp.run(new Failing(new IllegalStateException("x")))).isEqualTo(1);
        assertThat(CommandLineApp.run(new Failing(new LinkageError("x")))).isEqualTo(1);
        assertThat(CommandLineApp.run(new Failing(null))).isZero();
        assertThat(CommandLineApp.run(new Failing(null), "--bestaat-niet")).isEqualTo(2);
    }

    @Test
    void atMostTwentyProblemsAreShownAndTheRestCounted() {
        StringWriter text = new StringWriter();
        List<Problem> many = IntStream.range(0, 23).mapToObj(i -> PROBLEM).toList();

        CommandLineApp.print(many, new PrintWriter(text));

        assertThat(text.toString().lines()).hasSize(21);
        assertThat(text.toString().lines().limit(1))
                .containsExactly("BZ-000 hier: dit; verwacht dat. Doe zus.");
        assertThat(text.toString()).endsWith("... en nog 3 meldingen." + System.lineSeparator());
    }

    @Command(name = "failing")
    private record Failing(Throwable failure) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            if (failure instanceof Exception exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            return 0;
        }
    }
}
