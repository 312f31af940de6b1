package nl.binnenzicht.ingest;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.landing.Withdrawals;
import nl.binnenzicht.ingest.person.NumberInput;
import nl.binnenzicht.ingest.person.PersonWork;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leveringen intrekken} and {@code leveringen herstellen}. */
final class WithdrawalCommands {

    private WithdrawalCommands() {}

    /** Which delivery, and why. */
    static final class Choice {

        @Parameters(
                paramLabel = "<bron>/<tabel>/<levering>",
                description = "de levering, zoals zrm/score/0003-9f2a41cc")
        private String name;

        @Option(names = "--reason", required = true, description = "reden; wijst niemand aan")
        private String reason;

        @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
        private Path data;

        private interface Decision {
            Manifest decide(Withdrawals withdrawals, Contract contract, String id, String why);
        }

        private void run(String done, Decision decision) {
            String why = NumberInput.reason(reason);
            String[] parts = name.split("/");
            if (parts.length != 3) {
                throw RequestException.wrong(
                        new Problem(
                                "BZ-088",
                                "levering",
                                "zo heet geen levering",
                                "<bron>/<tabel>/<levering>, zoals zrm/score/0003-9f2a41cc",
                                "Er is niets gedaan; herstel de aanroep."));
            }
            Contract contract = TableChoice.of(parts[0], parts[1]).get(0);
            DataHome home = new DataHome(data);
            Progress progress = Progress.onStandardOut();
            PersonWork.finish(home, progress);
            Manifest manifest = decision.decide(new Withdrawals(home), contract, parts[2], why);
            progress.say(
                    "%s: %s levering %s, bestand %s."
                            .formatted(
                                    done,
                                    contract.name(),
                                    manifest.levering(),
                                    manifest.bestand()));
            progress.say(
                    "Van %s %s. Draai bin/binnenzicht build om de cijfers te vernieuwen."
                            .formatted(
                                    contract.name(),
                                    InForceText.of(
                                            new Landing(home)
                                                    .inForce(contract.bron(), contract.tabel()))));
        }
    }

    /** {@code leveringen intrekken}: a delivery that landed by mistake counts no more. */
    @Command(
            name = "intrekken",
            description = "Laat een levering die per vergissing is geland niet meer tellen.",
            mixinStandardHelpOptions = true)
    static final class Withdraw implements Callable<Integer> {

        @Mixin private Choice choice;

        @Override
        public Integer call() {
            choice.run("Ingetrokken", Withdrawals::withdraw);
            return 0;
        }
    }

    /** {@code leveringen herstellen}: takes that back. */
    @Command(
            name = "herstellen",
            description = "Laat een ingetrokken levering weer tellen.",
            mixinStandardHelpOptions = true)
    static final class Restore implements Callable<Integer> {

        @Mixin private Choice choice;

        @Override
        public Integer call() {
            choice.run("Hersteld", Withdrawals::restore);
            return 0;
        }
    }
}
