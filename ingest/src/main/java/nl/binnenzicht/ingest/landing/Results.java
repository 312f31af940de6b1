package nl.binnenzicht.ingest.landing;

import java.util.List;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Manifest;

/** Says what became of one file: as a line on the terminal and for machines. */
final class Results {

    private Results() {}

    static String line(Manifest manifest, boolean isInForce) {
        String period = manifest.terms().periode() == null ? "" : " " + manifest.terms().periode();
        String table = manifest.bron() + "/" + manifest.tabel() + period;
        return switch (manifest.status()) {
            case GELAND ->
                    "%-38s %10s geland, %s quarantaine%s"
                            .formatted(
                                    table,
                                    Progress.count(manifest.geland()),
                                    Progress.count(manifest.quarantaine()),
                                    isInForce ? "" : ", alleen geschiedenis");
            case GEWEIGERD ->
                    "%-38s %10s gelezen, GEWEIGERD"
                            .formatted(table, Progress.count(manifest.gelezen()));
            case VRAAG ->
                    "%-38s %10s gelezen, VRAAG"
                            .formatted(table, Progress.count(manifest.gelezen()));
        };
    }

    static FileResult of(
            Incoming incoming, Manifest manifest, boolean isInForce, List<Problem> problems) {
        return result(
                incoming.extract(),
                FileResult.Outcome.valueOf(manifest.status().name()),
                manifest,
                isInForce,
                problems);
    }

    static FileResult known(Inbox.Extract extract, Manifest known, boolean isInForce) {
        return result(extract, FileResult.Outcome.AL_GELAND, known, isInForce, List.of());
    }

    static FileResult withdrawn(Inbox.Extract extract, Manifest withdrawn, Problem problem) {
        return result(extract, FileResult.Outcome.AL_GELAND, withdrawn, false, List.of(problem));
    }

    private static FileResult result(
            Inbox.Extract extract,
            FileResult.Outcome outcome,
            Manifest manifest,
            boolean isInForce,
            List<Problem> problems) {
        return new FileResult(
                manifest.bron(),
                manifest.tabel(),
                extract.name(),
                outcome,
                manifest.levering(),
                manifest.terms().periode(),
                isInForce,
                manifest.gelezen(),
                manifest.geland(),
                manifest.quarantaine(),
                manifest.gewaarschuwd(),
                problems);
    }
}
