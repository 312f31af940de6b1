package nl.binnenzicht.ingest;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.bus.BusExport;
import nl.binnenzicht.ingest.bus.BusResult;
import nl.binnenzicht.ingest.person.PersonWork;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.term.Periode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code binnenzicht export}: files for others, made from the published snapshot. */
@Command(
        name = "export",
        description = "Maakt een bestand voor anderen uit de gepubliceerde gegevens.",
        synopsisSubcommandLabel = "bus",
        mixinStandardHelpOptions = true,
        subcommands = {ExportCommand.Bus.class})
final class ExportCommand {

    /** {@code binnenzicht export bus}: the monthly file of benefits for CBS. */
    @Command(
            name = "bus",
            description = "Maakt het BUS-bestand van een maand voor het CBS.",
            mixinStandardHelpOptions = true)
    static final class Bus implements Callable<Integer> {

        @Option(names = "--period", required = true, description = "maand, als jjjj-mm")
        private String period;

        @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
        private Path data;

        @Option(
                names = "--out",
                description = "bestand (standaard: exports/bus_<jjjjmm>.xml in de datamap)")
        private Path out;

        @Override
        public Integer call() {
            Progress progress = Progress.onStandardOut();
            YearMonth maand = BusExport.maand(Periode.parse(period));
            PersonWork.finish(new DataHome(data), progress);
            BusResult result = new BusExport(new DataHome(data)).write(maand, out);
            progress.say(
                    "BUS-bestand gemaakt: %s uitkeringen, %s personen, %s euro."
                            .formatted(
                                    Progress.count(result.uitkeringen()),
                                    Progress.count(result.personen()),
                                    Progress.count(result.bedragEur())));
            if (result.zonderPersoon() > 0) {
                progress.say(
                        "Weggelaten: %s uitkeringen die binnen de maand begonnen en eindigden."
                                .formatted(Progress.count(result.zonderPersoon())));
            }
            progress.say("Het bestand bevat BSN's: " + result.file());
            return 0;
        }
    }
}
