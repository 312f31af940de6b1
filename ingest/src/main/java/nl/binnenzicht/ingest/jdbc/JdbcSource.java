package nl.binnenzicht.ingest.jdbc;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * The database of one source, opened to read: one transaction that sees one moment of it and cannot
 * write. All its tables have been looked for when this is open.
 *
 * <p>Problems: BZ-059, BZ-100 and BZ-106 for the settings; BZ-101 no connection; BZ-102 login
 * refused; BZ-103 to BZ-105 for tables, rights and marks, those of all tables together.
 */
public final class JdbcSource implements AutoCloseable {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final Connection connection;
    private final List<Contract> tables;
    private final JdbcFormat format;

    private JdbcSource(Connection connection, List<Contract> tables, JdbcFormat format) {
        this.connection = connection;
        this.tables = tables;
        this.format = format;
    }

    /**
     * Logs in and looks at every table.
     *
     * @param environment where a password may come from
     */
    public static JdbcSource open(
            DataHome home, String bron, List<Contract> all, Map<String, String> environment) {
        JdbcSettings settings = JdbcSettings.read(home, bron, all, environment);
        Connection connection = connect(settings);
        try {
            return new JdbcSource(
                    connection,
                    settings.tables(),
                    new JdbcFormat(connection, tables(connection, settings, new Landing(home))));
        } catch (DataException e) {
            close(connection);
            throw e;
        }
    }

    private static Connection connect(JdbcSettings settings) {
        String where = settings.bron() + " database";
        try {
            Connection connection =
                    DriverManager.getConnection(settings.url(), properties(settings));
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        } catch (SQLException e) {
            throw JdbcProblems.failed(where, e);
        }
    }

    static Properties properties(JdbcSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("user", settings.gebruiker());
        properties.setProperty("password", settings.wachtwoord().reveal());
        if (settings.url().startsWith(POSTGRESQL)) {
            properties.setProperty("ApplicationName", "binnenzicht");
            properties.setProperty("readOnlyMode", "always");
            properties.setProperty("connectTimeout", "10");
            properties.setProperty("socketTimeout", "600");
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("logServerErrorDetail", "false");
            if (!isThisMachine(settings.url())) {
                properties.setProperty("sslmode", "verify-full");
            }
        }
        return properties;
    }

    /** True for a database on this machine; {@code jdbc:postgresql:naam} is one as well. */
    private static boolean isThisMachine(String url) {
        String rest = url.substring(POSTGRESQL.length());
        if (!rest.startsWith("//")) {
            return true;
        }
        try {
            return LOOPBACK.contains(URI.create("postgresql:" + rest).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<Contract, JdbcTable> tables(
            Connection connection, JdbcSettings settings, Landing landing) {
        Map<Contract, JdbcTable> tables = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Contract contract : settings.tables()) {
            try {
                JdbcTable table =
                        JdbcTable.look(
                                connection,
                                contract,
                                settings.queries().get(contract.tabel()),
                                settings.sinds().get(contract.tabel()),
                                lastMark(landing, contract));
                tables.put(contract, table);
            } catch (DataException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return tables;
    }

    /** Of the last delivery that landed with one: a load that failed does not move it. */
    private static String lastMark(Landing landing, Contract contract) {
        String mark = null;
        for (Manifest manifest : landing.deliveries(contract.bron(), contract.tabel())) {
            mark = manifest.merk() == null ? mark : manifest.merk();
        }
        return mark;
    }

    /** The tables to load, in order. */
    public List<Contract> tables() {
        return tables;
    }

    /** Reads them. */
    public SourceFormat format() {
        return format;
    }

    @Override
    public void close() {
        close(connection);
    }

    /** What was read is read; that saying goodbye fails changes nothing. */
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // the connection is gone, which is what was asked
        }
    }
}
