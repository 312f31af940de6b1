package nl.binnenzicht.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.binnenzicht.ingest.landing.LoadCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

    private static final String HEADER = "metingnummer;zrm_domein_code;score\n";

    @Test
    void exitCodeSaysWhetherAFileWasRefused(@TempDir Path folder) {
        LoadCase load = new LoadCase(folder).put("zrm/score_1.csv", HEADER + "M1;01;3\n");
        String[] call = {
            "ingest", "--inbox", load.inbox().toString(), "--data", load.home().root().toString()
        };

        assertThat(IngestMain.run(call)).isZero();
        assertThat(IngestMain.run(call)).isZero();
        load.put("zrm/score_2.csv", HEADER + "M1;01;drie\n");
        assertThat(IngestMain.run(call)).isEqualTo(1);
    }

    @Test
    void inboxThatIsNotThereIsWorkThatFailed(@TempDir Path folder) {
        Path nowhere = folder.resolve("nergens");

        assertThat(IngestMain.run("ingest", "--inbox", nowhere.toString(), "--data", "" + folder))
                .isEqualTo(1);
    }

    @Test
    void wrongCallIsTwo() {
        assertThat(IngestMain.run("ingest")).isEqualTo(2);
        assertThat(IngestMain.run("export")).isEqualTo(2);
        assertThat(IngestMain.run("export", "bus", "--period", "kerst")).isEqualTo(2);
    }
}
