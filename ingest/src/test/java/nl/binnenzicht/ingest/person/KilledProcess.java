package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.binnenzicht.ingest.IngestMain;

/** A command line in a process of its own, killed without warning at a moment of our choice. */
public final class KilledProcess {

    private KilledProcess() {}

    /**
     * Runs until the moment comes or the process ends.
     *
     * @return true when it was killed, false when it had ended before
     */
    public static boolean run(Path screen, String input, BooleanSupplier moment, String... words) {
        try {
            Process process = start(screen, Map.of(), words);
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            while (process.isAlive()) {
                if (moment.getAsBoolean()) {
                    process.destroyForcibly().waitFor();
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command line in a process of its own. */
    static Process start(Path screen, Map<String, String> environment, String... words)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(IngestMain.class.getName());
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(screen.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Something that tells versions of a file apart, also when it is replaced by its like. */
    static Object version(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAttributes(file, "unix:ino,lastModifiedTime")
                    : "";
        } catch (IOException e) {
            return "";
        }
    }
}
