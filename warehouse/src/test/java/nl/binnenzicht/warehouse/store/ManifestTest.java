package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final Manifest MANIFEST =
            new Manifest(
                            "zrm",
                            "score",
                            "0001-00000000",
                            "score_1.csv",
                            "00",
                            1,
                            1,
                            Instant.EPOCH,
                            2,
                            2,
                            0,
                            0,
                            Manifest.Status.GELAND,
                            List.of())
                    .withSource(";, utf-8", null);

    @Test
    void manifestReadsBackAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(Manifest.FILE), Json.write(MANIFEST));

        assertThat(Json.read(file, Manifest.class)).isEqualTo(MANIFEST);
    }

    @Test
    void manifestFromBeforeDialectsWereNotedIsRead(@TempDir Path folder) throws IOException {
        String old = Json.write(MANIFEST).replaceAll(",\\s*\"dialect\" : \"[^\"]*\"", "");
        assertThat(old).doesNotContain("dialect");
        Path file = Files.writeString(folder.resolve(Manifest.FILE), old);

        Manifest read = Json.read(file, Manifest.class);

        assertThat(read.dialect()).isEmpty();
        assertThat(read.levering()).isEqualTo("0001-00000000");
    }
}
