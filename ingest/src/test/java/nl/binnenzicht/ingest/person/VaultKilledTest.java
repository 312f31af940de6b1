package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.ingest.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultKilledTest {

    @ParameterizedTest
    @ValueSource(strings = {"bsn.sleutel", "pseudoniem.sleutel", "personen.register", "bsn.tabel"})
    void rotationKilledAtAnyFileLeavesAVaultThatOpens(String last, @TempDir Path folder) {
        PersonCase town = new PersonCase(folder).landed();
        String pseudonym = town.client(0);
        Path file = town.home().vault().resolve(last);
        Object before = KilledProcess.version(file);

        KilledProcess.run(
                folder.resolve("scherm"),
                "",
                () -> !KilledProcess.version(file).equals(before),
                "vault",
                "roteren",
                "--data",
                town.data());

        assertThat(KilledProcess.version(file)).isNotEqualTo(before);
        Vault vault = Vault.openForRepair(town.home(), Optional.empty());
        assertThat(vault.pseudonyms().of(Integer.parseInt(PersonCase.BSNS.get(0))))
                .isEqualTo(pseudonym);
        assertThat(vault.table().size()).isEqualTo(4);
        assertThat(town.call("", "vault", "roteren", "--data", town.data())).isZero();
        assertThat(town.person("inzage", PersonCase.BSNS.subList(0, 1))).isZero();
        assertThat(town.screen()).contains("uitkeringsnummer = UITK-0");
    }

    @Test
    void environmentNamesTheMasterKeyAndWithoutItNothingOpens(@TempDir Path folder)
            throws IOException, InterruptedException {
        PersonCase town = new PersonCase(folder).landed();
        Path key = folder.resolve("hoofd.sleutel");
        assertThat(town.call("", "vault", "hoofdsleutel", "--out", key.toString())).isZero();

        Process process =
                KilledProcess.start(
                        folder.resolve("scherm"),
                        Map.of("BINNENZICHT_VAULT_KEY_FILE", key.toString()),
                        "vault",
                        "roteren",
                        "--data",
                        town.data());

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("scherm")))
                .contains("De sleutels gaan alleen open met de hoofdsleutel.");
        assertThat(town.person("inzage", PersonCase.BSNS.subList(0, 1))).isEqualTo(1);
        assertThat(town.errors()).startsWith("BZ-090 BINNENZICHT_VAULT_KEY_FILE: niet opgegeven");
        assertThat(town.ingest("zrm/score_9.csv", "metingnummer;zrm_domein_code;score\n"))
                .isEqualTo(1);
    }
}
