package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.binnenzicht.ingest.vault.Vault;
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
}
