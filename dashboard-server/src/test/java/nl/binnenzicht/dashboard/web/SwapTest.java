package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {

    private static final String EMPTY = "Er zijn nog geen gegevens";

    @TempDir private Path folder;

    @Test
    void withoutSnapshotThePageSaysWhichCommandToRun() {
        TestHome home = new TestHome(folder);
        try (Server server = start(home)) {
            Visit visit = new Visit(server.port());

            assertThat(visit.status("/scorekaart")).isEqualTo(503);
            assertThat(visit.text("/scorekaart")).contains(EMPTY, "bin/binnenzicht refresh");
            assertThat(visit.status("/health")).isEqualTo(503);
            assertThat(visit.text("/health")).contains("GEEN_SNAPSHOT");
        }
    }

    @Test
    void newSnapshotsTakeOverWithoutAFailedRequest() throws InterruptedException {
        TestHome home = new TestHome(folder).publish("20260105T081502Z-01");
        try (Server server = start(home)) {
            AtomicBoolean stop = new AtomicBoolean();
            Set<String> seen = ConcurrentHashMap.newKeySet();
            ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
            List<Thread> readers = new ArrayList<>();
            for (String page : List.of("/leveringen", "/geld", "/mkba")) {
                Thread reader =
                        new Thread(() -> read(server.port(), page, stop, seen, failures), page);
                reader.start();
                readers.add(reader);
            }
            for (int i = 2; i <= 4; i++) {
                String id = "20260105T081502Z-0" + i;
                home.publish(id);
                await(seen, id);
            }
            stop.set(true);
            for (Thread reader : readers) {
                reader.join();
            }

            assertThat(failures).isEmpty();
            assertThat(seen).hasSize(4);
        }
    }

    private static void read(
            int port,
            String page,
            AtomicBoolean stop,
            Set<String> seen,
            ConcurrentLinkedQueue<String> failures) {
        Visit visit = new Visit(port);
        while (!stop.get()) {
            HttpResponse<byte[]> answer = visit.get(page);
            String html = new String(answer.body(), StandardCharsets.UTF_8);
            Set<String> ids = ids(html);
            if (answer.statusCode() != 200 || ids.size() != 1) {
                failures.add(page + " " + answer.statusCode() + " " + ids);
            }
            seen.addAll(ids);
        }
    }

    private static Set<String> ids(String html) {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        Matcher matcher = Pattern.compile("20260105T081502Z-0\\d").matcher(html);
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids;
    }

    private static void await(Set<String> seen, String id) throws InterruptedException {
        for (int i = 0; i < 600 && !seen.contains(id); i++) {
            Thread.sleep(50);
        }
        assertThat(seen).contains(id);
    }

    private static Server start(TestHome home) {
        return Server.start(new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT));
    }
}
