package nl.binnenzicht.warehouse.store;

import static nl.binnenzicht.warehouse.schema.DeliveryKind.AANVULLEND;
import static nl.binnenzicht.warehouse.schema.DeliveryKind.VOLLEDIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
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
                .extracting(Manifest::levering)
                .containsExactly("0010-aaaaaaaa");
        assertThat(landing.foldersInForce("zrm", "meting"))
                .containsExactly(root.resolve("landing/zrm/meting/levering=0010-aaaaaaaa"));
        assertThat(landing.everything())
                .extracting(Manifest::levering)
                .containsExactly("0002-bbbbbbbb", "0010-aaaaaaaa");
    }

    @Test
    void aLateDeliveryOfAnOlderPeriodDoesNotTakeOver() throws IOException {
        land("0001-aa", "2025-11", VOLLEDIG, "2025-12-03T00:00:00Z");
        land("0002-bb", "2025-12", VOLLEDIG, "2026-01-03T00:00:00Z");
        land("0003-cc", "2025-11", VOLLEDIG, "2026-01-04T00:00:00Z");

        assertThat(inForce()).containsExactly("0002-bb");
    }

    @Test
    void withinAPeriodTheNewestFullDeliveryCounts() throws IOException {
        land("0001-aa", "2025-12", VOLLEDIG, "2026-01-03T00:00:00Z");
        land("0002-bb", "2025-12", VOLLEDIG, "2026-01-04T00:00:00Z");

        assertThat(inForce()).containsExactly("0002-bb");
    }

    @Test
    void aDeliveryWithoutAPeriodIsAsNewAsWhatWasThereWhenItCame() throws IOException {
        land("0001-aa", "2025-12", VOLLEDIG, "2026-01-03T00:00:00Z");
        land("0002-bb", null, VOLLEDIG, "2026-01-04T00:00:00Z");
        land("0003-cc", "2025-11", VOLLEDIG, "2026-01-05T00:00:00Z");
        assertThat(inForce()).containsExactly("0002-bb");

        land("0004-dd", "2026-01", VOLLEDIG, "2026-02-05T00:00:00Z");
        assertThat(inForce()).containsExactly("0004-dd");
    }

    @Test
    void supplementsCountTogetherEachPeriodOnceInOrderOfPeriod() throws IOException {
        land("0001-aa", "2025-12", AANVULLEND, "2026-01-03T00:00:00Z");
        land("0002-bb", "2025-11", AANVULLEND, "2026-01-04T00:00:00Z");
        land("0003-cc", "2025-12", AANVULLEND, "2026-01-05T00:00:00Z");
        land("0004-dd", null, AANVULLEND, "2026-01-06T00:00:00Z");
        land("0005-ee", null, AANVULLEND, "2026-01-07T00:00:00Z");

        assertThat(inForce()).containsExactly("0002-bb", "0003-cc", "0004-dd", "0005-ee");
    }

    @Test
    void aFullDeliveryEndsTheSupplementsUpToItsPeriod() throws IOException {
        land("0001-aa", "2025-10", AANVULLEND, "2025-11-03T00:00:00Z");
        land("0002-bb", "2025-12", AANVULLEND, "2026-01-03T00:00:00Z");
        land("0003-cc", "2025-11", VOLLEDIG, "2026-01-04T00:00:00Z");
        land("0004-dd", "2025-11", AANVULLEND, "2026-01-05T00:00:00Z");
        land("0005-ee", "2025-10", AANVULLEND, "2026-01-06T00:00:00Z");

        assertThat(inForce()).containsExactly("0003-cc", "0004-dd", "0002-bb");
    }

    @Test
    void whatWasInForceThenCanStillBeAskedAfterACorrection() throws IOException {
        land("0001-aa", "2025-12", VOLLEDIG, "2026-01-03T00:00:00Z");
        land("0002-bb", "2025-12", VOLLEDIG, "2026-02-01T00:00:00Z");
        Landing landing = new Landing(new DataHome(root));

        assertThat(landing.inForce("zrm", "meting", Instant.parse("2026-01-31T23:59:59Z")))
                .extracting(Manifest::levering)
                .containsExactly("0001-aa");
        assertThat(landing.inForce("zrm", "meting", Instant.parse("2026-02-01T00:00:00Z")))
                .extracting(Manifest::levering)
                .containsExactly("0002-bb");
        assertThat(landing.inForce("zrm", "meting", Instant.parse("2026-01-02T23:59:59Z")))
                .isEmpty();
    }

    @Test
    void aManifestFromBeforePeriodsIsAFullDeliveryOfThePeriodInItsFileName() throws IOException {
        put("landing", manifest("0001-aa", Manifest.Status.GELAND, "2025-01-01T00:00:00Z"));
        Path file = root.resolve("landing/zrm/meting/levering=0001-aa").resolve(Manifest.FILE);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf(",\n  \"terms\"")) + "\n}");

        Manifest read = new Landing(new DataHome(root)).inForce("zrm", "meting").get(0);

        assertThat(read.terms().periode()).isEqualTo("2025-12");
        assertThat(read.terms().soort()).isEqualTo(VOLLEDIG);
    }

    private List<String> inForce() {
        return new Landing(new DataHome(root))
                .inForce("zrm", "meting").stream().map(Manifest::levering).toList();
    }

    private void land(String levering, String periode, DeliveryKind soort, String moment)
            throws IOException {
        put(
                "landing",
                new Manifest(
                                "zrm",
                                "meting",
                                levering,
                                "meting.csv",
                                levering,
                                1,
                                1,
                                Instant.parse(moment),
                                1,
                                1,
                                0,
                                0,
                                Manifest.Status.GELAND,
                                List.of())
                        .withTerms(
                                new DeliveryTerms(
                                        periode, soort, List.of("metingnummer"), Map.of())));
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
