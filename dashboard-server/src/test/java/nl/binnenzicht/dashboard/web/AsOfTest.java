package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a snapshot that no longer serves. */
class AsOfTest {

    private static final String OLD = "20260105T081502Z-01";
    private static final String NEW = "20260205T081502Z-01";

    @TempDir private static Path folder;
    private static Server server;
    private static Visit visit;

    @BeforeAll
    static void start() {
        TestHome home = new TestHome(folder).publish(OLD).publish(NEW);
        server =
                Server.start(new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
        visit = new Visit(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anOldSnapshotSaysSoAndKeepsBeingTheChoice() {
        String page = visit.text("/bestand?periode=2024&as_of=" + OLD);

        assertThat(page)
                .contains("U bekijkt een oude snapshot", "<code>" + OLD + "</code>")
                .contains("href=\"/bestand?periode=2024\"")
                .contains("<input type=\"hidden\" name=\"as_of\" value=\"" + OLD + "\">")
                .contains(".csv?as_of=" + OLD + "&amp;periode=2024");
        assertThat(page).doesNotContain(NEW);
    }

    @Test
    void theNewestIsNotOldHoweverItIsNamed() {
        assertThat(visit.text("/bestand")).doesNotContain("oude snapshot").contains(NEW);
        assertThat(visit.text("/bestand?as_of=" + NEW)).doesNotContain("oude snapshot");
        assertThat(visit.text("/bestand?bekend_op=2099-01-01")).doesNotContain("oude snapshot");
    }

    @Test
    void aDownloadIsOfTheSnapshotThatWasShown() {
        assertThat(
                        visit.header(
                                "/download/bestand/leefvorm.csv?as_of=" + OLD,
                                "content-disposition"))
                .contains(OLD)
                .doesNotContain(NEW);
    }

    @Test
    void whatDoesNotExistIsSaidWithWhatDoes() {
        assertThat(visit.status("/bestand?as_of=20250101T000000Z-01")).isEqualTo(404);
        assertThat(visit.text("/bestand?as_of=20250101T000000Z-01")).contains("BZ-165", OLD, NEW);
        assertThat(visit.status("/bestand?bekend_op=2001-01-01")).isEqualTo(404);
        assertThat(visit.status("/bestand?bekend_op=januari")).isEqualTo(400);
        assertThat(visit.text("/bestand?as_of=" + OLD + "&bekend_op=2026-01-05"))
                .contains("BZ-168");
    }
}
