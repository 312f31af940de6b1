package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.Requirement;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A spoiled file: nothing of it is landed, everything else is, and the supplier reads why. */
class RefusedFileTest {

    private static final String GOOD_FILE =
            "werkgevernummer;sector_code\r\nW1;" + sector() + "\r\n";

    private static final String HEADER = "metingnummer;zrm_domein_code;score\r\n";

    private LoadCase load;

    @BeforeEach
    void aGoodFileOfAnotherTableLiesBesideIt(@TempDir Path folder) {
        load = new LoadCase(folder).put("werkgever/werkgever_202512.csv", GOOD_FILE);
    }

    private static String sector() {
        return CodeList.load("sector").codes().iterator().next();
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                Arguments.of(
                        "missing column",
                        bytes("metingnummer;zrm_domein_code;scroe\r\nM1;01;3\r\n"),
                        "BZ-013 zrm/score_202512.csv kolom score: ontbreekt in de kopregel (wel"
                                + " aanwezig: scroe); verwacht deze kolom. Er is niets van dit"
                                + " bestand geland; vraag de leverancier om een hersteld bestand."),
                Arguments.of(
                        "unknown code",
                        bytes(HEADER + "M1;01;3\r\nM1;77;3\r\nM2;02;4\r\nM3;88;1\r\n"),
                        "BZ-020 zrm/score_202512.csv kolom zrm_domein_code: 2 van 4 rijen met een"
                                + " onbekende code (eerste: rij 3); verwacht een code uit de lijst"
                                + " zrm_domein. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand."),
                Arguments.of(
                        "text in a number",
                        bytes(HEADER + "M1;01;drie\r\n"),
                        "BZ-019 zrm/score_202512.csv kolom score: 1 van 1 rijen met iets anders"
                                + " (eerste: rij 2); verwacht een heel getal. Er is niets van dit"
                                + " bestand geland; vraag de leverancier om een hersteld bestand."),
                Arguments.of(
                        "wrong encoding: UTF-16",
                        (HEADER + "M1;01;3\r\n").getBytes(StandardCharsets.UTF_16),
                        "BZ-012 zrm/score_202512.csv: de tekens zijn niet te lezen; verwacht UTF-8"
                                + " of Windows-1252. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand."),
                Arguments.of(
                        "wrong encoding: UTF-16 without mark",
                        (HEADER + "M1;01;3\r\n").getBytes(StandardCharsets.UTF_16LE),
                        "BZ-012 zrm/score_202512.csv: de tekens zijn niet te lezen; verwacht UTF-8"
                                + " of Windows-1252. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand."),
                Arguments.of(
                        "empty file",
                        new byte[0],
                        "BZ-011 zrm/score_202512.csv: het bestand is leeg; verwacht een kopregel"
                                + " met kolomnamen. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand."),
                Arguments.of(
                        "nothing but blank lines after a byte order mark",
                        bytes("\uFEFF\r\n \r\n"),
                        "BZ-011 zrm/score_202512.csv: het bestand is leeg; verwacht een kopregel"
                                + " met kolomnamen. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand."),
                Arguments.of(
                        "cut off between two fields",
                        bytes(HEADER + "M1;01;3\r\nM1;02"),
                        "BZ-016 zrm/score_202512.csv: het bestand breekt af in rij 3; verwacht"
                                + " hele rijen tot het einde. Er is niets van dit bestand geland;"
                                + " vraag de leverancier om een hersteld bestand."),
                Arguments.of(
                        "cut off inside quotes",
                        bytes(HEADER + "M1;01;3\r\n\"M1"),
                        "BZ-016 zrm/score_202512.csv: het bestand breekt af in rij 3; verwacht een"
                                + " aanhalingsteken dat weer sluit. Er is niets van dit bestand"
                                + " geland; vraag de leverancier om een hersteld bestand."),
                Arguments.of(
                        "field too many",
                        bytes(HEADER + "M1;01;3;4\r\nM1;02;3\r\n"),
                        "BZ-017 zrm/score_202512.csv: 1 van 2 rijen met een ander aantal velden"
                                + " (eerste: rij 2); verwacht 3 velden in elke rij, net als de"
                                + " kopregel. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand."),
                Arguments.of(
                        "field too few in the middle",
                        bytes(HEADER + "M1;01\r\nM1;02;3\r\n"),
                        "BZ-017 zrm/score_202512.csv: 1 van 2 rijen met een ander aantal velden"
                                + " (eerste: rij 2); verwacht 3 velden in elke rij, net als de"
                                + " kopregel. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand."),
                Arguments.of(
                        "required value empty",
                        bytes(HEADER + ";01;3\r\n"),
                        "BZ-018 zrm/score_202512.csv kolom metingnummer: 1 van 1 rijen zonder"
                                + " waarde (eerste: rij 2); verwacht een waarde in elke rij. Er is"
                                + " niets van dit bestand geland; vraag de leverancier om een"
                                + " hersteld bestand."),
                Arguments.of(
                        "column twice",
                        bytes("metingnummer;score;zrm_domein_code;Score\r\nM1;3;01;3\r\n"),
                        "BZ-014 zrm/score_202512.csv kolom score: staat meer dan één keer in de"
                                + " kopregel; verwacht één keer. Er is niets van dit bestand"
                                + " geland; vraag de leverancier om een hersteld bestand."),
                Arguments.of(
                        "a separator that nobody uses",
                        bytes(HEADER.replace(';', ':') + "M1:01:3\r\n"),
                        "BZ-013 zrm/score_202512.csv: ontbreekt in de kopregel: de kopregel heeft"
                                + " één veld, misschien door een ander scheidingsteken; verwacht"
                                + " een kopregel met 3 kolommen en ; ertussen. Er is niets van dit"
                                + " bestand geland; vraag de leverancier om een hersteld bestand."),
                Arguments.of(
                        "quote in the middle of a value",
                        bytes(HEADER + "M1;\"01\"x;3\r\n"),
                        "BZ-017 zrm/score_202512.csv: rij 2 is niet te lezen; verwacht"
                                + " aanhalingstekens om een hele waarde. Er is niets van dit"
                                + " bestand geland; vraag de leverancier om een hersteld"
                                + " bestand."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiled")
    void nothingOfItIsLandedAndEverythingElseIs(String name, byte[] file, String message) {
        load.put("zrm/score_202512.csv", file);

        LoadReport report = load.load();

        assertThat(load.messages().get(0)).isEqualTo(message);
        assertThat(report.geweigerd()).isEqualTo(1);
        assertThat(report.geland()).isEqualTo(1);
        assertThat(LoadCase.files(load.home().landing().resolve("zrm"))).isEmpty();
        assertThat(load.landed("werkgever", "werkgever")).hasSize(1);
        Manifest refused = load.refused().get(0);
        assertThat(refused.geland()).isZero();
        assertThat(refused.problemen()).containsAll(load.messages());
        assertThat(load.rejects(refused)).isNotEmpty();
    }

    @Test
    void everythingInOneFileIsReportedTogetherWorstFirst() {
        load.put(
                "clientregistratie/persoon_1.csv",
                "bsn;geboortedatum;geslacht_code;opleiding;overlijdensdatum;overlijdensdatum\r\n"
                        + "999990018;31-02-1980;1;01;;\r\n"
                        + "999990019;01-02-1980;7;01;;\r\n"
                        + "999990019;1980/02/01;1;01;;\r\n"
                        + "999990");

        load.load();

        assertThat(load.messages().stream().map(message -> message.substring(0, 6)))
                .containsExactly(
                        "BZ-016", "BZ-013", "BZ-014", "BZ-019", "BZ-020", "BZ-021", "BZ-015");
    }

    @Test
    void invalidUtf8AfterAByteOrderMarkIsRefusedButWindows1252WithoutOneIsRead() {
        byte[] text = (HEADER + "Mé1;01;3\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = new byte[text.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(text, 0, marked, 3, text.length);

        load.put("zrm/score_1.csv", marked).put("zrm/score_2.csv", text).load();

        assertThat(load.refused()).extracting(Manifest::bestand).containsExactly("score_1.csv");
        assertThat(
                        load.rows("zrm", "score", "select metingnummer from TABLE")
                                .text(0, "metingnummer"))
                .isEqualTo("Mé1");
    }

    @Test
    void byteThatWindows1252DoesNotKnowIsRefused() {
        byte[] text = (HEADER + "M1;01;3\r\n").getBytes(StandardCharsets.ISO_8859_1);
        text[HEADER.length()] = (byte) 0x81;

        load.put("zrm/score_1.csv", text).load();

        assertThat(load.messages().get(0)).startsWith("BZ-012 zrm/score_1.csv");
    }

    @Test
    void fileWithoutItsLastLineEndIsReadWhenItsLastRowIsWhole() {
        load.put("zrm/score_1.csv", HEADER + "M1;01;3\r\nM1;02;4").load();

        assertThat(load.landed("zrm", "score").get(0).geland()).isEqualTo(2);
        assertThat(load.messages().get(0)).startsWith("BZ-016 zrm/score_1.csv: de laatste regel");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void fileCutAnywhereInItsLastAmountIsRefusedUnlessTheWholeAmountIsThere(int lost) {
        String whole =
                "uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\r\n"
                        + "U1;202501;1100,50;0,00;1100,50\r\n"
                        + "U2;202501;1100,50;0,00;1100,50\r\n";
        boolean isWhole = lost == 2; // only the line end is gone

        load.put("uitkering/betaling_1.csv", whole.substring(0, whole.length() - lost)).load();

        assertThat(load.refused()).hasSize(isWhole ? 0 : 1);
        assertThat(load.messages().get(0)).startsWith("BZ-016 uitkering/betaling_1.csv: ");
    }

    @Test
    void refusedFileIsJudgedAgainButKeptOnce() {
        load.put("zrm/score_1.csv", HEADER + "M1;01;drie\r\n").load();
        LoadReport again = load.load();

        assertThat(again.geweigerd()).isEqualTo(1);
        assertThat(load.refused()).hasSize(1);
        assertThat(LoadCase.files(load.home().quarantine())).hasSize(3);
    }

    @Test
    void refusedFileThatALaterContractAcceptsIsLandedAsTheNewestAndNoLongerRefused() {
        load.put("zrm/score_1.csv", HEADER + "M1;01;drie\r\n").load();
        load.put("zrm/score_2.csv", HEADER + "M1;01;3\r\n").load();
        Contract wider =
                Contract.of("zrm", "score")
                        .version(2)
                        .column("metingnummer", ColumnType.TEXT, Requirement.REQUIRED, "")
                        .column("zrm_domein_code", ColumnType.TEXT, Requirement.REQUIRED, "")
                        .column("score", ColumnType.TEXT, Requirement.REQUIRED, "")
                        .key("metingnummer")
                        .build();

        load.load(List.of(wider));

        assertThat(load.refused()).isEmpty();
        assertThat(load.landed("zrm", "score"))
                .extracting(Manifest::bestand)
                .containsExactly("score_2.csv", "score_1.csv");
    }

    @Test
    void hundredProblemsInOneColumnAreOneSentence() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 100; i++) {
            text.append("M").append(i).append(";01;x\r\nM").append(i).append(";02;3\r\n");
        }
        load.put("zrm/score_1.csv", text.toString()).load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.rejects(load.refused().get(0)))
                .hasSize(100)
                .startsWith("2;score;soort_waarde;een heel getal");
    }

    @Test
    void headerThatIsARowOfDataIsNotRepeatedInAMessage() {
        List<String> bsns = LoadCase.testBsns(2);
        load.put(
                        "clientregistratie/persoon_1.csv",
                        bsns.get(0)
                                + ";01-02-1980;1;01;\r\n"
                                + bsns.get(1)
                                + ";01-02-1980;1;01;\r\n")
                .load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0))
                .startsWith("BZ-013 clientregistratie/persoon_1.csv")
                .doesNotContain(bsns.get(0))
                .doesNotContain("1980");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
