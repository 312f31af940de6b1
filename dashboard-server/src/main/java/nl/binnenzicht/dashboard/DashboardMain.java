package nl.binnenzicht.dashboard;

import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import picocli.CommandLine.Command;

/** Command line of the dashboard server. */
@Command(
        name = "dashboard",
        mixinStandardHelpOptions = true,
        description = "Toont en beantwoordt over de gepubliceerde snapshots.",
        subcommands = {
            ServeCommand.class,
            QueryCommand.class,
            SnapshotsCommand.class,
            VaststellenCommand.class,
            CohortCommand.class
        })
public final class DashboardMain {

    private DashboardMain() {}

    public static void main(String[] args) {
        PublishedSnapshots.loadEarly();
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs one command and gives its exit code. */
    static int run(String... args) {
        return CommandLineApp.run(new DashboardMain(), args);
    }
}
