package nl.binnenzicht.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStoreTest {

    @TempDir private Path root;

    private SnapshotStore store;

    @BeforeEach
    void makeStore() {
        store = new SnapshotStore(new DataHome(root));
    }

    @Test
    void anEmptyDataHomeHasNoSnapshot() {
        assertThat(store.current()).isEmpty();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void aWorkFolderIsInvisibleUntilItIsPublished() throws IOException {
        Snapshot work = made("20260101T000000Z-01");

        assertThat(store.all()).isEmpty();
        assertThat(store.current()).isEmpty();

        Snapshot published = store.publish(work);

        assertThat(store.current()).contains(published);
        assertThat(published.duckdb()).exists();
    }

    @Test
    void theLastPublicationServesAndTheEarlierOneStays() throws IOException {
        store.publish(made("20260101T000000Z-01"));
        Snapshot second = store.publish(made("20260102T000000Z-01"));

        assertThat(store.current()).contains(second);
        assertThat(store.all())
                .extracting(Snapshot::id)
                .containsExactly("20260101T000000Z-01", "20260102T000000Z-01");
    }

    @Test
    void leftoversOfAnInterruptedBuildAreRemovedAndThePublishedStays() throws IOException {
        Snapshot published = store.publish(made("20260101T000000Z-01"));
        Snapshot interrupted = made("20260102T000000Z-01");

        store.discardLeftovers();

        assertThat(interrupted.folder()).doesNotExist();
        assertThat(store.current()).contains(published);
    }

    @Test
    void aPointerToASnapshotThatIsGoneServesNothing() throws IOException {
        Snapshot published = store.publish(made("20260101T000000Z-01"));
        Folders.delete(published.folder());

        assertThat(store.current()).isEmpty();
    }

    private Snapshot made(String id) throws IOException {
        Snapshot work = store.workFor(id);
        Files.writeString(work.duckdb(), "stands for a database");
        return work;
    }
}
