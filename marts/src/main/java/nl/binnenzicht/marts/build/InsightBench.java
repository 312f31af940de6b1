package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.binnenzicht.marts.effect.InsightTally;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Folders;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/**
 * The whole way from landed extracts to the grid of effects, for many invented towns of which the
 * true effects are known, and how far the grid is from them.
 *
 * <p>Beside it, on the same marts, the comparison that the product refuses to make: of everyone who
 * ever had bijstand, those who ever started the instrument against those who never did, by who ever
 * left for work.
 */
public final class InsightBench {

    /** The file with the truth of a town, as {@code generate --truth} writes it. */
    public static final String TRUTH = "waarheid.csv";

    private static final Set<String> NEEDED =
            Set.of("dim_periode", "fct_effect", "fct_inzet", "fct_stroom", "fct_client_maand");

    private static final String NAIVE =
            """
            with persoon as (
                select client_id from fct_client_maand where is_bijstand group by client_id
            ),
            start as (
                select client_id, voorziening_code from fct_inzet where is_start group by all
            ),
            werk as (
                select client_id from fct_stroom
                where stroom_soort_code = 'UIT' and is_naar_werk group by client_id
            )
            select
                voorziening.voorziening_code,
                avg(if(werk.client_id is null, 0, 1)) filter (where start.client_id is not null)
                - avg(if(werk.client_id is null, 0, 1)) filter (where start.client_id is null)
                    as verschil
            from persoon
            cross join dim_voorziening as voorziening
            left join start
                on persoon.client_id = start.client_id
                and voorziening.voorziening_code = start.voorziening_code
            left join werk on persoon.client_id = werk.client_id
            where voorziening.is_onderzocht
            group by voorziening.voorziening_code
            """;

    private static final Progress SILENT =
            Progress.to(new PrintStream(OutputStream.nullOutputStream()));

    private final SparkEngine engine;
    private final Progress progress;
    private final InsightTally tally = new InsightTally();

    public InsightBench(SparkEngine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
    }

    /**
     * Builds and judges every town, and removes what was made of it.
     *
     * @param folder holds a folder per town, each a data home with its {@link #TRUTH}
     */
    public InsightTally run(Path folder) {
        BuildPlan plan = BuildPlan.standard().upTo(NEEDED);
        for (Path town : towns(folder)) {
            DataHome home = new DataHome(town);
            new SnapshotBuild(home, engine, Clock.systemUTC(), SILENT).run(plan);
            Snapshot snapshot = new SnapshotStore(home).current().orElseThrow();
            try (DuckDb db = DuckDb.openLocked(snapshot.duckdb(), "512MB", 2)) {
                judge(town, db);
            }
            Folders.delete(town);
            progress.done("%s: %d uitkomsten".formatted(town.getFileName(), tally.cells()));
        }
        return tally;
    }

    private void judge(Path town, DuckDb db) {
        Map<String, Double> truth = truth(town.resolve(TRUTH));
        Map<String, Double> naive = new HashMap<>();
        Rows never = db.query(NAIVE);
        for (int row = 0; row < never.size(); row++) {
            naive.put(never.text(row, "voorziening_code"), never.number(row, "verschil"));
        }
        Rows grid =
                db.query(
                        "select voorziening_code, kwadrant_code, staat_code, verschil, onder, boven,"
                                + " ruw_verschil from fct_effect where rang_code = 'PRIMAIR'");
        for (int row = 0; row < grid.size(); row++) {
            String voorziening = grid.text(row, "voorziening_code");
            String kwadrant = grid.text(row, "kwadrant_code");
            tally.add(
                    new InsightTally.Cel(
                            voorziening,
                            kwadrant,
                            truth.get(voorziening + ";" + kwadrant),
                            grid.text(row, "staat_code"),
                            grid.number(row, "verschil"),
                            grid.number(row, "onder"),
                            grid.number(row, "boven"),
                            grid.number(row, "ruw_verschil"),
                            naive.get(voorziening)));
        }
    }

    private static Map<String, Double> truth(Path file) {
        Map<String, Double> truth = new HashMap<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.skip(1)
                    .map(line -> line.split(";"))
                    .forEach(
                            cells ->
                                    truth.put(
                                            cells[0] + ";" + cells[1],
                                            Double.valueOf(cells[cells.length - 1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return truth;
    }

    private static List<Path> towns(Path folder) {
        try (Stream<Path> towns = Files.list(folder)) {
            return towns.filter(town -> Files.exists(town.resolve(TRUTH))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
