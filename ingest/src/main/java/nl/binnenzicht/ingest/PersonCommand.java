package nl.binnenzicht.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.person.Inzage;
import nl.binnenzicht.ingest.person.InzageText;
import nl.binnenzicht.ingest.person.NumberInput;
import nl.binnenzicht.ingest.person.PersonMerges;
import nl.binnenzicht.ingest.person.PersonRights;
import nl.binnenzicht.ingest.person.PersonWork;
import nl.binnenzicht.ingest.vault.SecretFiles;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code binnenzicht person}: what a person may ask; numbers only on standard input. */
@Command(
        name = "person",
        description = "Rechten van een persoon; een BSN alleen op de standaardinvoer.",
        synopsisSubcommandLabel = "(inzage|rectificatie|vergeten|toelaten|samenvoegen|splitsen)",
        mixinStandardHelpOptions = true,
        subcommands = {
            PersonCommand.Show.class,
            PersonCommand.Correct.class,
            PersonCommand.Forget.class,
            PersonCommand.Admit.class,
            PersonCommand.MergeTwo.class,
            PersonCommand.SplitTwo.class
        })
final class PersonCommand {

    /** What every command of a person needs. */
    static final class Common {

        @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
        private Path data;

        @Option(
                names = "--bsn-stdin",
                required = true,
                description = "lees het BSN van de standaardinvoer, een per regel")
        private boolean fromInput;

        private final Progress progress = Progress.onStandardOut();

        /** The data home, with nothing left unfinished in it. */
        DataHome home() {
            DataHome home = new DataHome(data);
            PersonWork.requireHome(home);
            PersonWork.finish(home, progress);
            return home;
        }

        PersonRights rights() {
            return new PersonRights(home(), progress);
        }

        PersonMerges merges() {
            return new PersonMerges(home(), progress);
        }

        int number() {
            return NumberInput.read(System.in, "BSN").get(0);
        }

        List<Integer> twoNumbers() {
            return NumberInput.read(System.in, "Oud BSN", "BSN dat overblijft");
        }
    }

    /** {@code person inzage}. */
    @Command(
            name = "inzage",
            description = "Geeft alles wat over een persoon is vastgelegd, met herkomst.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin private Common common;

        @Option(names = "--out", description = "bestand, rechten 600 (standaard: het scherm)")
        private Path out;

        @Option(names = "--json", description = "als JSON in plaats van als brief")
        private boolean asJson;

        @Override
        public Integer call() {
            int bsn = common.number();
            Inzage inzage = common.rights().inzage(bsn);
            String text = asJson ? Json.write(inzage) + "\n" : InzageText.of(inzage);
            if (out == null) {
                System.out.print(text);
                System.out.flush();
                return 0;
            }
            try {
                SecretFiles.write(out.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            common.progress.say(
                    "Opgave gemaakt, %s rijen. Het bestand bevat persoonsgegevens."
                            .formatted(Progress.count(inzage.rijen())));
            return 0;
        }
    }

    /** {@code person rectificatie}. */
    @Command(
            name = "rectificatie",
            description =
                    "Tekent aan dat een persoon gegevens van een bron betwist; de bron herstelt ze.",
            mixinStandardHelpOptions = true)
    static final class Correct implements Callable<Integer> {

        @Mixin private Common common;

        @Option(names = "--bron", required = true, description = "bron van de gegevens")
        private String bron;

        @Option(names = "--tabel", required = true, description = "tabel van de bron")
        private String tabel;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Option(names = "--klaar", description = "de bron heeft het hersteld of afgewezen")
        private boolean isSettled;

        @Override
        public Integer call() {
            String why = NumberInput.reason(reason);
            int bsn = common.number();
            if (isSettled) {
                int settled = common.rights().settle(bsn, bron, tabel, why);
                common.progress.say("Afgehandeld: " + settled + " betwistingen.");
            } else {
                common.rights().dispute(bsn, bron, tabel, why);
                common.progress.say(
                        "Aangetekend. Vraag nu de beheerder van "
                                + bron
                                + " om herstel; de volgende levering vervangt de gegevens.");
            }
            return 0;
        }
    }

    /** {@code person vergeten}. */
    @Command(
            name = "vergeten",
            description = "Verwijdert een persoon overal, behalve uit wat al geleverd is.",
            mixinStandardHelpOptions = true)
    static final class Forget implements Callable<Integer> {

        @Mixin private Common common;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Override
        public Integer call() {
            String why = NumberInput.reason(reason);
            int bsn = common.number();
            common.rights().forget(bsn, why);
            common.progress.say(
                    "De persoon is vergeten en komt niet terug met een volgende levering. Draai"
                            + " bin/binnenzicht build om ook schattingen over groepen te vernieuwen;"
                            + " reservekopieen vallen hier niet onder.");
            return 0;
        }
    }

    /** {@code person toelaten}. */
    @Command(
            name = "toelaten",
            description = "Laat iemand die vergeten is weer toe, voor wie opnieuw cliënt wordt.",
            mixinStandardHelpOptions = true)
    static final class Admit implements Callable<Integer> {

        @Mixin private Common common;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Override
        public Integer call() {
            String why = NumberInput.reason(reason);
            int bsn = common.number();
            common.rights().admit(bsn, why);
            common.progress.say("Wat vanaf nu wordt geleverd over deze persoon landt weer.");
            return 0;
        }
    }

    /** {@code person samenvoegen}. */
    @Command(
            name = "samenvoegen",
            description =
                    "Legt vast dat twee BSN's een persoon zijn: eerst het oude, dan het andere.",
            mixinStandardHelpOptions = true)
    static final class MergeTwo implements Callable<Integer> {

        @Mixin private Common common;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Override
        public Integer call() {
            String why = NumberInput.reason(reason);
            List<Integer> numbers = common.twoNumbers();
            common.merges().merge(numbers.get(0), numbers.get(1), why);
            common.progress.say(
                    "Samengevoegd. Draai bin/binnenzicht build; daarna is het een persoon in alle"
                            + " cijfers.");
            return 0;
        }
    }

    /** {@code person splitsen}. */
    @Command(
            name = "splitsen",
            description = "Maakt een samenvoeging vanaf nu ongedaan: eerst het oude BSN.",
            mixinStandardHelpOptions = true)
    static final class SplitTwo implements Callable<Integer> {

        @Mixin private Common common;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Override
        public Integer call() {
            String why = NumberInput.reason(reason);
            List<Integer> numbers = common.twoNumbers();
            int since = common.merges().split(numbers.get(0), numbers.get(1), why);
            common.progress.say("Gesplitst. Draai bin/binnenzicht build.");
            if (since > 0) {
                common.progress.say(
                        "Let op: %d leveringen zijn na de samenvoeging geland en noemen alleen het"
                                        .formatted(since)
                                + " overgebleven nummer; vraag de leverancier om een nieuwe"
                                + " volledige levering.");
            }
            return 0;
        }
    }
}
