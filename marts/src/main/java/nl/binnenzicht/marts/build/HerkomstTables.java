package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.marts.lineage.Herkomst;
import nl.binnenzicht.marts.lineage.TableLineage;

/**
 * Tables {@code herkomst} and {@code herkomst_kolom} of a snapshot: which deliveries and lists bear
 * on which mart, and on which of its columns.
 */
final class HerkomstTables {

    private final ServingFile file;
    private final List<String> marts;

    HerkomstTables(ServingFile file, List<String> marts) {
        this.file = file;
        this.marts = marts;
    }

    void store(List<TableLineage> lineage) {
        Herkomst herkomst = new Herkomst(lineage);
        List<List<Object>> tables = new ArrayList<>();
        List<List<Object>> columns = new ArrayList<>();
        for (String mart : marts) {
            for (Herkomst.Table one : herkomst.tables(mart)) {
                tables.add(
                        List.of(
                                one.tabel(),
                                one.bronSoort(),
                                one.bron(),
                                one.bronTabel(),
                                String.join(", ", one.via())));
            }
            for (Herkomst.Column one : herkomst.columns(mart)) {
                columns.add(
                        List.of(
                                one.tabel(),
                                one.kolom(),
                                one.bronSoort(),
                                one.bron(),
                                one.bronTabel(),
                                one.bronKolom(),
                                one.bewerking().name()));
            }
        }
        file.store(
                "herkomst",
                "tabel varchar, bron_soort varchar, bron varchar, bron_tabel varchar, via varchar",
                tables);
        file.store(
                "herkomst_kolom",
                "tabel varchar, tabel_kolom varchar, bron_soort varchar, bron varchar,"
                        + " bron_tabel varchar, bron_kolom varchar, bewerking varchar",
                columns);
    }
}
