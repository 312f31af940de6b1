package nl.binnenzicht.ingest.source.benchmark;

import static nl.binnenzicht.warehouse.check.Severity.STOP;
import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.OPTIONAL;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import java.util.regex.Pattern;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.Row;

/**
 * What benchmark files promise: figures of others, and with whom we compare. A figure that is not
 * there says why and is never 0. Source: docs/sources/benchmark.md.
 */
public final class BenchmarkContracts {

    private static final Pattern PERIODE =
            Pattern.compile("\\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?");

    /** Of a group, as somebody publishes it. A newer delivery replaces the same key. */
    public static final Contract WAARDE =
            Contract.of("benchmark", "waarde")
                    .version(2)
                    .row("een referentiewaarde van een indicator voor een groep in een periode")
                    .delivery("per kwartaal aanvullend")
                    .column(
                            "indicator",
                            TEXT,
                            REQUIRED,
                            "naam van de maat, zoals benchmark.md zegt")
                    .code("benchmark_groep_code", "benchmark_groep", REQUIRED, "met wie vergeleken")
                    .column("periode", TEXT, REQUIRED, "jjjj, jjjj-Hn, jjjj-Qn of jjjj-mm")
                    .code("benchmark_status_code", "benchmark_status", REQUIRED, "hoe vast het is")
                    .column("waarde", DECIMAL, OPTIONAL, "in de eenheid van de maat")
                    .column("herkomst", TEXT, REQUIRED, "uitgever van de waarde")
                    .code(
                            "ontbreekt_code",
                            "benchmark_ontbreekt",
                            OPTIONAL,
                            "waarom er geen waarde is")
                    .key("indicator", "benchmark_groep_code", "periode")
                    .check(STOP, "waarde_of_reden", "een waarde, of een reden", Has::one)
                    .check(STOP, "periode_leesbaar", "jjjj, -Hn, -Qn of -mm", Has::periode)
                    .build();

    /** Of one municipality or of the country: what groups are computed from. */
    public static final Contract CIJFER =
            Contract.of("benchmark", "cijfer")
                    .row("een cijfer van een indicator voor een regio in een periode")
                    .delivery("per kwartaal volledig")
                    .column(
                            "indicator",
                            TEXT,
                            REQUIRED,
                            "naam van de maat, zoals benchmark.md zegt")
                    .column("regio_code", TEXT, REQUIRED, "code van het CBS: GM0637, PV28, NL01")
                    .column("periode", TEXT, REQUIRED, "jjjj, jjjj-Hn, jjjj-Qn of jjjj-mm")
                    .code("benchmark_status_code", "benchmark_status", REQUIRED, "hoe vast het is")
                    .column("waarde", DECIMAL, OPTIONAL, "in de eenheid van de maat")
                    .code(
                            "ontbreekt_code",
                            "benchmark_ontbreekt",
                            OPTIONAL,
                            "waarom er geen waarde is")
                    .column("herkomst", TEXT, REQUIRED, "uitgever, tabel en onderwerp")
                    .key("indicator", "regio_code", "periode")
                    .check(STOP, "waarde_of_reden", "een waarde, of een reden", Has::one)
                    .check(STOP, "periode_leesbaar", "jjjj, -Hn, -Qn of -mm", Has::periode)
                    .build();

    /** With whom we compare, and from when to when. */
    public static final Contract GROEP_LID =
            Contract.of("benchmark", "groep_lid")
                    .row("een gemeente in een vergelijkingsgroep, in een tijdvak")
                    .delivery("jaarlijks volledig")
                    .code("benchmark_groep_code", "benchmark_groep", REQUIRED, "de groep")
                    .column("gemeente_code", TEXT, REQUIRED, "vier cijfers van het CBS: 0637")
                    .column("gemeente_naam", TEXT, REQUIRED, "naam van de gemeente")
                    .column("begindatum", DATE, REQUIRED, "eerste dag als lid")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag als lid; leeg: nog lid")
                    .key("benchmark_groep_code", "gemeente_code", "begindatum")
                    .inOrder("begindatum", "einddatum")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(WAARDE, CIJFER, GROEP_LID);

    private BenchmarkContracts() {}

    /** Rules that both figures keep. */
    private static final class Has {

        private static boolean one(Row row) {
            return row.decimal("waarde") == null ^ row.text("ontbreekt_code") == null;
        }

        private static boolean periode(Row row) {
            String periode = row.text("periode");
            return periode == null || PERIODE.matcher(periode).matches();
        }
    }
}
