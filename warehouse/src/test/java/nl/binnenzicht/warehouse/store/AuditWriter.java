package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A process that writes audit lines: folder, its name, how many. */
final class AuditWriter {

    private AuditWriter() {}

    public static void main(String[] args) throws IOException {
        AuditTrail trail = new AuditTrail(new DataHome(Path.of(args[0])));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            trail.append(Map.of("wie", args[1], "keer", i, "vulling", "x".repeat(i % 97 * 50)));
        }
    }
}
