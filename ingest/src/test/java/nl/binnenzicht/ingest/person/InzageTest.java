package nl.binnenzicht.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Landing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InzageTest {

    private PersonCase town;
    private Path folder;

    @BeforeEach
    void landedTown(@TempDir Path temporary) {
        folder = temporary;
        town = new PersonCase(temporary).landed();
    }

    private static List<String> bsn(int person) {
        return List.of(PersonCase.BSNS.get(person));
    }

    private Inzage inzage(int person) {
        Path out = folder.resolve("opgave.json");
        assertThat(town.person("inzage", bsn(person), "--json", "--out", out.toString()))
                .as(town.errors())
                .isZero();
        return Json.read(out, Inzage.class);
    }

    @Test
    void everyRowIsThereOnceWithEveryDeliveryThatHoldsIt() {
        town.publish("20260105T080000Z-01");

        Inzage inzage = inzage(0);

        assertThat(inzage.tabellen())
                .extracting(
                        tabel -> tabel.bron() + "/" + tabel.tabel() + " " + tabel.rijen().size())
                .containsExactlyInAnyOrder(
                        "clientregistratie/persoon 1",
                        "uitkering/uitkering 1",
                        "uitkering/betaling 3",
                        "zrm/meting 1",
                        "zrm/score 2",
                        "werk/iop 1");
        Inzage.Tabel persons =
                inzage.tabellen().stream()
                        .filter(tabel -> tabel.tabel().equals("persoon"))
                        .findFirst()
                        .orElseThrow();
        assertThat(persons.rijen().get(0).herkomst())
                .extracting(Inzage.Herkomst::bestand, Inzage.Herkomst::teltMee)
                .containsExactly(
                        tuple("persoon_202511.csv", false), tuple("persoon_202512.csv", true));
        assertThat(inzage.snapshot())
                .containsOnly(
                        Map.entry("dim_client", 1L),
                        Map.entry("fct_client_maand", 1L),
                        Map.entry("fct_uitkering_maand", 1L));
        assertThat(inzage.geboortedatum()).isEqualTo("1980-01-10");
        assertThat(inzage.geslachtCode()).isEqualTo("1");
    }

    @Test
    void whatWasWithdrawnIsStillHeldAndSaidToBeWithdrawn() {
        String last = new Landing(town.home()).deliveries("werk", "iop").get(1).levering();
        assertThat(
                        town.call(
                                "",
                                "leveringen",
                                "intrekken",
                                "werk/iop/" + last,
                                "--reason",
                                "per vergissing",
                                "--data",
                                town.data()))
                .isZero();

        Inzage.Tabel iop =
                inzage(0).tabellen().stream()
                        .filter(tabel -> tabel.tabel().equals("iop"))
                        .findFirst()
                        .orElseThrow();

        assertThat(iop.rijen().get(0).herkomst())
                .extracting(Inzage.Herkomst::teltMee, Inzage.Herkomst::ingetrokken)
                .containsExactly(tuple(true, false), tuple(false, true));
        assertThat(InzageText.of(inzage(0))).contains("(ingetrokken, telt niet mee)");
        assertThat(town.person("vergeten", bsn(0), "--reason", "verzoek")).isZero();
        assertThat(town.call("", "verify-data", "--data", town.data())).isZero();
    }

    @Test
    void partnerSeesTheBenefitAndNobodyElseIsNamed() throws IOException {
        Inzage inzage = inzage(2);

        assertThat(inzage.tabellen())
                .extracting(Inzage.Tabel::tabel)
                .containsExactlyInAnyOrder("persoon", "uitkering", "betaling");
        Inzage.Tabel benefit =
                inzage.tabellen().stream()
                        .filter(tabel -> tabel.tabel().equals("uitkering"))
                        .findFirst()
                        .orElseThrow();
        assertThat(benefit.rijen().get(0).waarden())
                .containsEntry("client_id", "een andere persoon")
                .containsEntry("partner_client_id", "deze persoon");
        assertThat(Files.readString(folder.resolve("opgave.json")))
                .doesNotContain(town.client(1))
                .doesNotContain(PersonCase.BSNS.get(1));
    }

    @Test
    void letterIsReadableAndForItsOwnerOnly() throws IOException {
        Path out = folder.resolve("brief.txt");

        assertThat(town.person("inzage", bsn(0), "--out", out.toString())).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
        assertThat(town.screen())
                .contains("Opgave gemaakt, 9 rijen.")
                .doesNotContain(PersonCase.BSNS.get(0));
        assertThat(Files.readString(out))
                .startsWith("Opgave van de gegevens die over u zijn vastgelegd\n")
                .contains("== uitkering, betaling: een uitkering in een maand waarover is betaald")
                .contains("   betaald_eur = 900.0000   [betaalbaar gesteld]")
                .contains("herkomst: bron uitkering, bestand betaling_202512.csv, levering 0002-")
                .contains("== Geleverd aan anderen (bestanden waarin uw BSN staat)\n   geen\n");
    }

    @Test
    void disputeIsShownUntilAndAfterItIsSettled() {
        String[] about = {"--bron", "zrm", "--tabel", "meting", "--reason", "score klopt niet"};

        assertThat(town.person("rectificatie", bsn(0), about)).as(town.errors()).isZero();
        assertThat(inzage(0).betwistingen())
                .hasSize(1)
                .first()
                .satisfies(dispute -> assertThat(dispute.klaarOp()).isNull());
        assertThat(inzage(3).betwistingen()).isEmpty();

        String[] settled = {
            "--bron", "zrm", "--tabel", "meting", "--reason", "hersteld", "--klaar"
        };
        assertThat(town.person("rectificatie", bsn(0), settled)).isZero();
        assertThat(inzage(0).betwistingen().get(0).klaarOp()).isNotNull();
        assertThat(town.person("rectificatie", bsn(0), settled)).isEqualTo(1);
    }

    @Test
    void tableWithoutPersonsCannotBeDisputed() {
        assertThat(
                        town.person(
                                "rectificatie",
                                bsn(0),
                                "--bron",
                                "financien",
                                "--tabel",
                                "boeking",
                                "--reason",
                                "fout"))
                .isEqualTo(2);
        assertThat(town.errors()).startsWith("BZ-097 --bron en --tabel:");
    }

    @Test
    void numberOnTheCommandLineIsRefusedAndNotRepeated() {
        String bsn = PersonCase.BSNS.get(0);
        for (String word : List.of(bsn, "--bsn=" + bsn, "9999.90.019", "brief-" + bsn + ".txt")) {
            assertThat(town.call("", "person", "inzage", "--data", town.data(), word)).isEqualTo(2);
            assertThat(town.errors())
                    .startsWith("BZ-094 opdrachtregel: een van de woorden lijkt een BSN")
                    .doesNotContain(bsn)
                    .doesNotContain("9999.90.019");
        }
    }

    @Test
    void inputThatIsNoNumberIsRefusedAndNotRepeated() {
        for (String input : List.of("999990018", "", "geheim")) {
            assertThat(town.person("inzage", List.of(input))).isEqualTo(2);
            assertThat(town.errors())
                    .startsWith("BZ-093 standaardinvoer: geen geldig BSN")
                    .doesNotContain("999990018")
                    .doesNotContain("geheim");
        }
    }

    @Test
    void reasonThatMightPointAtSomebodyIsRefused() {
        assertThat(town.person("vergeten", bsn(0), "--reason", "zie zaak 1234 5678")).isEqualTo(2);
        assertThat(town.errors()).startsWith("BZ-095 --reason:").doesNotContain("1234");
        assertThat(town.person("vergeten", bsn(0), "--reason", "  ")).isEqualTo(2);
    }

    @Test
    void folderWithoutVaultIsLeftAlone() {
        Path empty = folder.resolve("leeg");

        assertThat(
                        town.call(
                                PersonCase.BSNS.get(0),
                                "person",
                                "inzage",
                                "--bsn-stdin",
                                "--data",
                                empty.toString()))
                .isEqualTo(1);
        assertThat(town.errors()).startsWith("BZ-096 --data: in deze map is geen kluis");
        assertThat(empty).doesNotExist();
    }
}
