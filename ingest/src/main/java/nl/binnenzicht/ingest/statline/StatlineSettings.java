package nl.binnenzicht.ingest.statline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.ingest.statline.StatlineVraag.Versie;
import nl.binnenzicht.warehouse.config.SettingName;
import nl.binnenzicht.warehouse.config.SourceSettings;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * Where StatLine is and what is asked of it.
 *
 * @param v3 address of the tables of version 3
 * @param v4 address of the tables of version 4
 * @param map folder with saved responses; empty: the server is asked
 * @param geduld how long and how often
 * @param vragen what is asked
 */
record StatlineSettings(
        URI v3, URI v4, Optional<Path> map, Geduld geduld, List<StatlineVraag> vragen) {

    private static final String ADDRESS_V3 = "https://opendata.cbs.nl/ODataApi/odata";
    private static final String ADDRESS_V4 = "https://datasets.cbs.nl/odata/v1/CBS";
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    /**
     * How long and how often a request is made.
     *
     * @param wachttijd for one answer
     * @param pogingen the first included
     * @param pauze before the second attempt; twice as long before each next
     */
    record Geduld(Duration wachttijd, int pogingen, Duration pauze) {}

    /** Whether the source has questions for StatLine. */
    static boolean areThere(DataHome home, String bron, List<Contract> all) {
        return settings(home, bron, all).text("", SettingName.STATLINE_VRAGEN).isPresent();
    }

    private static SourceSettings settings(DataHome home, String bron, List<Contract> all) {
        return SourceSettings.read(
                home,
                bron,
                all.stream()
                        .filter(table -> table.bron().equals(bron))
                        .map(Contract::tabel)
                        .toList());
    }

    /** Reads them. Problems: BZ-059 for a value that cannot be, BZ-192 for a question. */
    static StatlineSettings read(DataHome home, String bron, List<Contract> all) {
        SourceSettings settings = settings(home, bron, all);
        String name = settings.text("", SettingName.STATLINE_VRAGEN).orElseThrow();
        Geduld geduld =
                new Geduld(
                        Duration.ofSeconds(
                                settings.whole("", SettingName.STATLINE_WACHTTIJD, 1, 600, 60)),
                        settings.whole("", SettingName.STATLINE_POGINGEN, 1, 10, 4),
                        Duration.ofMillis(
                                settings.whole("", SettingName.STATLINE_PAUZE, 0, 9999, 1000)));
        List<StatlineVraag> vragen = VragenFile.read(home.config().resolve(name));
        return new StatlineSettings(
                address(bron, settings, SettingName.STATLINE_V3_ADRES, ADDRESS_V3),
                address(bron, settings, SettingName.STATLINE_V4_ADRES, ADDRESS_V4),
                settings.text("", SettingName.STATLINE_MAP).map(home.config()::resolve),
                geduld,
                vragen);
    }

    private static URI address(
            String bron, SourceSettings settings, SettingName name, String otherwise) {
        String text = settings.text("", name).orElse(otherwise).replaceAll("/+$", "");
        try {
            URI address = URI.create(text);
            boolean isSafe =
                    "https".equals(address.getScheme())
                            || "http".equals(address.getScheme())
                                    && LOOPBACK.contains(address.getHost());
            if (isSafe && address.getHost() != null && address.getQuery() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // said below, in the words of the setting
        }
        throw new DataException(
                new Problem(
                        "BZ-059",
                        "config/" + bron + ".properties " + name.key(),
                        "deze waarde kan niet",
                        "een https-adres zonder vraagteken",
                        "Er is niets gelezen; herstel de instelling of haal haar weg."));
    }

    /** Address of a version. */
    URI address(Versie versie) {
        return versie == Versie.V3 ? v3 : v4;
    }
}
