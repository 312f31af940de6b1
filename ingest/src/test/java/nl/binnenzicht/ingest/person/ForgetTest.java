package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetTest {

    private static final String[] WHY = {"--reason", "verzoek van de betrokkene"};

    private PersonCase town;

    @BeforeEach
    void landedTown(@TempDir Path folder) {
        town = new PersonCase(folder).landed();
    }

    private static List<String> bsn(int person) {
        return List.of(PersonCase.BSNS.get(person));
    }

    @Test
    void nothingOnDiskHoldsThePersonAfterwards() {
        town.publish("20260101T080000Z-01");
        town.publish("20260105T080000Z-01");
        String pseudonym = town.client(0);
        assertThat(town.filesWith(pseudonym)).hasSizeGreaterThan(8);

        assertThat(town.person("vergeten", bsn(0), WHY)).as(town.errors()).isZero();

        assertThat(town.filesWith(pseudonym, PersonCase.BSNS.get(0), "UITK-0")).isEmpty();
        assertThat(town.screen()).contains("niets gevonden").doesNotContain(bsn(0).get(0));
    }

    @Test
    void everybodyElseStaysWithEveryValue() {
        String others =
                "select * from TABLE where client_id <> '" + town.client(0) + "' order by all";
        Object before = town.rows("zrm", "meting", others);
        Object persons = town.rows("clientregistratie", "persoon", others);

        town.person("vergeten", bsn(0), WHY);

        assertThat(town.rows("zrm", "meting", "select * from TABLE order by all"))
                .isEqualTo(before);
        assertThat(town.rows("clientregistratie", "persoon", "select * from TABLE order by all"))
                .isEqualTo(persons);
        assertThat(town.rows("uitkering", "betaling", "select * from TABLE").rows())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.get(0)).isEqualTo("UITK-1"));
        assertThat(town.rows("zrm", "score", "select metingnummer from TABLE").rows())
                .containsExactly(List.of("METING-3"));
    }

    @Test
    void manifestCountsWhatIsLeftAndSaysWhy() {
        List<Manifest> before = new Landing(town.home()).deliveries("uitkering", "betaling");

        town.person("vergeten", bsn(0), WHY);

        List<Manifest> after = new Landing(town.home()).deliveries("uitkering", "betaling");
        for (int i = 0; i < 2; i++) {
            assertThat(after.get(i).sha256()).isEqualTo(before.get(i).sha256());
            assertThat(after.get(i).geland()).isEqualTo(1);
            assertThat(after.get(i).gelezen()).isEqualTo(1);
        }
        assertThat(after.get(1).problemen())
                .containsExactly(
                        "BZ-092 deze levering: 2 rijen: person vergeten; verwacht dat vernietigde"
                                + " gegevens wegblijven. Deze rijen zijn na het landen vernietigd"
                                + " en tellen niet meer mee.");
    }

    @Test
    void benefitOfTwoGoesOnInTheNameOfThePartner() {
        town.person("vergeten", bsn(1), WHY);

        assertThat(
                        town.rows(
                                        "uitkering",
                                        "uitkering",
                                        "select client_id, partner_client_id from TABLE where"
                                                + " uitkeringsnummer = 'UITK-1'")
                                .rows())
                .hasSize(1)
                .first()
                .satisfies(
                        row -> {
                            assertThat(row.get(0)).isEqualTo(town.client(2));
                            assertThat(row.get(1)).isNull();
                        });
        assertThat(town.rows("uitkering", "betaling", "select * from TABLE").rows()).hasSize(3);
    }

    @Test
    void forgettingThePartnerLeavesTheApplicant() {
        town.publish("20260105T080000Z-01");
        town.person("vergeten", bsn(2), WHY);

        assertThat(
                        town.rows(
                                        "uitkering",
                                        "uitkering",
                                        "select partner_client_id from TABLE where client_id = '"
                                                + town.client(1)
                                                + "'")
                                .rows()
                                .get(0)
                                .get(0))
                .isNull();
        assertThat(town.filesWith(town.client(2))).isEmpty();
    }

    @Test
    void servingSnapshotGetsASuccessorAndOlderOnesGo() {
        Snapshot older = town.publish("20260101T080000Z-01");
        Snapshot current = town.publish("20260105T080000Z-01");

        town.person("vergeten", bsn(0), WHY);

        assertThat(older.folder()).doesNotExist();
        assertThat(current.folder()).doesNotExist();
        Snapshot now = new SnapshotStore(town.home()).current().orElseThrow();
        assertThat(now.id()).isGreaterThan("20260105T080000Z-01");
        assertThat(
                        PersonCase.query(
                                        "select count(*) from read_parquet('"
                                                + now.table("fct_client_maand")
                                                + "/*.parquet')")
                                .rows()
                                .get(0)
                                .get(0))
                .isEqualTo(3L);
    }

    @Test
    void snapshotWithoutThePersonStaysAsItIs() {
        town.publish("20260105T080000Z-01");
        town.person("vergeten", bsn(0), WHY);
        String serving = new SnapshotStore(town.home()).current().orElseThrow().id();
        assertThat(town.ingest("clientregistratie/persoon_x.csv", onePerson(4))).isZero();

        assertThat(town.person("vergeten", bsn(4), WHY)).isZero();

        assertThat(new SnapshotStore(town.home()).current().orElseThrow().id()).isEqualTo(serving);
    }

    private static String onePerson(int person) {
        return "bsn;geboortedatum;geslacht_code;opleidingsniveau_code;overlijdensdatum\n"
                + PersonCase.BSNS.get(person)
                + ";01-01-1990;1;"
                + CodeList.load("opleidingsniveau").codes().iterator().next()
                + ";\n";
    }

    @Test
    void redeliveryDoesNotBringThePersonBack() {
        town.person("vergeten", bsn(0), WHY);
        String pseudonym = town.client(0);

        town.redeliver();

        List<Manifest> payments = new Landing(town.home()).deliveries("uitkering", "betaling");
        assertThat(payments).hasSize(3);
        assertThat(payments.get(2).geland()).isEqualTo(1);
        assertThat(payments.get(2).gelezen()).isEqualTo(1);
        assertThat(payments.get(2).problemen())
                .containsExactly(
                        "BZ-092 deze levering: 2 rijen: gaan over personen die zijn vergeten;"
                                + " verwacht dat vernietigde gegevens wegblijven. Deze rijen zijn"
                                + " niet geland en tellen niet mee.");
        assertThat(town.filesWith(pseudonym, PersonCase.BSNS.get(0), "UITK-0", "METING-0"))
                .isEmpty();
    }

    @Test
    void applicantForgottenBeforeADeliveryLeavesTheBenefitToThePartner() {
        town.person("vergeten", bsn(1), WHY);

        town.redeliver();

        assertThat(
                        town.rows(
                                        "uitkering",
                                        "uitkering",
                                        "select client_id from TABLE where uitkeringsnummer = 'UITK-1'")
                                .rows())
                .containsExactly(List.of(town.client(2)));
    }

    @Test
    void personWhoIsAdmittedAgainLandsAgain() {
        town.person("vergeten", bsn(0), WHY);

        assertThat(town.person("toelaten", bsn(0), "--reason", "opnieuw cliënt")).isZero();
        town.redeliver();

        assertThat(town.rows("clientregistratie", "persoon", "select * from TABLE").rows())
                .hasSize(4);
        assertThat(town.person("toelaten", bsn(0), "--reason", "nog eens")).isEqualTo(1);
    }

    @Test
    void exportsStayAndAreCounted() throws IOException {
        Files.createDirectories(town.home().exports());
        Files.writeString(
                town.home().exports().resolve("bus_202512.xml"),
                "<bus><bsn>" + PersonCase.BSNS.get(0) + "</bsn></bus>");

        assertThat(town.person("vergeten", bsn(0), WHY)).isZero();

        assertThat(town.screen()).contains("Blijft bewaard: 1 bestanden in exports");
        assertThat(town.home().exports().resolve("bus_202512.xml")).exists();
    }

    @Test
    void strayFileWithThePersonKeepsTheWorkOpenUntilItIsGone() throws IOException {
        Path stray = town.home().root().resolve("notitie.txt");
        Files.writeString(stray, "ik zocht " + town.client(0) + " op");

        assertThat(town.person("vergeten", bsn(0), WHY)).isEqualTo(1);
        assertThat(town.errors())
                .contains("BZ-098 notitie.txt: de persoon staat nog in 1 bestanden");
        assertThat(town.ingest("zrm/score_9.csv", "metingnummer;zrm_domein_code;score\n"))
                .isEqualTo(1);
        Files.delete(stray);

        assertThat(town.call("", "vault", "afmaken", "--data", town.data())).isZero();
        assertThat(town.ingest("zrm/score_9.csv", "metingnummer;zrm_domein_code;score\n")).isZero();
    }

    @Test
    void auditSaysWhatHappenedAndNamesNobody() throws IOException {
        town.person("vergeten", bsn(0), WHY);

        List<String> lines = Files.readAllLines(town.home().audit().resolve("audit.jsonl"));
        assertThat(lines.get(lines.size() - 1))
                .contains("\"actie\":\"person vergeten\"")
                .contains("\"wie\":\"" + System.getProperty("user.name") + "\"")
                .contains("\"reden\":\"verzoek van de betrokkene\"")
                .contains("\"leveringen\":12")
                .doesNotContain(town.client(0));
    }

    @Test
    void rowsAreFoundWhateverTheirFileIsCalled() throws IOException {
        Manifest delivered = new Landing(town.home()).deliveries("zrm", "score").get(0);
        Path rows = new Landing(town.home()).folder("zrm", "score", delivered.levering());
        Files.move(rows.resolve("part-0.parquet"), rows.resolve("part-7.parquet"));
        Checksums.write(rows);

        assertThat(town.person("vergeten", bsn(0), WHY)).isZero();

        assertThat(town.filesWith("METING-0")).isEmpty();
        assertThat(LoadCase.files(rows))
                .containsExactly("SHA256SUMS", "manifest.json", "part-7.parquet");
    }

    @Test
    void nothingIsBegunWhileABuildRuns() throws IOException {
        Files.createDirectories(town.home().snapshots());
        try (FileChannel build =
                FileChannel.open(
                        town.home().snapshots().resolve(".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            assertThat(build.tryLock()).isNotNull();
            assertThat(town.person("vergeten", bsn(0), WHY)).isEqualTo(1);
            assertThat(town.errors()).startsWith("BZ-037 snapshots/.lock: er loopt al een build");
        }

        assertThat(town.filesWith("METING-0")).isNotEmpty();
        assertThat(town.person("inzage", bsn(0))).isZero();
        assertThat(town.person("vergeten", bsn(0), WHY)).isZero();
        assertThat(town.filesWith("METING-0", "UITK-0")).isEmpty();
    }

    @Test
    void personWhoWasNeverDeliveredIsNotThere() {
        List<String> before = LoadCase.files(town.home().root());

        assertThat(town.person("vergeten", bsn(5), WHY)).isEqualTo(1);

        assertThat(town.errors()).startsWith("BZ-096 vault/bsn.tabel: deze persoon komt niet voor");
        assertThat(LoadCase.files(town.home().root())).isEqualTo(before);
    }
}
