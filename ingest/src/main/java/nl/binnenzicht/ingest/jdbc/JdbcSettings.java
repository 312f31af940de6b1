package nl.binnenzicht.ingest.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.config.SettingName;
import nl.binnenzicht.warehouse.config.SourceSettings;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.error.Similar;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * How the database of one source is reached and which tables it gives.
 *
 * @param bron the source
 * @param url without password
 * @param gebruiker who logs in
 * @param wachtwoord the password; never shown
 * @param tables tables to read, in the order of loading
 * @param queries where a table comes from, by table; without one from the table of that name
 * @param sinds column with the last change, by table; without one everything is read
 */
record JdbcSettings(
        String bron,
        String url,
        String gebruiker,
        Password wachtwoord,
        List<Contract> tables,
        Map<String, String> queries,
        Map<String, String> sinds) {

    private static final List<String> KINDS = List.of("volledig", "aanvullend");

    /**
     * Reads the settings of a source. Problems: BZ-059 for a value that cannot be, BZ-100 for the
     * password, BZ-106 for a source that does not exist or has no database.
     */
    static JdbcSettings read(
            DataHome home, String bron, List<Contract> all, Map<String, String> environment) {
        List<Contract> ofSource = all.stream().filter(table -> table.bron().equals(bron)).toList();
        if (ofSource.isEmpty()) {
            throw RequestException.notFound(noSource(bron, all));
        }
        List<String> names = ofSource.stream().map(Contract::tabel).toList();
        SourceSettings settings = SourceSettings.read(home, bron, names);
        String url =
                settings.text("", SettingName.JDBC_URL)
                        .orElseThrow(() -> RequestException.wrong(noDatabase(bron)));
        if (url.toLowerCase(Locale.ROOT).contains("password")) {
            throw new DataException(
                    wrong(bron, SettingName.JDBC_URL, "een adres zonder wachtwoord"));
        }
        String user =
                settings.text("", SettingName.JDBC_GEBRUIKER)
                        .orElseThrow(
                                () ->
                                        new DataException(
                                                wrong(
                                                        bron,
                                                        SettingName.JDBC_GEBRUIKER,
                                                        "een gebruiker die alleen mag lezen")));
        List<Contract> tables = tables(bron, settings, ofSource);
        Map<String, String> queries = new HashMap<>();
        Map<String, String> sinds = new HashMap<>();
        for (Contract table : tables) {
            settings.text(table.tabel(), SettingName.JDBC_QUERY)
                    .ifPresent(query -> queries.put(table.tabel(), query));
            settings.text(table.tabel(), SettingName.JDBC_SINDS)
                    .ifPresent(column -> sinds.put(table.tabel(), column));
            refuseIncreasePosingAsWhole(bron, settings, table, sinds);
        }
        Password password =
                Password.find(
                        home,
                        bron,
                        settings.text("", SettingName.JDBC_WACHTWOORDBESTAND),
                        environment);
        return new JdbcSettings(bron, url, user, password, tables, queries, sinds);
    }

    private static List<Contract> tables(
            String bron, SourceSettings settings, List<Contract> ofSource) {
        Optional<String> wanted = settings.text("", SettingName.JDBC_TABELLEN);
        if (wanted.isEmpty()) {
            return ofSource;
        }
        List<String> names = Arrays.stream(wanted.get().split(",")).map(String::strip).toList();
        List<String> known = ofSource.stream().map(Contract::tabel).toList();
        if (!known.containsAll(names)) {
            throw new DataException(
                    wrong(
                            bron,
                            SettingName.JDBC_TABELLEN,
                            "namen uit " + String.join(", ", known) + " met een komma ertussen"));
        }
        return ofSource.stream().filter(table -> names.contains(table.tabel())).toList();
    }

    /** What is new since the last time must not take the place of everything before. */
    private static void refuseIncreasePosingAsWhole(
            String bron, SourceSettings settings, Contract table, Map<String, String> sinds) {
        String kind =
                settings.choice(
                        table.tabel(),
                        SettingName.LEVERING_SOORT,
                        new ArrayList<>(KINDS),
                        KINDS.get(0));
        if (sinds.containsKey(table.tabel()) && kind.equals(KINDS.get(0))) {
            throw new DataException(
                    wrong(
                            bron,
                            SettingName.JDBC_SINDS,
                            "een tabel met "
                                    + SettingName.LEVERING_SOORT.key()
                                    + " = "
                                    + KINDS.get(1)
                                    + " ("
                                    + table.tabel()
                                    + ")"));
        }
    }

    private static Problem wrong(String bron, SettingName name, String expected) {
        return new Problem(
                "BZ-059",
                "config/" + bron + ".properties " + name.key(),
                "deze waarde kan niet",
                expected,
                "Er is niets gelezen; herstel de instelling.");
    }

    private static Problem noSource(String bron, List<Contract> all) {
        List<String> names = all.stream().map(Contract::bron).distinct().toList();
        return new Problem(
                "BZ-106",
                "--bron",
                "deze bron bestaat niet",
                Similar.to(bron, names)
                        .map(meant -> "misschien " + meant)
                        .orElse("een van " + String.join(", ", names)),
                "Er is niets gelezen; geef de goede naam op.");
    }

    private static Problem noDatabase(String bron) {
        return new Problem(
                "BZ-106",
                "--bron " + bron,
                "voor deze bron is geen database ingesteld",
                SettingName.JDBC_URL.key() + " in config/" + bron + ".properties",
                "Er is niets gelezen; stel de database in of gebruik --inbox.");
    }

    @Override
    public String toString() {
        return "JdbcSettings[" + bron + "]";
    }
}
