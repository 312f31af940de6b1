package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bin/binnenzicht serve} on a data home, on a free port, as a process of its own. */
final class ServedDemo implements AutoCloseable {

    private static final Pattern ADDRESS =
            Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1):(\\d+)");

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServedDemo(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static ServedDemo start(Path data) throws IOException, InterruptedException {
        Path out = Files.createTempFile("serve", ".out");
        Path err = Files.createTempFile("serve", ".err");
        Process process =
                Launcher.start(out, err, "serve", "--data", data.toString(), "--port", "0");
        for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
            Matcher matcher = ADDRESS.matcher(Launcher.read(out));
            if (matcher.find()) {
                return new ServedDemo(process, "http://127.0.0.1:" + matcher.group(1));
            }
            process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        throw new IllegalStateException(
                "no address printed\n" + Launcher.read(out) + Launcher.read(err));
    }

    String address() {
        return address;
    }

    /** Status and body of a page or download, as text. */
    HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
