package nl.binnenzicht.ingest.config;

import java.util.Arrays;
import java.util.List;

/**
 * Every setting a source can have. A setting may be made for one table by putting the name of the
 * table and a point before it: {@code meting.levering.soort}; that one goes before the setting of
 * the source.
 */
public enum SettingName {
    /** {@code volledig} or {@code aanvullend}: whether a delivery replaces what came before. */
    LEVERING_SOORT("levering.soort");

    private final String key;

    SettingName(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(SettingName::key).toList();
    }
}
