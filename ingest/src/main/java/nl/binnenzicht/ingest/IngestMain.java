package nl.binnenzicht.ingest;

import nl.binnenzicht.ingest.generate.GenerateCommand;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import picocli.CommandLine.Command;

/** Starts the commands of this module. */
@Command(name = "binnenzicht", subcommands = GenerateCommand.class)
public final class IngestMain {

    private IngestMain() {}

    public static void main(String[] args) {
        System.exit(CommandLineApp.run(new IngestMain(), args));
    }
}
