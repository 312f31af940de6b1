package nl.binnenzicht.dashboard.page.leveringen;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.warehouse.check.CheckResult;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.Withdrawal;

/** Deliveries, rejects and checks as tables. */
final class DeliveryTables {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));

    private final String snapshotId;

    DeliveryTables(String snapshotId) {
        this.snapshotId = snapshotId;
    }

    Published totals(long read, long good, long bad, long warned) {
        return Assembly.of("leveringen_totaal", snapshotId)
                .column("gelezen", "Rijen gelezen", Kind.INTEGER)
                .column("geland", "Rijen geland", Kind.INTEGER)
                .column("afgekeurd", "Rijen afgekeurd", Kind.INTEGER)
                .column("gewaarschuwd", "Rijen met waarschuwing", Kind.INTEGER)
                .row(Cell.of(read), Cell.of(good), Cell.of(bad), Cell.of(warned))
                .table();
    }

    Published landed(List<Manifest> manifests) {
        Assembly table =
                Assembly.of("leveringen", snapshotId)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("bestand", "Bestand", Kind.TEXT)
                        .column("geland_op", "Ingelezen op", Kind.TEXT)
                        .column("gelezen", "Gelezen", Kind.INTEGER)
                        .column("geland", "Geland", Kind.INTEGER)
                        .column("afgekeurd", "Afgekeurd", Kind.INTEGER)
                        .column("gewaarschuwd", "Waarschuwing", Kind.INTEGER)
                        .column("levering", "Levering", Kind.TEXT);
        for (Manifest manifest : manifests) {
            table.row(
                    Cell.of(manifest.bron()),
                    Cell.of(manifest.tabel()),
                    Cell.of(manifest.bestand()),
                    Cell.of(MOMENT.format(manifest.gelandOp())),
                    Cell.of(manifest.gelezen()),
                    Cell.of(manifest.geland()),
                    Cell.of(manifest.quarantaine()),
                    Cell.of(manifest.gewaarschuwd()),
                    Cell.of(manifest.levering()));
        }
        return table.table();
    }

    Published refused(List<Manifest> manifests) {
        Assembly table =
                Assembly.of("leveringen_geweigerd", snapshotId)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("bestand", "Bestand", Kind.TEXT)
                        .column("geweigerd_op", "Geweigerd op", Kind.TEXT)
                        .column("reden", "Reden", Kind.TEXT);
        for (Manifest manifest : manifests) {
            table.row(
                    Cell.of(manifest.bron()),
                    Cell.of(manifest.tabel()),
                    Cell.of(manifest.bestand()),
                    Cell.of(MOMENT.format(manifest.gelandOp())),
                    Cell.of(String.join(" ", manifest.problemen())));
        }
        return table.table();
    }

    /**
     * @param withdrawn with the decision that holds
     */
    Published withdrawn(Map<Manifest, Withdrawal.Step> withdrawn) {
        Assembly table =
                Assembly.of("leveringen_ingetrokken", snapshotId)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("bestand", "Bestand", Kind.TEXT)
                        .column("ingetrokken_op", "Ingetrokken op", Kind.TEXT)
                        .column("geland", "Rijen", Kind.INTEGER)
                        .column("reden", "Reden", Kind.TEXT)
                        .column("levering", "Levering", Kind.TEXT);
        withdrawn.forEach(
                (manifest, step) ->
                        table.row(
                                Cell.of(manifest.bron()),
                                Cell.of(manifest.tabel()),
                                Cell.of(manifest.bestand()),
                                Cell.of(MOMENT.format(step.op())),
                                Cell.of(manifest.geland()),
                                Cell.of(step.reden()),
                                Cell.of(manifest.levering())));
        return table.table();
    }

    Published rules(List<RejectedRow> rejected) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        for (RejectedRow row : rejected) {
            counts.merge(
                    List.of(row.bron(), row.tabel(), row.levering(), row.regel(), row.kolom()),
                    1L,
                    Long::sum);
        }
        Assembly table =
                Assembly.of("leveringen_regels", snapshotId)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("levering", "Levering", Kind.TEXT)
                        .column("regel", "Regel", Kind.TEXT)
                        .column("kolom", "Kolom", Kind.TEXT)
                        .column("rijen", "Rijen", Kind.INTEGER);
        counts.forEach(
                (key, count) ->
                        table.row(
                                Cell.of(key.get(0)),
                                Cell.of(key.get(1)),
                                Cell.of(key.get(2)),
                                Cell.of(key.get(3)),
                                Cell.of(key.get(4)),
                                Cell.of(count)));
        return table.table();
    }

    Published rows(List<RejectedRow> rejected) {
        Assembly table =
                Assembly.of("leveringen_rijen", snapshotId)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("levering", "Levering", Kind.TEXT)
                        .column("rij", "Rij", Kind.INTEGER)
                        .column("kolom", "Kolom", Kind.TEXT)
                        .column("regel", "Regel", Kind.TEXT)
                        .column("verwacht", "Verwacht", Kind.TEXT);
        for (RejectedRow row : rejected) {
            table.row(
                    Cell.of(row.bron()),
                    Cell.of(row.tabel()),
                    Cell.of(row.levering()),
                    row.rij() == null ? Cell.absent(Cell.State.NVT) : Cell.of(row.rij()),
                    Cell.of(row.kolom()),
                    Cell.of(row.regel()),
                    Cell.of(row.verwacht()));
        }
        return table.table();
    }

    Published checks(SnapshotInfo info) {
        Assembly table =
                Assembly.of("controles", snapshotId)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("naam", "Controle", Kind.TEXT)
                        .column("zwaarte", "Zwaarte", Kind.TEXT)
                        .column("rijen", "Rijen die afwijken", Kind.INTEGER)
                        .column("uitkomst", "Uitkomst", Kind.TEXT);
        for (CheckResult check : info.controles()) {
            table.row(
                    Cell.of(check.tabel()),
                    Cell.of(check.naam().replace('_', ' ')),
                    Cell.of(check.severity() == Severity.STOP ? "stopt de bouw" : "waarschuwt"),
                    Cell.of(check.aantalRijen()),
                    Cell.of(check.isPassed() ? "goed" : "niet goed"));
        }
        return table.table();
    }
}
