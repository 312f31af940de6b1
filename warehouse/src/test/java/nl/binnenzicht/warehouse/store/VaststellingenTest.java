package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official values are added and never changed, and a change does not pass unseen. */
class VaststellingenTest {

    @TempDir private Path root;

    private DataHome home;
    private Vaststellingen vaststellingen;

    @BeforeEach
    void open() {
        home = new DataHome(root);
        vaststellingen = new Vaststellingen(home);
    }

    private static Vaststelling draft(String periode, String waarde) {
        return new Vaststelling(
                0,
                periode,
                Instant.parse("2026-01-20T09:00:00Z"),
                "anna",
                "jaarafsluiting",
                "20260105T081502Z-01",
                Instant.parse("2026-01-05T08:15:02Z"),
                "",
                List.of(
                        new Vaststelling.Waarde(
                                "uitstroom_werk",
                                "ab12",
                                "GEMETEN",
                                new BigDecimal(waarde),
                                168L,
                                null,
                                null,
                                new BigDecimal("180"),
                                "OBB2025",
                                "NIET_GEHAALD")));
    }

    @Test
    void aSecondOneOfAPeriodStandsBesideTheFirst() {
        vaststellingen.add(draft("2025", "168"));
        vaststellingen.add(draft("2025-H1", "80"));
        vaststellingen.add(draft("2025", "169.5"));

        assertThat(vaststellingen.of("2025"))
                .extracting(Vaststelling::nummer, one -> one.waarden().get(0).waarde())
                .containsExactly(
                        tuple(1, new BigDecimal("168")), tuple(3, new BigDecimal("169.5")));
        assertThat(vaststellingen.snapshotIds()).containsExactly("20260105T081502Z-01");
        assertThat(vaststellingen.broken()).isEmpty();
    }

    @Test
    void aChangedValueIsFound() throws IOException {
        vaststellingen.add(draft("2025", "168"));
        Path file = home.vastgesteld().resolve("0001-2025/vaststelling.json");
        Files.writeString(file, Files.readString(file).replace("168", "181"));

        assertThat(vaststellingen.broken())
                .extracting(Problem::text)
                .containsExactly(
                        "BZ-182 vastgesteld/0001-2025: is veranderd sinds het vaststellen; verwacht"
                                + " elke vaststelling zoals zij gemaakt is. Zet de map terug uit een"
                                + " reservekopie; een officiële waarde is niet na te maken.");
    }

    @Test
    void aValueChangedTogetherWithItsHashDoesNotFitTheNext() throws IOException {
        vaststellingen.add(draft("2024", "168"));
        vaststellingen.add(draft("2025", "170"));
        Path folder = home.vastgesteld().resolve("0001-2024");
        Path file = folder.resolve("vaststelling.json");
        Files.writeString(file, Files.readString(file).replace("168", "181"));
        Checksums.write(folder);

        assertThat(vaststellingen.broken())
                .extracting(Problem::found)
                .containsExactly("sluit niet aan op de vaststelling ervoor");
    }

    @Test
    void oneThatWasTakenOutIsMissed() {
        vaststellingen.add(draft("2023", "1"));
        vaststellingen.add(draft("2024", "2"));
        vaststellingen.add(draft("2025", "3"));
        Folders.delete(home.vastgesteld().resolve("0002-2024"));

        assertThat(vaststellingen.broken())
                .extracting(Problem::where, Problem::found)
                .contains(tuple("vastgesteld/0003-2025", "nummer 0002 ontbreekt"));
    }

    @Test
    void whatWasInterruptedIsNotThereAndIsCleanedUp() throws IOException {
        Path work = home.vastgesteld().resolve(".work-0001-2024");
        Files.createDirectories(work);
        Files.writeString(work.resolve("vaststelling.json"), "{\"nummer\":1");

        assertThat(vaststellingen.all()).isEmpty();
        assertThat(vaststellingen.broken()).isEmpty();
        vaststellingen.add(draft("2025", "168"));
        assertThat(work).doesNotExist();
        assertThat(vaststellingen.all()).hasSize(1);
    }

    @Test
    void oneAtATime() {
        HeldFile other =
                HeldFile.take(
                        home.vastgesteld().resolve(".lock"), new Problem("BZ-181", "", "", "", ""));
        try {
            assertThatThrownBy(() -> vaststellingen.add(draft("2025", "168")))
                    .isInstanceOf(DataException.class)
                    .hasMessage(
                            "BZ-181 vastgesteld/.lock: er wordt al vastgesteld; verwacht één"
                                    + " tegelijk. Er is niets vastgesteld; probeer het straks"
                                    + " opnieuw.");
        } finally {
            other.close();
        }
        assertThat(vaststellingen.all()).isEmpty();
    }
}
