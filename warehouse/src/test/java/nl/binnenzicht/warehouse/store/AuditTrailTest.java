package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTrailTest {

    @TempDir private Path root;
    private AuditTrail trail;
    private Path file;

    @BeforeEach
    void inAFolderOfItsOwn() {
        trail = new AuditTrail(new DataHome(root));
        file = root.resolve("audit/audit.jsonl");
    }

    private void write(int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            trail.append(Map.of("actie", "proef " + i + " \u00e9"));
        }
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    private void put(List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private List<String> broken() throws IOException {
        return trail.check().problemen().stream()
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    private static String sha256(String line) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyLineCarriesTheHashOfTheOneBefore() throws IOException {
        write(3);

        List<String> lines = lines();
        assertThat(lines.get(0))
                .isEqualTo("{\"actie\":\"proef 0 \u00e9\",\"vorige\":\"" + "0".repeat(64) + "\"}");
        for (int i = 1; i < 3; i++) {
            assertThat(lines.get(i)).endsWith(",\"vorige\":\"" + sha256(lines.get(i - 1)) + "\"}");
        }
        assertThat(trail.check())
                .isEqualTo(new AuditTrail.Chain(3, sha256(lines.get(2)), List.of()));
    }

    @Test
    void withoutAFileAllIsWell() throws IOException {
        assertThat(trail.check()).isEqualTo(new AuditTrail.Chain(0, "0".repeat(64), List.of()));
    }

    @Test
    void aLineThatWasChangedAddedTakenOutOrMovedIsFound() throws IOException {
        write(5);
        List<String> good = lines();

        List<String> changed = new ArrayList<>(good);
        changed.set(2, changed.get(2).replace("proef 2", "proef 9"));
        put(changed);
        assertThat(broken()).containsExactly("BZ-122 audit/audit.jsonl regel 4");

        List<String> less = new ArrayList<>(good);
        less.remove(2);
        put(less);
        assertThat(broken()).containsExactly("BZ-122 audit/audit.jsonl regel 3");

        List<String> first = new ArrayList<>(good);
        first.remove(0);
        put(first);
        assertThat(broken()).containsExactly("BZ-122 audit/audit.jsonl regel 1");

        List<String> more = new ArrayList<>(good);
        more.add(3, "{\"actie\":\"nooit gedaan\"}");
        put(more);
        assertThat(broken())
                .containsExactly(
                        "BZ-122 audit/audit.jsonl regel 4", "BZ-122 audit/audit.jsonl regel 5");

        List<String> moved = new ArrayList<>(good);
        Collections.swap(moved, 1, 2);
        put(moved);
        assertThat(broken()).hasSize(3);
    }

    @Test
    void linesFromBeforeHashesAreAcceptedAndTheLastOfThemIsCovered() throws IOException {
        put(List.of("{\"actie\":\"oud 1\"}", "{\"actie\":\"oud 2\"}"));
        write(2);
        assertThat(broken()).isEmpty();
        assertThat(lines().get(2)).contains(sha256("{\"actie\":\"oud 2\"}"));

        List<String> changed = lines();
        changed.set(1, "{\"actie\":\"anders\"}");
        put(changed);
        assertThat(broken()).containsExactly("BZ-122 audit/audit.jsonl regel 3");
    }

    @Test
    void whatAKillLeftOfALineStaysAndTheNextGoesOnBelowIt() throws IOException {
        write(2);
        String cut = lines().get(1).substring(0, 20);
        Files.writeString(file, cut, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        assertThat(broken()).isEmpty();

        write(2);

        assertThat(lines()).hasSize(5);
        assertThat(lines().get(2)).isEqualTo(cut);
        assertThat(lines().get(3)).contains(sha256(cut));
        assertThat(broken()).isEmpty();

        List<String> changed = lines();
        changed.set(2, cut + "?");
        put(changed);
        assertThat(broken()).containsExactly("BZ-122 audit/audit.jsonl regel 4");
    }

    @Test
    void aLongLineIsReadBackWhole() throws IOException {
        trail.append(Map.of("lang", "x".repeat(20_000)));
        trail.append(Map.of());

        assertThat(lines().get(1)).isEqualTo("{\"vorige\":\"" + sha256(lines().get(0)) + "\"}");
        assertThat(broken()).isEmpty();
    }

    @Test
    void manyProcessesAndOneThatIsKilledWriteOneChain() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (String name : List.of("een", "twee")) {
            writers.add(start(name, 400));
        }
        Process killed = start("drie", 1_000_000);
        while (!Files.exists(file) || Files.size(file) < 200_000) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly().waitFor();
        for (Process writer : writers) {
            assertThat(writer.waitFor()).isZero();
        }
        write(1);

        assertThat(broken()).isEmpty();
        for (String name : List.of("een", "twee")) {
            assertThat(lines().stream().filter(line -> line.contains("\"" + name + "\"")))
                    .hasSize(400);
        }
    }

    private Process start(String name, int lines) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AuditWriter.class.getName(),
                        root.toString(),
                        name,
                        Integer.toString(lines))
                .inheritIO()
                .start();
    }
}
