package nl.binnenzicht.ingest.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.store.DataHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final int BSN = 999_990_019;

    private DataHome home;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        home = new DataHome(folder.resolve("data"));
    }

    private Path file(String name) {
        return home.vault().resolve(name);
    }

    private static String note(Vault vault) {
        String pseudonym = vault.pseudonyms().of(BSN);
        vault.table().note(BSN, pseudonym, LocalDate.of(1980, 2, 29), 2);
        return pseudonym;
    }

    @Test
    void everythingInItIsForItsOwnerOnly() throws IOException {
        Vault vault = Vault.open(home);
        note(vault);
        vault.table().commit();

        assertThat(mode(home.vault())).isEqualTo("rwx------");
        assertThat(LoadCase.files(home.vault()))
                .containsExactly(
                        "bsn.sleutel", "bsn.tabel", "personen.register", "pseudoniem.sleutel");
        for (String name : LoadCase.files(home.vault())) {
            assertThat(mode(file(name))).as(name).isEqualTo("rw-------");
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void personIsFoundAgainByPseudonymAfterReopening() {
        Vault vault = Vault.open(home);
        String pseudonym = note(vault);
        vault.table().commit();

        Map<String, Persoon> found = Vault.open(home).table().find(Set.of(pseudonym, "p1_nobody"));

        assertThat(found)
                .containsExactly(
                        Map.entry(
                                pseudonym,
                                new Persoon("999990019", LocalDate.of(1980, 2, 29), "2")));
    }

    @Test
    void numberWithoutDetailsIsCompletedLaterAndNeverLosesThem() {
        Vault vault = Vault.open(home);
        String pseudonym = vault.pseudonyms().of(BSN);
        vault.table().note(BSN, pseudonym);
        vault.table().commit();
        assertThat(vault.table().find(Set.of(pseudonym)).get(pseudonym).geboortedatum()).isNull();

        note(vault);
        vault.table().note(BSN, pseudonym);
        vault.table().commit();

        assertThat(Vault.open(home).table().find(Set.of(pseudonym)).get(pseudonym).geslachtCode())
                .isEqualTo("2");
    }

    @Test
    void whatIsRolledBackIsForgotten() {
        Vault vault = Vault.open(home);
        String pseudonym = note(vault);
        vault.table().rollback();
        vault.table().commit();

        assertThat(vault.table().find(Set.of(pseudonym))).isEmpty();
        assertThat(Files.exists(file("bsn.tabel"))).isFalse();
    }

    @Test
    void manyPersonsFillManyBlocksAndAreAllFound() {
        Vault vault = Vault.open(home);
        for (int bsn = 1; bsn <= 25_000; bsn++) {
            vault.table().note(bsn, vault.pseudonyms().of(bsn));
        }
        vault.table().commit();
        vault.table().note(25_001, vault.pseudonyms().of(25_001));
        vault.table().commit();

        BsnTable again = Vault.open(home).table();

        assertThat(again.size()).isEqualTo(25_001);
        String last = vault.pseudonyms().of(25_001);
        assertThat(again.find(Set.of(last)).get(last).bsn()).isEqualTo("000025001");
    }

    @Test
    void numberIsNotReadableInTheTable() throws IOException {
        Vault vault = Vault.open(home);
        String pseudonym = note(vault);
        vault.table().commit();

        String bytes = Files.readString(file("bsn.tabel"), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain("999990019").doesNotContain(pseudonym);
    }

    @Test
    void lostKeyStopsAndIsNotReplaced() throws IOException {
        Vault vault = Vault.open(home);
        note(vault);
        vault.table().commit();
        Files.delete(file("pseudoniem.sleutel"));

        assertThatThrownBy(() -> Vault.open(home))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "BZ-026 vault/pseudoniem.sleutel: ontbreekt, terwijl er al leveringen of"
                                + " versleutelde BSN's zijn; verwacht dit bestand. Er is niets"
                                + " gelezen en geen nieuwe sleutel gemaakt; zet de map vault terug"
                                + " uit de reservekopie.");
        assertThat(Files.exists(file("pseudoniem.sleutel"))).isFalse();
    }

    @Test
    void wholeVaultLostWhileThereAreDeliveriesStops(@TempDir Path folder) throws IOException {
        LoadCase load =
                new LoadCase(folder)
                        .put("zrm/score_1.csv", "metingnummer;zrm_domein_code;score\nM1;01;3\n");
        load.load();
        for (String name : LoadCase.files(load.home().vault())) {
            Files.delete(load.home().vault().resolve(name));
        }

        assertThatThrownBy(load::load)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-026 vault/pseudoniem.sleutel: ontbreekt");
    }

    @Test
    void keyOfAnotherLengthStops() throws IOException {
        Vault.open(home);
        Files.write(file("pseudoniem.sleutel"), new byte[31]);

        assertThatThrownBy(() -> Vault.open(home))
                .hasMessageStartingWith("BZ-026 vault/pseudoniem.sleutel: is beschadigd");
    }

    @Test
    void keyThatCannotBeReadStops() throws IOException {
        Vault.open(home);
        Files.delete(file("pseudoniem.sleutel"));
        Files.createDirectory(file("pseudoniem.sleutel"));

        assertThatThrownBy(() -> Vault.open(home))
                .hasMessageStartingWith("BZ-026 vault/pseudoniem.sleutel: kan niet worden gelezen");
    }

    @Test
    void keyOfAnotherDataHomeStops() throws IOException {
        Vault vault = Vault.open(home);
        note(vault);
        vault.table().commit();
        Files.write(file("pseudoniem.sleutel"), new byte[32]);

        assertThatThrownBy(() -> Vault.open(home))
                .hasMessageStartingWith("BZ-026 vault/pseudoniem.sleutel: past niet bij");
    }

    @Test
    void oneChangedBitInTheTableStops() throws IOException {
        Vault vault = Vault.open(home);
        note(vault);
        vault.table().commit();
        byte[] bytes = Files.readAllBytes(file("bsn.tabel"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(file("bsn.tabel"), bytes);

        assertThatThrownBy(() -> Vault.open(home))
                .hasMessageStartingWith("BZ-026 vault/bsn.tabel: is beschadigd");
    }

    @Test
    void personNamesNobodyInALog() {
        assertThat(new Persoon("999990019", LocalDate.of(1980, 2, 29), "2"))
                .hasToString("Persoon[...]");
    }
}
