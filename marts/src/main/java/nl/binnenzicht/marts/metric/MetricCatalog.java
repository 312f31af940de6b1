package nl.binnenzicht.marts.metric;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.SqlFile;

/**
 * Every number that can be asked for: the files of {@code metrics/<topic>/}, checked.
 *
 * <p>Problems: BZ-040 for a metric that does not exist, BZ-048 for a faulty file (all faults of all
 * files together).
 */
public final class MetricCatalog {

    private static final String ROOT = "/metrics";

    private final Map<String, Metric> metrics;
    private final MetricColumns columns;

    private MetricCatalog(Map<String, Metric> metrics, MetricColumns columns) {
        this.metrics = metrics;
        this.columns = columns;
    }

    /** The catalogue that ships with the program. */
    public static MetricCatalog load() {
        URL root = MetricCatalog.class.getResource(ROOT);
        if (root == null) {
            throw new IllegalStateException("no metrics on the class path");
        }
        try {
            URI uri = root.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return of(files(Path.of(uri)));
            }
            String jar = uri.getSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf('!'))));
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                return of(files(zip.getPath(ROOT)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SqlFile> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .map(path -> read(root, path))
                    .toList();
        }
    }

    private static SqlFile read(Path root, Path path) {
        try {
            String name = root.relativize(path).toString().replace('\\', '/');
            return SqlFile.parse(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A catalogue of other files.
     *
     * @param files named {@code topic/id.sql}
     */
    public static MetricCatalog of(List<SqlFile> files) {
        MetricColumns columns = MetricColumns.load();
        Map<String, Metric> metrics = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (SqlFile file : files) {
            int slash = file.name().indexOf('/');
            String topic = slash < 0 ? "" : file.name().substring(0, slash);
            try {
                Metric metric = MetricFile.read(file, topic, columns);
                if (metrics.put(metric.id(), metric) != null) {
                    problems.add(twice(metric));
                }
            } catch (DataException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        return new MetricCatalog(metrics, columns);
    }

    private static Problem twice(Metric metric) {
        return new Problem(
                "BZ-048",
                "metrics/" + metric.topic() + "/" + metric.id() + ".sql",
                "deze naam komt twee keer voor",
                "een bestand per metric",
                "De catalogus is niet geladen; geef een van beide een andere naam.");
    }

    /** The metric with this name. Problems: BZ-040, not found, with the nearest name. */
    public Metric require(String id) {
        return find(id).orElseThrow(
                        () ->
                                RequestException.notFound(
                                        new Problem(
                                                "BZ-040",
                                                "metric",
                                                "deze naam bestaat niet",
                                                "een naam uit de catalogus",
                                                suggestion(id))));
    }

    public Optional<Metric> find(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** All metrics, by name. */
    public Collection<Metric> all() {
        return metrics.values();
    }

    public MetricColumns columns() {
        return columns;
    }

    /** Metrics whose review date has passed: a warning, never a refusal. */
    public List<Metric> overdue(LocalDate today) {
        return metrics.values().stream()
                .filter(metric -> metric.nextReview().isBefore(today))
                .toList();
    }

    private String suggestion(String id) {
        return metrics.keySet().stream()
                .min(Comparator.comparingInt(known -> Distance.between(known, id)))
                .map(known -> "Bedoelde u " + known + "?")
                .orElse("De catalogus is leeg.");
    }
}
