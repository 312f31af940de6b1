package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.check.CheckResult;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import org.slf4j.LoggerFactory;

/**
 * A rule on one finished mart.
 *
 * @param tabel the mart
 * @param naam of the rule
 * @param severity STOP keeps the snapshot from being published
 * @param sql a DuckDB select that returns the rows that break the rule
 */
record Check(String tabel, String naam, Severity severity, String sql) {

    private static final Pattern HEAD =
            Pattern.compile("-- check: ([a-z][a-z0-9_]*) (STOP|WARN)\\s*");

    /**
     * Reads a file of blocks, each a line {@code -- check: name STOP|WARN} and one select.
     * Problems: BZ-036 when a select has no such line above it.
     */
    static List<Check> parse(String tabel, String text) {
        List<Check> checks = new ArrayList<>();
        Matcher head = null;
        StringBuilder sql = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher next = HEAD.matcher(line);
            if (next.matches()) {
                add(checks, tabel, head, sql);
                head = next;
            } else if (!line.startsWith("--")) {
                sql.append(line).append('\n');
            } else if (line.startsWith("-- check")) {
                throw new DataException(BuildProblems.checkDoesNotRun(tabel));
            }
        }
        add(checks, tabel, head, sql);
        return checks;
    }

    private static void add(List<Check> checks, String tabel, Matcher head, StringBuilder sql) {
        String body = sql.toString().strip();
        sql.setLength(0);
        if (head == null && body.isEmpty()) {
            return;
        }
        if (head == null || body.isEmpty()) {
            throw new DataException(BuildProblems.checkDoesNotRun(tabel));
        }
        Severity severity = Severity.valueOf(head.group(2));
        checks.add(new Check(tabel, head.group(1), severity, withoutSemicolon(body)));
    }

    private static String withoutSemicolon(String body) {
        return body.endsWith(";") ? body.substring(0, body.length() - 1) : body;
    }

    /** That a key is there and points at one row; what the header of a mart promises. */
    static List<Check> ofKey(String tabel, List<String> key) {
        if (key.isEmpty()) {
            return List.of();
        }
        String columns = String.join(", ", key);
        String empty = String.join(" is null or ", key) + " is null";
        return List.of(
                new Check(
                        tabel,
                        "sleutel_uniek",
                        Severity.STOP,
                        "select %s from %s group by %s having count(*) > 1"
                                .formatted(columns, tabel, columns)),
                new Check(
                        tabel,
                        "sleutel_gevuld",
                        Severity.STOP,
                        "select %s from %s where %s".formatted(columns, tabel, empty)));
    }

    /** Counts the rows that break the rule. Problems: BZ-036 when the select does not run. */
    CheckResult run(DuckDb db) {
        try {
            long rows =
                    db.query("select count(*) as aantal from (\n" + sql + "\n)")
                            .integer(0, "aantal");
            return new CheckResult(tabel, naam, severity, rows);
        } catch (IllegalStateException e) {
            LoggerFactory.getLogger(Check.class).error("check {} {} fails", tabel, naam, e);
            throw new DataException(BuildProblems.checkDoesNotRun(tabel + " controle " + naam));
        }
    }
}
