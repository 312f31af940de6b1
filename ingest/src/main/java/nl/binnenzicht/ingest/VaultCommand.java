package nl.binnenzicht.ingest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.landing.LoadLock;
import nl.binnenzicht.ingest.person.AuditLine;
import nl.binnenzicht.ingest.person.PersonWork;
import nl.binnenzicht.ingest.vault.MasterKey;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code binnenzicht vault}: the keys of the vault. */
@Command(
        name = "vault",
        description = "Beheert de kluis: sleutels en onafgemaakt werk.",
        synopsisSubcommandLabel = "(roteren|hoofdsleutel|afmaken)",
        mixinStandardHelpOptions = true,
        subcommands = {
            VaultCommand.Rotate.class,
            VaultCommand.Master.class,
            VaultCommand.Finish.class
        })
final class VaultCommand {

    /** {@code vault roteren}: everything sealed with a new key; pseudonyms stay. */
    @Command(
            name = "roteren",
            description =
                    "Versleutelt de kluis met een nieuwe sleutel; pseudoniemen blijven gelijk.",
            mixinStandardHelpOptions = true)
    static final class Rotate implements Callable<Integer> {

        @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
        private Path data;

        @Option(
                names = "--oude-hoofdsleutel",
                description =
                        "sleutelbestand waarmee de kluis nu is gesloten; daarna geldt dat van"
                                + " BINNENZICHT_VAULT_KEY_FILE")
        private Path old;

        @Override
        public Integer call() {
            Progress progress = Progress.onStandardOut();
            DataHome home = new DataHome(data);
            PersonWork.requireHome(home);
            PersonWork.finish(home, progress, Optional.ofNullable(old).or(MasterKey::file));
            try (LoadLock lock = LoadLock.take(home)) {
                Optional<Path> now = Optional.ofNullable(old).or(MasterKey::file);
                Vault.openForRepair(lock.home(), now).rotate(MasterKey.file());
                boolean isClear = Vault.openForRepair(lock.home(), MasterKey.file()).isClear();
                AuditLine.of("vault roteren").append(lock.home());
                progress.say("De kluis is versleuteld met een nieuwe sleutel.");
                progress.say(
                        isClear
                                ? "Let op: de sleutels liggen leesbaar in de kluis; zie"
                                        + " docs/how-to/kluis.md."
                                : "De sleutels gaan alleen open met de hoofdsleutel.");
            }
            return 0;
        }
    }

    /** {@code vault hoofdsleutel}: a key file, to be kept outside the data home. */
    @Command(
            name = "hoofdsleutel",
            description = "Maakt een sleutelbestand voor BINNENZICHT_VAULT_KEY_FILE.",
            mixinStandardHelpOptions = true)
    static final class Master implements Callable<Integer> {

        @Option(names = "--out", required = true, description = "bestand, buiten de datamap")
        private Path out;

        @Override
        public Integer call() {
            MasterKey.create(out);
            Progress.onStandardOut()
                    .say(
                            "Sleutelbestand gemaakt. Bewaar een kopie op een andere plaats dan de"
                                    + " datamap en haar reservekopie; zonder dit bestand gaat de"
                                    + " kluis niet meer open.");
            return 0;
        }
    }

    /** {@code vault afmaken}: what a crash interrupted. */
    @Command(
            name = "afmaken",
            description = "Maakt werk aan gegevens van personen af dat is afgebroken.",
            mixinStandardHelpOptions = true)
    static final class Finish implements Callable<Integer> {

        @Option(names = "--data", defaultValue = "data", description = "datamap (standaard: data)")
        private Path data;

        @Override
        public Integer call() {
            Progress progress = Progress.onStandardOut();
            DataHome home = new DataHome(data);
            PersonWork.requireHome(home);
            if (!PersonWork.finish(home, progress, MasterKey.file())) {
                progress.say("Er is geen onafgemaakt werk.");
            }
            return 0;
        }
    }
}
