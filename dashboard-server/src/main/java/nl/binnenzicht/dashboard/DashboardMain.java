package nl.binnenzicht.dashboard;

import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import picocli.CommandLine.Command;

/** Command line of the dashboard server. */
@Command(
        name = "dashboard",
        mixinStandardHelpOptions = true,
        description = "Toont de gepubliceerde snapshot.",
        subcommands = ServeCommand.class)
public final class DashboardMain {

    private DashboardMain() {}

    public static void main(String[] args) {
        PublishedSnapshots.loadEarly();
        int code = CommandLineApp.run(new DashboardMain(), args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
