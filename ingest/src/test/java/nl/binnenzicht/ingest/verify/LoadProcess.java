package nl.binnenzicht.ingest.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.IngestMain;

/** The real program as a process of its own, so that it can be killed or starved. */
final class LoadProcess {

    private LoadProcess() {}

    /**
     * A load of an inbox, not started yet.
     *
     * @param before words before the call of Java, such as a shell that sets a limit
     */
    static ProcessBuilder of(Path inbox, Path data, String... before) throws IOException {
        return of(
                List.of("-cp", System.getProperty("java.class.path")),
                inbox,
                data,
                List.of(before));
    }

    /** A load with classes that are shared between processes. */
    static ProcessBuilder of(SharedClasses classes, Path inbox, Path data) throws IOException {
        return of(classes.words(), inbox, data, List.of());
    }

    private static ProcessBuilder of(
            List<String> classes, Path inbox, Path data, List<String> before) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData"));
        words.addAll(classes);
        words.addAll(
                List.of(
                        IngestMain.class.getName(),
                        "ingest",
                        "--inbox",
                        inbox.toString(),
                        "--data",
                        data.toString()));
        return new ProcessBuilder(words).redirectErrorStream(true);
    }

    /** An inbox of invented people. */
    static void generate(Path inbox, int clients) {
        int code =
                IngestMain.run(
                        "generate",
                        "--out",
                        inbox.toString(),
                        "--clients",
                        Integer.toString(clients),
                        "--months",
                        "13");
        if (code != 0) {
            throw new IllegalStateException("the generator ended with " + code);
        }
    }
}
