package nl.binnenzicht.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.MetricRequest;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.dashboard.export.About;
import nl.binnenzicht.dashboard.export.Format;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.dashboard.web.Server;
import nl.binnenzicht.dashboard.web.ServerConfig;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One question at every door: page, API, command line and notebook give the same bytes. */
class OneAnswerTest {

    private static final String OLD = "20260105T081502Z-01";
    private static final String NEW = "20260205T081502Z-01";

    @TempDir private static Path folder;
    private static TestHome home;

    @BeforeAll
    static void publish() {
        home = new TestHome(folder).publish(OLD).publish(NEW);
    }

    /** What a command printed, and its exit code in front. */
    private static byte[] printed(int exit, String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(DashboardMain.run(arguments)).isEqualTo(exit);
        } finally {
            System.setOut(before);
        }
        return bytes.toByteArray();
    }

    private static byte[] query(String... more) {
        String[] start = {"query", "--data", folder.toString()};
        String[] all = new String[start.length + more.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return printed(0, all);
    }

    private static byte[] fetch(Server server, String path)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** The panel of the page leaves out the last column; what it shows is the same bytes. */
    @Test
    void pageApiCommandAndNotebookGiveTheSameBytes() throws Exception {
        String metric = "bestand_personen";
        String by = "leefvorm_code";
        String asked = "?period=2025&by=" + by + "&as_of=" + OLD;
        byte[] page;
        byte[] csv;
        byte[] json;
        try (Server server =
                Server.start(
                        new ServerConfig(home.home(), "127.0.0.1", 0, Policy.Role.MANAGEMENT))) {
            page = fetch(server, "/download/bestand/leefvorm.csv?periode=2025&as_of=" + OLD);
            csv = fetch(server, "/api/v1/metrics/" + metric + ".csv" + asked);
            json = fetch(server, "/api/v1/metrics/" + metric + asked);
        }
        String text = new String(csv, StandardCharsets.UTF_8);

        assertThat(text).contains("\"waarde\";\"aantal_clienten\"", "\"Anders\";\"< 10\"");
        assertThat(text.replaceAll(";[^;\r]*\r", "\r").getBytes(StandardCharsets.UTF_8))
                .isEqualTo(page);
        assertThat(query(question(metric, by, "--csv"))).isEqualTo(csv);
        assertThat(query(question(metric, by, "--json"))).isEqualTo(json);
        assertThat(notebook(metric, by)).isEqualTo(csv);
    }

    private static String[] question(String metric, String by, String form) {
        return new String[] {
            "--metric", metric, "--period", "2025", "--by", by, "--as-of", OLD, form
        };
    }

    /** As the notebook asks: the engine itself, followed by a file. */
    private static byte[] notebook(String metric, String by) {
        try (PublishedSnapshots snapshots =
                PublishedSnapshots.watch(new SnapshotStore(home.home()))) {
            Answers answers = new Answers(MetricCatalog.load(), snapshots);
            MetricRequest question =
                    MetricRequest.of(metric, Periode.parse("2025"), Policy.management()).by(by);
            return Format.CSV.write(answers.run(question).table(), new About("", Map.of()));
        }
    }

    @Test
    void onlyWhoSaysSoSeesSmallNumbersAndItIsWrittenDown() throws IOException {
        String[] question = {
            "--metric", "bestand_personen", "--period", "2025", "--filter", "leefvorm_code=4"
        };
        String withheld = new String(query(question), StandardCharsets.UTF_8);
        String[] exact = new String[question.length + 2];
        System.arraycopy(question, 0, exact, 0, question.length);
        exact[question.length] = "--rol";
        exact[question.length + 1] = "informatiemanager";
        String shown = new String(query(exact), StandardCharsets.UTF_8);

        assertThat(withheld).contains("< 10", "Snapshot " + NEW, "Telt: ");
        assertThat(shown).doesNotContain("< 10");
        assertThat(Files.readAllLines(folder.resolve("audit/audit.jsonl")))
                .anyMatch(
                        line ->
                                line.contains("query bestand_personen")
                                        && line.contains("INFORMATIEMANAGER")
                                        && line.contains("filter=leefvorm_code:4"));
    }

    @Test
    void aWrongCallEndsWithTwoAndASuggestion() {
        assertThat(problem("query", "--metric", "uitstroom_werkk"))
                .contains("BZ-040", "Bedoelde u uitstroom_werk?");
        assertThat(problem("query", "--period", "2025")).contains("BZ-174", "--list");
        assertThat(problem("query", "--metric", "uitstroom_werk", "--json", "--csv"))
                .contains("BZ-174");
        assertThat(problem("query", "--metric", "uitstroom_werk", "--by", "geslacht"))
                .contains("BZ-042");
        assertThat(problem("query", "--metric", "uitstroom_werk", "--rol", "baas"))
                .contains("BZ-057");
        assertThat(problem("query", "--metrc", "x")).contains("--metric");
        assertThat(problem("snapshots", "use", OLD.replace("01", "02"), "--reason", "terug"))
                .contains("BZ-175");
        assertThat(problem("snapshots", "use", "x", "--reason", "de vorige was beter"))
                .contains("BZ-165", OLD);
        assertThat(problem("snapshots", "prune", "--keep", "-1")).contains("BZ-176");
    }

    private static String problem(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            String[] all = new String[arguments.length + 2];
            System.arraycopy(arguments, 0, all, 0, arguments.length);
            all[arguments.length] = "--data";
            all[arguments.length + 1] = folder.toString();
            assertThat(DashboardMain.run(all)).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyNumberIsListed() {
        assertThat(new String(query("--list"), StandardCharsets.UTF_8))
                .contains("uitstroom_werk", "Uit de uitkering naar werk");
    }

    @Test
    void aSnapshotCanBeTakenBackAndOldOnesGoButNotThoseThatCount(@TempDir Path other)
            throws IOException {
        TestHome there = new TestHome(other);
        List<String> ids =
                List.of("20260101T000000Z-01", "20260102T000000Z-01", "20260103T000000Z-01");
        ids.forEach(there::publish);
        SnapshotStore store = new SnapshotStore(there.home());
        String data = other.toString();
        String why = "de levering van maart was fout";

        printed(0, "snapshots", "use", ids.get(0), "--data", data, "--reason", why);
        assertThat(store.current().orElseThrow().id()).isEqualTo(ids.get(0));
        printed(0, "snapshots", "officieel", ids.get(1), "--data", data, "--reason", why);
        String list =
                new String(printed(0, "snapshots", "list", "--data", data), StandardCharsets.UTF_8);
        assertThat(list.lines().filter(line -> line.startsWith("2026")))
                .hasSize(3)
                .anyMatch(line -> line.contains(ids.get(0)) && line.contains("wordt getoond"))
                .anyMatch(line -> line.contains(ids.get(1)) && line.contains("officieel"));

        printed(0, "snapshots", "prune", "--data", data, "--keep", "0");
        assertThat(store.all()).as("only shown").hasSize(3);
        printed(
                0,
                "snapshots",
                "prune",
                "--data",
                data,
                "--keep",
                "0",
                "--uitvoeren",
                "--reason",
                why);
        assertThat(store.all()).extracting(one -> one.id()).containsExactly(ids.get(0), ids.get(1));
        assertThat(Files.readAllLines(other.resolve("audit/audit.jsonl")))
                .anyMatch(line -> line.contains("snapshots use") && line.contains(why))
                .anyMatch(line -> line.contains("snapshots prune") && line.contains(ids.get(2)));
    }
}
