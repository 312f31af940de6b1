package nl.binnenzicht.ingest.source.werk;

import static nl.binnenzicht.warehouse.check.Severity.STOP;
import static nl.binnenzicht.warehouse.schema.ColumnType.BOOLEAN;
import static nl.binnenzicht.warehouse.schema.ColumnType.BSN;
import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.INTEGER;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.OPTIONAL;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.math.BigDecimal;
import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What the personnel system promises about employees in Wsw, beschut werk, LKS and garantiebanen.
 *
 * <p>Source: docs/sources/werk.md.
 */
public final class WerkContracts {

    public static final Contract DIENSTVERBAND =
            Contract.of("werk", "dienstverband")
                    .row("een dienstverband van een persoon")
                    .delivery("maandelijks volledig")
                    .column("dienstverbandnummer", TEXT, REQUIRED, "nummer van het dienstverband")
                    .column("bsn", BSN, REQUIRED, "de medewerker")
                    .code("dienstverband_soort_code", "dienstverband_soort", REQUIRED, "regeling")
                    .code(
                            "werkgever_soort_code",
                            "dienstverband_werkgever",
                            REQUIRED,
                            "bij wie de medewerker in dienst is")
                    .column("werkgevernummer", TEXT, OPTIONAL, "leeg: het werkbedrijf zelf")
                    .column("begindatum", DATE, REQUIRED, "eerste werkdag")
                    .column("einddatum", DATE, OPTIONAL, "laatste werkdag; leeg: loopt nog")
                    .code("einde_code", "dienstverband_einde", OPTIONAL, "leeg: loopt nog")
                    .column("uren_per_week", DECIMAL, REQUIRED, "contracturen, 0 tot 40")
                    .column(
                            "subsidie_per_maand_eur",
                            DECIMAL,
                            REQUIRED,
                            "loonkostensubsidie per maand; 0: geen")
                    .key("dienstverbandnummer")
                    .inOrder("begindatum", "einddatum")
                    .check(
                            STOP,
                            "uren_0_tot_40",
                            "meer dan 0 en ten hoogste 40 uur",
                            row ->
                                    row.decimal("uren_per_week").signum() > 0
                                            && row.decimal("uren_per_week")
                                                            .compareTo(BigDecimal.valueOf(40))
                                                    <= 0)
                    .build();

    public static final Contract WERKPLEK =
            Contract.of("werk", "werkplek")
                    .row("een periode op een soort werkplek binnen een dienstverband")
                    .delivery("maandelijks volledig")
                    .column("dienstverbandnummer", TEXT, REQUIRED, "het dienstverband")
                    .code("werkplektype_code", "werkplektype", REQUIRED, "soort werkplek")
                    .column("begindatum", DATE, REQUIRED, "eerste dag")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag; leeg: geldt nog")
                    .key("dienstverbandnummer", "begindatum")
                    .inOrder("begindatum", "einddatum")
                    .build();

    public static final Contract LOONWAARDE =
            Contract.of("werk", "loonwaarde")
                    .row("een vastgestelde loonwaarde van een persoon")
                    .delivery("maandelijks volledig")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .column("vaststellingsdatum", DATE, REQUIRED, "dag van vaststelling")
                    .column("loonwaarde_procent", INTEGER, REQUIRED, "0 tot 100")
                    .key("bsn", "vaststellingsdatum")
                    .check(
                            STOP,
                            "loonwaarde_0_tot_100",
                            "0 tot en met 100 procent",
                            row ->
                                    row.integer("loonwaarde_procent") >= 0
                                            && row.integer("loonwaarde_procent") <= 100)
                    .build();

    public static final Contract VERZUIM =
            Contract.of("werk", "verzuim")
                    .row(
                            "een verzuimperiode binnen een dienstverband; een deelherstel begint een nieuwe")
                    .delivery("maandelijks volledig")
                    .column("verzuimnummer", TEXT, REQUIRED, "nummer van de periode")
                    .column("dienstverbandnummer", TEXT, REQUIRED, "het dienstverband")
                    .column("begindatum", DATE, REQUIRED, "eerste verzuimdag")
                    .column("einddatum", DATE, OPTIONAL, "laatste verzuimdag; leeg: nog ziek")
                    .column("verzuim_procent", INTEGER, REQUIRED, "deel dat niet gewerkt wordt")
                    .key("verzuimnummer")
                    .inOrder("begindatum", "einddatum")
                    .check(
                            STOP,
                            "verzuim_1_tot_100",
                            "1 tot en met 100 procent",
                            row ->
                                    row.integer("verzuim_procent") >= 1
                                            && row.integer("verzuim_procent") <= 100)
                    .build();

    public static final Contract IOP =
            Contract.of("werk", "iop")
                    .row("een vastgesteld individueel ontwikkelplan")
                    .delivery("maandelijks volledig")
                    .column("bsn", BSN, REQUIRED, "de medewerker")
                    .column("vaststellingsdatum", DATE, REQUIRED, "dag van vaststelling")
                    .column("is_weigering", BOOLEAN, REQUIRED, "J: medewerker weigerde een plan")
                    .key("bsn", "vaststellingsdatum")
                    .build();

    public static final Contract KLACHT =
            Contract.of("werk", "klacht")
                    .row("een ingediende klacht; de klager wordt niet geleverd")
                    .delivery("maandelijks volledig")
                    .column("klachtnummer", TEXT, REQUIRED, "nummer van de klacht")
                    .code("dienstverband_soort_code", "dienstverband_soort", REQUIRED, "regeling")
                    .column("indiendatum", DATE, REQUIRED, "dag van indiening")
                    .column("besluitdatum", DATE, OPTIONAL, "leeg: nog niet besloten")
                    .code("oordeel_code", "klacht_oordeel", OPTIONAL, "leeg: nog niet besloten")
                    .key("klachtnummer")
                    .inOrder("indiendatum", "besluitdatum")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL =
            List.of(DIENSTVERBAND, WERKPLEK, LOONWAARDE, VERZUIM, IOP, KLACHT);

    private WerkContracts() {}
}
