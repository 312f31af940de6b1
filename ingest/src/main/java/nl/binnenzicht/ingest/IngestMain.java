package nl.binnenzicht.ingest;

import nl.binnenzicht.ingest.generate.GenerateCommand;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import picocli.CommandLine.Command;

/** The command line of module ingest. */
@Command(
        name = "binnenzicht",
        description = "Van uittreksels naar gecontroleerde, gepseudonimiseerde gegevens.",
        subcommands = {
            GenerateCommand.class,
            IngestCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            LeveringenCommand.class,
            RejectsCommand.class,
            ContractenCommand.class,
            BenchCommand.class,
            PersonCommand.class,
            VaultCommand.class,
            RetentionCommand.class
        })
public final class IngestMain {

    private IngestMain() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command line; returns the exit code. */
    public static int run(String... args) {
        if (NumberGuard.refuses(args)) {
            return CommandLineApp.WRONG_CALL;
        }
        return CommandLineApp.run(new IngestMain(), args);
    }
}
