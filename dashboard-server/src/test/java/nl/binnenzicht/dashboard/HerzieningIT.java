package nl.binnenzicht.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A correction between two snapshots, over the real command line: land, build, fix, land the
 * correction, build again. The numbers are recounted from the extracts.
 */
class HerzieningIT {

    private static final String TABEL = "uitkering/uitkering_202512.csv";

    @TempDir private Path folder;

    @Test
    void aCorrectionShowsBesideTheOfficialValueWithTheDeliveryThatMadeIt()
            throws IOException, InterruptedException {
        String data = folder.resolve("data").toString();
        Path inbox = folder.resolve("inbox");
        run("generate", "--out", inbox.toString(), "--clients", "300", "--months", "36");
        run("ingest", "--inbox", inbox.toString(), "--data", data);
        run("build", "--data", data);
        long before = recount(inbox);
        run("vaststellen", "--data", data, "--period", "2025", "--reason", "jaarafsluiting 2025");

        withoutOneWhoWentToWork(inbox.resolve(TABEL));
        long after = recount(inbox);
        run("ingest", "--inbox", inbox.toString(), "--data", data);
        run("build", "--data", data);
        run("vaststellen", "--data", data, "--period", "2025", "--reason", "correctie uitkering");
        run("verify-data", "--data", data);

        assertThat(after).isEqualTo(before - 1);
        try (ServedDemo served = ServedDemo.start(Path.of(data))) {
            String herziening = served.fetch("/herziening/uitstroom_werk?periode=2025").body();
            assertThat(herziening)
                    .contains("veranderd: −1")
                    .contains("uitkering_202512.csv")
                    .contains("nieuw", "vervangen")
                    .contains("De definitie is sindsdien niet veranderd.")
                    .contains("jaarafsluiting 2025", "correctie uitkering")
                    .contains("nu herrekend " + after + " (−1)");
            String explanation = served.fetch("/uitleg/uitstroom_werk?periode=2025").body();
            assertThat(explanation)
                    .contains("uitkering_202512.csv", "persoon_202512.csv")
                    .contains("stg_uitkering__uitkering");
        }
    }

    private static long recount(Path inbox) {
        try (Extracts extracts = new Extracts(inbox, "202512")) {
            return extracts.uitstroomNaarWerk(2025);
        }
    }

    /** Takes out the benefit of one person alone whose only one in the file ended for work. */
    private static void withoutOneWhoWentToWork(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> kept = new ArrayList<>();
        boolean done = false;
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            boolean wentToWork =
                    cells[7].endsWith("-06-2025")
                            && (cells[8].equals("11") || cells[8].equals("13"));
            boolean alone = cells[2].isEmpty();
            boolean once =
                    lines.stream().filter(other -> other.contains(";" + cells[1] + ";")).count()
                            == 1;
            if (!done && wentToWork && alone && once) {
                done = true;
            } else {
                kept.add(line);
            }
        }
        assertThat(done).as("somebody who went to work in June").isTrue();
        Files.write(file, kept, StandardCharsets.UTF_8);
    }

    private static void run(String... arguments) {
        Launcher.Result result = Launcher.run(arguments);
        assertThat(result.exit()).as(result.out() + result.err()).isZero();
    }
}
