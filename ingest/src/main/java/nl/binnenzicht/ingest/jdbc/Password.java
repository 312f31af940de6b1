package nl.binnenzicht.ingest.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.warehouse.config.SettingName;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.DataHome;

/** The password of a database: a class of its own so that nothing can print it. */
final class Password {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /**
     * From a file, or else from the environment: {@code BINNENZICHT_<BRON>_WACHTWOORD}. A relative
     * path is below {@code config/}.
     *
     * <p>Problems: BZ-100 when there is none, or when others than the owner may open the file.
     */
    static Password find(
            DataHome home, String bron, Optional<String> file, Map<String, String> environment) {
        String variable = "BINNENZICHT_" + bron.toUpperCase(Locale.ROOT) + "_WACHTWOORD";
        if (file.isPresent()) {
            return new Password(read(home.config().resolve(file.get()), bron));
        }
        String text = environment.get(variable);
        if (text == null || text.isEmpty()) {
            throw refused(
                    bron,
                    "er is geen wachtwoord",
                    "een bestand met alleen het wachtwoord, of de omgevingsvariabele " + variable);
        }
        return new Password(text);
    }

    private static String read(Path file, String bron) {
        try {
            if (!Files.isRegularFile(file)) {
                throw refused(bron, "dit bestand bestaat niet", "een bestand met het wachtwoord");
            }
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw refused(
                        bron, "anderen mogen dit bestand openen", "alleen de eigenaar (chmod 600)");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (text.isEmpty() || text.lines().count() != 1) {
                throw refused(bron, "dit bestand heeft niet precies één regel", "één regel");
            }
            return text;
        } catch (IOException e) {
            throw refused(bron, "dit bestand is niet te lezen", "een leesbaar bestand");
        }
    }

    private static DataException refused(String bron, String found, String expected) {
        return new DataException(
                new Problem(
                        "BZ-100",
                        "config/%s.properties %s"
                                .formatted(bron, SettingName.JDBC_WACHTWOORDBESTAND.key()),
                        found,
                        expected,
                        "Er is niet ingelogd en niets gelezen; herstel dit en laad opnieuw."));
    }

    /** For the driver only. */
    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
