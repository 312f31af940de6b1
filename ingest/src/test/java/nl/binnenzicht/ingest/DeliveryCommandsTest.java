package nl.binnenzicht.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.source.ContractCatalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a shell sees them: exit code, standard output, standard error. */
class DeliveryCommandsTest {

    private static final String REASON = "opgeschoond door de leverancier";

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private LoadCase load;

    @BeforeEach
    void twoMonthsOfWhichTheSecondLostItsRows(@TempDir Path folder) {
        load =
                new LoadCase(folder)
                        .put("zrm/score_202511.csv", scores(20))
                        .put("zrm/score_202512.csv", scores(3))
                        .put("zrm/onzin.csv", "a\n");
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheScreenBack() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void aQuestionIsExitCodeOneUntilItIsAcceptedWithAReason() {
        assertThat(ingest()).isEqualTo(1);
        assertThat(text(err)).contains("BZ-080 zrm/score_202512.csv");
        assertThat(text(out)).contains("1 met een vraag");

        assertThat(text(err)).contains("--accept zrm/score_202512.csv --reason");

        assertThat(ingest("--accept", "zrm/score_202512.csv", "--reason", REASON)).isZero();
        assertThat(load.landed("zrm", "score")).hasSize(2);
        assertThat(ingest()).isZero();
    }

    @Test
    void aPeriodNamesItsFileAndATableOnlyWhereItHasOneFile() {
        assertThat(ingest("--accept", "zrm/score", "--reason", REASON)).isEqualTo(2);
        assertThat(text(err)).contains("BZ-088 --accept: dit past op 2 bestanden in de inbox");
        assertThat(ingest("--accept", "zrm/score/2025-10", "--reason", REASON)).isEqualTo(2);
        assertThat(ingest("--accept", "zrm/score_202510.csv", "--reason", REASON)).isEqualTo(2);
        assertThat(text(err)).contains("zo heet geen bestand in de inbox");
        assertThat(load.home().landing()).doesNotExist();

        assertThat(ingest("--accept", "zrm/score/2025-11", "--reason", REASON)).isEqualTo(1);
        assertThat(load.landed("zrm", "score")).hasSize(1);
        assertThat(ingest("--accept", "zrm/score/2025-12", "--reason", REASON)).isZero();
        assertThat(load.landed("zrm", "score")).hasSize(2);

        load.clear().put("zrm/score_202601.csv", scores(1));
        assertThat(ingest("--accept", "zrm/score", "--reason", REASON)).isZero();
        assertThat(load.landed("zrm", "score")).hasSize(3);
    }

    @Test
    void anAcceptanceWithoutAGoodReasonReadsNothing() {
        String bsn = LoadCase.testBsns(1).get(0);

        assertThat(ingest("--accept", "zrm/score")).isEqualTo(2);
        assertThat(text(err)).contains("BZ-088 --reason: er is geen reden");
        assertThat(ingest("--accept", "zrm/score", "--reason", "ok")).isEqualTo(2);
        assertThat(ingest("--accept", "zrm/score", "--reason", "klopt, zie " + bsn)).isEqualTo(2);
        assertThat(text(err)).contains("er staat een BSN in").doesNotContain(bsn);
        assertThat(ingest("--accept", "zrm/scoer", "--reason", REASON)).isEqualTo(2);
        assertThat(text(err)).contains("misschien zrm/score");
        assertThat(ingest("--reason", REASON)).isEqualTo(2);
        assertThat(load.home().landing()).doesNotExist();
    }

    @Test
    void forMachinesStandardOutputIsJsonAndNothingElse() throws IOException {
        assertThat(ingest("--json")).isEqualTo(1);

        List<JsonNode> lines = json();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).at("/bestand/uitkomst").asText()).isEqualTo("OVERGESLAGEN");
        assertThat(lines.get(1).at("/bestand/bestand").asText()).isEqualTo("zrm/score_202511.csv");
        assertThat(lines.get(1).at("/bestand/geland").asInt()).isEqualTo(20);
        assertThat(lines.get(1).at("/bestand/periode").asText()).isEqualTo("2025-11");
        assertThat(lines.get(1).at("/bestand/geldt").asBoolean()).isTrue();
        assertThat(lines.get(2).at("/bestand/uitkomst").asText()).isEqualTo("VRAAG");
        assertThat(lines.get(2).at("/bestand/problemen/0/code").asText()).isEqualTo("BZ-080");
        assertThat(lines.get(3).at("/samenvatting/geland").asInt()).isEqualTo(1);
        assertThat(lines.get(3).at("/samenvatting/vraag").asInt()).isEqualTo(1);
        assertThat(text(err)).contains("BZ-010").contains("BZ-080");
    }

    @Test
    void theCalendarSaysWithWhichLayoutOrDialectADeliveryWasRead() throws IOException {
        String record =
                "20171210gws2017.1      06370637"
                        + LoadCase.testBsns(1).get(0)
                        + "1970013123201706011V1             0620170301000000000045\r\n";
        load.put("statistiek/srg_201712.txt", record);
        ingest();
        out.reset();

        run("leveringen", "--op", "2026-01-16");
        assertThat(text(out).lines().filter(line -> line.startsWith("statistiek/srg")))
                .hasSize(1)
                .allMatch(line -> line.endsWith("; gelezen met indeling srg_2015, vast, utf-8"));
        out.reset();
        run("leveringen", "--op", "2026-01-16", "--json");
        assertThat(json())
                .anyMatch(line -> line.get("dialect").asText().startsWith(";, utf-8, "))
                .anyMatch(line -> line.get("dialect").asText().startsWith("indeling srg_2015"));
    }

    @Test
    void theCalendarHasALinePerTable() throws IOException {
        ingest();
        out.reset();

        assertThat(run("leveringen", "--op", "2026-01-16")).isZero();
        assertThat(text(out).lines()).hasSize(ContractCatalog.all().size());
        assertThat(text(out).lines().filter(line -> line.startsWith("zrm/score")))
                .hasSize(1)
                .allMatch(line -> line.contains("2025-11") && line.contains("te laat: 2025-12"));
        assertThat(text(out)).contains("zrm/meting").contains("nooit geleverd");
        out.reset();
        assertThat(run("leveringen", "--op", "2026-01-16", "--json")).isZero();
        assertThat(json())
                .hasSize(ContractCatalog.all().size())
                .anyMatch(
                        line ->
                                line.get("tabel").asText().equals("score")
                                        && line.get("oordeel").asText().equals("TE_LAAT")
                                        && line.at("/teLaat/0").asText().equals("2025-12"));
        assertThat(run("leveringen", "--op", "kerst")).isEqualTo(2);
        assertThat(text(err)).contains("BZ-088 --op");
    }

    @Test
    void rejectsWritesTheListOfASource(@TempDir Path lists) throws IOException {
        ingest();
        out.reset();

        assertThat(run("rejects", "--bron", "zrm", "--out", lists.toString())).isZero();
        assertThat(text(out)).contains("1 regel uit 1 levering in zrm_afgekeurd.csv");
        assertThat(Files.readString(lists.resolve("zrm_afgekeurd.csv")))
                .contains("rijen_verdwenen")
                .contains("Bevestig dat het klopt");
        assertThat(run("rejects", "--bron", "zrn", "--out", lists.toString())).isEqualTo(2);
        assertThat(text(err)).contains("misschien zrm");
        assertThat(run("rejects", "--bron", "werk", "--out", lists.toString())).isZero();
        assertThat(text(out)).contains("Er is niets afgekeurd.");
    }

    private int ingest(String... more) {
        List<String> call = new ArrayList<>(List.of("ingest", "--inbox", load.inbox().toString()));
        call.addAll(List.of(more));
        return run(call.toArray(String[]::new));
    }

    private int run(String... call) {
        List<String> all = new ArrayList<>(List.of(call));
        all.addAll(List.of("--data", load.home().root().toString()));
        return IngestMain.run(all.toArray(String[]::new));
    }

    private List<JsonNode> json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text(out).lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }

    private static String text(ByteArrayOutputStream screen) {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static String scores(int rows) {
        StringBuilder text = new StringBuilder("metingnummer;zrm_domein_code;score\r\n");
        for (int i = 0; i < rows; i++) {
            text.append("M").append(i).append(";01;3\r\n");
        }
        return text.toString();
    }
}
