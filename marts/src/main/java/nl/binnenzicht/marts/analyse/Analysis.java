package nl.binnenzicht.marts.analyse;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The frame of every analysis: compute an answer, write it as JSON. */
abstract class Analysis implements Runnable {

    @Option(
            names = "--json",
            paramLabel = "BESTAND",
            defaultValue = "-",
            description = "waar het antwoord komt; - is het scherm (standaard)")
    private String json;

    @Spec private CommandSpec spec;

    /** An {@link Outcome} or a list of them. */
    abstract Object answer();

    @Override
    public final void run() {
        Outcome.write(answer(), json, spec.commandLine().getOut());
    }

    static List<String> words(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(",")).map(String::strip).toList();
    }
}
