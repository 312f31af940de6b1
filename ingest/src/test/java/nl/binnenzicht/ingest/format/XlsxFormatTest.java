package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.binnenzicht.ingest.landing.LoadCase;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFormatTest {

    private static final List<String> BSN = LoadCase.testBsns(3);
    private static final String ROWS =
            "select * exclude (client_id) from TABLE order by begindatum";
    private static final String[] ADRES = {
        "bsn", "gemeente_code", "huisvesting_code", "begindatum", "einddatum"
    };
    private static final String[] BETALING = {
        "uitkeringsnummer", "maand", "norm_eur", "inkomsten_eur", "betaald_eur"
    };

    @TempDir private Path folder;

    private LoadCase load;

    @BeforeEach
    void emptyDataHome() {
        load = new LoadCase(folder);
    }

    @Test
    void typedCellsAndCellsOfTextAreTheSameRows() {
        byte[] typed =
                workbook(
                        book -> {
                            Worksheet sheet = book.newWorksheet("Adressen");
                            row(sheet, 0, (Object[]) ADRES);
                            row(sheet, 1, number(0), 637, 1, LocalDate.of(2020, 1, 13), null);
                            row(
                                    sheet,
                                    2,
                                    number(1),
                                    637,
                                    2,
                                    LocalDate.of(2021, 2, 1),
                                    LocalDate.of(9999, 12, 31));
                            row(sheet, 3, BSN.get(2), "0000", "", "29-02-2024", "00-00-0000");
                        });
        load.put("clientregistratie/adres_1.xlsx", typed).load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.rows("clientregistratie", "adres", ROWS).rows())
                .hasToString(
                        "[[0637, 1, 2020-01-13, null], [0637, 2, 2021-02-01, null],"
                                + " [0000, null, 2024-02-29, null]]");
        assertThat(load.landed("clientregistratie", "adres").get(0).dialect())
                .startsWith("xlsx, werkblad 1 van 1, ");
    }

    @Test
    void titleRowsMergedCellsAndOtherSheetsAreNoRows() {
        byte[] bytes =
                workbook(
                        book -> {
                            book.newWorksheet("Toelichting").value(0, 0, "Lees eerst dit");
                            Worksheet sheet = book.newWorksheet("Gegevens");
                            sheet.value(0, 0, "Betalingen januari");
                            sheet.range(0, 0, 1, 4).merge();
                            row(sheet, 3, (Object[]) BETALING);
                            row(sheet, 4, "U1", 202501, 1234.56, -12.5, 1247.06);
                            row(sheet, 5, "U2", "202501", "1.000,00", "0", 1000);
                            row(sheet, 6, "U3", 202501, "x", 0, 0);
                            row(sheet, 8, "Totaal", null, 2234.56, null, null);
                        });
        load.put("uitkering/betaling_1.xlsx", bytes).load();

        assertThat(load.messages())
                .containsExactly(
                        "BZ-019 uitkering/betaling_1.xlsx kolom norm_eur: 1 van 3 rijen met iets"
                                + " anders (eerste: rij 7); verwacht een getal met hoogstens vier"
                                + " decimalen en overal hetzelfde decimaalteken. Er is niets van"
                                + " dit bestand geland; vraag de leverancier om een hersteld"
                                + " bestand.");
        assertThat(load.refused().get(0).dialect())
                .contains("werkblad 2 van 2, kop op regel 4", "slotregels 1");
    }

    @Test
    void numbersAreReadAsExcelShowsThemAndNotAsItKeepsThem() {
        byte[] bytes =
                workbook(
                        book -> {
                            Worksheet sheet = book.newWorksheet("1");
                            row(sheet, 0, (Object[]) BETALING);
                            row(sheet, 1, 1001, 202501, 0.1 + 0.2, 1e3, 1234.5599999999999);
                        });
        load.put("uitkering/betaling_1.xlsx", bytes).load();

        assertThat(load.rows("uitkering", "betaling", "select * from TABLE").rows())
                .hasToString("[[1001, 202501, 0.3000, 1000.0000, 1234.5600]]");
    }

    @Test
    void formulaCountsAsItsLastResultAndOneWithoutResultIsRefused() {
        byte[] without =
                workbook(
                        book -> {
                            Worksheet sheet = book.newWorksheet("1");
                            row(sheet, 0, (Object[]) BETALING);
                            row(sheet, 1, "U1", 202501, 100, 0, null);
                            sheet.formula(1, 4, "C2-D2");
                        });
        byte[] with = replaced(without, "</f>", "</f><v>100</v>");
        load.put("uitkering/betaling_1.xlsx", without)
                .put("uitkering/betaling_2.xlsx", with)
                .load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0))
                .startsWith("BZ-017 uitkering/betaling_1.xlsx: rij 2 is niet te lezen")
                .contains("kolom betaald_eur", "formules met hun berekende waarde");
        assertThat(load.rows("uitkering", "betaling", "select betaald_eur from TABLE").rows())
                .hasToString("[[100.0000]]");
    }

    @Test
    void formulaWithoutResultInATotalIsNoRow() {
        byte[] bytes =
                workbook(
                        book -> {
                            Worksheet sheet = book.newWorksheet("1");
                            row(sheet, 0, (Object[]) BETALING);
                            row(sheet, 1, "U1", 202501, 100, 0, 100);
                            row(sheet, 2, "Totaal");
                            sheet.formula(2, 2, "SUM(C2:C2)");
                        });
        load.put("uitkering/betaling_1.xlsx", bytes).load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.landed("uitkering", "betaling").get(0).geland()).isEqualTo(1);
    }

    @Test
    void cellWithAnErrorIsRefused() {
        byte[] bytes =
                replaced(
                        workbook(
                                book -> {
                                    Worksheet sheet = book.newWorksheet("1");
                                    row(sheet, 0, (Object[]) BETALING);
                                    row(sheet, 1, "U1", 202501, 77, 0, 77);
                                }),
                        "<c r=\"C2\" t=\"n\"><v>77</v>",
                        "<c r=\"C2\" t=\"e\"><v>#N/A</v>");
        load.put("uitkering/betaling_1.xlsx", bytes).load();

        assertThat(load.messages().get(0)).startsWith("BZ-017").contains("cellen zonder fout");
    }

    @Test
    void numberThatExcelTookForADateIsRefusedAndNotLandedAsANumberOfDays() {
        byte[] bytes =
                workbook(
                        book -> {
                            Worksheet sheet = book.newWorksheet("1");
                            row(sheet, 0, (Object[]) BETALING);
                            row(sheet, 1, LocalDate.of(2025, 1, 2), 202501, 1, 0, 1);
                        });
        load.put("uitkering/betaling_1.xlsx", bytes).load();

        assertThat(load.messages().get(0))
                .startsWith("BZ-017")
                .contains("kolom uitkeringsnummer", "geen datum in deze kolom");
    }

    @Test
    void twoSheetsWithTheSameColumnsAreRefused() {
        byte[] bytes =
                workbook(
                        book -> {
                            row(book.newWorksheet("1"), 0, (Object[]) BETALING);
                            row(book.newWorksheet("2"), 0, (Object[]) BETALING);
                        });
        load.put("uitkering/betaling_1.xlsx", bytes).load();

        assertThat(load.messages().get(0))
                .startsWith("BZ-064")
                .contains("werkblad 1 en werkblad 2");
    }

    @Test
    void workbookWithoutTheColumnsMissesThem() {
        byte[] bytes = workbook(book -> row(book.newWorksheet("1"), 0, "naam", "adres", "plaats"));
        load.put("uitkering/betaling_1.xlsx", bytes).load();

        assertThat(load.messages().get(0)).startsWith("BZ-013").doesNotContain("naam");
    }

    @Test
    void workbookWithAWrongByteIsRefused() {
        byte[] bytes =
                workbook(
                        book -> {
                            Worksheet sheet = book.newWorksheet("1");
                            row(sheet, 0, (Object[]) BETALING);
                            row(sheet, 1, "U1", 202501, 77, 0, 77);
                        });
        byte[] stored = stored(bytes);
        int place = new String(stored, StandardCharsets.ISO_8859_1).indexOf("<v>77</v>");
        stored[place + 3]++;
        load.put("uitkering/betaling_1.xlsx", stored).load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0)).startsWith("BZ-065");
    }

    private static int number(int person) {
        return Integer.parseInt(BSN.get(person));
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("dd-mm-yyyy").set();
            } else if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (values[i] instanceof String text) {
                sheet.value(row, i, text);
            }
        }
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The workbook without compression, so that a byte of it is a byte of its XML. */
    private byte[] stored(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Path file = Files.write(Files.createTempFile(folder, "book", ".xlsx"), workbook);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : in.stream().toList()) {
                    ZipEntry plain = new ZipEntry(entry.getName());
                    plain.setMethod(ZipEntry.STORED);
                    plain.setSize(entry.getSize());
                    plain.setCrc(entry.getCrc());
                    out.putNextEntry(plain);
                    in.getInputStream(entry).transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The workbook with a piece of its XML replaced; the piece must be there. */
    private byte[] replaced(byte[] workbook, String piece, String other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isFound = false;
        try {
            Path file = Files.write(Files.createTempFile(folder, "book", ".xlsx"), workbook);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : in.stream().toList()) {
                    byte[] part = in.getInputStream(entry).readAllBytes();
                    String text = new String(part, StandardCharsets.UTF_8);
                    isFound = isFound || text.contains(piece);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.replace(piece, other).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(isFound).as(piece).isTrue();
        return bytes.toByteArray();
    }
}
