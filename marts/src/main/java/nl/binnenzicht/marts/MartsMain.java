package nl.binnenzicht.marts;

import nl.binnenzicht.marts.analyse.AnalyseCommand;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The door of module marts: {@code build} and {@code analyse}. */
@Command(
        name = "binnenzicht",
        mixinStandardHelpOptions = true,
        description = "Bouwt het sterschema uit de leveringen.",
        subcommands = {
            BuildCommand.class,
            BenchCommand.class,
            InsightBenchCommand.class,
            AnalyseCommand.class
        })
public final class MartsMain implements Runnable {

    @Spec private CommandSpec spec;

    private MartsMain() {}

    public static void main(String[] args) {
        System.exit(CommandLineApp.run(new MartsMain(), args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Noem een opdracht: build of analyse");
    }
}
