package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Really damaged files under every command that reads what was landed or published. */
class DamagedDataTest {

    private static final String REASON = "verzoek van de betrokkene";
    private static final List<String> ONE = PersonCase.BSNS.subList(0, 1);
    private static final List<String> TWO = List.of(PersonCase.BSNS.get(0), PersonCase.BSNS.get(3));

    private PersonCase town;
    private Path lists;

    @BeforeEach
    void landedTown(@TempDir Path folder) {
        town = new PersonCase(folder).landed();
        lists = folder.resolve("lijsten");
    }

    private Path delivery(String bron, String tabel) {
        Landing landing = new Landing(town.home());
        Manifest last = landing.deliveries(bron, tabel).get(1);
        return landing.folder(bron, tabel, last.levering());
    }

    private String name(Path folder) {
        return town.home().root().relativize(folder).toString();
    }

    /** Every file with its size and hash, but for what a log may add. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String name : LoadCase.files(town.home().root())) {
            if (!name.startsWith("logs")) {
                Path file = town.home().root().resolve(name);
                all.put(name, Files.size(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private int run(String command) {
        return switch (command) {
            case "samenvoegen" -> town.person(command, TWO, "--reason", REASON);
            case "vergeten" -> town.person(command, ONE, "--reason", REASON);
            case "inzage" -> town.person(command, ONE);
            case "bewaren" -> town.call("", "bewaren", "--data", town.data());
            case "bewaren --uitvoeren" ->
                    town.call("", "bewaren", "--uitvoeren", "--data", town.data());
            case "rejects" ->
                    town.call("", "rejects", "--out", lists.toString(), "--data", town.data());
            case "leveringen" -> town.call("", "leveringen", "--data", town.data());
            case "export" ->
                    town.call("", "export", "bus", "--period", "2025-12", "--data", town.data());
            default -> throw new IllegalArgumentException(command);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"inzage", "samenvoegen", "vergeten", "bewaren", "bewaren --uitvoeren"})
    void oneFlippedBitInParquetIsNamedAndNothingIsDone(String command) throws IOException {
        Path part = delivery("uitkering", "uitkering").resolve("part-0.parquet");
        flip(part);
        Map<String, String> before = everything();

        assertThat(run(command)).isEqualTo(1);

        assertThat(town.errors())
                .startsWith(
                        "BZ-111 "
                                + name(part.getParent())
                                + ": veranderd sinds het landen: part-0.parquet; verwacht elk"
                                + " bestand zoals het geland is (SHA256SUMS). Er is niets gedaan;");
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inzage", "samenvoegen", "vergeten", "bewaren", "bewaren --uitvoeren"})
    void aDeliveryFromBeforeHashesThatDoesNotReadIsNamedToo(String command) throws IOException {
        Path folder = delivery("uitkering", "uitkering");
        Path part = folder.resolve("part-0.parquet");
        byte[] bytes = Files.readAllBytes(part);
        Files.write(part, Arrays.copyOf(bytes, bytes.length - 20));
        Files.delete(folder.resolve(Checksums.FILE));

        assertThat(run(command)).isEqualTo(1);

        assertThat(town.errors()).startsWith("BZ-111 " + name(part) + ": niet te lezen;");
        assertThat(new Landing(town.home()).deliveries("uitkering", "uitkering")).hasSize(2);
        assertThat(Files.size(part)).isEqualTo(bytes.length - 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"inzage", "samenvoegen", "vergeten", "bewaren", "leveringen", "rejects"})
    void aManifestThatDoesNotReadIsNamed(String command) throws IOException {
        Path folder = delivery("zrm", "meting");
        Path quarantined = town.home().quarantine().resolve("zrm/meting/levering=0007-0a1b2c3d");
        if (command.equals("rejects")) {
            Files.createDirectories(quarantined);
            folder = quarantined;
        }
        for (String text : List.of("", "{", "null", "{}", "[1, 2]", "\u0000\u0000")) {
            Files.writeString(folder.resolve(Manifest.FILE), text, StandardCharsets.UTF_8);

            assertThat(run(command)).isEqualTo(1);

            assertThat(town.errors())
                    .startsWith("BZ-110 zrm/meting/" + folder.getFileName() + ": het manifest ")
                    .doesNotContain("BZ-001");
        }
    }

    @Test
    void rejectsThatChangedAreNotSentOn() throws IOException {
        assertThat(
                        town.ingest(
                                "zrm/score_202601.csv",
                                "metingnummer;zrm_domein_code;score\nM;99;1\n"))
                .isEqualTo(1);
        Path list;
        try (Stream<Path> folders = Files.list(town.home().quarantine().resolve("zrm/score"))) {
            list = folders.findFirst().orElseThrow();
        }
        Files.writeString(list.resolve("afgekeurd.csv"), "rij;kolom\n\"");

        assertThat(run("rejects")).isEqualTo(1);

        assertThat(town.errors())
                .startsWith(
                        "BZ-111 " + name(list) + ": veranderd sinds het landen: afgekeurd.csv;");
        assertThat(lists).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inzage", "vergeten", "export"})
    void aDamagedSnapshotIsNamedAndNothingIsDone(String command) throws IOException {
        Snapshot snapshot = town.publish("20260105T080000Z-01");
        byte[] bytes = Files.readAllBytes(snapshot.duckdb());
        Arrays.fill(bytes, 0, bytes.length / 2, (byte) 7);
        Files.write(snapshot.duckdb(), bytes);
        Map<String, String> before = everything();

        assertThat(run(command)).isEqualTo(1);

        assertThat(town.errors())
                .startsWith("BZ-114 snapshots/20260105T080000Z-01: marts.duckdb is niet te lezen;")
                .contains("bouw opnieuw");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void oneFlippedBitInASnapshotWithHashesIsNamed() throws IOException {
        Snapshot snapshot = town.publish("20260105T080000Z-01");
        Checksums.write(snapshot.folder());
        flip(snapshot.duckdb());

        assertThat(run("inzage")).isEqualTo(1);

        assertThat(town.errors())
                .startsWith("BZ-114 snapshots/20260105T080000Z-01: veranderd: marts.duckdb;");
    }

    @Test
    void aFileThatCannotBeSearchedKeepsForgettingOpenUntilItIsGone() throws IOException {
        Path stray = town.home().damaged().resolve("part-0.parquet");
        Files.createDirectories(stray.getParent());
        Files.writeString(stray, "PAR1 dit is geen Parquet PAR1");

        assertThat(run("vergeten")).isEqualTo(1);
        assertThat(town.errors()).startsWith("BZ-121 beschadigd/part-0.parquet: niet te lezen");

        Files.delete(stray);
        assertThat(town.call("", "vault", "afmaken", "--data", town.data())).isZero();
        assertThat(town.filesWith(PersonCase.BSNS.get(0))).isEmpty();
    }
}
