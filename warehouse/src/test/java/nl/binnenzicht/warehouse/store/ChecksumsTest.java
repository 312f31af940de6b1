package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {

    @TempDir private Path folder;

    @BeforeEach
    void aFolderWithTwoFiles() throws IOException {
        Files.createDirectories(folder.resolve("fct"));
        Files.writeString(folder.resolve("fct/part-0.parquet"), "abc");
        Files.writeString(folder.resolve("manifest.json"), "");
        Checksums.write(folder);
    }

    @Test
    void theListIsTheOneOfSha256sum() {
        // FIPS 180-2, appendix B.1 ("abc") and the hash of nothing.
        assertThat(folder.resolve(Checksums.FILE))
                .hasContent(
                        """
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  fct/part-0.parquet
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  manifest.json
                        """);
    }

    @Test
    void anUntouchedFolderIsWhole() {
        assertThat(Checksums.broken(folder)).isEmpty();
    }

    @Test
    void aFlippedByteAMissingFileAndANewFileAreNamed() throws IOException {
        Files.writeString(folder.resolve("fct/part-0.parquet"), "abd");
        Files.delete(folder.resolve("manifest.json"));
        Files.writeString(folder.resolve("fct/part-1.parquet"), "");

        assertThat(Checksums.broken(folder))
                .containsExactly("fct/part-0.parquet", "manifest.json", "fct/part-1.parquet");
    }

    @Test
    void aTornListIsItselfNamed() throws IOException {
        Files.writeString(folder.resolve(Checksums.FILE), "ba7816bf");

        assertThat(Checksums.broken(folder)).containsExactly(Checksums.FILE);
    }
}
