package nl.binnenzicht.ingest.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, as a process of its own, killed with SIGKILL at random moments of a load: what
 * is there afterwards is whole, and the next load finishes the work.
 */
class KilledLoadTest {

    private static final int KILLS = 200;
    private static final int CLIENTS = 40;
    private static final int KILLERS = 2;

    @TempDir private Path folder;
    private Path inbox;
    private SharedClasses classes;
    private Map<String, Long> expected;

    @BeforeEach
    void anInboxAndWhatItGivesWhenNobodyKills() throws Exception {
        inbox = folder.resolve("inbox");
        LoadProcess.generate(inbox, CLIENTS);
        classes = SharedClasses.in(folder);
        DataHome undisturbed = new DataHome(folder.resolve("ongestoord"));
        assertThat(start(undisturbed).waitFor()).isZero();
        expected = landed(undisturbed);
        assertThat(expected).hasSizeGreaterThan(30);
    }

    private Process start(DataHome home) throws IOException {
        return LoadProcess.of(classes, inbox, home.root()).redirectOutput(Redirect.DISCARD).start();
    }

    /** Rows landed by source and hash of the file. */
    private static Map<String, Long> landed(DataHome home) {
        Map<String, Long> rows = new TreeMap<>();
        for (Manifest manifest : new Landing(home).everything()) {
            rows.put(
                    manifest.bron() + "/" + manifest.tabel() + " " + manifest.sha256(),
                    manifest.geland());
        }
        return rows;
    }

    @Test
    void afterEveryKillWhatIsThereIsWholeAndTheNextLoadGoesOn() throws Exception {
        ExecutorService killers = Executors.newFixedThreadPool(KILLERS);
        try {
            List<Future<Integer>> halfway = new ArrayList<>();
            for (int i = 1; i <= KILLERS; i++) {
                Path place = folder.resolve("moordenaar-" + i);
                Random random = new Random(i);
                halfway.add(killers.submit(() -> kill(KILLS / KILLERS, place, random)));
            }
            int partial = 0;
            for (Future<Integer> one : halfway) {
                partial += one.get();
            }
            assertThat(partial).as("kills that hit a load halfway").isGreaterThan(KILLS / 2);
        } finally {
            killers.shutdownNow();
        }
    }

    /** Kills so many loads, data home after data home; returns how many it hit halfway. */
    private int kill(int kills, Path place, Random random) throws Exception {
        int killed = 0;
        int partial = 0;
        for (int round = 1; killed < kills; round++) {
            DataHome home = new DataHome(place.resolve("ronde-" + round));
            boolean isDone = false;
            while (!isDone && killed < kills) {
                Process load = start(home);
                isDone = !isRunningAfter(load, home, random);
                load.destroyForcibly().waitFor();
                killed += isDone ? 0 : 1;
                Map<String, Long> sofar = landed(home);
                assertThat(expected).containsAllEntriesOf(sofar);
                assertThat(broken(home)).as("after kill %d", killed).isEmpty();
                partial += sofar.isEmpty() || sofar.size() == expected.size() ? 0 : 1;
            }
            assertThat(start(home).waitFor()).isZero();
            assertThat(landed(home)).isEqualTo(expected);
            assertThat(new DataCheck(home).run(false).open()).isEmpty();
            Folders.delete(home.root());
        }
        return partial;
    }

    /** Lets a load go on for a few more deliveries and a moment; false when it ended before. */
    private static boolean isRunningAfter(Process load, DataHome home, Random random)
            throws InterruptedException {
        int until = folders(home) + random.nextInt(12);
        while (load.isAlive() && folders(home) < until) {
            load.waitFor(1, TimeUnit.MILLISECONDS);
        }
        return !load.waitFor(random.nextInt(30), TimeUnit.MILLISECONDS);
    }

    private static int folders(DataHome home) {
        int folders = 0;
        File[] sources = home.landing().toFile().listFiles();
        for (File source : sources == null ? new File[0] : sources) {
            File[] tables = source.listFiles();
            for (File table : tables == null ? new File[0] : tables) {
                String[] deliveries = table.list((any, name) -> name.startsWith("levering="));
                folders += deliveries == null ? 0 : deliveries.length;
            }
        }
        return folders;
    }

    /** Everything that is not as it should be, except what is merely left over. */
    private static List<String> broken(DataHome home) {
        if (!Files.isDirectory(home.root())) {
            return List.of();
        }
        List<String> broken = new ArrayList<>();
        for (Problem problem : new DataCheck(home).run(false).open()) {
            if (!problem.code().equals("BZ-113")) {
                broken.add(problem.text());
            }
        }
        return broken;
    }
}
