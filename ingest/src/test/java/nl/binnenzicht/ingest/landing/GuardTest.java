package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivery that changes more than a period can is a question until a person answers it. */
class GuardTest {

    private static final String REASON = "de leverancier heeft oude zaken opgeschoond";

    private LoadCase load;

    @BeforeEach
    void aMonthHasLanded(@TempDir Path folder) {
        load = new LoadCase(folder);
        load.put("uitkering/betaling_202511.csv", payments(20, "100")).load();
        load.clear();
    }

    @Test
    void oneRowInTenLessIsLandedAndOneMoreIsAQuestion() {
        load.put("uitkering/betaling_202512.csv", payments(18, "111,11")).load();
        assertThat(messages()).isEmpty();

        load.clear().put("uitkering/betaling_202601.csv", payments(16, "125")).load();

        Manifest before = inForce().get(0);
        assertThat(before.bestand()).isEqualTo("betaling_202512.csv");
        assertThat(messages())
                .containsExactly(
                        "BZ-080 uitkering/betaling_202601.csv: 16 rijen, 11,1 % minder dan de 18 van"
                                + " levering "
                                + before.levering()
                                + " (2025-12); verwacht hoogstens 10,0 % minder rijen. Er is niets"
                                + " van dit bestand geland. Klopt het toch, laad dan opnieuw met"
                                + " --accept uitkering/betaling_202601.csv --reason \"waarom\"; anders: vraag"
                                + " de leverancier om een hersteld bestand.");
    }

    @Test
    void aQuestionLandsNothingAndIsKeptOnce() {
        load.put("uitkering/betaling_202512.csv", payments(2, "1000"));
        LoadReport first = load.load();
        LoadReport again = load.load();

        assertThat(first.vraag()).isEqualTo(1);
        assertThat(again.vraag()).isEqualTo(1);
        assertThat(load.landed("uitkering", "betaling")).hasSize(1);
        List<Manifest> asked = new Landing(load.home()).questioned();
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).status()).isEqualTo(Manifest.Status.VRAAG);
        assertThat(asked.get(0).geland()).isZero();
        assertThat(load.refused()).isEmpty();
        assertThat(load.rejects(asked.get(0)))
                .containsExactly(";;rijen_verdwenen;hoogstens 10,0 % minder rijen");
        assertThat(load.screen()).contains("2 gelezen, VRAAG");
    }

    @Test
    void anAcceptedQuestionLandsAndTheAuditFileSaysWhoWhenWhatAndWhy() throws IOException {
        load.put("uitkering/betaling_202512.csv", payments(2, "1000")).load();

        LoadReport accepted = load.accept("uitkering/betaling_202512.csv", REASON);

        assertThat(accepted.geland()).isEqualTo(1);
        assertThat(inForce().get(0).bestand()).isEqualTo("betaling_202512.csv");
        assertThat(new Landing(load.home()).questioned()).isEmpty();
        assertThat(messages().get(0))
                .startsWith("BZ-083 uitkering/betaling_202512.csv: 2 rijen, 90,0 % minder");
        List<String> audit = Files.readAllLines(load.home().audit().resolve("audit.jsonl"));
        assertThat(audit).hasSize(1);
        assertThat(audit.get(0))
                .contains("\"actie\":\"levering_geaccepteerd\"")
                .contains("\"wie\":\"" + System.getProperty("user.name"))
                .contains("\"tabel\":\"betaling\"")
                .contains(REASON)
                .contains("90,0 % minder");
    }

    @Test
    void acceptingWhereNothingIsAskedLeavesNoTrace() {
        load.put("uitkering/betaling_202512.csv", payments(20, "101"))
                .accept("uitkering/betaling_202512.csv", REASON);

        assertThat(messages()).isEmpty();
        assertThat(load.home().audit()).doesNotExist();
    }

    @Test
    void acceptingOneTableLeavesTheQuestionOfAnother() {
        load.put("uitkering/betaling_202512.csv", payments(2, "1000"));

        assertThat(load.accept("zrm/score", REASON).vraag()).isEqualTo(1);
    }

    @Test
    void anAcceptedFileThatIsWrongIsStillRefused() {
        load.put("uitkering/betaling_202512.csv", payments(2, "veel"));

        assertThat(load.accept("uitkering/betaling_202512.csv", REASON).geweigerd()).isEqualTo(1);
    }

    @Test
    void aTotalThatMovesAQuarterIsLandedAndMoreIsAQuestionWithoutTheAmount() {
        load.put("uitkering/betaling_202512.csv", payments(20, "125")).load();
        assertThat(messages()).isEmpty();

        load.clear().put("uitkering/betaling_202601.csv", payments(20, "12500")).load();

        assertThat(messages()).hasSize(1);
        assertThat(messages().get(0))
                .startsWith(
                        "BZ-081 uitkering/betaling_202601.csv kolom betaald_eur: het totaal is"
                                + " 9.900,0 % hoger dan in levering 0002-")
                .contains("; verwacht hoogstens 25,0 % verschil. Er is niets")
                .doesNotContain("2500");
    }

    @Test
    void aMinusThatWasLostIsAQuestionThoughTheSizesAreTheSame() {
        load.put("uitkering/betaling_202512.csv", payments(20, "-100")).load();

        assertThat(messages().get(0)).contains("200,0 % lager");
    }

    @Test
    void theSharesAreSettingsAndOneNeverAsks() {
        load.settings("uitkering", "bewaking.rijen = 1\nbetaling.bewaking.bedrag = 1\n")
                .put("uitkering/betaling_202512.csv", payments(1, "9"))
                .load();

        assertThat(messages()).isEmpty();
        assertThat(inForce().get(0).geland()).isEqualTo(1);
    }

    @Test
    void anEmptyDeliveryThatWouldEmptyATableIsAQuestion() {
        load.put("uitkering/betaling_202512.csv", payments(0, "")).load();
        assertThat(messages()).hasSize(2); // the rows and the one amount that was not zero

        load.clear().put("uitkering/maatregel_202511.csv", MAATREGEL).load();
        load.put("uitkering/maatregel_202512.csv", MAATREGEL).load();
        assertThat(messages()).isEmpty();
        assertThat(load.landed("uitkering", "maatregel")).hasSize(2);
    }

    private static final String MAATREGEL =
            "bsn;maatregel_reden_code;percentage;begindatum;einddatum\r\n";

    @Test
    void aLateDeliveryOfAnOlderPeriodReplacesNothingAndIsNotAsked() {
        load.put("uitkering/betaling_202510.csv", payments(1, "9")).load();

        assertThat(messages()).hasSize(1);
        assertThat(messages().get(0)).startsWith("BZ-084");
    }

    @Test
    void aSupplementIsHeldAgainstTheOneOfItsPeriodOnly() {
        load.settings("uitkering", "betaling.levering.soort = aanvullend\n");
        load.put("uitkering/betaling_202512.csv", payments(20, "5")).load();
        assertThat(messages()).isEmpty();

        load.clear().put("uitkering/betaling_202512.csv", payments(10, "10")).load();
        assertThat(messages()).hasSize(1);
        assertThat(messages().get(0)).startsWith("BZ-080").contains("50,0 % minder");
    }

    @Test
    void aPeriodThatHasYetToComeIsAQuestion() {
        load.put("uitkering/betaling_209812.csv", payments(20, "100")).load();

        assertThat(messages().get(0))
                .startsWith(
                        "BZ-082 uitkering/betaling_209812.csv: de periode in de naam moet nog"
                                + " beginnen: 2098-12; verwacht een periode die al begonnen is.");
        assertThat(load.accept("uitkering/betaling/2098-12", REASON).geland()).isEqualTo(1);
    }

    private List<Manifest> inForce() {
        return new Landing(load.home()).inForce("uitkering", "betaling");
    }

    /** What was said, without the rule that payments like these are strange. */
    private List<String> messages() {
        return load.messages().stream().filter(text -> !text.startsWith("BZ-023")).toList();
    }

    private static String payments(int rows, String paid) {
        StringBuilder text =
                new StringBuilder("uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n");
        for (int i = 0; i < rows; i++) {
            text.append("U").append(i).append(";202512;0;0;").append(paid).append('\n');
        }
        return text.toString();
    }
}
