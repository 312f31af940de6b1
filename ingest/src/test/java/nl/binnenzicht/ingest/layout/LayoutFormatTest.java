package nl.binnenzicht.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.source.statistiek.StatistiekContracts;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFormatTest {

    private static final List<String> BSNS = LoadCase.testBsns(30);

    @TempDir private Path folder;
    private LoadCase load;

    @BeforeEach
    void inbox() {
        load = new LoadCase(folder);
    }

    /** Lengths of the fields as the annexes give them, in order. */
    @Test
    void layoutsHaveTheFieldsOfTheRegulationsOneAfterTheOther() {
        hasLengths(
                StatistiekContracts.SRG,
                201512,
                4,
                2,
                2,
                3,
                12,
                4,
                4,
                9,
                8,
                1,
                1,
                8,
                1,
                15,
                2,
                8,
                8,
                1,
                3);
        hasLengths(
                StatistiekContracts.VORDERING,
                201512,
                4,
                2,
                2,
                4,
                4,
                3,
                12,
                15,
                8,
                2,
                2,
                8,
                8,
                6,
                2,
                7,
                2,
                7,
                7,
                9,
                1,
                1,
                1,
                1,
                9,
                9,
                8,
                1);
        hasLengths(
                StatistiekContracts.WSW,
                201512,
                5,
                5,
                4,
                9,
                8,
                1,
                4,
                3,
                3,
                3,
                8,
                8,
                8,
                8,
                1,
                1,
                1,
                8,
                1,
                8,
                2,
                3,
                8,
                8,
                2,
                3,
                1,
                2);
    }

    private void hasLengths(Contract contract, int month, int... lengths) {
        Layout layout =
                Layouts.of(load.home(), ContractCatalog.all()).find(contract, month).orElseThrow();
        int position = 1;
        for (int i = 0; i < lengths.length; i++) {
            assertThat(layout.fields().get(i).length())
                    .as(layout.fields().get(i).name())
                    .isEqualTo(lengths[i]);
            assertThat(layout.fields().get(i).position()).isEqualTo(position);
            position += lengths[i];
        }
        assertThat(layout.fields()).hasSize(lengths.length);
        assertThat(layout.size()).isEqualTo(Arrays.stream(lengths).sum());
    }

    /** A record of the SRG of december 2017. */
    private static String srg(String bsn, String nummer, String soort, String begin, String einde) {
        return "2017"
                + "12"
                + "10"
                + "gws"
                + "2017.1      "
                + "0637"
                + "0637"
                + bsn
                + "19700131"
                + "2"
                + "3"
                + "20170601"
                + "1"
                + "%-15s".formatted(nummer)
                + soort
                + begin
                + einde
                + (einde.equals("00000000") ? "0" : "1")
                + "045";
    }

    @Test
    void srgRecordsLandAsRowsWithoutWhatIsNotTakenOver() throws IOException {
        load.put(
                        "statistiek/srg_201712.txt",
                        srg(BSNS.get(0), "V1", "06", "20170301", "00000000")
                                + "\r\n"
                                + srg(BSNS.get(1), "V2", "99", "20170301", "20171130")
                                + "\r\n"
                                + srg(BSNS.get(2), "", "00", "00000000", "00000000")
                                + "\r\n")
                .load();

        assertThat(load.messages()).isEmpty();
        Rows rows =
                load.rows("statistiek", "srg", "select * from TABLE order by voorzieningnummer");
        assertThat(rows.columns())
                .containsExactly(
                        "maand",
                        "client_id",
                        "ladder_trede",
                        "ladder_begindatum",
                        "voorzieningnummer",
                        "srg_voorziening_code",
                        "begindatum",
                        "einddatum",
                        "reden_einde_code",
                        "loonwaarde_procent");
        assertThat(rows.integer(0, "maand")).isEqualTo(201712);
        assertThat(rows.text(0, "client_id")).startsWith("p1_");
        assertThat(rows.integer(0, "ladder_trede")).isEqualTo(3);
        assertThat(rows.text(0, "srg_voorziening_code")).isEqualTo("06");
        assertThat(rows.value(0, "begindatum")).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(rows.value(0, "einddatum")).isNull();
        assertThat(rows.value(1, "einddatum")).isEqualTo(LocalDate.of(2017, 11, 30));
        assertThat(rows.text(1, "reden_einde_code")).isEqualTo("1");
        assertThat(rows.integer(1, "loonwaarde_procent")).isEqualTo(45);
        assertThat(rows.value(2, "voorzieningnummer")).isNull();
        for (String file : LoadCase.files(load.home().landing())) {
            String bytes =
                    Files.readString(
                            load.home().landing().resolve(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain(BSNS.get(0));
        }
    }

    /** A record of the debts of june 2016; amounts are six digits, or a sign and six digits. */
    private static String vordering(String nummer, String besluit, String grond, String bsn) {
        return "2016"
                + "06"
                + "06"
                + "0637"
                + "0637"
                + "Soc"
                + "8.1         "
                + nummer
                + besluit
                + "01"
                + grond
                + "20160101"
                + "00000000"
                + "001250"
                + "99"
                + "9999999"
                + "51"
                + "-000010"
                + "+000300"
                + " ".repeat(9)
                + "    "
                + " ".repeat(9)
                + bsn
                + "19700131"
                + "1";
    }

    @Test
    void debtsLandWithTheirSignsAndWithoutFinesOrSanctions() {
        load.put(
                        "statistiek/vordering_201606.asc",
                        vordering("000000000000012", "20160115", "57", BSNS.get(0)) + "\n")
                .load();

        assertThat(load.messages()).isEmpty();
        Rows rows = load.rows("statistiek", "vordering", "select * from TABLE");
        assertThat(rows.text(0, "vorderingnummer")).isEqualTo("000000000000012");
        assertThat(rows.value(0, "beginschuld_eur")).isEqualTo(new BigDecimal("1250.0000"));
        assertThat(rows.value(0, "saldo_eur")).isEqualTo(new BigDecimal("-10.0000"));
        assertThat(rows.value(0, "ontvangen_eur")).isEqualTo(new BigDecimal("300.0000"));
        assertThat(rows.value(0, "correctie_eur")).isNull();
        assertThat(rows.value(0, "vordering_correctie_code")).isNull();
        assertThat(rows.columns()).noneMatch(column -> column.contains("sanctie"));
    }

    @Test
    void codeOutsideItsDatesIsCountedAndLands() {
        load.put(
                        "statistiek/vordering_201606.asc",
                        vordering("000000000000001", "20121231", "57", BSNS.get(0))
                                + "\n"
                                + vordering("000000000000002", "20130101", "57", BSNS.get(0))
                                + "\n"
                                + vordering("000000000000003", "20121231", "81", BSNS.get(0))
                                + "\n"
                                + vordering("000000000000004", "20130101", "81", BSNS.get(0))
                                + "\n")
                .put(
                        "statistiek/srg_201712.txt",
                        srg(BSNS.get(0), "V1", "30", "20170301", "00000000") + "\n")
                .load();

        assertThat(load.landed("statistiek", "vordering").get(0).geland()).isEqualTo(4);
        assertThat(load.messages())
                .containsExactlyInAnyOrder(
                        "BZ-023 statistiek/vordering_201606.asc: 2 van 4 rijen in strijd met regel"
                                + " vordering_grond_code_geldig_op_besluitdatum (eerste: rij 1);"
                                + " verwacht een code die geldt op besluitdatum. Het bestand is"
                                + " geland; vraag de leverancier hiernaar.",
                        "BZ-023 statistiek/srg_201712.txt: 1 van 1 rijen in strijd met regel"
                                + " srg_voorziening_code_geldig_op_maand (eerste: rij 1); verwacht"
                                + " een code die geldt op maand. Het bestand is geland; vraag de"
                                + " leverancier hiernaar.");
    }

    @Test
    void wswRecordsReadZerosAsNothing() {
        String record =
                "20161"
                        + "00637"
                        + "0637"
                        + BSNS.get(0)
                        + "19600229"
                        + "1"
                        + "0637"
                        + "101"
                        + "000"
                        + "000"
                        + "19990101"
                        + "00000000"
                        + "20050101"
                        + "00000000"
                        + "1"
                        + "2"
                        + "2"
                        + "19990601"
                        + "2"
                        + "00000000"
                        + "32"
                        + "100"
                        + "00000000"
                        + "00000000"
                        + "00"
                        + "000"
                        + "0"
                        + "00";
        load.put("statistiek/wsw_201606.dat", record + "\r\n").load();

        assertThat(load.messages()).isEmpty();
        Rows rows = load.rows("statistiek", "wsw", "select * from TABLE");
        assertThat(rows.integer(0, "halfjaar")).isEqualTo(20161);
        assertThat(rows.value(0, "begindatum")).isEqualTo(LocalDate.of(1999, 6, 1));
        assertThat(rows.value(0, "indicatie_einddatum")).isNull();
        assertThat(rows.value(0, "begeleid_begindatum")).isNull();
        assertThat(rows.text(0, "wsw_detachering_code")).isEqualTo("2");
        assertThat(rows.value(0, "wsw_ontslag_code")).isNull();
        assertThat(rows.columns()).noneMatch(column -> column.contains("handicap"));
        assertThat(load.landed("statistiek", "wsw").get(0).dialect())
                .isEqualTo("indeling wsw_2015, vast, utf-8");
    }

    @Test
    void recordOfAnotherLengthRefusesTheFileAndNamesItsRow() {
        String good = srg(BSNS.get(0), "V1", "06", "20170301", "00000000");
        load.put("statistiek/srg_201712.txt", good + "\n" + good.substring(1) + "\n" + good + "\n")
                .put("statistiek/srg_201711.txt", good + "x\n")
                .load();

        assertThat(load.messages())
                .anyMatch(
                        message ->
                                message.startsWith(
                                        "BZ-017 statistiek/srg_201712.txt: 1 van 3 rijen met een"
                                                + " ander aantal velden (eerste: rij 2)"))
                .anyMatch(message -> message.startsWith("BZ-017 statistiek/srg_201711.txt"));
        assertThat(load.landed("statistiek", "srg")).isEmpty();
    }

    @Test
    void fileThatBreaksOffIsRefused() {
        String good = srg(BSNS.get(0), "V1", "06", "20170301", "00000000");
        load.put("statistiek/srg_201712.txt", good + "\n" + good.substring(0, 60)).load();

        assertThat(load.messages()).anyMatch(message -> message.startsWith("BZ-016"));
        assertThat(load.landed("statistiek", "srg")).isEmpty();
    }

    @Test
    void fileOfAnotherStatisticIsRefused() {
        String other = srg(BSNS.get(0), "V1", "06", "20170301", "00000000");
        load.put(
                        "statistiek/srg_201712.txt",
                        other.replaceFirst("201712" + "10", "20171206") + "\n")
                .load();

        assertThat(load.messages().get(0))
                .isEqualTo(
                        "BZ-017 statistiek/srg_201712.txt: rij 1 is niet te lezen; verwacht 3"
                                + " statistiekcode 10 in elke rij. Er is niets van dit bestand"
                                + " geland; vraag de leverancier om een hersteld bestand.");
    }

    @Test
    void monthWithoutALayoutIsRefusedAndATownCanAddOne() throws IOException {
        String line = "201906;" + BSNS.get(0) + ";V1;30;20190601\n";
        load.put("statistiek/srg_201906.txt", line).load();
        assertThat(load.messages().get(0))
                .isEqualTo(
                        "BZ-107 statistiek/srg_201906.txt: er is geen indeling om dit bestand mee te"
                                + " lezen; verwacht een indeling voor die maand in config/layout. Er"
                                + " is niets van dit bestand geland; vraag de leverancier om een"
                                + " hersteld bestand.");

        own(
                "srg_2019",
                "# tabel: statistiek/srg",
                "# vorm: gescheiden ;",
                "# geldig_van: 201901",
                "veld;positie;lengte;soort;kolom;leeg;waarde",
                "maand;1;;tekst;maand;;",
                "bsn;2;;tekst;bsn;;",
                "nummer;3;;tekst;voorzieningnummer;;",
                "soort;4;;tekst;srg_voorziening_code;;",
                "begin;5;;dag;begindatum;;",
                "6;6;;dag;einddatum;;",
                "7;7;;tekst;reden_einde_code;;",
                "8;8;;getal;ladder_trede;;",
                "9;9;;dag;ladder_begindatum;;",
                "10;10;;getal;loonwaarde_procent;;");
        load.put("statistiek/srg_201906.txt", line.strip() + ";;;;;\n").load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.rows("statistiek", "srg", "select * from TABLE").value(0, "begindatum"))
                .isEqualTo(LocalDate.of(2019, 6, 1));
    }

    private void own(String name, String... lines) throws IOException {
        Path layouts = Files.createDirectories(load.home().config().resolve("layout"));
        Files.write(layouts.resolve(name + ".csv"), List.of(lines));
    }

    @Test
    void layoutThatCannotBeIsNamedBeforeAnythingIsRead() throws IOException {
        String head = "# tabel: statistiek/srg\n# vorm: vast\n";
        String columns = "veld;positie;lengte;soort;kolom;leeg;waarde\n";
        says(head + columns, "er staan geen velden in");
        says("# vorm: vast\n" + columns + "a;1;4;tekst;maand;;\n", "er is geen regel # tabel");
        says(head + columns + "a;1;4;tekst;maandd;;\n", "het contract heeft geen kolom maandd");
        says(head + columns + "a;1;4;tekst;maand;;\n", "geen veld geeft kolom bsn");
        says(head + columns + "a;1;4;tekst;maand;;\nb;4;2;tekst;bsn;;\n", "veld b staat over een");
        says(head + columns + "a;1;x;tekst;maand;;\n", "regel 1 van de velden is niet te lezen");
        says(head + columns + "a;1;4;bedrag;maand;;\n", "regel 1 van de velden is niet te lezen");
        says(
                "# tabel: statistiek/bestaatniet\n# vorm: vast\n" + columns + "a;1;4;tekst;b;;\n",
                "de tabel bestaat niet");
        says(
                head.replace("vast", "los") + columns + "a;1;4;tekst;maand;;\n",
                "vorm is niet bekend");
    }

    private void says(String text, String found) throws IOException {
        own("eigen", text.split("\n"));
        assertThatThrownBy(() -> Layouts.of(load.home(), ContractCatalog.all()))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-108 layout/eigen.csv: " + found);
    }

    @Test
    void signsStandBeforeOrAfterANumber() {
        LayoutField amount =
                new LayoutField("b", 1, 7, LayoutField.Kind.GETAL, "b", List.of("9999999"), "");

        assertThat(
                        Stream.of("+000012", "-000012", "000012-", "000012+", "9999999", "-")
                                .map(amount::value))
                .containsExactly("+000012", "-000012", "-000012", "+000012", "", "-");
    }
}
