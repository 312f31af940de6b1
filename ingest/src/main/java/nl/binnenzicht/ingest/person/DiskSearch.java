package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * Looks for texts in every file of a data home: in the bytes as they lie there, and in Parquet and
 * DuckDB also in every text they hold when read.
 *
 * <p>Left out: {@code exports}, which the law says to keep, and {@code inbox}, which is the
 * supplier's; whoever forgets somebody is told what stands there.
 *
 * <p>Problems: BZ-121 for a file of which nobody can say what it holds.
 */
final class DiskSearch {

    /** What a pseudonym and a number look like. */
    static final String FORM = "p1_[0-9a-hjkmnp-tv-z]{26}|[0-9]{9}";

    private static final int PSEUDONYM = 29;
    private static final int NUMBER = 9;
    private static final int CHUNK = 1 << 16;

    private final DataHome home;
    private final Set<String> wanted;
    private int files;

    /**
     * @param wanted pseudonyms and numbers of nine digits
     */
    DiskSearch(DataHome home, Collection<String> wanted) {
        this.home = home;
        this.wanted = Set.copyOf(wanted);
    }

    /** Files looked through by the last search. */
    int files() {
        return files;
    }

    /** Files with one of the texts, relative to the data home. */
    List<String> everywhere() throws IOException {
        return under(home.root(), List.of(home.exports(), inbox()));
    }

    /** Files of the exports with one of the texts. */
    List<String> exports() throws IOException {
        return under(home.exports(), List.of());
    }

    /** Files of an inbox inside the data home with one of the texts. */
    List<String> inboxFiles() throws IOException {
        return under(inbox(), List.of());
    }

    private Path inbox() {
        return home.root().resolve("inbox");
    }

    private List<String> under(Path folder, List<Path> without) throws IOException {
        files = 0;
        List<String> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path inside, BasicFileAttributes attributes) {
                        return without.contains(inside)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        files++;
                        if (attributes.isRegularFile() && holds(file)) {
                            found.add(home.root().relativize(file).toString());
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private boolean holds(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (holds(name) || holdsBytes(file)) {
            return true;
        }
        try {
            return name.endsWith(".parquet") && holdsRows(file)
                    || name.endsWith(".duckdb") && holdsTables(file);
        } catch (IllegalStateException e) {
            throw PersonProblems.notSearched(home.root().relativize(file).toString());
        }
    }

    private boolean holdsRows(Path file) {
        try (DuckDb db = DuckDb.inMemory()) {
            return holdsRows(db, LandedParts.parquet(file));
        }
    }

    private boolean holdsTables(Path file) {
        try (DuckDb db = DuckDb.inMemory()) {
            db.execute("attach " + LandedParts.quoted(file) + " as oud (read_only)");
            Rows tables =
                    db.query(
                            "select table_name from duckdb_tables()"
                                    + " where database_name = 'oud' and not internal");
            for (int i = 0; i < tables.size(); i++) {
                if (holdsRows(db, "oud." + tables.text(i, "table_name"))) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean holdsRows(DuckDb db, String table) {
        Rows columns = db.query("describe select * from " + table);
        List<String> terms = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            terms.add(
                    "list_has_any(regexp_extract_all(cast(\"%s\" as varchar), '%s'),"
                                    .formatted(columns.text(i, "column_name"), FORM)
                            + " string_split(?, chr(31)))");
            parameters.add(String.join("\u001F", wanted));
        }
        return !terms.isEmpty()
                && db.query(
                                        "select count(*) as aantal from %s where %s"
                                                .formatted(table, String.join(" or ", terms)),
                                        parameters.toArray())
                                .integer(0, "aantal")
                        > 0;
    }

    private boolean holdsBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String before = "";
            for (byte[] chunk = in.readNBytes(CHUNK);
                    chunk.length > 0;
                    chunk = in.readNBytes(CHUNK)) {
                String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
                if (holds(text)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - PSEUDONYM));
            }
        }
        return false;
    }

    /** Every nine digits in a row, and every text that begins as a pseudonym does, in one walk. */
    private boolean holds(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits >= NUMBER && wanted.contains(text.substring(i + 1 - NUMBER, i + 1))) {
                return true;
            }
            if (c == 'p'
                    && text.startsWith("p1_", i)
                    && i + PSEUDONYM <= text.length()
                    && wanted.contains(text.substring(i, i + PSEUDONYM))) {
                return true;
            }
        }
        return false;
    }
}
