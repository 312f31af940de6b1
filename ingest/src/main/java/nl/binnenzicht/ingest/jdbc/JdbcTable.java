package nl.binnenzicht.ingest.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What is asked of the database for one table: the columns of the contract that are there, in the
 * order of the key so that every reading gives the same rows in the same places.
 *
 * @param contract the promise
 * @param columns of the contract that the database has, in the order they are asked
 * @param sql the question; one parameter when there is a mark to start from
 * @param mark how new rows are told from old ones; null: all rows are read
 */
record JdbcTable(Contract contract, List<JdbcColumn> columns, String sql, Mark mark) {

    private static final int ROWS_AT_A_TIME = 5_000;

    /**
     * Asks the database what columns there are.
     *
     * <p>Problems: BZ-103 when the table is not there or has none of the columns, BZ-104 without
     * the right to read, BZ-105 for a mark that is no date or time.
     *
     * @param query what the table is made from; null: the table or view of its name
     * @param sinds column with the last change; null: none
     * @param reached the mark of the last delivery; null: none yet
     */
    static JdbcTable look(
            Connection connection, Contract contract, String query, String sinds, String reached) {
        String from = query == null ? "select * from " + contract.tabel() : bare(query);
        try (Statement statement = connection.createStatement()) {
            ResultSetMetaData found =
                    statement
                            .executeQuery("select * from (" + from + "\n) bron where 1 = 0")
                            .getMetaData();
            String quote = connection.getMetaData().getIdentifierQuoteString();
            return made(contract, found, from, quote, sinds, reached);
        } catch (SQLException e) {
            rollback(connection);
            throw JdbcProblems.failed(contract.name(), e);
        }
    }

    private static JdbcTable made(
            Contract contract,
            ResultSetMetaData found,
            String from,
            String quote,
            String sinds,
            String reached)
            throws SQLException {
        List<JdbcColumn> columns = new ArrayList<>();
        for (Column column : contract.columns()) {
            int place = place(found, column.name());
            if (place > 0) {
                columns.add(JdbcColumn.of(column, columns.size() + 1, found, place));
            }
        }
        if (columns.isEmpty()) {
            throw new DataException(
                    JdbcProblems.noColumns(contract.name(), contract.columns().size()));
        }
        Mark mark = sinds == null ? null : mark(contract, found, columns, sinds, reached);
        return new JdbcTable(
                contract, List.copyOf(columns), sql(contract, columns, mark, from, quote), mark);
    }

    private static Mark mark(
            Contract contract,
            ResultSetMetaData found,
            List<JdbcColumn> columns,
            String sinds,
            String reached)
            throws SQLException {
        int place = place(found, sinds);
        if (place == 0) {
            throw new DataException(
                    JdbcProblems.noMark(contract.name(), "de kolom van jdbc.sinds is er niet"));
        }
        return Mark.of(
                contract.name(),
                found.getColumnLabel(place),
                columns.size() + 1,
                found.getColumnTypeName(place),
                reached);
    }

    private static int place(ResultSetMetaData found, String name) throws SQLException {
        for (int i = 1; i <= found.getColumnCount(); i++) {
            if (found.getColumnLabel(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return 0;
    }

    private static String sql(
            Contract contract, List<JdbcColumn> columns, Mark mark, String from, String quote) {
        Stream<String> asked = columns.stream().map(JdbcColumn::label);
        if (mark != null) {
            asked = Stream.concat(asked, Stream.of(mark.label()));
        }
        String names = asked.map(name -> quote + name + quote).collect(Collectors.joining(", "));
        String where = mark == null ? "" : mark.condition(quote);
        return "select " + names + " from (" + from + "\n) bron" + where + order(contract, columns);
    }

    /** Key columns first, so that equal rows of two readings stand in equal places. */
    private static String order(Contract contract, List<JdbcColumn> columns) {
        List<Integer> places = new ArrayList<>();
        IntStream.range(0, columns.size())
                .filter(i -> contract.key().contains(columns.get(i).column().name()))
                .forEach(i -> places.add(i + 1));
        IntStream.rangeClosed(1, columns.size())
                .filter(i -> !places.contains(i))
                .forEach(places::add);
        return places.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String bare(String query) {
        String text = query.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    /** The question, ready to be asked; its answer comes in parts and not all at once. */
    PreparedStatement ask(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(ROWS_AT_A_TIME);
        if (mark != null) {
            mark.bind(statement);
        }
        return statement;
    }

    /** After a refused question PostgreSQL hears no other until this. */
    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // the next question says that the connection is gone
        }
    }
}
