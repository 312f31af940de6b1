package nl.binnenzicht.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.person.DestructionReport;
import nl.binnenzicht.ingest.person.NumberInput;
import nl.binnenzicht.ingest.person.PersonWork;
import nl.binnenzicht.ingest.person.Retention;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code binnenzicht bewaren}: a report of what has been kept long enough, and its destruction. */
@Command(
        name = "bewaren",
        description = "Meldt wat lang genoeg bewaard is; vernietigt het met --uitvoeren.",
        mixinStandardHelpOptions = true,
        subcommands = {RetentionCommand.Suspend.class, RetentionCommand.Resume.class})
final class RetentionCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
    private Path data;

    @Option(names = "--op", description = "dag, als jjjj-mm-dd (standaard: vandaag)")
    private LocalDate on;

    @Option(names = "--uitvoeren", description = "vernietig wat het rapport noemt")
    private boolean execute;

    @Override
    public Integer call() {
        Progress progress = Progress.onStandardOut();
        Retention retention = retention(data, progress);
        LocalDate today = LocalDate.now();
        if (execute && on != null && on.isAfter(today)) {
            throw NumberInput.laterThanToday();
        }
        LocalDate day = on == null ? today : on;
        DestructionReport report =
                execute
                        ? retention.destroy(day, "bewaartermijn verstreken op " + day)
                        : retention.report(day);
        progress.say(report.text().stripTrailing());
        if (report.rijen() == 0) {
            progress.say("Er is niets te vernietigen.");
        } else if (execute) {
            progress.say(
                    "Vernietigd. Draai bin/binnenzicht build. Levert een bron dezelfde gegevens"
                            + " opnieuw, dan landen ze weer; laat haar ze ook vernietigen.");
        } else {
            progress.say("Er is niets vernietigd; dat doet --uitvoeren.");
        }
        return 0;
    }

    private static Retention retention(Path data, Progress progress) {
        DataHome home = new DataHome(data);
        PersonWork.requireHome(home);
        PersonWork.finish(home, progress);
        return new Retention(home, progress);
    }

    /** {@code bewaren opschorten}. */
    @Command(
            name = "opschorten",
            description = "Vernietigt van een persoon niets meer, tot hervatten.",
            mixinStandardHelpOptions = true)
    static final class Suspend implements Callable<Integer> {

        @Mixin private PersonCommand.Common common;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Override
        public Integer call() {
            String why = NumberInput.reason(reason);
            int bsn = common.number();
            new Retention(common.home(), Progress.onStandardOut()).suspend(bsn, why);
            Progress.onStandardOut().say("Vernietigen is voor deze persoon opgeschort.");
            return 0;
        }
    }

    /** {@code bewaren hervatten}. */
    @Command(
            name = "hervatten",
            description = "Laat de bewaartermijnen weer gelden voor een persoon.",
            mixinStandardHelpOptions = true)
    static final class Resume implements Callable<Integer> {

        @Mixin private PersonCommand.Common common;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Override
        public Integer call() {
            String why = NumberInput.reason(reason);
            int bsn = common.number();
            new Retention(common.home(), Progress.onStandardOut()).resume(bsn, why);
            Progress.onStandardOut().say("De bewaartermijnen gelden weer voor deze persoon.");
            return 0;
        }
    }
}
