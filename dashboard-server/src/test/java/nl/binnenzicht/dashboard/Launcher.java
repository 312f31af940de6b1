package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real command line, {@code bin/binnenzicht}, as a person starts it; never builds. */
final class Launcher {

    /** Root of the repository: the folder that holds {@code bin}. */
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private Launcher() {}

    /** What a finished command left: exit code, standard output and standard error. */
    record Result(int exit, String out, String err) {}

    /** Runs a command to its end; ten minutes is a hang, not a slow machine. */
    static Result run(String... arguments) {
        try {
            Path out = Files.createTempFile("binnenzicht", ".out");
            Path err = Files.createTempFile("binnenzicht", ".err");
            Process process = start(out, err, arguments);
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end after ten minutes: " + List.of(arguments));
            }
            Result result =
                    new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command that goes on, with its output in the two files. */
    static Process start(Path out, Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(REPOSITORY.resolve("bin/binnenzicht").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("BINNENZICHT_BUILD", "nooit");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
