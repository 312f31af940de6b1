package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Person 4 had one benefit, which ended on the last day of 2014 and still ran in an old file. */
class RetentionTest {

    private static final String HEADER =
            "uitkeringsnummer;bsn;partner_bsn;regeling_code;leefvorm_code;aantal_kostendelers;"
                    + "begindatum;einddatum;reden_einde_code\n";

    private PersonCase town;

    @BeforeEach
    void landedTown(@TempDir Path folder) {
        town = new PersonCase(folder).landed();
        assertThat(town.ingest("clientregistratie/persoon_y.csv", persons())).isZero();
        assertThat(town.ingest("uitkering/uitkering_y.csv", HEADER + benefit("", ""))).isZero();
        String reason = CodeList.load("reden_einde").codes().iterator().next();
        assertThat(
                        town.ingest(
                                "uitkering/uitkering_z.csv",
                                HEADER + benefit("31-12-2014", reason) + running()))
                .isZero();
        assertThat(
                        town.ingest(
                                "uitkering/betaling_z.csv",
                                "uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n"
                                        + "UITK-9;201412;700;0;700\nUITK-0;202512;1000;0;1000\n"))
                .isZero();
    }

    private static String persons() {
        StringBuilder rows =
                new StringBuilder(
                        "bsn;geboortedatum;geslacht_code;opleidingsniveau_code;overlijdensdatum\n");
        String opleiding = CodeList.load("opleidingsniveau").codes().iterator().next();
        for (int i = 0; i < 5; i++) {
            rows.append("%s;1%d-01-1980;1;%s;\n".formatted(PersonCase.BSNS.get(i), i, opleiding));
        }
        return rows.toString();
    }

    private static String benefit(String end, String reason) {
        return row("UITK-9", 4, "01-01-2010", end, reason);
    }

    private static String running() {
        return row("UITK-0", 0, "01-01-2010", "", "");
    }

    private static String row(String number, int person, String begin, String end, String reason) {
        return "%s;%s;;%s;%s;1;%s;%s;%s\n"
                .formatted(
                        number,
                        PersonCase.BSNS.get(person),
                        CodeList.load("regeling").codes().iterator().next(),
                        CodeList.load("leefvorm").codes().iterator().next(),
                        begin,
                        end,
                        reason);
    }

    private int bewaren(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "bewaren";
        words[1] = "--data";
        words[2] = town.data();
        System.arraycopy(more, 0, words, 3, more.length);
        return town.call("", words);
    }

    @Test
    void reportCountsAndDestroysNothing() {
        List<String> before = LoadCase.files(town.home().root());

        assertThat(bewaren("--op", "2025-01-01")).as(town.errors()).isZero();

        assertThat(town.screen())
                .contains("uitkering/uitkering                       2 rijen  8.3")
                .contains("uitkering/betaling                        1 rijen  volgt het nummer")
                .contains("clientregistratie/persoon                 1 rijen  volgt het nummer")
                .contains("Samen 4 rijen")
                .contains("deze termijnen zijn niet bevestigd")
                .contains("Er is niets vernietigd");
        assertThat(LoadCase.files(town.home().root())).isEqualTo(before);
        assertThat(town.filesWith("UITK-9")).hasSize(3);
    }

    @Test
    void lastDayOfTheTermIsStillKept() {
        assertThat(bewaren("--op", "2024-12-31", "--uitvoeren")).isZero();
        assertThat(town.screen()).contains("Er is niets te vernietigen.");
        assertThat(town.filesWith("UITK-9")).hasSize(3);
    }

    @Test
    void whatEndedGoesFromOldDeliveriesTooAndTheLastOfAPersonTakesTheRest() throws IOException {
        String pseudonym = town.client(4);

        assertThat(bewaren("--op", "2025-01-01", "--uitvoeren")).as(town.errors()).isZero();

        assertThat(town.filesWith("UITK-9", pseudonym, PersonCase.BSNS.get(4))).isEmpty();
        assertThat(town.rows("clientregistratie", "persoon", "select * from TABLE").rows())
                .hasSize(4);
        assertThat(town.rows("uitkering", "betaling", "select * from TABLE").rows()).hasSize(1);
        assertThat(town.person("inzage", List.of(PersonCase.BSNS.get(4)))).isEqualTo(1);
        List<String> lines = Files.readAllLines(town.home().audit().resolve("audit.jsonl"));
        assertThat(lines.get(lines.size() - 1))
                .contains("\"actie\":\"bewaren\"")
                .contains("\"rijen\":4,");
        String report =
                LoadCase.files(town.home().audit()).stream()
                        .filter(name -> name.startsWith("vernietiging_"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Files.readString(town.home().audit().resolve(report))).contains("Samen 4 rijen");
    }

    @Test
    void aWithdrawnDeliveryDoesNotDecideButItsOwnRowsGoToo() {
        String reason = CodeList.load("reden_einde").codes().iterator().next();
        String wrong =
                HEADER
                        + benefit("31-12-2014", reason)
                        + row("UITK-0", 0, "01-01-2010", "31-12-2014", reason)
                        + row("UITK-7", 4, "01-01-2010", "31-12-2014", reason);
        assertThat(town.ingest("uitkering/uitkering_zz.csv", wrong)).isZero();
        bewaren("--op", "2025-01-01");
        // UITK-9 in three deliveries, UITK-0 in four, UITK-7 in the wrong one only.
        assertThat(town.screen()).contains("uitkering/uitkering                       8 rijen");

        List<Manifest> landed = new Landing(town.home()).deliveries("uitkering", "uitkering");
        assertThat(
                        town.call(
                                "",
                                "leveringen",
                                "intrekken",
                                "uitkering/uitkering/" + landed.get(landed.size() - 1).levering(),
                                "--reason",
                                "van een ander",
                                "--data",
                                town.data()))
                .isZero();

        bewaren("--op", "2025-01-01", "--uitvoeren");
        assertThat(town.screen()).contains("uitkering/uitkering                       4 rijen");
        assertThat(town.filesWith("UITK-9", "UITK-7")).isEmpty();
        assertThat(town.rows("uitkering", "uitkering", "select * from TABLE").rows()).hasSize(1);
        int verified = town.call("", "verify-data", "--data", town.data());
        assertThat(verified).as(town.errors()).isZero();
    }

    @Test
    void nothingIsDestroyedOfWhomItIsSuspended() {
        String[] words = {
            "bewaren", "opschorten", "--data", town.data(), "--bsn-stdin", "--reason", "bezwaar"
        };
        assertThat(town.call(PersonCase.BSNS.get(4), words)).as(town.errors()).isZero();
        assertThat(bewaren("--op", "2025-01-01", "--uitvoeren")).isZero();
        assertThat(town.filesWith("UITK-9")).hasSize(3);
        assertThat(town.person("vergeten", List.of(PersonCase.BSNS.get(4)), "--reason", "x"))
                .isEqualTo(1);
        assertThat(town.errors()).contains("BZ-097").contains("opgeschort");

        words[1] = "hervatten";
        assertThat(town.call(PersonCase.BSNS.get(4), words)).isZero();
        assertThat(bewaren("--op", "2025-01-01", "--uitvoeren")).isZero();
        assertThat(town.filesWith("UITK-9")).isEmpty();
    }

    @Test
    void whatHasNotEndedYetIsNotDestroyedByADayInTheFuture() {
        assertThat(bewaren("--op", "2099-01-01", "--uitvoeren")).isEqualTo(2);
        assertThat(town.errors()).startsWith("BZ-095 --op: ligt na vandaag");
        assertThat(bewaren("--op", "2099-01-01")).isZero();
    }

    @Test
    void everyTermNamesATableAndColumnsThatExist() {
        for (Term term : Term.all()) {
            assertThat(ContractCatalog.find(term.bron(), term.tabel()))
                    .as(term.bron() + "/" + term.tabel())
                    .isPresent()
                    .get()
                    .satisfies(
                            contract -> {
                                if (!term.followsTheRest()) {
                                    assertThat(contract.column(term.datumKolom())).isPresent();
                                }
                                if (!term.waar().isEmpty()) {
                                    String[] condition = term.waar().split("=");
                                    assertThat(
                                                    contract.column(condition[0])
                                                            .orElseThrow()
                                                            .codes()
                                                            .orElseThrow()
                                                            .contains(condition[1]))
                                            .isTrue();
                                }
                            });
        }
    }

    @Test
    void everyTableAboutPersonsHasATermOrFollowsOneThatHas() {
        assertThat(ContractCatalog.all())
                .filteredOn(c -> !Ownership.clientColumns(c).isEmpty())
                .allSatisfy(
                        contract ->
                                assertThat(Term.all())
                                        .anyMatch(
                                                term ->
                                                        (term.bron() + "/" + term.tabel())
                                                                .equals(contract.name())));
    }
}
