package nl.binnenzicht.ingest.bus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.YearMonth;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;

/** One line per file that left with citizen service numbers: what, when, how much; nobody in it. */
final class AuditLog {

    private final Path file;

    AuditLog(DataHome home) {
        file = home.audit().resolve("audit.jsonl");
    }

    /** A line of the log. */
    private record Entry(
            Instant tijd,
            String actie,
            String periode,
            String snapshot,
            String bestand,
            long uitkeringen,
            long personen,
            long bedragEur) {}

    void append(String action, YearMonth maand, BusResult result) throws IOException {
        Files.createDirectories(file.getParent());
        String line =
                Json.line(
                        new Entry(
                                Instant.now(),
                                action,
                                maand.toString(),
                                result.snapshot(),
                                result.file().getFileName().toString(),
                                result.uitkeringen(),
                                result.personen(),
                                result.bedragEur()));
        Files.writeString(
                file,
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
