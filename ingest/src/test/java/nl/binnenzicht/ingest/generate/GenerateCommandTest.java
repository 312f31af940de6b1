package nl.binnenzicht.ingest.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir Path folder;

    @Test
    void aSmallSetInAnotherYearEndsInTheMonthAskedFor() throws IOException {
        Path out = folder.resolve("inbox");
        int code =
                run("--out", out.toString(), "--clients", "5", "--months", "1", "--end", "2023-02");
        assertThat(code).isZero();
        assertThat(out.resolve("uitkering/betaling_202302.csv")).exists();
        assertThat(out.resolve("uitkering/bus_202302.xml")).exists();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(37);
        }
    }

    @Test
    void impossibleValuesAreAWrongCallAndWriteNothing() {
        Path out = folder.resolve("inbox");
        assertThat(run("--out", out.toString(), "--clients", "0")).isEqualTo(2);
        assertThat(run("--out", out.toString(), "--months", "241")).isEqualTo(2);
        assertThat(run("--out", out.toString(), "--end", "2025-13")).isEqualTo(2);
        assertThat(run("--out", out.toString(), "--seed", "x")).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsFailedWork() throws IOException {
        Path file = Files.createFile(folder.resolve("bestand"));
        assertThat(run("--out", file.toString(), "--clients", "5", "--months", "1")).isEqualTo(1);
    }

    private static int run(String... args) {
        return CommandLineApp.run(new GenerateCommand(), args);
    }
}
