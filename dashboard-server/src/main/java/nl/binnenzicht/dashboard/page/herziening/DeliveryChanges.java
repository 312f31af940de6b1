package nl.binnenzicht.dashboard.page.herziening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;

/**
 * What came and went among the deliveries a number rests on, between two snapshots.
 *
 * <p>Tables as {@code Explanation#deliveries} gives them. A delivery that no longer counts is
 * replaced where its table got a new one, and else withdrawn.
 */
final class DeliveryChanges {

    private static final List<String> KEY = List.of("bron", "tabel", "levering");

    private final Published then;
    private final Published now;

    DeliveryChanges(Published then, Published now) {
        this.then = then;
        this.now = now;
    }

    /** One row per delivery that counts in only one of both. */
    Published table(String snapshotId) {
        Assembly table =
                Assembly.of("verandering", snapshotId)
                        .column("verandering", "Verandering", Kind.TEXT)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("bestand", "Bestand", Kind.TEXT)
                        .column("geland_op", "Ingelezen op (UTC)", Kind.TEXT)
                        .column("geland", "Rijen", Kind.INTEGER)
                        .column("sha256", "SHA-256 van het bestand", Kind.TEXT)
                        .column("levering", "Levering", Kind.TEXT);
        Set<String> before = keys(then, KEY);
        Set<String> after = keys(now, KEY);
        Set<String> renewed = new HashSet<>();
        for (int row = 0; row < now.rows().size(); row++) {
            if (!before.contains(key(now, row, KEY))) {
                renewed.add(key(now, row, KEY.subList(0, 2)));
                add(table, "nieuw", now, row);
            }
        }
        for (int row = 0; row < then.rows().size(); row++) {
            if (!after.contains(key(then, row, KEY))) {
                boolean replaced = renewed.contains(key(then, row, KEY.subList(0, 2)));
                add(table, replaced ? "vervangen" : "ingetrokken", then, row);
            }
        }
        return table.table();
    }

    private static void add(Assembly table, String what, Published from, int row) {
        table.row(
                Cell.of(what),
                from.cell(row, "bron"),
                from.cell(row, "tabel"),
                from.cell(row, "bestand"),
                from.cell(row, "geland_op"),
                from.cell(row, "geland"),
                from.cell(row, "sha256"),
                from.cell(row, "levering"));
    }

    private static Set<String> keys(Published table, List<String> columns) {
        Set<String> keys = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            keys.add(key(table, row, columns));
        }
        return keys;
    }

    private static String key(Published table, int row, List<String> columns) {
        List<String> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(String.valueOf(table.cell(row, column).value())));
        return String.join("/", parts);
    }
}
