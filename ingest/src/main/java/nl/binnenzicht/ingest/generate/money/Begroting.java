package nl.binnenzicht.ingest.generate.money;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.extract.FinancienRows;

/**
 * The budget per year in steps that add up. At the published size the year 2025 is that of OBB 2025
 * bijlage 1, to the euro; other years and sizes follow from it, in hundreds of euros.
 */
final class Begroting {

    private static final int JAAR_OBB = 2025;
    private static final long HONDERD_EURO = 10_000;

    /** How a post changes per year before 2025: the Wsw shrinks, the rest grows. */
    private static final Map<String, Double> GROEI =
            Map.of("WSW_LOON", 0.965, "WSW_LOON2", 0.965, "BESCHUT_LOON", 1.12);

    private static final double GROEI_ANDERS = 1.03;

    /** BUIG budget over net spending, by year from 2020 on: some years short, some not. */
    private static final double[] BUIG = {1.02, 0.97, 1.04, 0.905, 0.985, 0.94};

    private final FinancienRows rows;
    private final double schaal;
    private final Map<String, Long> obb = load();

    Begroting(FinancienRows rows, double schaal) {
        this.rows = rows;
        this.schaal = schaal;
    }

    /**
     * Writes a year and gives its final budget per post, in cents.
     *
     * @param netto net spending on bijstand over the whole year, in cents
     * @param subsidie wage subsidy over the whole year, in cents
     */
    Map<String, Long> year(int jaar, long netto, long subsidie) {
        Map<String, Long> budget = new LinkedHashMap<>();
        for (Map.Entry<String, Long> post : obb.entrySet()) {
            budget.put(post.getKey(), amount(post.getKey(), post.getValue() * 100, jaar));
        }
        if (jaar != JAAR_OBB) {
            budget.put("GARANTIE_LKS", hundreds(subsidie * 1.03));
        }
        double factor = BUIG[Math.floorMod(jaar - 2020, BUIG.length)];
        budget.put("BUIG_UITKERING", hundreds(netto * factor));
        for (Map.Entry<String, Long> post : budget.entrySet()) {
            steps(jaar, post.getKey(), post.getValue());
        }
        return budget;
    }

    private long amount(String post, long cents, int jaar) {
        double growth = GROEI.getOrDefault(post, GROEI_ANDERS);
        double amount = cents * schaal * StrictMath.pow(growth, jaar - JAAR_OBB);
        return jaar == JAAR_OBB && schaal == 1 ? cents : hundreds(amount);
    }

    private void steps(int jaar, String post, long total) {
        long zomer = hundreds(total * 0.02);
        // the letter of 2025 is the budget the year began with: what came in summer went in autumn
        long primair = jaar == JAAR_OBB ? total : hundreds(total * 0.97);
        long aanvullend = jaar != JAAR_OBB && post.equals("TRAJECT") ? hundreds(total * 0.005) : 0;
        rows.begroting("PRIMAIR", jaar, post, new Cents(primair));
        rows.begroting("ZOMER", jaar, post, new Cents(zomer));
        rows.begroting("NAJAAR", jaar, post, new Cents(total - primair - zomer - aanvullend));
        if (aanvullend != 0) {
            rows.begroting("AANVULLEND", jaar, post, new Cents(aanvullend));
        }
    }

    private static long hundreds(double cents) {
        return Math.round(cents / HONDERD_EURO) * HONDERD_EURO;
    }

    private static Map<String, Long> load() {
        Map<String, Long> posts = new LinkedHashMap<>();
        try (InputStream in = Begroting.class.getResourceAsStream("/generate/budget.csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(';')
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                posts.put(
                        row.getField("budgetpost_code"),
                        Long.valueOf(row.getField("bedrag_2025_eur")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return posts;
    }
}
