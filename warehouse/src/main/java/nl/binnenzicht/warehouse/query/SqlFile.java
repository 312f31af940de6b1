package nl.binnenzicht.warehouse.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An SQL file that ships with the program: a comment header of {@code -- key: value} lines, then a
 * body that runs as it stands.
 *
 * @param name path on the class path, {@code marts/fct_traject.sql}
 * @param header keys in file order; a line that starts with more spaces continues the value above
 * @param body everything after the header
 */
public record SqlFile(String name, Map<String, String> header, String body) {

    public static SqlFile load(String path) {
        try (InputStream in = SqlFile.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no SQL file on the class path: " + path);
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SqlFile parse(String name, String text) {
        Map<String, String> header = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        String key = null;
        boolean inHeader = true;
        for (String line : text.lines().toList()) {
            inHeader = inHeader && line.startsWith("--");
            if (!inHeader) {
                body.append(line).append('\n');
                continue;
            }
            String comment = line.substring(2);
            int colon = comment.indexOf(':');
            if (comment.startsWith("   ") && key != null) {
                header.merge(key, comment.strip(), (above, more) -> above + " " + more);
            } else if (colon > 0) {
                key = comment.substring(0, colon).strip();
                header.put(key, comment.substring(colon + 1).strip());
            }
        }
        return new SqlFile(name, header, body.toString().strip());
    }

    /** File name without folder and extension: the name of the table or metric. */
    public String id() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.endsWith(".sql") ? file.substring(0, file.length() - 4) : file;
    }
}
