package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.store.Vaststelling;

/**
 * Tables {@code fct_indicator} and {@code dim_definitie} of a snapshot: the official values as they
 * lie in the data home, and the version of every definition when the snapshot was made.
 */
final class FrozenTables {

    private final ServingFile file;

    FrozenTables(ServingFile file) {
        this.file = file;
    }

    void store(List<Vaststelling> vaststellingen, MetricCatalog catalog) {
        List<List<Object>> values = new ArrayList<>();
        for (Vaststelling one : vaststellingen) {
            one.waarden().forEach(waarde -> values.add(row(one, waarde)));
        }
        file.store(
                "fct_indicator",
                "metric_id varchar, periode varchar, vaststelling_nummer integer,"
                        + " meetbaar_code varchar, stand_code varchar, snapshot_id varchar,"
                        + " definitie_versie varchar, doel_versie varchar, waarde decimal(24,10),"
                        + " aantal_clienten bigint, teller decimal(24,10), noemer decimal(24,10),"
                        + " doel decimal(24,10), reden varchar, vastgesteld_door varchar,"
                        + " vastgesteld_op varchar",
                values);
        List<List<Object>> definitions = new ArrayList<>();
        for (Metric metric : catalog.all()) {
            definitions.add(
                    List.of(
                            metric.id(),
                            metric.version(),
                            metric.name(),
                            metric.owner(),
                            metric.checked()));
        }
        file.store(
                "dim_definitie",
                "metric_id varchar, definitie_versie varchar, naam varchar, eigenaar varchar,"
                        + " nagekeken varchar",
                definitions);
    }

    private static List<Object> row(Vaststelling one, Vaststelling.Waarde waarde) {
        return Arrays.asList(
                waarde.metricId(),
                one.periode(),
                one.nummer(),
                waarde.meetbaar(),
                waarde.stand(),
                one.snapshotId(),
                waarde.definitieVersie(),
                waarde.doelVersie(),
                waarde.waarde(),
                waarde.aantalClienten(),
                waarde.teller(),
                waarde.noemer(),
                waarde.doel(),
                one.reden(),
                one.door(),
                one.vastgesteldOp().toString());
    }
}
