package nl.binnenzicht.ingest.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import nl.binnenzicht.ingest.landing.SourceRows;

/**
 * The answer of a database, row by row, with a hash over what came by. Row n is the n-th in the
 * order of the key.
 *
 * <p>Problems: BZ-101 when the connection is lost on the way, which ends the load: half a table is
 * not a broken delivery but none.
 */
final class JdbcRows implements SourceRows {

    private final JdbcTable table;
    private final PreparedStatement statement;
    private final ResultSet answer;
    private final MessageDigest digest = digest();
    private final String[] fields;
    private long row;
    private long bytes;
    private String hash;

    JdbcRows(JdbcTable table, Connection connection) throws SQLException {
        this.table = table;
        statement = table.ask(connection);
        answer = statement.executeQuery();
        fields = new String[table.columns().size()];
        if (table.mark() != null) {
            table.mark().begin();
        }
        header().forEach(this::hash);
    }

    @Override
    public List<String> header() {
        return table.columns().stream().map(column -> column.column().name()).toList();
    }

    @Override
    public boolean next() {
        try {
            if (!answer.next()) {
                hash = hash == null ? HexFormat.of().formatHex(digest.digest()) : hash;
                return false;
            }
            row++;
            for (int i = 0; i < fields.length; i++) {
                fields[i] = table.columns().get(i).text(answer);
                hash(fields[i]);
            }
            if (table.mark() != null) {
                table.mark().see(answer);
            }
            return true;
        } catch (SQLException e) {
            throw JdbcProblems.failed(table.contract().name(), e);
        }
    }

    /** With its length before it, so that two fields are not one. */
    private void hash(String field) {
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).flip());
        digest.update(text);
        bytes += text.length;
    }

    /** Of the column names and all rows; null before the last row was read. */
    String hash() {
        return hash;
    }

    /** Characters of all values, as UTF-8. */
    long bytes() {
        return bytes;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public int size() {
        return fields.length;
    }

    @Override
    public String field(int index) {
        return fields[index];
    }

    @Override
    public boolean hasProperEnd() {
        return true;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            // the rows are read; whether the connection still works shows at the next question
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
