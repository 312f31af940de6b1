package nl.binnenzicht.ingest.generate.world;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The figures that the invented extracts come out at, at the default size: published facts with
 * their document, and assumptions that say so.
 *
 * <p>One row of {@code generate/ijking.csv} is one figure.
 */
public final class Ijking {

    /** The size for which the published figures hold. */
    public static final int STANDAARD = 2815;

    private final Map<String, Double> figures;

    private Ijking(Map<String, Double> figures) {
        this.figures = figures;
    }

    public static Ijking load() {
        Map<String, Double> figures = new HashMap<>();
        try (InputStream in = Ijking.class.getResourceAsStream("/generate/ijking.csv");
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(';')
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : csv) {
                figures.put(row.getField("naam"), Double.valueOf(row.getField("waarde")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ijking(Map.copyOf(figures));
    }

    /** One figure; a missing name is a bug of ours. */
    public double value(String name) {
        Double value = figures.get(name);
        if (value == null) {
            throw new IllegalStateException("no figure in ijking.csv: " + name);
        }
        return value;
    }

    /** Several figures that begin alike, for instance the classes of one distribution. */
    public double[] values(String prefix, String... names) {
        double[] values = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = value(prefix + "." + names[i]);
        }
        return values;
    }
}
