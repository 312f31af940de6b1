package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.bus.BusRecord;
import nl.binnenzicht.ingest.bus.BusWriter;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of file lands the same out of a zip or a gz as by itself, and no bomb gets through.
 */
class PackedKindsTest {

    private static final List<String> BSN = LoadCase.testBsns(2);

    private static final byte[] BOOK =
            Sheets.book(
                    "",
                    Sheets.row(1, "metingnummer", "zrm_domein_code", "score")
                            + Sheets.row(2, "M1", "01", "3")
                            + Sheets.row(3, "M2", "02", "4"));

    static Stream<Arguments> kinds() throws IOException {
        return Stream.of(
                Arguments.of("zrm/score", "_1.xlsx", BOOK, "xlsx, werkblad 1 van 1"),
                Arguments.of("uitkering/bus", "_202512.xml", bus(), "indeling bus_2015, xml"),
                Arguments.of(
                        "statistiek/srg", "_201712.txt", srg(), "indeling srg_2015, vast, utf-8"),
                Arguments.of("statistiek/srg", "_201712.asc", srg(), "indeling srg_2015, vast"));
    }

    private static byte[] bus() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BusWriter writer = new BusWriter(bytes, YearMonth.of(2025, 12))) {
            writer.write(
                    List.of(
                            new BusRecord(
                                    "U1",
                                    YearMonth.of(2025, 12),
                                    "01",
                                    "3",
                                    1234,
                                    BSN.get(0),
                                    null,
                                    null,
                                    LocalDate.of(2024, 2, 29),
                                    null,
                                    null)));
        }
        return bytes.toByteArray();
    }

    private static byte[] srg() {
        return Bytes.utf8(
                "20171210gws2017.1      06370637"
                        + BSN.get(0)
                        + "1970013123201706011"
                        + "%-15s".formatted("V1")
                        + "0620170301000000000045\r\n");
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("kinds")
    void packedOrNotTheRowsAndTheDialectAreTheSame(
            String table, String end, byte[] bytes, String dialect, @TempDir Path folder)
            throws IOException {
        String name = table.substring(table.indexOf('/') + 1);
        List<LoadCase> loads =
                List.of(
                        new LoadCase(folder.resolve("plain")).put(table + end, bytes),
                        new LoadCase(folder.resolve("gz"))
                                .put(table + end + ".gz", Bytes.gz(bytes)),
                        new LoadCase(folder.resolve("zip"))
                                .put(table + "_201712.zip", zip("map/" + name + end, bytes)),
                        new LoadCase(folder.resolve("other"))
                                .put(
                                        table + "_201712.zip",
                                        zip("export" + end.substring(end.indexOf('.')), bytes)));
        String expected = null;
        for (LoadCase load : loads) {
            load.load();

            assertThat(load.messages()).isEmpty();
            List<Manifest> landed = load.landed(table.split("/")[0], name);
            assertThat(landed).hasSize(1);
            assertThat(landed.get(0).dialect()).startsWith(dialect);
            String rows = load.rows(table.split("/")[0], name, select(table)).rows().toString();
            expected = expected == null ? rows : expected;
            assertThat(rows).isEqualTo(expected).hasSizeGreaterThan(10);
            assertThat(LoadCase.files(load.home().root()))
                    .noneMatch(file -> file.endsWith(end.substring(end.indexOf('.'))));
        }
    }

    private static String select(String table) {
        return table.equals("zrm/score")
                ? "select * from TABLE order by all"
                : "select * exclude (client_id) from TABLE";
    }

    private static byte[] zip(String name, byte[] bytes) {
        return Bytes.zipOf(name, bytes);
    }

    @Test
    void zipWithTablesOfDifferentKindsLandsEachOfThem(@TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        byte[] zip =
                Bytes.zipOf(
                        "score_202501.xlsx",
                        BOOK,
                        "meting_202501.csv",
                        Bytes.utf8(
                                "metingnummer;bsn;meetdatum;zrm_versie;beoordelaar_code;moment_code;"
                                        + "afstand_tot_werk_maanden;escalatierisico_score\n"));
        load.put("zrm/levering_202501.zip", zip).load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.landed("zrm", "score")).extracting(Manifest::geland).containsExactly(2L);
        assertThat(load.landed("zrm", "meting")).extracting(Manifest::geland).containsExactly(0L);
    }

    static Stream<Arguments> bombs() throws IOException {
        byte[] sheet =
                Sheets.book("", "<row r=\"1\"/>" + (" ".repeat(999) + "<a/>").repeat(40_000));
        String xml = new String(bus(), StandardCharsets.UTF_8);
        byte[] endless = Bytes.utf8(xml.replace("<Uitkering>", "<!--" + " ".repeat(40_000_000)));
        byte[] noise = new byte[70 << 20];
        new Random(1).nextBytes(noise);
        noise[0] = 'P';
        noise[1] = 'K';
        noise[2] = 3;
        noise[3] = 4;
        return Stream.of(
                Arguments.of("zrm/score_1.zip", zip("a.xlsx", sheet), "BZ-065"),
                Arguments.of("zrm/score_1.xlsx.gz", Bytes.gz(sheet), "BZ-065"),
                Arguments.of("zrm/score_1.zip", Named.of("noise", zip("a.xlsx", noise)), "BZ-065"),
                Arguments.of("uitkering/bus_202512.zip", zip("bus.xml", endless), "BZ-065"),
                Arguments.of("uitkering/bus_202512.xml.gz", Bytes.gz(endless), "BZ-065"),
                Arguments.of(
                        "uitkering/bus_202512.zip",
                        zip("bus.xml", Bytes.utf8(xml.substring(0, xml.length() / 2))),
                        "BZ-016"),
                Arguments.of("uitkering/bus_202512.zip", zip("a.json", Bytes.utf8("{}")), "BZ-065"),
                Arguments.of("statistiek/srg_1.zip", zip("srg.txt", srg()), "BZ-107"),
                Arguments.of("zrm/score_1.pdf.gz", Bytes.gz(Bytes.utf8("x")), "BZ-065"),
                Arguments.of("zrm/score_1.zip", zip("a.xlsx", Bytes.gz(BOOK)), "BZ-063"),
                Arguments.of("zrm/score_1.zip", zip("a.xls", new byte[0]), "BZ-011"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bombs")
    void whatIsPackedIsJudgedAsStrictly(
            String file, byte[] bytes, String code, @TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put(file, bytes).load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0)).startsWith(code + " " + file);
        assertThat(LoadCase.files(load.home().landing())).isEmpty();
    }
}
