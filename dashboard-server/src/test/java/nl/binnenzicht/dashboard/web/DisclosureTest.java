package nl.binnenzicht.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.testing.TestHome;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented snapshot has three persons with household "Anders"; they must show nowhere. */
class DisclosureTest {

    @TempDir private static Path folder;
    private static Server management;
    private static Server informatiemanager;

    @BeforeAll
    static void start() {
        management = start("management", Policy.Role.MANAGEMENT);
        informatiemanager = start("informatiemanager", Policy.Role.INFORMATIEMANAGER);
    }

    /** One data home each: a locked database opens once in a program. */
    private static Server start(String name, Policy.Role role) {
        TestHome home = new TestHome(folder.resolve(name)).publish("20260105T081502Z-01");
        return Server.start(new ServerConfig(home.home(), "127.0.0.1", 0, role));
    }

    @AfterAll
    static void stop() {
        management.close();
        informatiemanager.close();
    }

    @Test
    void aSmallGroupIsWithheldOnThePageAndInTheChart() {
        String html = new Visit(management.port()).text("/bestand");
        String row = after(html, "<th scope=\"row\">Anders</th>");

        assertThat(row.substring(0, row.indexOf("</tr>")))
                .contains("&lt; 10")
                .doesNotContain(">3<");
        String option = after(html, "id=\"o-leefvorm\">");
        assertThat(option.substring(0, option.indexOf("</script>")))
                .contains("null")
                .doesNotContain("3.0,")
                .doesNotContain(",3.0]");
    }

    @Test
    void theInformatiemanagerSeesItInsideTheTool() {
        String html = new Visit(informatiemanager.port()).text("/bestand");
        String row = after(html, "<th scope=\"row\">Anders</th>");

        assertThat(row.substring(0, row.indexOf("</tr>"))).contains(">3<");
    }

    @Test
    void downloadsWithholdWhoeverAsks() {
        for (Server server : List.of(management, informatiemanager)) {
            String csv = new Visit(server.port()).text("/download/bestand/leefvorm.csv");
            assertThat(csv).startsWith("\uFEFF\"leefvorm_code\";\"waarde\"\r\n");
            assertThat(csv).contains("\"Anders\";\"< 10\"\r\n").doesNotContain(";3\r\n");
        }
    }

    @Test
    void workbooksWithholdAndExplain() throws IOException {
        byte[] bytes =
                new Visit(informatiemanager.port()).get("/download/bestand/leefvorm.xlsx").body();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row anders =
                    rows.stream()
                            .filter(row -> row.getCellText(0).equals("Anders"))
                            .findFirst()
                            .orElseThrow();
            assertThat(anders.getCellText(1)).isEqualTo("< 10");
            assertThat(rows.stream().flatMap(Row::stream).map(Cell::getType).map(Enum::name))
                    .doesNotContain("FORMULA");
            String explained =
                    String.join(
                            "\n",
                            workbook.getSheet(1).orElseThrow().read().stream()
                                    .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                                    .toList());
            assertThat(explained).contains("Periode 2025", "Snapshot 20260105T081502Z-01", "Telt");
        }
    }

    @Test
    void parquetWithholdsAndSaysWhy() throws IOException {
        byte[] bytes =
                new Visit(informatiemanager.port())
                        .get("/download/bestand/leefvorm.parquet")
                        .body();
        Path file = Files.write(folder.resolve("leefvorm.parquet"), bytes);

        try (DuckDb db = DuckDb.inMemory()) {
            Rows rows =
                    db.query(
                            "select waarde, waarde_staat from read_parquet('"
                                    + file
                                    + "') where"
                                    + " leefvorm_code = 'Anders'");
            assertThat(rows.rows()).hasSize(1);
            assertThat(rows.value(0, "waarde")).isNull();
            assertThat(rows.text(0, "waarde_staat")).isEqualTo("< 10");
        }
    }

    @Test
    void aFilterOnTheSmallGroupShowsNoNumberOfIt() {
        Visit visit = new Visit(management.port());
        String csv = visit.text("/download/bestand/kern.csv?leefvorm_code=4");

        assertThat(csv).contains("\"Personen in de bijstand\";\"< 10\"");
        assertThat(visit.text("/bestand?leefvorm_code=4")).contains("&lt; 10");
    }

    @Test
    void aWithheldEstimateTellsNoCountEither() {
        String csv = new Visit(management.port()).text("/download/watwerkt/kwadranten.csv");

        assertThat(csv.lines().filter(line -> line.contains("kwadrant 4")).toList())
                .hasSize(1)
                .allMatch(line -> line.contains("\"< 10\"") && !line.contains(";3;"));
    }

    private static String after(String text, String start) {
        int at = text.indexOf(start);
        assertThat(at).as("present: " + start).isPositive();
        return text.substring(at + start.length());
    }

    @Test
    void csvIsUtf8WithMark() {
        byte[] bytes = new Visit(management.port()).get("/download/geld/oogopslag.csv").body();

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("\"Loonkosten Wsw\";\"wsw\";7901598,00;");
    }
}
