package nl.binnenzicht.ingest;

import java.util.List;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.error.Similar;
import nl.binnenzicht.warehouse.schema.Contract;

/** The tables that {@code --bron} and {@code --tabel} mean. Problems: BZ-088. */
final class TableChoice {

    private TableChoice() {}

    /**
     * @param bron null: every source
     * @param tabel null: every table
     */
    static List<Contract> of(String bron, String tabel) {
        List<Contract> ofSource =
                ContractCatalog.all().stream()
                        .filter(contract -> bron == null || contract.bron().equals(bron))
                        .toList();
        if (ofSource.isEmpty()) {
            List<String> names =
                    ContractCatalog.all().stream().map(Contract::bron).distinct().toList();
            throw unknown("--bron", "deze bron bestaat niet", bron, names);
        }
        List<Contract> chosen =
                ofSource.stream()
                        .filter(contract -> tabel == null || contract.tabel().equals(tabel))
                        .toList();
        if (chosen.isEmpty()) {
            List<String> names = ofSource.stream().map(Contract::tabel).distinct().toList();
            throw unknown("--tabel", "deze tabel bestaat niet", tabel, names);
        }
        return chosen;
    }

    private static RequestException unknown(
            String where, String found, String name, List<String> names) {
        return RequestException.wrong(
                new Problem(
                        "BZ-088",
                        where,
                        found,
                        Similar.to(name, names)
                                .map(meant -> "misschien " + meant)
                                .orElse("een van " + String.join(", ", names)),
                        "Er is niets gedaan; herstel de aanroep."));
    }
}
