package nl.binnenzicht.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.ContractRegister;
import nl.binnenzicht.warehouse.schema.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractPagesTest {

    private static final Path COMMITTED = Path.of("../docs/contracten");

    @TempDir private Path folder;

    @Test
    void committedPagesAreWhatTheContractsSay() throws IOException {
        new ContractPages(ContractCatalog.all()).write(folder);

        assertThat(pages(COMMITTED))
                .as("docs/contracten is behind: run bin/binnenzicht contracten")
                .isEqualTo(pages(folder));
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    @Test
    void otherModulesReadTheSamePromises() {
        List<Contract> contracts = ContractCatalog.all();
        List<Contract> register = ContractRegister.all();

        assertThat(register).extracting(Contract::name).isEqualTo(names(contracts));
        for (int i = 0; i < contracts.size(); i++) {
            assertThat(register.get(i).promise()).isEqualTo(contracts.get(i).promise());
            assertThat(register.get(i).version()).isEqualTo(contracts.get(i).version());
            assertThat(register.get(i).landedKey()).isEqualTo(contracts.get(i).landedKey());
            assertThat(register.get(i).columns())
                    .extracting(Column::landedName)
                    .isEqualTo(
                            contracts.get(i).columns().stream().map(Column::landedName).toList());
        }
    }

    private static List<String> names(List<Contract> contracts) {
        return contracts.stream().map(Contract::name).toList();
    }

    @Test
    void everyTableColumnRuleAndCodeOfEverySourceIsOnItsPage() {
        Map<String, String> texts = new ContractPages(ContractCatalog.all()).texts();

        for (Contract contract : ContractCatalog.all()) {
            String page = texts.get(contract.bron() + ".md");
            assertThat(page).contains("\n## " + contract.tabel() + "\n");
            contract.columns()
                    .forEach(
                            column -> {
                                assertThat(page).contains("| `" + column.name() + "` |");
                                column.codes()
                                        .ifPresent(
                                                codes ->
                                                        assertThat(page)
                                                                .contains(
                                                                        "## Codelijst "
                                                                                + codes.name()));
                            });
            contract.checks()
                    .forEach(check -> assertThat(page).contains("| `" + check.name() + "` |"));
            assertThat(texts.get("README.md")).contains("(" + contract.bron() + ".md)");
        }
    }

    @Test
    void pageSaysWhatARowIsAndWhatHappensToABadOne() {
        Contract contract =
                Contract.of("werk", "loonwaarde")
                        .version(3)
                        .row("een loonwaarde van een persoon")
                        .delivery("maandelijks volledig")
                        .column("bsn", ColumnType.BSN, Requirement.REQUIRED, "de persoon")
                        .column("dag", ColumnType.DATE, Requirement.OPTIONAL, "leeg: a|b")
                        .code("geslacht_code", "geslacht", Requirement.REQUIRED, "geslacht")
                        .key("bsn", "dag")
                        .check(Severity.STOP, "een", "belofte een", row -> true)
                        .check(Severity.WARN, "twee", "belofte twee", row -> true)
                        .build();

        String page = new ContractPages(List.of(contract)).texts().get("werk.md");

        assertThat(page.lines())
                .contains(
                        "- [loonwaarde](#loonwaarde): een loonwaarde van een persoon",
                        "| een rij is | een loonwaarde van een persoon |",
                        "| levering | maandelijks volledig |",
                        "| bestand | `werk/loonwaarde_<jjjjmm>.<soort>` |",
                        "| sleutel | `bsn` + `dag`; komt één keer voor |",
                        "| versie van het contract | 3 |",
                        "| `bsn` | BSN; wordt een pseudoniem | ja | de persoon | `client_id` |",
                        "| `dag` | dag | nee | leeg: a\\|b | `dag` |",
                        "| `geslacht_code` | code uit [geslacht](#codelijst-geslacht) | ja |"
                                + " geslacht | `geslacht_code` |",
                        "| `een` | belofte een | rij in quarantaine |",
                        "| `twee` | belofte twee | rij landt, wordt geteld |",
                        "| `1` | Man |");
    }
}
