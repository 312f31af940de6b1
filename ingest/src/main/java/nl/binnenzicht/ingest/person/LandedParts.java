package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.Damage;
import nl.binnenzicht.ingest.landing.LandedRow;
import nl.binnenzicht.ingest.landing.PartCopy;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/** Questions about what lies in landing, delivery by delivery. */
final class LandedParts implements AutoCloseable {

    private static final String BETWEEN = "\u001F";

    private final DataHome home;
    private final Landing landing;
    private final String action;
    private final DuckDb db = DuckDb.inMemory();

    private LandedParts(DataHome home, String action) {
        this.home = home;
        this.action = action;
        landing = new Landing(home);
    }

    /**
     * Opens landing before anything is done. Problems: BZ-110 and BZ-111 for every delivery about
     * persons that is not what it was when it landed.
     */
    static LandedParts whole(DataHome home) {
        LandedParts parts = new LandedParts(home, Damage.NOTHING_DONE);
        try {
            Damage.refuse(home, parts.aboutPersons().stream().map(Delivered::folder).toList());
            return parts;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /**
     * Opens landing while it is worked on, when its hashes are not what they were. Problems: BZ-111
     * for a file that does not read.
     */
    static LandedParts duringWork(DataHome home) {
        return new LandedParts(home, Damage.UNFINISHED);
    }

    /** What can go wrong with the rows of a delivery. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads rows, and says of a file that does not read which one it is. */
    <T> T read(Delivered delivered, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (DataException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Optional<Path> damaged = Damage.unreadable(delivered.parts());
            if (damaged.isPresent()) {
                throw Damage.of(home, damaged.get(), action);
            }
            throw e;
        }
    }

    private Rows query(Delivered delivered, String sql, Object... parameters) {
        try {
            return read(delivered, () -> db.query(sql, parameters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A landed delivery with the promise it was made under.
     *
     * @param folder where its rows lie
     */
    record Delivered(Contract contract, Manifest manifest, Path folder) {

        /** The files with its rows, in order. */
        List<Path> parts() {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Shows every row of a delivery. */
    void read(Delivered delivered, Consumer<LandedRow> visitor) throws IOException {
        read(
                delivered,
                () -> {
                    for (Path part : delivered.parts()) {
                        PartCopy.read(part, visitor);
                    }
                    return null;
                });
    }

    /** Every delivery of a table that is about persons. */
    List<Delivered> aboutPersons() {
        List<Delivered> found = new ArrayList<>();
        for (Manifest manifest : landing.everything()) {
            ContractCatalog.find(manifest.bron(), manifest.tabel())
                    .filter(c -> Ownership.isAboutPersons(c, ContractCatalog.all()))
                    .ifPresent(c -> found.add(delivered(c, manifest)));
        }
        found.removeIf(delivered -> delivered.parts().isEmpty());
        return found;
    }

    private Delivered delivered(Contract contract, Manifest manifest) {
        Path folder = landing.folder(manifest.bron(), manifest.tabel(), manifest.levering());
        return new Delivered(contract, manifest, folder);
    }

    /** True when a person withdrew this delivery. */
    boolean isWithdrawn(Delivered delivered) {
        return landing.withdrawal(delivered.manifest()).isWithdrawn();
    }

    /** True when the rows of this delivery count now. */
    boolean isInForce(Delivered delivered) {
        Manifest manifest = delivered.manifest();
        return landing.foldersInForce(manifest.bron(), manifest.tabel()).stream()
                .anyMatch(folder -> folder.endsWith("levering=" + manifest.levering()));
    }

    /** Numbers that in any delivery stood in the name of one of these persons, per column. */
    Map<String, Set<String>> numbers(Collection<String> clientIds) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Delivered delivered : aboutPersons()) {
            Ownership.ownNumber(delivered.contract())
                    .ifPresent(
                            number ->
                                    found.computeIfAbsent(number, unused -> new TreeSet<>())
                                            .addAll(numbers(delivered, number, clientIds)));
        }
        return found;
    }

    private List<String> numbers(Delivered delivered, String number, Collection<String> clientIds) {
        List<String> clients = columns(delivered, Ownership.clientColumns(delivered.contract()));
        Object[] parameters = new Object[clients.size()];
        Arrays.fill(parameters, joined(clientIds));
        return texts(
                query(
                        delivered,
                        "select distinct %s as nummer from %s where %s"
                                .formatted(
                                        number,
                                        parquet(delivered.folder().resolve("*.parquet")),
                                        anyOf(clients)),
                        parameters));
    }

    /** Those numbers in which nobody else ever had a part. */
    Map<String, Set<String>> numbersAlone(Collection<String> clientIds) {
        Map<String, Set<String>> found = numbers(clientIds);
        for (Delivered delivered : aboutPersons()) {
            Ownership.ownNumber(delivered.contract())
                    .ifPresent(number -> removeShared(delivered, number, clientIds, found));
        }
        return found;
    }

    private void removeShared(
            Delivered delivered,
            String number,
            Collection<String> clientIds,
            Map<String, Set<String>> found) {
        List<String> clients = columns(delivered, Ownership.clientColumns(delivered.contract()));
        Object[] parameters = new Object[clients.size() + 1];
        Arrays.fill(parameters, joined(clientIds));
        parameters[0] = joined(found.get(number));
        found.get(number)
                .removeAll(
                        texts(
                                query(
                                        delivered,
                                        "select distinct %s as nummer from %s where %s and %s"
                                                .formatted(
                                                        number,
                                                        parquet(
                                                                delivered
                                                                        .folder()
                                                                        .resolve("*.parquet")),
                                                        in(number),
                                                        others(clients)),
                                        parameters)));
    }

    private static List<String> texts(Rows rows) {
        return rows.rows().stream().map(row -> (String) row.get(0)).toList();
    }

    /** Somebody else has a part in the row. */
    private static String others(List<String> clients) {
        List<String> terms = new ArrayList<>();
        for (String client : clients) {
            terms.add("(%s is not null and not %s)".formatted(client, in(client)));
        }
        return "(" + String.join(" or ", terms) + ")";
    }

    private static String anyOf(Collection<String> columns) {
        return "(" + String.join(" or ", columns.stream().map(LandedParts::in).toList()) + ")";
    }

    private static String in(String column) {
        return "coalesce(" + column + " in (select unnest(string_split(?, chr(31)))), false)";
    }

    private static String joined(Collection<String> values) {
        return String.join(BETWEEN, values);
    }

    /** The rows of a delivery about these persons, or under these numbers. */
    Rows rows(
            Delivered delivered,
            Collection<String> clientIds,
            Map<String, ? extends Collection<String>> numbers) {
        return about(delivered, clientIds, numbers, "*");
    }

    /** How many there are. */
    long count(
            Delivered delivered,
            Collection<String> clientIds,
            Map<String, ? extends Collection<String>> numbers) {
        Rows rows = about(delivered, clientIds, numbers, "count(*) as aantal");
        return rows.isEmpty() ? 0 : rows.integer(0, "aantal");
    }

    private Rows about(
            Delivered delivered,
            Collection<String> clientIds,
            Map<String, ? extends Collection<String>> numbers,
            String what) {
        List<String> terms = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (String client : columns(delivered, Ownership.clientColumns(delivered.contract()))) {
            terms.add(in(client));
            parameters.add(joined(clientIds));
        }
        Set<String> byNumber =
                new HashSet<>(Ownership.numberColumns(delivered.contract(), ContractCatalog.all()));
        byNumber.retainAll(numbers.keySet());
        for (String number : columns(delivered, byNumber)) {
            terms.add(in(number));
            parameters.add(joined(numbers.get(number)));
        }
        if (terms.isEmpty()) {
            return new Rows(List.of(), List.of());
        }
        return query(
                delivered,
                "select %s from %s where %s"
                        .formatted(
                                what,
                                parquet(delivered.folder().resolve("*.parquet")),
                                String.join(" or ", terms)),
                parameters.toArray());
    }

    /** Rows in a delivery. */
    long count(Delivered delivered) {
        return query(
                        delivered,
                        "select count(*) as aantal from "
                                + parquet(delivered.folder().resolve("*.parquet")))
                .integer(0, "aantal");
    }

    /** Those of these columns that the file has: an older contract may have had fewer. */
    private List<String> columns(Delivered delivered, Collection<String> wanted) {
        Rows described =
                query(
                        delivered,
                        "describe select * from "
                                + parquet(delivered.folder().resolve("*.parquet")));
        Set<String> present = new HashSet<>();
        for (int i = 0; i < described.size(); i++) {
            present.add(described.text(i, "column_name"));
        }
        return wanted.stream().filter(present::contains).toList();
    }

    static String parquet(Path file) {
        return "read_parquet(" + quoted(file) + ", hive_partitioning = false)";
    }

    static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    @Override
    public void close() {
        db.close();
    }
}
