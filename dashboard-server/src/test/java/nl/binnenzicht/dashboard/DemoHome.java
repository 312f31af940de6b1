package nl.binnenzicht.dashboard;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.binnenzicht.warehouse.store.Folders;

/**
 * A small data home made by the real commands, once per run of the tests: invented extracts,
 * landed, built and published under {@code target/e2e}. The notebook test of the next module uses
 * it too.
 */
final class DemoHome {

    /** Where the extracts and the data home are. */
    static final Path FOLDER = Path.of("target", "e2e").toAbsolutePath();

    static final Path INBOX = FOLDER.resolve("inbox");
    static final Path DATA = FOLDER.resolve("data");

    private static Launcher.Result ingested;
    private static Launcher.Result built;

    private DemoHome() {}

    /** Makes the data home at the first call; later calls return at once. */
    static synchronized void make() {
        if (built != null) {
            return;
        }
        Folders.delete(FOLDER);
        mustEndWell(
                Launcher.run(
                        "generate",
                        "--out",
                        INBOX.toString(),
                        "--clients",
                        "700",
                        "--months",
                        "48",
                        "--seed",
                        "7"));
        EdgePeople.addTo(INBOX);
        ingested =
                mustEndWell(
                        Launcher.run(
                                "ingest", "--inbox", INBOX.toString(), "--data", DATA.toString()));
        built = mustEndWell(Launcher.run("build", "--data", DATA.toString()));
        if (!Files.exists(DATA.resolve("snapshots/CURRENT"))) {
            throw new IllegalStateException("a build that ends well publishes a snapshot");
        }
    }

    /** What ingest said while the home was made. */
    static Launcher.Result ingested() {
        make();
        return ingested;
    }

    /** What the build said while the home was made. */
    static Launcher.Result built() {
        make();
        return built;
    }

    private static Launcher.Result mustEndWell(Launcher.Result result) {
        if (result.exit() != 0) {
            throw new IllegalStateException(
                    "exit code " + result.exit() + "\n" + result.out() + "\n" + result.err());
        }
        return result;
    }
}
