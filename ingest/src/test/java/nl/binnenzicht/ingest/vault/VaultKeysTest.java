package nl.binnenzicht.ingest.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.store.DataHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeysTest {

    private static final int BSN = 999_990_019;
    private static final Optional<Path> NONE = Optional.empty();

    private DataHome home;
    private Path master;
    private String pseudonym;

    @BeforeEach
    void vaultWithManyPersons(@TempDir Path folder) {
        home = new DataHome(folder.resolve("data"));
        master = folder.resolve("elders.sleutel");
        MasterKey.create(master);
        Vault vault = Vault.openForRepair(home, NONE);
        pseudonym = vault.pseudonyms().of(BSN);
        vault.table().note(BSN, pseudonym, LocalDate.of(1980, 2, 29), 2);
        for (int bsn = 1; bsn <= 12_000; bsn++) {
            vault.table().note(bsn, vault.pseudonyms().of(bsn));
        }
        vault.table().commit();
    }

    private void assertThatEverythingIsThere(Optional<Path> key) {
        Vault vault = Vault.openForRepair(home, key);
        assertThat(vault.pseudonyms().of(BSN)).isEqualTo(pseudonym);
        assertThat(vault.table().size()).isEqualTo(12_001);
        assertThat(vault.table().find(Set.of(pseudonym)).get(pseudonym))
                .isEqualTo(new Persoon("999990019", LocalDate.of(1980, 2, 29), "2"));
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (String name : LoadCase.files(home.vault())) {
            bytes.put(
                    name,
                    Files.readString(home.vault().resolve(name), StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    @Test
    void rotationSealsEveryFileAnewAndKeepsEveryPseudonym() throws IOException {
        Map<String, String> before = bytes();

        Vault.openForRepair(home, NONE).rotate(NONE);

        Map<String, String> after = bytes();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, content) -> assertThat(content).isNotEqualTo(before.get(name)));
        assertThatEverythingIsThere(NONE);
    }

    @Test
    void oldKeyOpensNothingAfterARotation() throws IOException {
        byte[] old = Files.readAllBytes(home.vault().resolve(SealingKeys.FILE));
        Vault.openForRepair(home, NONE).rotate(NONE);
        Files.write(home.vault().resolve(SealingKeys.FILE), old);

        assertThatThrownBy(() -> Vault.openForRepair(home, NONE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-026 vault/");
    }

    @Test
    void withAMasterKeyTheFolderAloneOpensNothing() {
        Vault.openForRepair(home, NONE).rotate(Optional.of(master));

        assertThat(Vault.openForRepair(home, Optional.of(master)).isClear()).isFalse();
        assertThatEverythingIsThere(Optional.of(master));
        assertThatThrownBy(() -> Vault.openForRepair(home, NONE))
                .hasMessage(
                        "BZ-090 BINNENZICHT_VAULT_KEY_FILE: niet opgegeven, terwijl de sleutels van"
                                + " deze kluis ermee versleuteld zijn; verwacht het sleutelbestand"
                                + " van deze kluis. De kluis is niet geopend en niet veranderd; zie"
                                + " docs/how-to/kluis.md.");
    }

    @Test
    void anotherMasterKeyOpensNothing(@TempDir Path folder) {
        Vault.openForRepair(home, NONE).rotate(Optional.of(master));
        Path other = folder.resolve("ander");
        MasterKey.create(other);

        assertThatThrownBy(() -> Vault.openForRepair(home, Optional.of(other)))
                .hasMessageStartingWith("BZ-090 BINNENZICHT_VAULT_KEY_FILE: past niet op");
    }

    @Test
    void masterKeyCanBeReplaced(@TempDir Path folder) {
        Vault.openForRepair(home, NONE).rotate(Optional.of(master));
        Path next = folder.resolve("volgende");
        MasterKey.create(next);

        Vault.openForRepair(home, Optional.of(master)).rotate(Optional.of(next));

        assertThatEverythingIsThere(Optional.of(next));
        assertThatThrownBy(() -> Vault.openForRepair(home, Optional.of(master)))
                .hasMessageStartingWith("BZ-090");
    }

    @Test
    void newVaultWithAMasterKeyNeverHadItsKeysInClear(@TempDir Path folder) throws IOException {
        home = new DataHome(folder.resolve("nieuw"));

        Vault.openForRepair(home, Optional.of(master));

        assertThat(Files.readString(home.vault().resolve(SealingKeys.FILE)))
                .contains("encryptedKeyset");
    }

    @Test
    void masterKeyOthersMayReadIsRefused() throws IOException {
        Files.setPosixFilePermissions(master, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> Vault.openForRepair(home, NONE).rotate(Optional.of(master)))
                .hasMessageStartingWith(
                        "BZ-090 BINNENZICHT_VAULT_KEY_FILE: anderen dan de eigenaar mogen");
        assertThatEverythingIsThere(NONE);
    }

    @Test
    void masterKeyThatIsGoneOrIsNoKeyIsRefused() throws IOException {
        Vault.openForRepair(home, NONE).rotate(Optional.of(master));
        byte[] good = Files.readAllBytes(master);
        Files.write(master, new byte[32]);
        assertThatThrownBy(() -> Vault.openForRepair(home, Optional.of(master)))
                .hasMessageContaining("is geen sleutelbestand");
        Files.delete(master);
        assertThatThrownBy(() -> Vault.openForRepair(home, Optional.of(master)))
                .hasMessageContaining("ontbreekt of kan niet worden gelezen");
        Files.write(master, good);
        Files.setPosixFilePermissions(master, PosixFilePermissions.fromString("rw-------"));
        assertThatEverythingIsThere(Optional.of(master));
    }

    @Test
    void masterKeyIsNeverWrittenOverAnotherFile() {
        assertThatThrownBy(() -> MasterKey.create(master)).hasMessageStartingWith("BZ-090");
    }

    @Test
    void vaultOfBeforeTheKeyWasSealedIsSealedWhenOpened() throws IOException {
        byte[] key = new byte[32];
        key[0] = 7;
        DataHome old = new DataHome(home.root().resolveSibling("oud"));
        SecretFiles.createFolder(old.vault());
        SealingKeys.make().write(old.vault(), NONE);
        SecretFiles.write(old.vault().resolve(Vault.PSEUDONYM_KEY), key);
        String before = new Pseudonyms(key).of(BSN);

        assertThat(Vault.openForRepair(old, NONE).pseudonyms().of(BSN)).isEqualTo(before);

        assertThat(Files.readAllBytes(old.vault().resolve(Vault.PSEUDONYM_KEY)))
                .hasSizeGreaterThan(32);
        assertThat(Vault.openForRepair(old, NONE).pseudonyms().of(BSN)).isEqualTo(before);
    }

    @Test
    void lostRegisterStopsBecauseForgottenPersonsWouldComeBack() throws IOException {
        Files.delete(home.vault().resolve(Identity.FILE));

        assertThatThrownBy(() -> Vault.openForRepair(home, NONE))
                .hasMessageStartingWith("BZ-026 vault/personen.register: ontbreekt");
    }

    @Test
    void oneFileOfTheVaultCannotTakeThePlaceOfAnother() throws IOException {
        Files.copy(home.vault().resolve(Identity.FILE), home.vault().resolve("kopie"));
        Files.move(
                home.vault().resolve("kopie"),
                home.vault().resolve(Vault.PSEUDONYM_KEY),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> Vault.openForRepair(home, NONE))
                .hasMessageStartingWith("BZ-026 vault/pseudoniem.sleutel: is beschadigd");
    }

    @Test
    void noNumberAndNoPseudonymIsReadableInAnyFile() throws IOException {
        Vault vault = Vault.openForRepair(home, NONE);
        vault.identity()
                .save(
                        vault.identity()
                                .register()
                                .withMerges(List.of(new Merge(BSN, 12, Instant.now(), null))));

        bytes().forEach(
                        (name, content) ->
                                assertThat(content)
                                        .as(name)
                                        .doesNotContain("999990019")
                                        .doesNotContain(pseudonym));
    }
}
