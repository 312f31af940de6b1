package nl.binnenzicht.warehouse.query;

import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import org.duckdb.DuckDBConnection;

/**
 * The door to DuckDB: nothing else imports its driver or JDBC.
 *
 * <p>A serving connection ({@link #openLocked}) is read-only, cannot reach files or the network and
 * cannot be unlocked again. One statement runs at a time per instance; {@link #duplicate} gives
 * another connection on the same database.
 *
 * <p>SQL text always comes from files of ours; values of a person travel as parameters.
 */
public final class DuckDb implements AutoCloseable {

    private final DuckDBConnection connection;

    private DuckDb(Connection connection) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
    }

    /**
     * Begins to unpack and load the native library of the driver, which takes half a second, while
     * the program starts up.
     */
    public static void loadEarly() {
        Thread loading = new Thread(() -> inMemory().close(), "duckdb-load");
        loading.setDaemon(true);
        loading.start();
    }

    /** A published database, locked down. */
    public static DuckDb openLocked(Path file, String memoryLimit, int threads) {
        Properties properties = settings(memoryLimit, threads);
        properties.setProperty("duckdb.read_only", "true");
        DuckDb db = open("jdbc:duckdb:" + file.toAbsolutePath(), properties);
        db.execute("set temp_directory = ''");
        db.execute("set enable_external_access = false");
        db.execute("set disabled_filesystems = 'LocalFileSystem'");
        db.execute("set lock_configuration = true");
        return db;
    }

    /** A database file to write: for builds, never for serving. */
    public static DuckDb create(Path file) {
        return open("jdbc:duckdb:" + file.toAbsolutePath(), settings("1GB", 2));
    }

    /** A private database in memory: for tests and for writing one export. */
    public static DuckDb inMemory() {
        return open("jdbc:duckdb:", settings("512MB", 2));
    }

    private static Properties settings(String memoryLimit, int threads) {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", memoryLimit);
        properties.setProperty("threads", Integer.toString(threads));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        return properties;
    }

    private static DuckDb open(String url, Properties properties) {
        try {
            return new DuckDb(DriverManager.getConnection(url, properties));
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not open", e);
        }
    }

    public DuckDb duplicate() {
        try {
            return new DuckDb(connection.duplicate());
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB gives no second connection", e);
        }
    }

    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Runs a query and reads it whole. */
    public Rows query(String sql, Object... parameters) {
        return queryWithin(Duration.ZERO, sql, parameters);
    }

    /**
     * Runs a query and reads it whole, or gives up. Problems: BZ-047 when it takes longer.
     *
     * @param limit in whole seconds; zero is no limit
     */
    public Rows queryWithin(Duration limit, String sql, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(Math.toIntExact(limit.toSeconds()));
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return read(result);
            }
        } catch (SQLException e) {
            if (!limit.isZero() && ("" + e.getMessage()).startsWith("INTERRUPT")) {
                throw tooLong(limit);
            }
            throw failed(sql, e);
        }
    }

    private static Rows read(ResultSet result) throws SQLException {
        ResultSetMetaData meta = result.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
            Object[] row = new Object[columns.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = plain(result.getObject(i + 1));
            }
            rows.add(Arrays.asList(row));
        }
        return new Rows(columns, rows);
    }

    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigInteger big && big.bitLength() < Long.SIZE) {
            return big.longValue();
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof LocalDate || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value == null ? null : value.toString();
    }

    private static RequestException tooLong(Duration limit) {
        return RequestException.wrong(
                new Problem(
                        "BZ-047",
                        "vraag",
                        "het rekenen is na " + limit.toSeconds() + " seconden gestopt",
                        "een antwoord binnen die tijd",
                        "Kies een kortere periode of minder uitsplitsingen en probeer opnieuw."));
    }

    /** A query that names a table or column which the database does not have. */
    public static final class NoSuchName extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private static final Pattern NAME =
                Pattern.compile("column \"(\\w+)\"|Table with name (\\w+)");

        private NoSuchName(String sql, SQLException e) {
            super("query names what is not there: " + firstLine(sql), e);
        }

        /** The table or column, where the database says which. */
        public Optional<String> name() {
            Matcher matcher = NAME.matcher(String.valueOf(getCause().getMessage()));
            return matcher.find()
                    ? Optional.of(matcher.group(matcher.group(1) == null ? 2 : 1))
                    : Optional.empty();
        }
    }

    private static IllegalStateException failed(String sql, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Binder Error") || message.startsWith("Catalog Error")) {
            return new NoSuchName(sql, e);
        }
        return new IllegalStateException("query failed: " + firstLine(sql), e);
    }

    private static String firstLine(String sql) {
        return sql.lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not close", e);
        }
    }
}
