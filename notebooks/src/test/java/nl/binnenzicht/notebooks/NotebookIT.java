package nl.binnenzicht.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.junit.jupiter.api.Test;

/** Runs the notebook on the snapshot that the end-to-end test of the dashboard published. */
class NotebookIT {

    private static final Path DATA =
            Path.of(System.getenv().getOrDefault("BINNENZICHT_DATA", "geen"));

    @Test
    void everyCellRunsAndCountsWhatTheStarSchemaHolds() throws IOException {
        assumeTrue(
                Files.exists(new DataHome(DATA).current()),
                "no published snapshot: the integration tests of dashboard-server make one");
        Snapshot snapshot = new SnapshotStore(new DataHome(DATA)).current().orElseThrow();

        String printed = new Notebook(Path.of("2026-11-kwadrant-en-contact/notebook.ipynb")).run();

        assertThat(printed).contains("Snapshot " + snapshot.id());
        assertThat(countOf(printed, "Grote afstand, laag risico"))
                .isEqualTo(personsIn(snapshot, "3"));
    }

    private static long countOf(String printed, String segment) {
        Matcher matcher = Pattern.compile(Pattern.quote(segment) + "\\s+(\\d+)").matcher(printed);
        assertThat(matcher.find()).as("kwadrant in:%n%s", printed).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private static long personsIn(Snapshot snapshot, String kwadrant) {
        try (DuckDb db = DuckDb.openLocked(snapshot.duckdb(), "256MB", 1)) {
            return db.query(
                            """
                            select count(*) as n
                            from fct_client_maand
                            where (is_bijstand or is_wsw or is_beschut)
                                and kwadrant_code = ?
                                and periode_id = (select max(periode_id) from fct_client_maand)
                            """,
                            kwadrant)
                    .integer(0, "n");
        }
    }
}
