package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingTest {

    @TempDir private Path root;

    @Test
    void theHighestSequenceIsInForceWhateverItsTime() throws IOException {
        put("landing", manifest("0002-bbbbbbbb", Manifest.Status.GELAND, "2025-01-01T00:00:00Z"));
        put("landing", manifest("0010-aaaaaaaa", Manifest.Status.GELAND, "2024-01-01T00:00:00Z"));
        Landing landing = new Landing(new DataHome(root));

        assertThat(landing.inForce("zrm", "meting"))
                .map(Manifest::levering)
                .contains("0010-aaaaaaaa");
        assertThat(landing.foldersInForce("zrm", "meting"))
                .containsExactly(root.resolve("landing/zrm/meting/levering=0010-aaaaaaaa"));
        assertThat(landing.everything())
                .extracting(Manifest::levering)
                .containsExactly("0002-bbbbbbbb", "0010-aaaaaaaa");
    }

    @Test
    void aFolderWithoutManifestDoesNotExist() throws IOException {
        Files.createDirectories(root.resolve("landing/zrm/meting/levering=0001-cccccccc"));

        assertThat(new Landing(new DataHome(root)).deliveries("zrm", "meting")).isEmpty();
    }

    @Test
    void aRefusedDeliveryIsKnownButNeverInForce() throws IOException {
        put("quarantine", manifest("0001-dd", Manifest.Status.GEWEIGERD, "2025-01-01T00:00:00Z"));
        put("quarantine", manifest("0002-ee", Manifest.Status.GELAND, "2025-01-02T00:00:00Z"));
        Landing landing = new Landing(new DataHome(root));

        assertThat(landing.refused()).extracting(Manifest::levering).containsExactly("0001-dd");
        assertThat(landing.inForce("zrm", "meting")).isEmpty();
    }

    private void put(String zone, Manifest manifest) throws IOException {
        Path folder =
                root.resolve(zone)
                        .resolve(manifest.bron())
                        .resolve(manifest.tabel())
                        .resolve("levering=" + manifest.levering());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Manifest.FILE), Json.write(manifest));
    }

    private static Manifest manifest(String levering, Manifest.Status status, String moment) {
        return new Manifest(
                "zrm",
                "meting",
                levering,
                "meting_202512.csv",
                "00",
                1,
                1,
                Instant.parse(moment),
                3,
                2,
                1,
                0,
                status,
                List.of("een zin"));
    }
}
