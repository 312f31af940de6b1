package nl.binnenzicht.ingest.source.statistiek;

import static nl.binnenzicht.warehouse.check.Severity.STOP;
import static nl.binnenzicht.warehouse.check.Severity.WARN;
import static nl.binnenzicht.warehouse.schema.ColumnType.BSN;
import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.INTEGER;
import static nl.binnenzicht.warehouse.schema.ColumnType.MONTH;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.OPTIONAL;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What was delivered to CBS, kept as it was delivered: history that the systems themselves no
 * longer give. Left out on purpose: health (handicap, arbeidsvermogen), fines and sanctions, and
 * what the person register has already.
 *
 * <p>Source: docs/sources/statistiek.md.
 */
public final class StatistiekContracts {

    public static final Contract SRG =
            Contract.of("statistiek", "srg")
                    .row("een persoon in een maand, met ten hoogste een voorziening")
                    .delivery("eenmalig of maandelijks, volgens de indeling van de SRG")
                    .column("maand", MONTH, REQUIRED, "SRG kenmerken 1 en 2")
                    .column("bsn", BSN, REQUIRED, "SRG kenmerk 8")
                    .column("ladder_trede", INTEGER, OPTIONAL, "SRG kenmerk 11; leeg: onbekend")
                    .column("ladder_begindatum", DATE, OPTIONAL, "SRG kenmerk 12")
                    .column("voorzieningnummer", TEXT, OPTIONAL, "SRG kenmerk 14; leeg: geen")
                    .codeOn(
                            "srg_voorziening_code",
                            "srg_voorziening",
                            OPTIONAL,
                            "maand",
                            "SRG kenmerk 15; leeg: geen voorziening")
                    .column("begindatum", DATE, OPTIONAL, "SRG kenmerk 16")
                    .column("einddatum", DATE, OPTIONAL, "SRG kenmerk 17; leeg: loopt nog")
                    .code(
                            "reden_einde_code",
                            "reden_einde_voorziening",
                            OPTIONAL,
                            "SRG kenmerk 18; leeg: loopt nog")
                    .column("loonwaarde_procent", INTEGER, OPTIONAL, "SRG kenmerk 19")
                    .key("maand", "bsn", "voorzieningnummer")
                    .inOrder("begindatum", "einddatum")
                    .check(
                            STOP,
                            "soort_bij_nummer",
                            "een soort precies wanneer er een voorziening is",
                            row ->
                                    (row.text("voorzieningnummer") == null)
                                            == (row.text("srg_voorziening_code") == null))
                    .check(
                            STOP,
                            "trede_1_tot_6",
                            "trede 1 tot en met 6",
                            row ->
                                    row.integer("ladder_trede") == null
                                            || row.integer("ladder_trede") <= 6)
                    .build();

    public static final Contract VORDERING =
            Contract.of("statistiek", "vordering")
                    .row("een aansprakelijke voor een vordering in een maand")
                    .delivery("eenmalig of maandelijks, volgens de indeling van de BDFS")
                    .column("maand", MONTH, REQUIRED, "BDFS kenmerken 1 en 2")
                    .column("vorderingnummer", TEXT, REQUIRED, "BDFS kenmerk 8")
                    .column("bsn", BSN, REQUIRED, "BDFS kenmerk 25, de aansprakelijke")
                    .column("besluitdatum", DATE, REQUIRED, "BDFS kenmerk 9")
                    .code("vordering_aard_code", "vordering_aard", REQUIRED, "BDFS kenmerk 10")
                    .codeOn(
                            "vordering_grond_code",
                            "vordering_grond",
                            REQUIRED,
                            "besluitdatum",
                            "BDFS kenmerk 11")
                    .column("begindatum", DATE, OPTIONAL, "BDFS kenmerk 12a")
                    .column("einddatum", DATE, OPTIONAL, "BDFS kenmerk 12b")
                    .column("beginschuld_eur", DECIMAL, REQUIRED, "BDFS kenmerk 13, hele euro's")
                    .code(
                            "vordering_correctie_code",
                            "vordering_correctie",
                            OPTIONAL,
                            "BDFS kenmerk 14; leeg: geen correctie")
                    .column("correctie_eur", DECIMAL, OPTIONAL, "BDFS kenmerk 15; leeg: geen")
                    .code(
                            "vordering_status_code",
                            "vordering_status",
                            OPTIONAL,
                            "BDFS kenmerk 16; leeg: niet van toepassing")
                    .column("saldo_eur", DECIMAL, REQUIRED, "BDFS kenmerk 17, hele euro's")
                    .column("ontvangen_eur", DECIMAL, OPTIONAL, "BDFS kenmerk 18; leeg: geen")
                    .key("maand", "vorderingnummer", "bsn")
                    .inOrder("begindatum", "einddatum")
                    .build();

    public static final Contract WSW =
            Contract.of("statistiek", "wsw")
                    .row("een persoon in het Wsw-bestand op de laatste dag van een halfjaar")
                    .delivery("eenmalig of halfjaarlijks, volgens de Wsw-statistiek")
                    .column("halfjaar", INTEGER, REQUIRED, "Wsw kenmerk 1: jjjj1 of jjjj2")
                    .column("bsn", BSN, REQUIRED, "Wsw kenmerk 4")
                    .column("indicatiedatum", DATE, OPTIONAL, "Wsw kenmerk 13")
                    .column("indicatie_einddatum", DATE, OPTIONAL, "Wsw kenmerk 14")
                    .column("begindatum", DATE, OPTIONAL, "Wsw kenmerk 18; leeg: geen")
                    .code("wsw_detachering_code", "wsw_detachering", OPTIONAL, "Wsw kenmerk 19")
                    .column("einddatum", DATE, OPTIONAL, "Wsw kenmerk 20; leeg: loopt nog")
                    .column("uren_per_week", DECIMAL, OPTIONAL, "Wsw kenmerk 21")
                    .column("begeleid_begindatum", DATE, OPTIONAL, "Wsw kenmerk 23; leeg: geen")
                    .column("begeleid_einddatum", DATE, OPTIONAL, "Wsw kenmerk 24; leeg: loopt")
                    .column("begeleid_uren_per_week", DECIMAL, OPTIONAL, "Wsw kenmerk 25")
                    .code("wsw_ontslag_code", "wsw_ontslag", OPTIONAL, "Wsw kenmerk 27")
                    .code("wsw_bestemming_code", "wsw_bestemming", OPTIONAL, "Wsw kenmerk 28")
                    .key("halfjaar", "bsn", "begindatum", "begeleid_begindatum")
                    .inOrder("begindatum", "einddatum")
                    .inOrder("begeleid_begindatum", "begeleid_einddatum")
                    .check(
                            STOP,
                            "halfjaar_1_of_2",
                            "een jaar met 1 of 2 erachter",
                            row ->
                                    row.integer("halfjaar") >= 20151
                                            && row.integer("halfjaar") % 10 >= 1
                                            && row.integer("halfjaar") % 10 <= 2)
                    .check(
                            WARN,
                            "werkt_ergens",
                            "een dienstbetrekking of begeleid werken",
                            row ->
                                    row.date("begindatum") != null
                                            || row.date("begeleid_begindatum") != null)
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(SRG, VORDERING, WSW);

    private StatistiekContracts() {}
}
