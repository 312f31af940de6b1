package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/decisions/0008, in files. */
class DeliveryRulesTest {

    private LoadCase load;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        load = new LoadCase(folder);
    }

    @Test
    void theManifestKnowsPeriodKindKeyAndTotals() {
        load.put("uitkering/betaling_202512.csv", payments("U1", "12,5", "-2,5")).load();

        Manifest manifest = load.landed("uitkering", "betaling").get(0);
        assertThat(manifest.terms().periode()).isEqualTo("2025-12");
        assertThat(manifest.terms().soort()).isEqualTo(DeliveryKind.VOLLEDIG);
        assertThat(manifest.terms().sleutel()).containsExactly("uitkeringsnummer", "maand");
        assertThat(manifest.terms().totalen().get("betaald_eur").som()).isEqualByComparingTo("10");
        assertThat(manifest.terms().totalen().get("betaald_eur").omvang())
                .isEqualByComparingTo("15");
        assertThat(manifest.terms().totalen())
                .containsOnlyKeys("norm_eur", "inkomsten_eur", "betaald_eur");
    }

    @Test
    void aPseudonymIsInTheKeyUnderItsLandedName() {
        load.put("werk/iop_202512.csv", "bsn;vaststellingsdatum;is_weigering\r\n").load();

        assertThat(load.landed("werk", "iop").get(0).terms().sleutel())
                .containsExactly("client_id", "vaststellingsdatum");
    }

    @Test
    void aLateDeliveryLandsAsHistoryAndSaysSoOnScreenAndInItsManifest() {
        load.put("zrm/score_202512.csv", scores(2)).load();
        load.clear().put("zrm/score_202511.csv", scores(3)).accept("", "");

        assertThat(inForce()).containsExactly("score_202512.csv");
        Manifest late = load.landed("zrm", "score").get(1);
        String id = load.landed("zrm", "score").get(0).levering();
        assertThat(late.problemen())
                .containsExactly(
                        "BZ-084 zrm/score_202511.csv: periode 2025-11 landt als geschiedenis;"
                                + " levering "
                                + id
                                + " (2025-12) blijft gelden; verwacht een periode die niet ouder is"
                                + " dan wat geldt. Het bestand is geland; kijk of de naam klopt.");
        assertThat(load.messages()).isEqualTo(late.problemen());
        assertThat(load.screen()).contains("zrm/score 2025-11").contains("alleen geschiedenis");
        assertThat(load.results().get(0).geldt()).isFalse();
    }

    @Test
    void aCorrectionSupersedesAndWhatWasKnownBeforeItCanStillBeAsked() {
        load.put("zrm/score_202512.csv", scores(2)).load();
        Instant before = load.landed("zrm", "score").get(0).gelandOp();
        load.clear().put("zrm/score_202512_v2.csv", scores(3)).load();

        assertThat(inForce()).containsExactly("score_202512_v2.csv");
        List<Manifest> landed = load.landed("zrm", "score");
        assertThat(landed).hasSize(2);
        assertThat(landed.get(1).gelandOp()).isAfterOrEqualTo(before);
        assertThat(new Landing(load.home()).inForce("zrm", "score", before.minusNanos(1)))
                .isEmpty();
    }

    @Test
    void twoFilesOfOnePeriodBothLandInOrderOfNameWithAWarning() {
        load.put("zrm/score_202512_b.csv", scores(3))
                .put("zrm/score_202512_a.csv", scores(2))
                .load();

        assertThat(load.landed("zrm", "score"))
                .extracting(Manifest::bestand)
                .containsExactly("score_202512_a.csv", "score_202512_b.csv");
        assertThat(inForce()).containsExactly("score_202512_b.csv");
        assertThat(load.messages())
                .containsExactly(
                        "BZ-085 zrm/score_202512_b.csv: ook score_202512_a.csv is van 2025-12 en"
                                + " landde zojuist; dit bestand komt in de plaats; verwacht een"
                                + " bestand per periode. Het bestand is geland; kijk of de naam"
                                + " klopt.");
    }

    @Test
    void sameFileOfTheSamePeriodUnderAnotherNameIsKnown() {
        load.put("zrm/score_202512.csv", scores(2)).load();
        LoadReport again = load.put("zrm/score_2025-12_opnieuw.csv", scores(2)).load();

        assertThat(again.alGeland()).isEqualTo(2);
        assertThat(load.landed("zrm", "score")).hasSize(1);
    }

    @Test
    void aTableInWhichNothingChangedIsADeliveryOfItsPeriod() {
        load.put("zrm/score_202511.csv", scores(99)).load();
        load.put("zrm/score_202512.csv", scores(99)).load();

        assertThat(inForce()).containsExactly("score_202512.csv");
        assertThat(load.messages()).isEmpty();
    }

    @Test
    void aBigTableInWhichNothingChangedIsStrange() {
        load.put("zrm/score_202511.csv", scores(100)).load();
        load.put("zrm/score_202512.csv", scores(100)).load();

        assertThat(inForce()).containsExactly("score_202512.csv");
        assertThat(load.messages().get(0))
                .startsWith("BZ-087 zrm/score_202512.csv: byte voor byte");
    }

    @Test
    void anOldFileThatComesBackAfterItsCorrectionChangesNothingAndSaysSo() {
        load.put("zrm/score_202512.csv", scores(2)).load();
        load.clear().put("zrm/score_202512.csv", scores(3)).load();
        load.clear().put("zrm/score_202512.csv", scores(2)).load();

        assertThat(load.landed("zrm", "score")).hasSize(2);
        assertThat(load.screen()).contains(", die niet meer geldt");
    }

    @Test
    void aFileWithoutAPeriodAmongFilesWithOneIsTheNewestWithAWarning() {
        load.put("zrm/score_202512.csv", scores(2)).load();
        load.clear().put("zrm/score_nieuw.csv", scores(3)).load();

        assertThat(inForce()).containsExactly("score_nieuw.csv");
        assertThat(load.messages().get(0))
                .startsWith("BZ-079 zrm/score_nieuw.csv: geen periode in de naam");
    }

    @Test
    void supplementsAreASettingAndCountTogether() {
        load.settings("zrm", "score.levering.soort = aanvullend\n")
                .put("zrm/score_202511.csv", scores(2))
                .put("zrm/score_202512.csv", scores(3))
                .load();
        load.clear().put("zrm/score_202511.csv", scores(4)).load();

        assertThat(inForce()).containsExactly("score_202511.csv", "score_202512.csv");
        assertThat(new Landing(load.home()).inForce("zrm", "score").get(0).geland()).isEqualTo(4);
        assertThat(load.messages()).isEmpty();
    }

    @Test
    void aSupplementOfAnotherPeriodWithTheSameRowsIsKnown() {
        load.settings("zrm", "levering.soort = aanvullend\n")
                .put("zrm/score_202511.csv", scores(2))
                .put("zrm/score_202512.csv", scores(2));

        assertThat(load.load().alGeland()).isEqualTo(1);
    }

    @Test
    void busFilesCountTogetherByContract() {
        load.put("uitkering/bus_202511.xml", "<niets/>").load();

        assertThat(load.refused().get(0).terms().soort()).isEqualTo(DeliveryKind.AANVULLEND);
    }

    @Test
    void aWrongSettingStopsTheLoadBeforeAnythingLands() {
        load.settings("zrm", "levering.soort = half\n")
                .put("werkgever/werkgever_1.csv", "werkgevernummer;sector_code\r\n")
                .put("zrm/score_202511.csv", scores(2));

        assertThatThrownBy(load::load)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-059 config/zrm.properties levering.soort");
        assertThat(LoadCase.files(load.home().landing())).isEmpty();
    }

    @Test
    void theAllowedShareOfBadRowsIsASetting() {
        String rows = scores(8) + "M90;01;6\r\nM91;01;6\r\n";
        load.put("zrm/score_202512.csv", rows).load();
        assertThat(load.messages().get(0)).contains("hoogstens 5 van de 100 rijen afgekeurd");

        load.settings("zrm", "afkeur.aandeel = 0,2\n").load();
        assertThat(inForce()).containsExactly("score_202512.csv");

        load.settings("zrm", "afkeur.aandeel = 0,125\n")
                .clear()
                .put("zrm/score_202601.csv", rows)
                .load();
        assertThat(load.messages().get(0)).contains("hoogstens 12,5 van de 100 rijen afgekeurd");
    }

    private List<String> inForce() {
        return new Landing(load.home())
                .inForce("zrm", "score").stream().map(Manifest::bestand).toList();
    }

    private static String scores(int rows) {
        StringBuilder text = new StringBuilder("metingnummer;zrm_domein_code;score\r\n");
        for (int i = 0; i < rows; i++) {
            text.append("M").append(i).append(";01;3\r\n");
        }
        return text.toString();
    }

    private static String payments(String number, String... amounts) {
        StringBuilder text =
                new StringBuilder("uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n");
        for (int i = 0; i < amounts.length; i++) {
            text.append(number).append(i).append(";202512;1;1;").append(amounts[i]).append('\n');
        }
        return text.toString();
    }
}
