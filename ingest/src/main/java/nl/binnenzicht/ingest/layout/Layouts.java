package nl.binnenzicht.ingest.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * The layouts that can be read: those of the program and, before them, those a town put in {@code
 * config/layout/}. A file of the same name takes the place of ours.
 *
 * <p>Problems: BZ-108 for a layout that cannot be used, its file named.
 */
public final class Layouts {

    /** What ships with the program. */
    static final List<String> OURS = List.of("bus_2015", "srg_2015", "vordering_2013", "wsw_2015");

    private static final String KIND = ".csv";

    private final List<Layout> layouts;

    private Layouts(List<Layout> layouts) {
        this.layouts = layouts;
    }

    public static Layouts of(DataHome home, List<Contract> contracts) {
        Map<String, String> texts = new TreeMap<>();
        OURS.forEach(name -> texts.put(name, shipped(name)));
        Path folder = home.config().resolve("layout");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(KIND)).toList()) {
                    String name = file.getFileName().toString();
                    texts.put(
                            name.substring(0, name.length() - KIND.length()),
                            Files.readString(file, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<Layout> layouts = new ArrayList<>();
        texts.forEach((name, text) -> layouts.add(new LayoutFile(name, text).layout(contracts)));
        return new Layouts(List.copyOf(layouts));
    }

    private static String shipped(String name) {
        try (InputStream in = Layouts.class.getResourceAsStream("/layout/" + name + KIND)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a layout of lines for a table. */
    boolean knowsLines(Contract contract) {
        return layouts.stream()
                .filter(layout -> layout.form() != Layout.Form.XML)
                .anyMatch(layout -> layout.table().equals(contract.name()));
    }

    /** The layout of a table in a month; the one that began last where more than one fits. */
    public Optional<Layout> find(Contract contract, int month) {
        return layouts.stream()
                .filter(layout -> layout.table().equals(contract.name()))
                .filter(layout -> layout.isFor(month))
                .max((one, other) -> Integer.compare(one.from(), other.from()));
    }
}
