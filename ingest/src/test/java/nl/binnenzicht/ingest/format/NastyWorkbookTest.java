package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that lie about themselves, are made to do harm, or are of another make. */
class NastyWorkbookTest {

    private static final String HEADER = Sheets.row(1, "metingnummer", "zrm_domein_code", "score");
    private static final String GOOD = Sheets.row(2, "M1", "01", "3");

    static Stream<Arguments> books() {
        return Stream.of(
                book("a good one", "", HEADER + GOOD, "geland 1"),
                book(
                        "texts that are shared",
                        Sheets.strings("M1"),
                        HEADER + shared("0"),
                        "geland 1"),
                book(
                        "a text that is not there",
                        Sheets.strings("M1"),
                        HEADER + shared("1"),
                        lost(2)),
                book(
                        "a text far away",
                        Sheets.strings("M1"),
                        HEADER + shared("2000000000"),
                        lost(2)),
                book(
                        "a text that cannot be",
                        Sheets.strings("M1"),
                        HEADER + shared("-1"),
                        "BZ-017"),
                book("a text without number", Sheets.strings("M1"), HEADER + shared("x"), "BZ-017"),
                book("no texts at all", "", HEADER + shared("0"), lost(2)),
                book(
                        "a cell outside every sheet",
                        "",
                        HEADER + GOOD.replace("C2", "ZZZZZZZ2"),
                        "BZ-017"),
                book("a cell in column 17,000", "", HEADER + GOOD.replace("C2", "YCX2"), "BZ-017"),
                book("a cell twice", "", HEADER + GOOD.replace("C2", "B2"), "BZ-017"),
                book("cells out of order", "", HEADER + GOOD.replace("C2", "A2"), "BZ-017"),
                book("a row twice", "", HEADER + GOOD + GOOD, "BZ-017"),
                book(
                        "a row that cannot be",
                        "",
                        HEADER + GOOD.replace("r=\"2\"", "r=\"0\""),
                        "BZ-017"),
                book(
                        "a row below every sheet",
                        "",
                        HEADER + GOOD.replace("r=\"2\"", "r=\"1048577\""),
                        "BZ-017"),
                book("a text of three million characters", "", HEADER + huge(), "BZ-017"),
                book(
                        "a text in many short pieces",
                        "",
                        HEADER + GOOD.replace("M1", "x</t><t>".repeat(200_000) + "x"),
                        "BZ-017"),
                book(
                        "three million shared texts of nothing",
                        "<si/>".repeat(3_000_000),
                        HEADER + GOOD,
                        "BZ-017"),
                book("a hundred elements deep", "", HEADER + "<a>".repeat(100), "BZ-017"),
                book("XML that is not closed", "", HEADER + GOOD + "<row>", "BZ-017"),
                Arguments.of("a sheet of 40 MB of blanks", blanks(), "BZ-065"),
                Arguments.of("a document type in the sheet", entities(), "BZ-065"),
                Arguments.of(
                        "a document type in the shared texts",
                        Sheets.parts("<!DOCTYPE sst [<!ENTITY e \"x\">]><sst/>", Sheets.sheet("")),
                        "BZ-065"));
    }

    private static String lost(int row) {
        return "BZ-017 zrm/score_1.xlsx: rij "
                + row
                + " is niet te lezen; verwacht teksten die in het Excelbestand staan.";
    }

    private static String shared(String index) {
        return "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>"
                + index
                + "</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>01</t></is></c>"
                + "<c r=\"C2\"><v>3</v></c></row>";
    }

    private static String huge() {
        return GOOD.replace("M1", "M".repeat(3_000_000));
    }

    private static byte[] blanks() {
        return Sheets.book("", HEADER + (" ".repeat(999) + "<a/>").repeat(40_000) + GOOD);
    }

    private static byte[] entities() {
        String lol = "<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">";
        String sheet = Sheets.sheet(HEADER + GOOD.replace("M1", "&b;"));
        return Sheets.parts("<sst/>", "<!DOCTYPE worksheet [" + lol + "]>" + sheet);
    }

    private static Arguments book(String fact, String strings, String rows, String outcome) {
        return Arguments.of(fact, Sheets.book(strings, rows), outcome);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void workbookLandsWholeOrIsRefusedWithOneSentence(
            String fact, byte[] bytes, String outcome, @TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put("zrm/score_1.xlsx", bytes).load();

        if (outcome.equals("geland 1")) {
            assertThat(load.messages()).isEmpty();
            assertThat(load.landed("zrm", "score"))
                    .extracting(Manifest::geland)
                    .containsExactly(1L);
        } else {
            assertThat(load.messages()).hasSize(1);
            assertThat(load.messages().get(0)).startsWith(outcome);
            assertThat(load.landed("zrm", "score")).isEmpty();
        }
    }

    static Stream<Arguments> others() {
        byte[] old = Bytes.joined(Bytes.of(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), new byte[4_000]);
        byte[] closed =
                Bytes.joined(old, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), old);
        byte[] open =
                Bytes.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<a/>");
        return Stream.of(
                Arguments.of("xls", old, "dit is een Excelbestand van voor 2007 (.xls)"),
                Arguments.of("xlsx", old, "dit is een Excelbestand van voor 2007 (.xls)"),
                Arguments.of("xlsx", closed, "dit is een Excelbestand met een wachtwoord"),
                Arguments.of("ods", open, "dit is een bestand van LibreOffice of OpenOffice"),
                Arguments.of("xlsx", open, "dit is een bestand van LibreOffice of OpenOffice"),
                Arguments.of(
                        "xlsb",
                        Bytes.zip("xl/workbook.bin", "x"),
                        "dit is een binair Excelbestand (.xlsb)"),
                Arguments.of("xlsx", Bytes.zip("word/document.xml", "<a/>"), "een Wordbestand"),
                Arguments.of("xlsx", Bytes.utf8("a;b\n"), "dit is een tekstbestand"),
                Arguments.of("xls", Bytes.utf8("<html><table>"), "dit is een webpagina of XML"));
    }

    @ParameterizedTest(name = "{2} as {0}")
    @MethodSource("others")
    void otherKindIsNamedWithWhatToDo(
            String kind, byte[] bytes, String found, @TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put("zrm/score_1." + kind, bytes).load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0))
                .startsWith("BZ-063 zrm/score_1." + kind + ": dit is een ander soort bestand")
                .contains(found)
                .contains("sla het in Excel zo op, of als CSV");
    }

    @Test
    void workbookWithMoreFilesThanItSaysIsRefused(@TempDir Path folder) {
        String[] parts = new String[4_000];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "xl/part" + i + ".xml";
            parts[i + 1] = "<a/>";
        }
        byte[] bytes = Bytes.zip(parts);
        bytes[bytes.length - 12] = 3; // the number of files, twice
        bytes[bytes.length - 11] = 0;
        bytes[bytes.length - 14] = 3;
        bytes[bytes.length - 13] = 0;
        LoadCase load = new LoadCase(folder);
        load.put("zrm/score_1.xlsx", bytes).load();

        assertThat(load.messages().get(0)).startsWith("BZ-017");
    }
}
