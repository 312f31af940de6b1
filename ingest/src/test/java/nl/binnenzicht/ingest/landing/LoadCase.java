package nl.binnenzicht.ingest.landing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.bus.BusFormat;
import nl.binnenzicht.ingest.format.FileFormats;
import nl.binnenzicht.ingest.layout.LayoutFormat;
import nl.binnenzicht.ingest.layout.Layouts;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/** An inbox and a data home in a test folder, real files all the way. */
public final class LoadCase {

    private final Path inbox;
    private final DataHome home;
    private final List<String> messages = new ArrayList<>();
    private final List<FileResult> results = new ArrayList<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    public LoadCase(Path folder) {
        inbox = folder.resolve("inbox");
        home = new DataHome(folder.resolve("data"));
    }

    /** Numbers of the series for tests (99999xxxx) that pass the 11-proef, in order. */
    public static List<String> testBsns(int number) {
        return IntStream.range(999_990_000, 1_000_000_000)
                .filter(Bsn::passesElfproef)
                .limit(number)
                .mapToObj(Integer::toString)
                .toList();
    }

    public LoadCase put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public LoadCase put(String name, byte[] bytes) {
        Path file = inbox.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Loads the inbox; what is said is kept. */
    public LoadReport load() {
        return load(ContractCatalog.all());
    }

    /** Loads the inbox against other promises than today's. */
    public LoadReport load(List<Contract> contracts) {
        messages.clear();
        return new Loader(
                        home,
                        contracts,
                        formats(contracts),
                        Progress.to(new PrintStream(screen, true, StandardCharsets.UTF_8)),
                        problems -> problems.stream().map(Problem::text).forEach(messages::add))
                .load(inbox);
    }

    private List<SourceFormat> formats(List<Contract> contracts) {
        Layouts layouts = Layouts.of(home, ContractCatalog.all());
        return FileFormats.of(
                home, contracts, List.of(new LayoutFormat(layouts), new BusFormat(layouts)));
    }

    /** Loads the inbox; of these tables an unlikely delivery is right. */
    public LoadReport accept(String table, String reason) {
        messages.clear();
        results.clear();
        return new Loader(
                        home,
                        ContractCatalog.all(),
                        formats(ContractCatalog.all()),
                        Progress.to(new PrintStream(screen, true, StandardCharsets.UTF_8)),
                        new LoadListener() {
                            @Override
                            public void problems(List<Problem> problems) {
                                problems.stream().map(Problem::text).forEach(messages::add);
                            }

                            @Override
                            public void file(FileResult result) {
                                results.add(result);
                            }
                        },
                        table.isEmpty() ? Acceptance.NONE : new Acceptance(Map.of(table, reason)))
                .load(inbox);
    }

    /** What became of the files of the last load that accepted something. */
    public List<FileResult> results() {
        return results;
    }

    /** Writes the settings of a source. */
    public LoadCase settings(String bron, String text) {
        try {
            Files.createDirectories(home.config());
            Files.writeString(home.config().resolve(bron + ".properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Empties the inbox. */
    public LoadCase clear() {
        Folders.delete(inbox);
        return this;
    }

    /** The sentences of the last load. */
    public List<String> messages() {
        return messages;
    }

    /** Everything on the screen so far. */
    public String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    public DataHome home() {
        return home;
    }

    public Path inbox() {
        return inbox;
    }

    public List<Manifest> landed(String bron, String tabel) {
        return new Landing(home).deliveries(bron, tabel);
    }

    public List<Manifest> refused() {
        return new Landing(home).refused();
    }

    /** The rows in force of a table, read by another engine than the one that wrote them. */
    public Rows rows(String bron, String tabel, String select) {
        return rows(new Landing(home).foldersInForce(bron, tabel).get(0), select);
    }

    /** The rows of one delivery. */
    public Rows rows(Path folder, String select) {
        try (DuckDb db = DuckDb.inMemory()) {
            return db.query(
                    select.replace(
                            "TABLE",
                            "read_parquet('" + folder + "/*.parquet', hive_partitioning = false)"));
        }
    }

    /** Lines of the reject list of a delivery, without header. */
    public List<String> rejects(Manifest manifest) {
        Path file =
                home.quarantine()
                        .resolve(manifest.bron())
                        .resolve(manifest.tabel())
                        .resolve("levering=" + manifest.levering())
                        .resolve("afgekeurd.csv");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file under a folder, relative, sorted. */
    public static List<String> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
