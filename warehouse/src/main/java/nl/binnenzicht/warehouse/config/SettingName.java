package nl.binnenzicht.warehouse.config;

import java.util.Arrays;
import java.util.List;

/**
 * Every setting a source can have. A setting may be made for one table by putting the name of the
 * table and a point before it: {@code meting.levering.soort}; that one goes before the setting of
 * the source.
 */
public enum SettingName {
    /** {@code volledig} or {@code aanvullend}: whether a delivery replaces what came before. */
    LEVERING_SOORT("levering.soort"),
    /** How often: {@code maand}, {@code kwartaal}, {@code halfjaar}, {@code jaar}, or another. */
    LEVERING_RITME("levering.ritme"),
    /** On which working day after the period a delivery is there at last. */
    LEVERING_WERKDAG("levering.werkdag"),
    /** Share of the rows that may be rejected before the whole file is refused. */
    AFKEUR_AANDEEL("afkeur.aandeel"),
    /** Share of the rows that may disappear without a question; 1: never a question. */
    BEWAKING_RIJEN("bewaking.rijen"),
    /** Share by which the total of an amount may move without a question; 1: never a question. */
    BEWAKING_BEDRAG("bewaking.bedrag"),
    /** {@code puntkomma}, {@code komma}, {@code tab} or {@code streep}; otherwise found out. */
    DIALECT_SCHEIDINGSTEKEN("dialect.scheidingsteken"),
    /** {@code utf-8}, {@code windows-1252} or {@code iso-8859-15}; otherwise found out. */
    DIALECT_TEKENCODERING("dialect.tekencodering"),
    /** {@code komma} or {@code punt}; otherwise found out. */
    DIALECT_DECIMAALTEKEN("dialect.decimaalteken"),
    /**
     * {@code dag-maand-jaar}, {@code maand-dag-jaar} or {@code excel-dagnummer}; otherwise found
     * out.
     */
    DIALECT_DATUM("dialect.datum"),
    /** Where the database of the source is: {@code jdbc:postgresql://host/naam}. */
    JDBC_URL("jdbc.url"),
    /** Who logs in. */
    JDBC_GEBRUIKER("jdbc.gebruiker"),
    /** File with the password and nothing else, readable by its owner only. */
    JDBC_WACHTWOORDBESTAND("jdbc.wachtwoordbestand"),
    /** Tables that are read, with a comma between; without it every table of the source. */
    JDBC_TABELLEN("jdbc.tabellen"),
    /** Where a table comes from; without it the table or view that has its name. */
    JDBC_QUERY("jdbc.query"),
    /** Column with the date or time of the last change: only what is new is read. */
    JDBC_SINDS("jdbc.sinds"),
    /** File in {@code config/} with what is asked of CBS StatLine, one question a line. */
    STATLINE_VRAGEN("statline.vragen"),
    /** Address of the tables in OData version 3; otherwise that of CBS. */
    STATLINE_V3_ADRES("statline.v3.adres"),
    /** Address of the tables in OData version 4; otherwise that of CBS. */
    STATLINE_V4_ADRES("statline.v4.adres"),
    /** Folder with saved responses, which are read instead of asking. */
    STATLINE_MAP("statline.map"),
    /** Seconds that one answer may take. */
    STATLINE_WACHTTIJD("statline.wachttijd"),
    /** How often a request is made before it is given up. */
    STATLINE_POGINGEN("statline.pogingen"),
    /** Milliseconds before the second attempt; twice as long before each next. */
    STATLINE_PAUZE("statline.pauze");

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
