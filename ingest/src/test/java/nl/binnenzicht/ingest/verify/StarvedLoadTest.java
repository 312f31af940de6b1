package nl.binnenzicht.ingest.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.util.ZstdVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Landing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that the machine does not let write. */
class StarvedLoadTest {

    private static final Path SHELL = Path.of("/bin/bash");

    private Path inbox;
    private DataHome home;
    private Optional<Path> zstd;

    @BeforeEach
    void anInbox(@TempDir Path folder) throws IOException {
        zstd = zstd(folder);
        inbox = folder.resolve("inbox");
        home = new DataHome(folder.resolve("data"));
        LoadProcess.generate(inbox, 300);
    }

    private String run(int expectedCode, String... before) throws Exception {
        Process load = LoadProcess.of(inbox, home.root(), before).start();
        String said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(load.waitFor()).as(said).isEqualTo(expectedCode);
        return said;
    }

    /** The native library of zstd as a file: the limit also holds for unpacking it. */
    private static Optional<Path> zstd(Path folder) throws IOException {
        String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "amd64";
        String name = "/linux/" + arch + "/libzstd-jni-" + ZstdVersion.VERSION + ".so";
        try (InputStream library = ZstdVersion.class.getResourceAsStream(name)) {
            if (library == null) {
                return Optional.empty();
            }
            Path file = folder.resolve("libzstd.so");
            Files.copy(library, file);
            return Optional.of(file);
        }
    }

    @Test
    void whenNoFileMayGrowPastFourKilobytesNothingHalfLandsAndTheNextLoadFinishes()
            throws Exception {
        assumeTrue(Files.isExecutable(SHELL), "needs a shell to set a limit on files");

        assumeTrue(zstd.isPresent(), "needs the library for Parquet outside its jar");

        String said =
                run(
                        1,
                        SHELL.toString(),
                        "-c",
                        "export JDK_JAVA_OPTIONS=-DZstdNativePath=%s; ulimit -f 4; exec \"$0\" \"$@\""
                                .formatted(zstd.get()));

        assertThat(said).contains("BZ-027").contains("genoeg ruimte").doesNotContain("\tat ");
        assertThat(new DataCheck(home).run(false).open())
                .allMatch(problem -> problem.code().equals("BZ-113"));
        int landed = new Landing(home).everything().size();
        assertThat(landed).isLessThan(39);

        run(0);

        assertThat(new Landing(home).everything()).hasSize(39);
        assertThat(new DataCheck(home).run(false).open()).isEmpty();
    }

    @Test
    void whereATableCannotBeWrittenTheLoadSaysSoAndKeepsWhatLanded() throws Exception {
        Files.createDirectories(home.landing());
        Files.writeString(home.landing().resolve("zrm"), "geen map");

        String said = run(1);

        assertThat(said).contains("BZ-027").doesNotContain("\tat ");
        Files.delete(home.landing().resolve("zrm"));
        run(0);
        assertThat(new Landing(home).everything()).hasSize(39);
    }

    @Test
    void twoLoadsAtOnceLandEverythingOnceAndOneIsTurnedAway() throws Exception {
        Process one = LoadProcess.of(inbox, home.root()).start();
        Process other = LoadProcess.of(inbox, home.root()).start();
        String said =
                new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        + new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        int codes = one.waitFor() + other.waitFor();

        // The second may also come just after the first has ended: then it finds all landed.
        assertThat(codes).isBetween(0, 1);
        assertThat(said.contains("BZ-025")).isEqualTo(codes == 1);
        assertThat(new Landing(home).everything()).hasSize(39);
        assertThat(new DataCheck(home).run(false).open()).isEmpty();
    }

    @Test
    void aDataHomeThatWasCopiedElsewhereIsStillWhole(@TempDir Path elsewhere) throws Exception {
        run(0);
        Path copy = elsewhere.resolve("kopie");
        copy(home.root(), copy);
        Folders.delete(home.root());

        assertThat(new DataCheck(new DataHome(copy)).run(false).open())
                .allMatch(problem -> problem.code().equals("BZ-116"));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : Files.walk(from).toList()) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }
}
