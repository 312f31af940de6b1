package nl.binnenzicht.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.config.SettingName;
import nl.binnenzicht.warehouse.config.SourceSettings;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * The dialects that a town has fixed, per table. Problems: BZ-058 and BZ-059 for settings that are
 * wrong.
 */
final class DialectSettings {

    private static final String FOUND_OUT = "";

    private static final Map<String, Character> SEPARATORS =
            Map.of("puntkomma", ';', "komma", ',', "tab", '\t', "streep", '|');

    private static final Map<String, Charset> CHARSETS =
            Map.of(
                    "utf-8",
                    StandardCharsets.UTF_8,
                    "windows-1252",
                    Charset.forName("windows-1252"),
                    "iso-8859-15",
                    Charset.forName("ISO-8859-15"));

    private final Map<String, FixedDialect> byTable = new HashMap<>();

    /**
     * Reads the settings of every source at once, so that a mistake stops before the first file.
     */
    static DialectSettings read(DataHome home, List<Contract> contracts) {
        DialectSettings settings = new DialectSettings();
        for (Contract contract : contracts) {
            List<String> tables =
                    contracts.stream()
                            .filter(other -> other.bron().equals(contract.bron()))
                            .map(Contract::tabel)
                            .toList();
            SourceSettings source = SourceSettings.read(home, contract.bron(), tables);
            settings.byTable.put(contract.name(), fixed(source, contract.tabel()));
        }
        return settings;
    }

    /** Nothing is fixed. */
    static DialectSettings none() {
        return new DialectSettings();
    }

    FixedDialect of(Contract contract) {
        return byTable.getOrDefault(contract.name(), FixedDialect.NONE);
    }

    private static FixedDialect fixed(SourceSettings source, String table) {
        return new FixedDialect(
                word(source, table, SettingName.DIALECT_SCHEIDINGSTEKEN, SEPARATORS.keySet())
                        .map(SEPARATORS::get),
                word(source, table, SettingName.DIALECT_TEKENCODERING, CHARSETS.keySet())
                        .map(CHARSETS::get),
                word(source, table, SettingName.DIALECT_DECIMAALTEKEN, DecimalSign.WORDS)
                        .map(DecimalSign::of),
                word(source, table, SettingName.DIALECT_DATUM, DateOrder.WORDS).map(DateOrder::of));
    }

    private static Optional<String> word(
            SourceSettings source, String table, SettingName name, Iterable<String> words) {
        List<String> allowed = new ArrayList<>();
        words.forEach(allowed::add);
        if (source.text(table, name).isEmpty()) {
            return Optional.empty();
        }
        allowed.sort(null);
        return Optional.of(source.choice(table, name, allowed, FOUND_OUT));
    }

    static String name(char separator) {
        return separator == '\t' ? "tab" : Character.toString(separator);
    }
}
