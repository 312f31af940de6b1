package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgetKilledTest {

    /** The files whose change is the moment of the kill, in the order in which they change. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vault/personen.register",
                "landing/clientregistratie/persoon/levering=0001/part-0.parquet",
                "landing/uitkering/betaling/levering=0002/manifest.json",
                "landing/zrm/score/levering=0001/part-0.parquet",
                "snapshots/CURRENT",
                "snapshots/20260101T080000Z-01",
                "vault/bsn.tabel"
            })
    void whatIsInterruptedAnywhereIsFinishedByTheNextCommand(String last, @TempDir Path folder) {
        PersonCase town = new PersonCase(folder).landed();
        town.publish("20260101T080000Z-01");
        town.publish("20260105T080000Z-01");
        String pseudonym = town.client(0);
        Path file = town.home().root().resolve(real(town, last));
        Object before = KilledProcess.version(file);
        BooleanSupplier changed = () -> !KilledProcess.version(file).equals(before);

        boolean killed =
                KilledProcess.run(
                        folder.resolve("scherm"),
                        PersonCase.BSNS.get(0) + "\n",
                        changed,
                        "person",
                        "vergeten",
                        "--bsn-stdin",
                        "--data",
                        town.data(),
                        "--reason",
                        "verzoek");
        assertThat(killed || isDone(town)).as("killed before the end, or done").isTrue();

        assertThat(
                        town.ingest(
                                "zrm/score_202601.csv",
                                "metingnummer;zrm_domein_code;score\nMETING-0;03;1\nMETING-3;01;2\n"))
                .as(town.errors())
                .isZero();

        assertThat(isDone(town)).isTrue();
        assertThat(town.filesWith(pseudonym, PersonCase.BSNS.get(0), "UITK-0", "METING-0"))
                .isEmpty();
        for (Manifest manifest : new Landing(town.home()).everything()) {
            Path part =
                    new Landing(town.home())
                            .folder(manifest.bron(), manifest.tabel(), manifest.levering())
                            .resolve("part-0.parquet");
            assertThat(PersonCase.query("select count(*) from '" + part + "'").rows().get(0).get(0))
                    .as(manifest.bron() + "/" + manifest.tabel())
                    .isEqualTo(manifest.geland());
        }
        assertThat(new SnapshotStore(town.home()).all()).hasSize(1);
        assertThat(new SnapshotStore(town.home()).current()).isPresent();
        assertThat(LoadCase.files(town.home().root())).noneMatch(name -> name.contains(".work"));
    }

    private static boolean isDone(PersonCase town) {
        return Vault.openForRepair(town.home(), Optional.empty())
                        .identity()
                        .register()
                        .onafgemaakt()
                == null;
    }

    /** Deliveries carry a part of their hash in their name. */
    private static String real(PersonCase town, String name) {
        for (Manifest manifest : new Landing(town.home()).everything()) {
            String id = manifest.levering();
            String short4 = "levering=" + id.substring(0, 4) + "/";
            String table = "landing/" + manifest.bron() + "/" + manifest.tabel() + "/";
            if (name.startsWith(table + short4)) {
                return table + "levering=" + id + "/" + name.substring((table + short4).length());
            }
        }
        assertThat(Files.exists(town.home().root().resolve(name))).isTrue();
        return name;
    }

    /** The search that judges must itself be able to find. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void searchFindsWhoIsThere(int person, @TempDir Path folder) {
        PersonCase town = new PersonCase(folder).landed();
        town.publish("20260105T080000Z-01");

        List<String> found = town.filesWith(town.client(person));

        assertThat(found)
                .anyMatch(name -> name.startsWith("landing/zrm/meting"))
                .anyMatch(name -> name.endsWith("marts.duckdb"))
                .noneMatch(name -> name.startsWith("vault"));
    }
}
