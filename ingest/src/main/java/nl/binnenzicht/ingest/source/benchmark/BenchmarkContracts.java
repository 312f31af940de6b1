package nl.binnenzicht.ingest.source.benchmark;

import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What a benchmark file promises: reference values of others. Source: docs/sources/benchmark.md.
 */
public final class BenchmarkContracts {

    public static final Contract WAARDE =
            Contract.of("benchmark", "waarde")
                    .row("een referentiewaarde van een indicator voor een groep in een periode")
                    .delivery("per kwartaal volledig")
                    .column(
                            "indicator",
                            TEXT,
                            REQUIRED,
                            "naam van de maat, zoals benchmark.md zegt")
                    .code("benchmark_groep_code", "benchmark_groep", REQUIRED, "met wie vergeleken")
                    .column("periode", TEXT, REQUIRED, "jjjj, jjjj-Qn of jjjj-mm")
                    .code("benchmark_status_code", "benchmark_status", REQUIRED, "hoe vast het is")
                    .column("waarde", DECIMAL, REQUIRED, "in de eenheid van de maat")
                    .column("herkomst", TEXT, REQUIRED, "uitgever van de waarde")
                    .key("indicator", "benchmark_groep_code", "periode")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(WAARDE);

    private BenchmarkContracts() {}
}
