package nl.binnenzicht.warehouse.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.Similar;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * The settings of one source: {@code config/<bron>.properties} in the data home, UTF-8, one {@code
 * naam = waarde} a line. Without the file every setting has its default.
 *
 * <p>Problems: BZ-058 for a name that does not exist, all of one file together; BZ-059 for a value
 * that the setting does not take.
 */
public final class SourceSettings {

    private final String where;
    private final Properties values;

    private SourceSettings(String where, Properties values) {
        this.where = where;
        this.values = values;
    }

    /**
     * Reads the settings of a source.
     *
     * @param tables the tables of the source, for names that begin with one
     */
    public static SourceSettings read(DataHome home, String bron, List<String> tables) {
        Path file = home.config().resolve(bron + ".properties");
        Properties values = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(text);
            } catch (IOException | IllegalArgumentException e) {
                throw new DataException(unreadable("config/" + file.getFileName()));
            }
        }
        SourceSettings settings = new SourceSettings("config/" + file.getFileName(), values);
        settings.refuseUnknown(tables);
        return settings;
    }

    private void refuseUnknown(List<String> tables) {
        Set<String> known = new HashSet<>(SettingName.keys());
        for (String table : tables) {
            SettingName.keys().forEach(key -> known.add(table + "." + key));
        }
        List<Problem> problems = new ArrayList<>();
        for (String name : new TreeSet<>(values.stringPropertyNames())) {
            if (!known.contains(name)) {
                problems.add(unknown(name, List.copyOf(known)));
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
    }

    /** A setting as it was written, of the table before that of the source. */
    public Optional<String> text(String table, SettingName name) {
        return Optional.ofNullable(
                        values.getProperty(
                                table + "." + name.key(), values.getProperty(name.key())))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** One of the words a setting takes. Problems: BZ-059 for another. */
    public String choice(String table, SettingName name, List<String> words, String otherwise) {
        String value = text(table, name).orElse(otherwise);
        if (!words.contains(value)) {
            throw new DataException(wrong(name, "een van " + String.join(", ", words)));
        }
        return value;
    }

    /** A share from 0 to 1, written {@code 0,10} or {@code 0.10}. Problems: BZ-059. */
    public double share(String table, SettingName name, double otherwise) {
        Optional<String> value = text(table, name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            double share = Double.parseDouble(value.get().replace(',', '.'));
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // said below, in the words of the setting
        }
        throw new DataException(wrong(name, "een getal van 0 tot en met 1"));
    }

    /** A whole number between bounds. Problems: BZ-059. */
    public int whole(String table, SettingName name, int least, int most, int otherwise) {
        Optional<String> value = text(table, name);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get().matches("\\d{1,4}")) {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new DataException(
                wrong(name, "een heel getal van %d tot en met %d".formatted(least, most)));
    }

    private Problem wrong(SettingName name, String expected) {
        return new Problem(
                "BZ-059",
                where + " " + name.key(),
                "deze waarde kan niet",
                expected,
                "Er is niets gelezen; herstel de instelling of haal haar weg.");
    }

    private Problem unknown(String name, List<String> known) {
        return new Problem(
                "BZ-058",
                where,
                "de instelling " + name + " bestaat niet",
                Similar.to(name, known)
                        .map(meant -> "misschien " + meant)
                        .orElse("een van " + String.join(", ", SettingName.keys())),
                "Er is niets gelezen; herstel de naam of haal de regel weg.");
    }

    private static Problem unreadable(String where) {
        return new Problem(
                "BZ-059",
                where,
                "dit bestand is niet te lezen",
                "UTF-8, met op elke regel naam = waarde",
                "Er is niets gelezen; herstel het bestand of haal het weg.");
    }
}
