package nl.binnenzicht.ingest.generate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.ingest.source.reintegratie.ReintegratieContracts;
import nl.binnenzicht.ingest.source.uitkering.UitkeringContracts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedEffectTest {

    private static final List<String> STUDIED =
            List.of("BEMIDDEL", "SOLLTRAIN", "LEERWERK", "SCHOLING", "TAAL", "PARTPLEK");

    @TempDir static Path folder;

    private static GeneratedSet set;

    /** True risk difference by instrument and kwadrant. */
    private static final Map<String, Double> TRUTH = new HashMap<>();

    @BeforeAll
    static void generate() throws IOException {
        Path truth = folder.resolve("waarheid.csv");
        set = GeneratedSet.of(folder.resolve("inbox"), 2815, 72, 2025, Optional.of(truth));
        for (String line : Files.readAllLines(truth).stream().skip(1).toList()) {
            String[] field = line.split(";");
            TRUTH.put(field[0] + " " + field[1], Double.valueOf(field[5]));
        }
    }

    @Test
    void theEffectOfAnInstrumentDiffersPerKwadrant() {
        assertThat(TRUTH.get("BEMIDDEL 1")).isGreaterThan(TRUTH.get("BEMIDDEL 4") + 0.03);
        assertThat(TRUTH.get("LEERWERK 3")).isGreaterThan(TRUTH.get("LEERWERK 1") + 0.02);
        assertThat(TRUTH.get("PARTPLEK 1")).isNegative();
        assertThat(TRUTH.get("PARTPLEK 4")).isPositive();
        assertThat(TRUTH.get("SCHOLING 1")).isNegative();
        assertThat(TRUTH.get("SCHOLING 3")).isPositive();
    }

    @Test
    void oneInstrumentDoesNothing() {
        for (String kwadrant : List.of("1", "2", "3", "4", "ALLE")) {
            assertThat(Math.abs(TRUTH.get("SOLLTRAIN " + kwadrant))).isLessThan(0.015);
        }
    }

    @Test
    void comparingEverWithNeverMisleads() {
        Map<String, Double> naive = everAgainstNever();
        assertThat(naive.get("SOLLTRAIN")).isGreaterThan(0.05);
        assertThat(STUDIED)
                .as("an instrument that helps and looks harmful")
                .anyMatch(code -> TRUTH.get(code + " ALLE") > 0.01 && naive.get(code) < 0);
    }

    private static Map<String, Double> everAgainstNever() {
        LocalDate begin = LocalDate.of(2020, 1, 1);
        Set<String> inWindow = new HashSet<>();
        Set<String> toWork = new HashSet<>();
        for (NamedCsvRecord row : set.rows(UitkeringContracts.UITKERING)) {
            String reden = row.getField("reden_einde_code");
            for (String column : List.of("bsn", "partner_bsn")) {
                if (!GeneratedSet.until(row.getField("einddatum")).isBefore(begin)) {
                    inWindow.add(row.getField(column));
                    if (reden.equals("11") || reden.equals("13")) {
                        toWork.add(row.getField(column));
                    }
                }
            }
        }
        inWindow.remove("");
        Set<String> never = new HashSet<>(inWindow);
        Map<String, Set<String>> ever = new HashMap<>();
        for (NamedCsvRecord row : set.rows(ReintegratieContracts.VOORZIENING)) {
            String code = row.getField("voorziening_code");
            if (STUDIED.contains(code) && inWindow.contains(row.getField("bsn"))) {
                ever.computeIfAbsent(code, key -> new HashSet<>()).add(row.getField("bsn"));
                never.remove(row.getField("bsn"));
            }
        }
        Map<String, Double> naive = new HashMap<>();
        ever.forEach((code, who) -> naive.put(code, share(who, toWork) - share(never, toWork)));
        return naive;
    }

    private static double share(Set<String> who, Set<String> toWork) {
        return (double) who.stream().filter(toWork::contains).count() / who.size();
    }
}
