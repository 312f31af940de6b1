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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.person.KilledProcess;
import nl.binnenzicht.ingest.verify.DataCheck;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.store.Withdrawal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivery that landed by mistake, as a shell sees it. */
class WithdrawalTest {

    private static final String REASON = "bestand van een andere gemeente";

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private LoadCase load;
    private String first;
    private String second;

    @BeforeEach
    void twoMonths(@TempDir Path folder) {
        load =
                new LoadCase(folder)
                        .put("zrm/score_202511.csv", scores(20))
                        .put("zrm/score_202512.csv", scores(21));
        load.load();
        first = load.landed("zrm", "score").get(0).levering();
        second = load.landed("zrm", "score").get(1).levering();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheScreenBack() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void whatItReplacedIsInForceAgainAndNothingIsGone() {
        List<String> before = LoadCase.files(load.home().landing());

        assertThat(withdraw(second)).isZero();

        assertThat(inForce()).containsExactly(first);
        assertThat(LoadCase.files(load.home().landing()))
                .containsAll(before)
                .hasSize(before.size() + 1);
        assertThat(text(out))
                .contains(
                        "Ingetrokken: zrm/score levering " + second + ", bestand score_202512.csv.")
                .contains("Van zrm/score nu geldt " + first + " (2025-11), samen 20 rijen.");
        assertThat(new DataCheck(load.home()).run(false).open()).isEmpty();
    }

    @Test
    void restoredItCountsAgain() {
        withdraw(second);

        assertThat(restore(second)).isZero();

        assertThat(inForce()).containsExactly(second);
        assertThat(new DataCheck(load.home()).run(false).open()).isEmpty();
    }

    @Test
    void whatWasKnownThenCanStillBeAsked() {
        Instant before = Instant.now();
        withdraw(second);
        Landing landing = new Landing(load.home());
        Instant between = Instant.now();
        restore(second);

        assertThat(landing.inForce("zrm", "score", before))
                .extracting(Manifest::levering)
                .containsExactly(second);
        assertThat(landing.inForce("zrm", "score", between))
                .extracting(Manifest::levering)
                .containsExactly(first);
        assertThat(landing.inForce("zrm", "score", Instant.now().plus(1, ChronoUnit.DAYS)))
                .extracting(Manifest::levering)
                .containsExactly(second);
    }

    @Test
    void theAuditTrailSaysWhoAndWhy() throws IOException {
        withdraw(second);
        restore(second);

        List<String> lines = Files.readAllLines(load.home().audit().resolve("audit.jsonl"));
        assertThat(lines).hasSize(2);
        JsonNode line = new ObjectMapper().readTree(lines.get(0));
        assertThat(line.get("actie").asText()).isEqualTo("levering_ingetrokken");
        assertThat(line.get("wie").asText()).isEqualTo(System.getProperty("user.name"));
        assertThat(line.get("levering").asText()).isEqualTo(second);
        assertThat(line.get("reden").asText()).isEqualTo(REASON);
        assertThat(lines.get(1)).contains("levering_hersteld");
    }

    @Test
    void theSameFileStaysAwayUntilSomebodyRestoresIt() {
        withdraw(second);

        assertThat(ingest()).isZero();

        assertThat(inForce()).containsExactly(first);
        assertThat(text(err))
                .contains("BZ-118 zrm/score_202512.csv: eerder geland als levering " + second)
                .contains("leveringen herstellen zrm/score/" + second);
        assertThat(text(out)).contains("2 al eerder geland");
    }

    @Test
    void theSameRowsUnderTheRightPeriodAreADeliveryOfTheirOwn() {
        withdraw(second);
        load.clear().put("zrm/score_202510.csv", scores(21));

        assertThat(ingest()).isZero();

        assertThat(text(out)).contains("1 bestanden geland");
        assertThat(inForce()).containsExactly(first);
    }

    @Test
    void aDeliveryAfterItIsHeldAgainstWhatCountsAndGetsAnIdOfItsOwn() {
        withdraw(second);
        load.clear().put("zrm/score_202512.csv", scores(19));

        assertThat(ingest()).isZero();

        assertThat(inForce()).hasSize(1).noneMatch(second::equals);
        assertThat(inForce().get(0)).startsWith("0003-");
        assertThat(text(err)).doesNotContain("BZ-085");
    }

    @Test
    void theCalendarMissesTheMonth() {
        withdraw(second);
        out.reset();

        run("leveringen", "--op", "2026-01-16");

        assertThat(text(out).lines().filter(line -> line.startsWith("zrm/score ")))
                .singleElement()
                .asString()
                .contains("te laat: 2025-12")
                .contains(first)
                .contains("1 ingetrokken");
    }

    @Test
    void aWrongCallChangesNothing() {
        assertThat(withdraw("0009-00000000")).isEqualTo(2);
        assertThat(text(err)).contains("zoals " + first + ", " + second);
        assertThat(run("leveringen", "intrekken", "zrm/score", "--reason", REASON)).isEqualTo(2);
        assertThat(text(err)).contains("<bron>/<tabel>/<levering>");
        assertThat(run("leveringen", "intrekken", "zrm/scoer/" + second, "--reason", REASON))
                .isEqualTo(2);
        assertThat(text(err)).contains("misschien score");
        String bsn = LoadCase.testBsns(1).get(0);
        assertThat(run("leveringen", "intrekken", "zrm/score/" + second, "--reason", bsn))
                .isEqualTo(2);
        assertThat(text(err)).contains("BZ-095").doesNotContain(bsn);
        assertThat(restore(second)).isEqualTo(1);
        assertThat(text(err)).contains("BZ-119 zrm/score levering " + second + ": is niet");
        assertThat(inForce()).containsExactly(second);
        assertThat(load.home().audit()).doesNotExist();
    }

    @Test
    void withNothingLeftTheCommandSaysSo() {
        withdraw(second);
        withdraw(first);

        assertThat(inForce()).isEmpty();
        assertThat(text(out)).contains("Van zrm/score nu geldt niets.");
        assertThat(withdraw(first)).isEqualTo(1);
        assertThat(text(err)).contains("is al ingetrokken");
    }

    @Test
    void stoppedBeforeTheRenameItIsNotWithdrawnAndTheRestIsSweptUp() throws IOException {
        Path work = folder(second).resolveSibling(".work-" + second);
        Files.createDirectories(work);
        Files.writeString(work.resolve(Withdrawal.FILE), "{\"stappen\" : [ {");

        assertThat(inForce()).containsExactly(second);
        assertThat(new DataCheck(load.home()).run(true).hersteld()).hasSize(1);
        assertThat(new DataCheck(load.home()).run(false).open()).isEmpty();
        assertThat(withdraw(second)).isZero();
        assertThat(inForce()).containsExactly(first);
        assertThat(work).doesNotExist();
    }

    @Test
    void aDamagedNoteIsSaidAndNothingIsAssumed() throws IOException {
        withdraw(second);
        Files.writeString(folder(second).resolve(Withdrawal.FILE), "{");

        assertThat(ingest()).isEqualTo(1);
        assertThat(text(err)).contains("BZ-120 zrm/score/levering=" + second + "/intrekking.json");
        assertThat(new DataCheck(load.home()).run(true).open())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("BZ-120"));
    }

    /** Killed at whatever moment, it is withdrawn with its reason or not at all. */
    @Test
    void killedAtAnyMomentItIsWithdrawnOrNot(@TempDir Path screens) {
        Path folder = folder(second);
        Path work = folder.resolveSibling(".work-" + second);
        List<BooleanSupplier> moments =
                List.of(
                        () -> Files.exists(load.home().audit().resolve("audit.jsonl")),
                        () -> Files.exists(work),
                        () -> Files.exists(work.resolve(Withdrawal.FILE)),
                        () -> Files.exists(folder.resolve(Withdrawal.FILE)));
        for (BooleanSupplier moment : moments) {
            boolean was = inForce().contains(first);
            KilledProcess.run(
                    screens.resolve("scherm"),
                    "",
                    moment,
                    "leveringen",
                    was ? "herstellen" : "intrekken",
                    "zrm/score/" + second,
                    "--reason",
                    REASON,
                    "--data",
                    load.home().root().toString());

            assertThat(inForce()).hasSize(1).isSubsetOf(first, second);
            assertThat(new DataCheck(load.home()).run(true).open()).isEmpty();
        }
    }

    private Path folder(String levering) {
        return new Landing(load.home()).folder("zrm", "score", levering);
    }

    private List<String> inForce() {
        return new Landing(load.home())
                .inForce("zrm", "score").stream().map(Manifest::levering).toList();
    }

    private int withdraw(String levering) {
        return run("leveringen", "intrekken", "zrm/score/" + levering, "--reason", REASON);
    }

    private int restore(String levering) {
        return run("leveringen", "herstellen", "zrm/score/" + levering, "--reason", "toch goed");
    }

    private int ingest() {
        return run("ingest", "--inbox", load.inbox().toString());
    }

    private int run(String... call) {
        List<String> all = new ArrayList<>(List.of(call));
        all.addAll(List.of("--data", load.home().root().toString()));
        return IngestMain.run(all.toArray(String[]::new));
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
