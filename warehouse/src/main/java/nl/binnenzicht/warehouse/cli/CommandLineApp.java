package nl.binnenzicht.warehouse.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.binnenzicht.warehouse.error.BinnenzichtException;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Runs one picocli command the way every command of the product behaves: problems as sentences, at
 * most twenty, never a stack trace; exit code 0, 1 (the work failed) or 2 (the call was wrong).
 */
public final class CommandLineApp {

    /** The work failed; what is served is as it was. */
    public static final int FAILED = 1;

    /** The call was wrong; nothing was done. */
    public static final int WRONG_CALL = 2;

    private static final int SHOWN = 20;

    private CommandLineApp() {}

    public static int run(Object command, String... args) {
        CommandLine line = new CommandLine(command);
        line.setExecutionExceptionHandler(
                (e, commandLine, parsed) -> failed(e, commandLine.getErr()));
        line.setExitCodeExceptionMapper(e -> WRONG_CALL);
        try {
            return line.execute(args);
        } catch (Error e) {
            // Out of memory, a library that is not there: as unexpected as any other bug.
            return failed(e, line.getErr());
        }
    }

    private static int failed(Throwable e, PrintWriter err) {
        if (e instanceof BinnenzichtException known) {
            print(known.problems(), err);
            return known instanceof DataException ? FAILED : WRONG_CALL;
        }
        LoggerFactory.getLogger(CommandLineApp.class).error("unexpected failure", e);
        Problem unexpected =
                new Problem(
                        "BZ-001",
                        "programma",
                        "onverwachte fout (" + e.getClass().getSimpleName() + ")",
                        "een goede afloop",
                        "Er is niets gepubliceerd; meld dit met het logboek erbij.");
        print(List.of(unexpected), err);
        return FAILED;
    }

    /** Prints problems worst first as given, at most twenty, and counts the rest. */
    public static void print(List<Problem> problems, PrintWriter err) {
        problems.stream().limit(SHOWN).map(Problem::text).forEach(err::println);
        if (problems.size() > SHOWN) {
            err.printf("... en nog %d meldingen.%n", problems.size() - SHOWN);
        }
        err.flush();
    }
}
