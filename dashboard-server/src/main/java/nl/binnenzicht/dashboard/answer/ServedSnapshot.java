package nl.binnenzicht.dashboard.answer;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * A published snapshot, open for questions, with what never changes in it read once.
 *
 * <p>Counts its users: the source holds one use, every question another; the last {@link #close}
 * closes the database. At most {@value #CONNECTIONS} questions run at a time, the others wait.
 */
public final class ServedSnapshot implements AutoCloseable {

    private static final int CONNECTIONS = 2;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String id;
    private final DuckDb database;
    private final BlockingQueue<DuckDb> connections;
    private final AtomicInteger users = new AtomicInteger(1);
    private final List<Integer> maanden;
    private final Set<String> tables;
    private final CodeNames names;

    private ServedSnapshot(String id, DuckDb database) {
        this.id = id;
        this.database = database;
        this.connections = new ArrayBlockingQueue<>(CONNECTIONS);
        this.maanden =
                database
                        .query("select periode_id from dim_periode order by periode_id")
                        .rows()
                        .stream()
                        .map(row -> ((Number) row.get(0)).intValue())
                        .toList();
        this.tables = tables(database);
        this.names = CodeNames.read(database, tables);
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(database.duplicate());
        }
    }

    private static Set<String> tables(DuckDb database) {
        return database.query("select table_name from information_schema.tables").rows().stream()
                .map(row -> String.valueOf(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Opens a database that holds the star schema.
     *
     * @param database ours from now on, also to close
     */
    public static ServedSnapshot open(String id, DuckDb database) {
        try {
            return new ServedSnapshot(id, database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public String id() {
        return id;
    }

    /** Months there are data about, oldest first, yyyymm. */
    public List<Integer> maanden() {
        return maanden;
    }

    /** Whether the snapshot has this table; an older one lacks what was added since. */
    boolean has(String table) {
        return tables.contains(table);
    }

    public CodeNames names() {
        return names;
    }

    /** Runs one question. Problems: BZ-047 when it waits or takes too long. */
    Rows query(String sql, Object... parameters) {
        DuckDb connection = borrow();
        try {
            return connection.queryWithin(LIMIT, sql, parameters);
        } finally {
            connections.add(connection);
        }
    }

    private DuckDb borrow() {
        try {
            DuckDb connection = connections.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
            if (connection != null) {
                return connection;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw RequestException.wrong(
                new Problem(
                        "BZ-047",
                        "vraag",
                        "er lopen al " + CONNECTIONS + " vragen",
                        "een plek binnen " + LIMIT.toSeconds() + " seconden",
                        "Probeer het straks opnieuw."));
    }

    /** Takes a use; false when the snapshot has been closed already. */
    boolean hold() {
        int now = users.get();
        while (now > 0) {
            if (users.compareAndSet(now, now + 1)) {
                return true;
            }
            now = users.get();
        }
        return false;
    }

    /** True when only its keeper holds it. */
    boolean isIdle() {
        return users.get() == 1;
    }

    /** Gives a use back; the last one closes the database. */
    @Override
    public void close() {
        if (users.decrementAndGet() == 0) {
            connections.forEach(DuckDb::close);
            database.close();
        }
    }
}
