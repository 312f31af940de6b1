package nl.binnenzicht.marts.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query taken apart into the steps it is written in: its common table expressions in order, and
 * the rows over which its last select counts. Each step can be asked for by itself.
 *
 * <p>Understands the form of the files in {@code metrics}: {@code with a as (...), b as (...)
 * select ... from ...}. Texts, comments and everything between brackets are stepped over.
 */
public final class QuerySteps {

    private static final Pattern NAME = Pattern.compile("\\s*([a-z]\\w*)\\s+as\\s*\\(");
    private static final List<String> ENDS =
            List.of("group by", "having", "qualify", "window", "order by", "limit", "union");

    private final List<Part> parts = new ArrayList<>();
    private final String tail;

    private QuerySteps(String sql) {
        int at = 0;
        if (wordAt(sql, 0, "with")) {
            at = "with".length();
            Matcher name = NAME.matcher(sql);
            while (name.find(at) && sql.substring(at, name.start()).isBlank()) {
                int end = closing(sql, name.end());
                parts.add(new Part(name.group(1), sql.substring(name.start(1), end)));
                at = end;
                if (at < sql.length() && sql.charAt(at) == ',') {
                    at++;
                } else {
                    break;
                }
            }
        }
        tail = sql.substring(at).strip();
    }

    /** A common table expression as it is written: {@code a as (...)}. */
    private record Part(String name, String text) {}

    /** Takes a query apart. */
    public static QuerySteps of(String sql) {
        return new QuerySteps(sql.strip());
    }

    /** Names of the common table expressions, in order. */
    public List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /** A query for everything that one of the expressions holds. */
    public String rowsOf(String name) {
        return before(names().indexOf(name) + 1) + "select * from " + name;
    }

    /**
     * A query for the rows over which the last select counts, after its own conditions; empty where
     * it reads one expression just as it is, or where it is no single select.
     */
    public Optional<String> countedRows() {
        int from = find(tail, 0, "from");
        if (!wordAt(tail, 0, "select") || from < 0 || find(tail, 0, "union") >= 0) {
            return Optional.empty();
        }
        int end = tail.length();
        for (String word : ENDS) {
            int at = find(tail, from, word);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String source = tail.substring(from, end).strip();
        boolean asItIs = names().contains(source.substring("from".length()).strip());
        return asItIs
                ? Optional.empty()
                : Optional.of(before(parts.size()) + "select *\n" + source);
    }

    private String before(int count) {
        return count == 0
                ? ""
                : "with\n"
                        + String.join(
                                ",\n", parts.subList(0, count).stream().map(Part::text).toList())
                        + "\n";
    }

    /**
     * How many rows a query gives and how many persons.
     *
     * @param query as {@link #rowsOf} or {@link #countedRows} gave it
     * @param perPerson whether its rows have a {@code client_id}
     */
    public static String counting(String query, boolean perPerson) {
        int select = query.lastIndexOf("select *");
        String persons = perPerson ? "count(distinct client_id)" : "cast(null as bigint)";
        return query.substring(0, select)
                + "select count(*) as rijen, %s as personen\nfrom (\n%s\n)"
                        .formatted(persons, query.substring(select));
    }

    /** How many rows a whole table of the snapshot has and how many persons. */
    public static String countingTable(String table, boolean perPerson) {
        return counting("select * from main." + table, perPerson);
    }

    /** Where the bracket that is open just before a place closes; the place after it. */
    private static int closing(String sql, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0 && at < sql.length()) {
            int past = pastTextOrComment(sql, at);
            if (past > at) {
                at = past;
                continue;
            }
            depth += sql.charAt(at) == '(' ? 1 : sql.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return at;
    }

    /** The first place of a word outside brackets, texts and comments; -1 where there is none. */
    private static int find(String sql, int from, String word) {
        int at = from;
        while (at < sql.length()) {
            int past = pastTextOrComment(sql, at);
            if (past > at) {
                at = past;
            } else if (sql.charAt(at) == '(') {
                at = closing(sql, at + 1);
            } else if (wordAt(sql, at, word)) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static int pastTextOrComment(String sql, int at) {
        if (sql.charAt(at) == '\'') {
            return sql.indexOf('\'', at + 1) + 1;
        }
        if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            return end < 0 ? sql.length() : end + 1;
        }
        return sql.startsWith("/*", at) ? sql.indexOf("*/", at) + 2 : at;
    }

    private static boolean wordAt(String sql, int at, String word) {
        boolean begins = at == 0 || !Character.isJavaIdentifierPart(sql.charAt(at - 1));
        int end = at + word.length();
        return begins
                && sql.toLowerCase(Locale.ROOT).startsWith(word, at)
                && (end >= sql.length() || !Character.isJavaIdentifierPart(sql.charAt(end)));
    }
}
