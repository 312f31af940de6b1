package nl.binnenzicht.dashboard.page.leveringen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * One rejected row of one delivery: where and why, never what it held.
 *
 * @param bron source
 * @param tabel table of the source
 * @param levering delivery id
 * @param rij row number in the file, the header is 1; null for what is wrong with the whole file
 * @param kolom column, or empty for the whole row
 * @param regel name of the rule
 * @param verwacht what was promised
 */
record RejectedRow(
        String bron,
        String tabel,
        String levering,
        Long rij,
        String kolom,
        String regel,
        String verwacht) {

    private static final String FILE = "afgekeurd.csv";
    private static final int FIELDS = 4;

    boolean isOf(Manifest manifest) {
        return bron.equals(manifest.bron())
                && tabel.equals(manifest.tabel())
                && levering.equals(manifest.levering());
    }

    /** Every rejected row in quarantine, by source, table, delivery and row. */
    static List<RejectedRow> everything(DataHome home) {
        if (!Files.isDirectory(home.quarantine())) {
            return List.of();
        }
        List<RejectedRow> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home.quarantine(), 4)) {
            for (Path file : files.filter(path -> path.endsWith(FILE)).sorted().toList()) {
                rows.addAll(of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<RejectedRow> of(Path file) throws IOException {
        Path levering = file.getParent();
        Path tabel = levering.getParent();
        String id = levering.getFileName().toString().replace("levering=", "");
        List<RejectedRow> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] fields = line.split(";", FIELDS);
            if (fields.length == FIELDS) {
                rows.add(
                        new RejectedRow(
                                tabel.getParent().getFileName().toString(),
                                tabel.getFileName().toString(),
                                id,
                                rowNumber(plain(fields[0])),
                                plain(fields[1]),
                                plain(fields[2]),
                                plain(fields[3])));
            }
        }
        return rows;
    }

    private static Long rowNumber(String field) {
        return field.isEmpty() ? null : Long.valueOf(field);
    }

    private static String plain(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
