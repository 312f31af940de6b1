package nl.binnenzicht.ingest.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorDeterminismTest {

    @TempDir Path folder;

    @Test
    void theSameArgumentsGiveTheSameBytes() throws Exception {
        GeneratedSet.of(folder.resolve("a"), 150, 30, 7);
        GeneratedSet.of(folder.resolve("b"), 150, 30, 7);
        assertThat(hashes("a")).hasSize(39).isEqualTo(hashes("b"));
    }

    @Test
    void anotherSeedGivesOtherPeople() throws Exception {
        GeneratedSet.of(folder.resolve("a"), 150, 30, 7);
        GeneratedSet.of(folder.resolve("b"), 150, 30, 8);
        Map<String, String> a = hashes("a");
        Map<String, String> b = hashes("b");
        assertThat(a.keySet()).isEqualTo(b.keySet());
        assertThat(a.get("clientregistratie/persoon_202512.csv"))
                .isNotEqualTo(b.get("clientregistratie/persoon_202512.csv"));
        assertThat(a.get("uitkering/bus_202512.xml"))
                .isNotEqualTo(b.get("uitkering/bus_202512.xml"));
    }

    @Test
    void askingForTheTruthChangesNoExtract() throws Exception {
        Path truth = folder.resolve("waarheid.csv");
        GeneratedSet.of(folder.resolve("a"), 150, 30, 7);
        GeneratedSet.of(folder.resolve("b"), 150, 30, 7, Optional.of(truth));
        assertThat(hashes("a")).isEqualTo(hashes("b"));
        assertThat(Files.readAllLines(truth)).hasSize(1 + 6 * 5);
    }

    private Map<String, String> hashes(String name) throws Exception {
        Path root = folder.resolve(name);
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), sha256(file));
            }
        }
        return hashes;
    }

    private static String sha256(Path file) throws Exception {
        byte[] bytes = read(file);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
