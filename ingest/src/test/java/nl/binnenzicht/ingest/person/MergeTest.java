package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.warehouse.store.Landing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    private static final String[] WHY = {"--reason", "nieuw nummer uit de BRP"};

    private PersonCase town;

    @BeforeEach
    void landedTown(@TempDir Path folder) {
        town = new PersonCase(folder).landed();
    }

    private static List<String> numbers(int old, int survivor) {
        return List.of(PersonCase.BSNS.get(old), PersonCase.BSNS.get(survivor));
    }

    private List<List<Object>> clients(String bron, String tabel) {
        return town.rows(bron, tabel, "select client_id from TABLE order by all").rows();
    }

    @Test
    void buildReadsOnePersonInEveryTableAndLandingIsAsItWas() {
        Path original =
                new Landing(town.home())
                        .folder(
                                "zrm",
                                "meting",
                                new Landing(town.home())
                                        .inForce("zrm", "meting")
                                        .get(0)
                                        .levering());
        Object before = PersonCase.query("select * from '" + original + "/*.parquet'");

        assertThat(town.person("samenvoegen", numbers(0, 3), WHY)).as(town.errors()).isZero();

        assertThat(clients("zrm", "meting"))
                .containsExactly(List.of(town.client(3)), List.of(town.client(3)));
        assertThat(clients("uitkering", "uitkering"))
                .contains(List.of(town.client(3)))
                .doesNotContain(List.of(town.client(0)));
        assertThat(PersonCase.query("select * from '" + original + "/*.parquet'"))
                .isEqualTo(before);
    }

    @Test
    void tableWithOneRowPerPersonKeepsTheRowOfTheNumberThatStays() {
        town.person("samenvoegen", numbers(0, 3), WHY);

        assertThat(
                        town.rows(
                                        "clientregistratie",
                                        "persoon",
                                        "select geboortedatum from TABLE where client_id = '"
                                                + town.client(3)
                                                + "'")
                                .rows()
                                .toString())
                .isEqualTo("[[1980-01-13]]");
        assertThat(clients("clientregistratie", "persoon")).hasSize(3);
        assertThat(clients("werk", "iop")).containsExactly(List.of(town.client(3)));
    }

    @Test
    void newDeliveryOfTheOldNumberGetsTheSurvivingPseudonym() {
        town.person("samenvoegen", numbers(0, 3), WHY);

        town.ingest(
                "werk/iop_x.csv",
                "bsn;vaststellingsdatum;is_weigering\n"
                        + PersonCase.BSNS.get(0)
                        + ";02-02-2025;N\n");

        assertThat(clients("werk", "iop")).containsExactly(List.of(town.client(3)));
        assertThat(
                        PersonCase.query(
                                        "select client_id from '"
                                                + town.home().landing("werk", "iop")
                                                + "/levering=0003*/*.parquet'")
                                .rows())
                .containsExactly(List.of(town.client(3)));
    }

    @Test
    void splitGivesBackWhatWasLandedBeforeAndSaysWhatMustBeDeliveredAgain() {
        Object before = clients("zrm", "meting");
        town.person("samenvoegen", numbers(0, 3), WHY);
        town.ingest(
                "werk/iop_x.csv",
                "bsn;vaststellingsdatum;is_weigering\n"
                        + PersonCase.BSNS.get(0)
                        + ";02-02-2025;N\n");

        assertThat(town.person("splitsen", numbers(0, 3), WHY)).as(town.errors()).isZero();

        assertThat(town.screen()).contains("Let op: 1 leveringen zijn na de samenvoeging geland");
        assertThat(clients("zrm", "meting")).isEqualTo(before);
        assertThat(clients("werk", "iop")).containsExactly(List.of(town.client(3)));
        town.ingest(
                "werk/iop_y.csv",
                "bsn;vaststellingsdatum;is_weigering\n"
                        + PersonCase.BSNS.get(0)
                        + ";02-02-2025;J\n");
        assertThat(clients("werk", "iop")).containsExactly(List.of(town.client(0)));
        assertThat(town.home().root().resolve("samengevoegd")).doesNotExist();
    }

    @Test
    void partnersWhoTurnOutToBeOnePersonAreNotTheirOwnPartner() {
        town.person("samenvoegen", numbers(2, 1), WHY);

        assertThat(
                        town.rows(
                                        "uitkering",
                                        "uitkering",
                                        "select client_id, partner_client_id is null from TABLE"
                                                + " where uitkeringsnummer = 'UITK-1'")
                                .rows())
                .containsExactly(List.of(town.client(1), true));
    }

    @Test
    void mergesFollowEachOther() {
        town.person("samenvoegen", numbers(0, 3), WHY);
        town.person("samenvoegen", numbers(3, 1), WHY);

        assertThat(clients("zrm", "meting"))
                .containsExactly(List.of(town.client(1)), List.of(town.client(1)));
    }

    @Test
    void numberThatComesLaterTakesOverWhatTheVaultKnows() {
        assertThat(town.person("samenvoegen", numbers(0, 5), WHY)).isZero();
        assertThat(town.person("inzage", List.of(PersonCase.BSNS.get(5)))).isZero();

        assertThat(town.screen())
                .contains("Geboortedatum in de kluis: 1980-01-10")
                .contains(PersonCase.BSNS.get(0) + " en " + PersonCase.BSNS.get(5));
    }

    @Test
    void forgettingOneNumberForgetsBoth() {
        town.person("samenvoegen", numbers(0, 3), WHY);
        String[] pseudonyms = {town.client(0), town.client(3)};

        assertThat(town.person("vergeten", List.of(PersonCase.BSNS.get(0)), WHY)).isZero();

        assertThat(town.filesWith(pseudonyms)).isEmpty();
        assertThat(town.filesWith(PersonCase.BSNS.get(0), PersonCase.BSNS.get(3))).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() {
        town.person("samenvoegen", numbers(0, 3), WHY);

        assertThat(town.person("samenvoegen", numbers(0, 3), WHY)).isEqualTo(1);
        assertThat(town.errors()).startsWith("BZ-097").contains("zijn al een persoon");
        assertThat(town.person("samenvoegen", numbers(3, 0), WHY)).isEqualTo(1);
        assertThat(town.person("samenvoegen", numbers(0, 1), WHY)).isEqualTo(1);
        assertThat(town.errors()).contains("al met een ander samengevoegd");
        assertThat(town.person("samenvoegen", numbers(5, 1), WHY)).isEqualTo(1);
        assertThat(town.errors()).startsWith("BZ-096").contains("het oude nummer");
        assertThat(town.person("splitsen", numbers(3, 0), WHY)).isEqualTo(1);
        assertThat(town.errors()).contains("zijn niet zo samengevoegd");
        assertThat(town.person("samenvoegen", numbers(1, 1), WHY)).isEqualTo(2);
    }
}
