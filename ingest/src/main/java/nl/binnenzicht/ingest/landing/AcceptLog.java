package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * One line in the audit file per unlikely delivery that a person accepted: who, when, what, why.
 */
final class AcceptLog {

    private final Path file;

    AcceptLog(DataHome home) {
        file = home.audit().resolve("audit.jsonl");
    }

    private record Entry(
            Instant tijd,
            String actie,
            String wie,
            String bron,
            String tabel,
            String levering,
            String bestand,
            String sha256,
            String reden,
            List<String> gevonden) {}

    /**
     * Written before the delivery lands: an acceptance without rows harms less than the reverse.
     */
    void append(Manifest manifest, String reason) throws IOException {
        Files.createDirectories(file.getParent());
        String line =
                Json.line(
                        new Entry(
                                Instant.now(),
                                "levering_geaccepteerd",
                                System.getProperty("user.name"),
                                manifest.bron(),
                                manifest.tabel(),
                                manifest.levering(),
                                manifest.bestand(),
                                manifest.sha256(),
                                reason,
                                manifest.problemen()));
        Files.writeString(
                file,
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
