package nl.binnenzicht.ingest.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {

    private static final String METINGEN =
            "metingnummer;bsn;meetdatum;zrm_versie;beoordelaar_code;moment_code;"
                    + "afstand_tot_werk_maanden;escalatierisico_score\n";

    private LoadCase load;

    @BeforeEach
    void twoDeliveriesAndARefusal(@TempDir Path folder) {
        load = new LoadCase(folder);
        load.put("tevredenheid/respons_202411.csv", answers(2)).load();
        load.put("tevredenheid/respons_202512.csv", answers(3))
                .put("zrm/meting_202512.csv", METINGEN + "M1;123456789;x;2017;A;B;;\n")
                .load();
        assertThat(load.landed("tevredenheid", "respons")).hasSize(2);
        assertThat(load.refused()).hasSize(1);
    }

    private static String answers(int rows) {
        StringBuilder text =
                new StringBuilder("responsnummer;jaar;tevredenheid_groep_code;rapportcijfer\n");
        for (int i = 1; i <= rows; i++) {
            text.append("R").append(i).append(";2025;KANDIDAAT;7,5\n");
        }
        return text.toString();
    }

    private DataCheck.Report look() {
        return new DataCheck(load.home()).run(false);
    }

    private DataCheck.Report repair() {
        return new DataCheck(load.home()).run(true);
    }

    private static List<String> codes(DataCheck.Report report) {
        return report.open().stream().map(Problem::code).toList();
    }

    private Path newest() {
        Manifest last = load.landed("tevredenheid", "respons").get(1);
        return new Landing(load.home()).folder("tevredenheid", "respons", last.levering());
    }

    private static void overwrite(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anUntouchedDataHomeIsWhole() {
        DataCheck.Report report = look();

        assertThat(report.open()).isEmpty();
        assertThat(report.leveringen()).isEqualTo(3);
    }

    @Test
    void anAuditLineThatWasChangedIsFound() throws IOException {
        AuditTrail trail = new AuditTrail(load.home());
        trail.append(Map.of("actie", "een"));
        trail.append(Map.of("actie", "twee"));
        assertThat(look().open()).isEmpty();
        assertThat(look().audit().regels()).isEqualTo(2);
        Path file = load.home().audit().resolve("audit.jsonl");
        Files.writeString(file, Files.readString(file).replace("een", "nul"));

        assertThat(codes(repair())).containsExactly("BZ-122");
    }

    @Test
    void oneFlippedBitInARowIsFound() throws IOException {
        Path part = newest().resolve("part-0.parquet");
        byte[] bytes = Files.readAllBytes(part);
        bytes[20] ^= 1;
        Files.write(part, bytes);

        DataCheck.Report report = look();

        assertThat(codes(report)).containsExactly("BZ-111");
        assertThat(report.open().get(0).text()).contains("part-0.parquet");
    }

    @Test
    void aTruncatedFileWithAHashThatFitsIsStillNoParquet() throws IOException {
        Path part = newest().resolve("part-0.parquet");
        Files.write(part, new byte[] {'P', 'A', 'R', '1'});
        Checksums.write(newest());

        assertThat(codes(look())).containsExactly("BZ-112");
    }

    @Test
    void rowsThatTheManifestDoesNotCountAreFound() throws IOException {
        Files.copy(newest().resolve("part-0.parquet"), newest().resolve("part-1.parquet"));
        Checksums.write(newest());

        assertThat(look().open().get(0).text()).contains("BZ-112").contains("6 rijen");
    }

    @Test
    void aDamagedManifestStopsALoadAndSaysWhatToDo() {
        overwrite(newest().resolve(Manifest.FILE), "{\"bron\": \"tevr");

        assertThatThrownBy(load::load)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("BZ-110")
                .hasMessageContaining("verify-data");
        assertThat(codes(look())).contains("BZ-110");
    }

    @Test
    void aDamagedDeliveryIsPutAsideAndLandsAgainFromItsFile() {
        overwrite(newest().resolve(Manifest.FILE), "");

        DataCheck.Report report = repair();

        assertThat(codes(report)).contains("BZ-110");
        assertThat(report.hersteld()).hasSize(1);
        assertThat(load.landed("tevredenheid", "respons")).hasSize(1);
        assertThat(LoadCase.files(load.home().damaged()))
                .anyMatch(file -> file.endsWith("part-0.parquet"));
        load.load();
        assertThat(load.landed("tevredenheid", "respons")).hasSize(2);
        assertThat(look().open()).isEmpty();
    }

    @Test
    void aManifestOfAnotherDeliveryIsFound() throws IOException {
        Path oldest =
                new Landing(load.home())
                        .folder(
                                "tevredenheid",
                                "respons",
                                load.landed("tevredenheid", "respons").get(0).levering());
        String other = Files.readString(oldest.resolve(Manifest.FILE));
        Path newest = newest();
        overwrite(newest.resolve(Manifest.FILE), other);
        Checksums.write(newest);

        assertThat(look().open().get(0).text()).contains("BZ-110").contains("andere levering");
    }

    @Test
    void whatAnInterruptedLoadLeftIsSweptByRepair() {
        DataHome home = load.home();
        overwrite(home.landing("zrm", "meting").resolve(".work-0002-abc/part-0.parquet"), "PAR1");
        overwrite(home.snapshots().resolve(".work-x/dim_periode/part-0.parquet"), "PAR1");

        assertThat(codes(look())).containsExactly("BZ-113", "BZ-113");
        assertThat(repair().open()).isEmpty();
        assertThat(look().open()).isEmpty();
    }

    @Test
    void aFileThatBelongsToNoDeliveryIsNamedAndLeftAlone() {
        Path stray = load.home().landing("zrm", "meting").resolve("kopie.parquet");
        overwrite(stray, "PAR1");

        assertThat(codes(repair())).containsExactly("BZ-117");
        assertThat(stray).exists();
    }

    @Test
    void aSnapshotThatWasTouchedOrLostIsFound() {
        DataHome home = load.home();
        overwrite(home.snapshots().resolve("20260101T000000Z-01/marts.duckdb"), "x");
        Checksums.write(home.snapshots().resolve("20260101T000000Z-01"));
        overwrite(home.current(), "20260101T000000Z-01\n");
        assertThat(look().open()).isEmpty();

        overwrite(home.snapshots().resolve("20260101T000000Z-01/marts.duckdb"), "y");
        overwrite(home.current(), "20260201T000000Z-01\n");

        assertThat(codes(look())).containsExactly("BZ-114", "BZ-115");
    }

    @Test
    void aVaultThatOthersMayReadIsFoundAndClosed() throws IOException {
        Path key = load.home().vault().resolve("pseudoniem.sleutel");
        assumeTrue(Files.getFileStore(key).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(codes(look())).containsExactly("BZ-116");
        assertThat(repair().open()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void aVaultWithoutItsKeyIsFound() throws IOException {
        Files.delete(load.home().vault().resolve("pseudoniem.sleutel"));

        assertThat(codes(repair())).containsExactly("BZ-026");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade(@TempDir Path folder) {
        DataHome home = new DataHome(folder.resolve("nergens"));

        assertThatThrownBy(() -> new DataCheck(home).run(false))
                .isInstanceOf(RequestException.class);
        assertThat(home.root()).doesNotExist();
    }
}
