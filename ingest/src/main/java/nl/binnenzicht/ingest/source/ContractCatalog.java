package nl.binnenzicht.ingest.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.source.benchmark.BenchmarkContracts;
import nl.binnenzicht.ingest.source.clientregistratie.ClientregistratieContracts;
import nl.binnenzicht.ingest.source.financien.FinancienContracts;
import nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts;
import nl.binnenzicht.ingest.source.statistiek.StatistiekContracts;
import nl.binnenzicht.ingest.source.tevredenheid.TevredenheidContracts;
import nl.binnenzicht.ingest.source.uitkering.UitkeringContracts;
import nl.binnenzicht.ingest.source.werk.WerkContracts;
import nl.binnenzicht.ingest.source.werkgever.WerkgeverContracts;
import nl.binnenzicht.ingest.source.zrm.ZrmContracts;
import nl.binnenzicht.warehouse.schema.Contract;

/** Every table that may arrive, in the order in which they are loaded. */
public final class ContractCatalog {

    private static final List<Contract> ALL =
            Stream.of(
                            ClientregistratieContracts.ALL,
                            UitkeringContracts.ALL,
                            ReintegratieContracts.ALL,
                            ZrmContracts.ALL,
                            WerkContracts.ALL,
                            WerkgeverContracts.ALL,
                            FinancienContracts.ALL,
                            TevredenheidContracts.ALL,
                            BenchmarkContracts.ALL,
                            StatistiekContracts.ALL)
                    .flatMap(List::stream)
                    .toList();

    private ContractCatalog() {}

    public static List<Contract> all() {
        return ALL;
    }

    public static Optional<Contract> find(String bron, String tabel) {
        return ALL.stream()
                .filter(contract -> contract.bron().equals(bron) && contract.tabel().equals(tabel))
                .findFirst();
    }
}
