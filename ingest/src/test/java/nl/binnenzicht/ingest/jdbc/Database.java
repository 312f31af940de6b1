package nl.binnenzicht.ingest.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL on a free port, with a user {@code lezer} who logs in with a password. */
final class Database implements AutoCloseable {

    static final String PASSWORD = "geheim-van-de-lezer";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /** PostgreSQL refuses root; as root the server needs a user namespace to be someone else. */
    static Database start(Path folder) throws IOException {
        Assumptions.assumeTrue(
                !"root".equals(System.getProperty("user.name")) || canBecomeSomeoneElse(),
                "PostgreSQL does not run as root, and unshare -U does not work here");
        return new Database(
                EmbeddedPostgres.builder().setOverrideWorkingDirectory(folder.toFile()).start());
    }

    private static boolean canBecomeSomeoneElse() {
        try {
            return new ProcessBuilder("unshare", "-U", "id", "-u")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** An empty schema with nothing but what is given. */
    void reset(String... statements) throws SQLException {
        run(
                "drop schema if exists public cascade",
                "create schema public",
                "drop owned by lezer",
                "grant usage on schema public to lezer",
                "alter default privileges in schema public grant select on tables to lezer");
        run(statements);
    }

    void makeReader() throws SQLException, IOException {
        run("create role lezer login password '" + PASSWORD + "'");
        Path rules = Path.of(text("show hba_file"));
        Files.writeString(
                rules, "host all lezer 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        run("select pg_reload_conf()");
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String text(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** Settings of a source in a data home, with the password in a file of its own. */
    void configure(Path root, String bron, String password, String... more) {
        try {
            Path config = Files.createDirectories(root.resolve("config"));
            Path secret = config.resolve("wachtwoord");
            Files.writeString(secret, password + "\n");
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(
                    config.resolve(bron + ".properties"),
                    "jdbc.url = "
                            + url()
                            + "\njdbc.gebruiker = lezer\njdbc.wachtwoordbestand = wachtwoord\n"
                            + String.join("\n", more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
