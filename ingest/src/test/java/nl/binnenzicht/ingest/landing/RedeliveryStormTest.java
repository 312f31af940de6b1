package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of several periods in any order, again, corrected, spoiled, withdrawn, restored and under
 * other names: what is in force is what a few lines of bookkeeping say, read back with another
 * engine.
 */
class RedeliveryStormTest {

    private static final int DELIVERIES = 40;
    private static final String[] PERIODS = {"202508", "202509", "202510", "202511", "202512"};

    @TempDir private Path folder;

    /** What was sent: the period, which of its versions, and the rows it holds. */
    private record Sent(String period, int version, Map<String, Integer> rows) {

        String text() {
            StringBuilder text = new StringBuilder("metingnummer;zrm_domein_code;score\r\n");
            rows.forEach(
                    (key, score) -> text.append(key).append(";01;").append(score).append("\r\n"));
            // a blank line at the end makes every version of a file a file of its own
            return text.append("\r\n".repeat(version)).toString();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ofFullDeliveriesTheNewestVersionOfTheNewestPeriodCounts(long seed) {
        List<Sent> landed = storm(seed, "volledig");

        assertThat(landed).isNotEmpty();
        String newest = landed.stream().map(Sent::period).max(String::compareTo).orElseThrow();
        Sent counts =
                landed.stream()
                        .filter(sent -> sent.period.equals(newest))
                        .reduce((first, second) -> second)
                        .orElseThrow();
        assertThat(inForce()).isEqualTo(counts.rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void ofSupplementsTheNewestVersionOfEachPeriodCountsAndTheNewestPeriodPerKey(long seed) {
        List<Sent> landed = storm(seed, "aanvullend");

        Map<String, Sent> perPeriod = new TreeMap<>();
        landed.forEach(sent -> perPeriod.put(sent.period, sent));
        Map<String, Integer> counts = new TreeMap<>();
        perPeriod.values().forEach(sent -> counts.putAll(sent.rows));
        assertThat(inForce()).isEqualTo(counts);
    }

    /** Delivers, withdraws and restores at random; returns what should stand, in order. */
    private List<Sent> storm(long seed, String kind) {
        LoadCase load =
                new LoadCase(folder)
                        .settings("zrm", "levering.soort = " + kind + "\nbewaking.rijen = 1\n");
        Random random = new Random(seed);
        List<Sent> all = new ArrayList<>();
        Map<String, Sent> landed = new LinkedHashMap<>();
        Set<String> withdrawn = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < DELIVERIES; i++) {
            if (!landed.isEmpty() && random.nextInt(4) == 0) {
                decide(random, new Withdrawals(load.home()), landed.keySet(), withdrawn);
            }
            boolean isAgain = !all.isEmpty() && random.nextInt(3) == 0;
            Sent sent = isAgain ? all.get(random.nextInt(all.size())) : fresh(random, all.size());
            all.add(sent);
            String suffix = random.nextBoolean() ? "" : "_v" + random.nextInt(100);
            boolean isSpoiled = !isAgain && random.nextInt(8) == 0;
            String text = isSpoiled ? sent.text() + "M1;01;geen getal\r\n" : sent.text();
            LoadReport report =
                    load.clear().put("zrm/score_" + sent.period + suffix + ".csv", text).load();
            boolean isNew = !isSpoiled && known.add(sent.text());
            assertThat(report.geland())
                    .as("seed %d, delivery %d", seed, i)
                    .isEqualTo(isNew ? 1 : 0);
            assertThat(report.geweigerd()).isEqualTo(isSpoiled ? 1 : 0);
            if (isSpoiled) {
                all.remove(all.size() - 1);
            } else if (isNew) {
                List<Manifest> ever = new Landing(load.home()).everLanded("zrm", "score");
                landed.put(ever.get(ever.size() - 1).levering(), sent);
            }
        }
        assertThat(withdrawn).isNotEmpty();
        landed.keySet().removeAll(withdrawn);
        return List.copyOf(landed.values());
    }

    /** A person takes one back, or takes that back. */
    private static void decide(
            Random random, Withdrawals withdrawals, Set<String> landed, Set<String> withdrawn) {
        Contract score = ContractCatalog.find("zrm", "score").orElseThrow();
        String id = List.copyOf(landed).get(random.nextInt(landed.size()));
        if (withdrawn.remove(id)) {
            withdrawals.restore(score, id, "toch goed");
        } else {
            withdrawals.withdraw(score, id, "per vergissing geland");
            withdrawn.add(id);
        }
    }

    private static Sent fresh(Random random, int version) {
        Map<String, Integer> rows = new TreeMap<>();
        int number = 1 + random.nextInt(8);
        for (int i = 0; i < number; i++) {
            rows.put("M" + random.nextInt(12), 1 + random.nextInt(5));
        }
        return new Sent(PERIODS[random.nextInt(PERIODS.length)], version, rows);
    }

    /** Key to score over the deliveries in force, the later one right. */
    private Map<String, Integer> inForce() {
        LoadCase load = new LoadCase(folder);
        Map<String, Integer> rows = new HashMap<>();
        for (Path delivery : new Landing(load.home()).foldersInForce("zrm", "score")) {
            load.rows(delivery, "select metingnummer, score from TABLE")
                    .rows()
                    .forEach(
                            row ->
                                    rows.put(
                                            row.get(0).toString(),
                                            ((Number) row.get(1)).intValue()));
        }
        return rows;
    }
}
