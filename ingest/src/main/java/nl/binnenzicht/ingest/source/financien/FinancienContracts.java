package nl.binnenzicht.ingest.source.financien;

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
 * What the ledger promises: bookings, budget with versions, commitments; income, cost and formation
 * per kind of work; the amounts of ESF projects. Amounts are exact.
 *
 * <p>Source: docs/sources/financien.md.
 */
public final class FinancienContracts {

    public static final Contract BOEKING =
            Contract.of("financien", "boeking")
                    .row("een boeking op een budgetpost")
                    .delivery("maandelijks volledig")
                    .column("boekingsnummer", TEXT, REQUIRED, "nummer van de boeking")
                    .column("boekdatum", DATE, REQUIRED, "dag waarop de boeking telt")
                    .code("budgetpost_code", "budgetpost", REQUIRED, "de post")
                    .code("boeking_soort_code", "boeking_soort", REQUIRED, "lasten of baten")
                    .column("bedrag_eur", DECIMAL, REQUIRED, "negatief: correctie")
                    .code("regeling_code", "regeling", OPTIONAL, "alleen bij bijstand (BUIG)")
                    .key("boekingsnummer")
                    .version(2)
                    .build();

    public static final Contract BEGROTING =
            Contract.of("financien", "begroting")
                    .row("een bedrag voor een budgetpost in een jaar in een begrotingsstap")
                    .delivery("bij elke begrotingsstap volledig")
                    .code("begrotingsversie_code", "begrotingsversie", REQUIRED, "de stap")
                    .column("jaar", INTEGER, REQUIRED, "begrotingsjaar")
                    .code("budgetpost_code", "budgetpost", REQUIRED, "de post")
                    .column("bedrag_eur", DECIMAL, REQUIRED, "wijziging die deze stap brengt")
                    .key("begrotingsversie_code", "jaar", "budgetpost_code")
                    .build();

    public static final Contract VERPLICHTING =
            Contract.of("financien", "verplichting")
                    .row("een aangegane verplichting die nog niet is geboekt")
                    .delivery("maandelijks volledig, stand")
                    .column("verplichtingnummer", TEXT, REQUIRED, "nummer van de verplichting")
                    .column("datum", DATE, REQUIRED, "dag van aangaan")
                    .code("budgetpost_code", "budgetpost", REQUIRED, "de post")
                    .column("bedrag_eur", DECIMAL, REQUIRED, "openstaand bedrag")
                    .key("verplichtingnummer")
                    .build();

    public static final Contract EXPLOITATIE =
            Contract.of("financien", "exploitatie")
                    .row("een soort opbrengst of kosten van een werksoort in een maand")
                    .delivery("maandelijks volledig")
                    .column("maand", MONTH, REQUIRED, "maand waarin het telt")
                    .code("werkplektype_code", "werkplektype", REQUIRED, "de werksoort")
                    .code("exploitatie_soort_code", "exploitatie_soort", REQUIRED, "wat het is")
                    .column("bedrag_eur", DECIMAL, REQUIRED, "opbrengst of kosten, altijd positief")
                    .key("maand", "werkplektype_code", "exploitatie_soort_code")
                    .build();

    public static final Contract FORMATIE =
            Contract.of("financien", "formatie")
                    .row("de vastgestelde formatie van een werksoort in een jaar")
                    .delivery("bij vaststelling van de begroting volledig")
                    .column("jaar", INTEGER, REQUIRED, "begrotingsjaar")
                    .code("werkplektype_code", "werkplektype", REQUIRED, "de werksoort")
                    .column("formatie_fte", DECIMAL, REQUIRED, "plaatsen in fte van 37 uur")
                    .key("jaar", "werkplektype_code")
                    .build();

    public static final Contract ESF =
            Contract.of("financien", "esf")
                    .row("een bedrag van een ESF-project")
                    .delivery("bij elke beschikking of declaratie volledig")
                    .column("regelnummer", TEXT, REQUIRED, "nummer van de regel")
                    .column("projectnummer", TEXT, REQUIRED, "het project")
                    .code("subsidie_soort_code", "subsidie_soort", REQUIRED, "wat het bedrag is")
                    .column("datum", DATE, REQUIRED, "dag waarop het telt")
                    .column("bedrag_eur", DECIMAL, REQUIRED, "negatief: correctie")
                    .key("regelnummer")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL =
            List.of(BOEKING, BEGROTING, VERPLICHTING, EXPLOITATIE, FORMATIE, ESF);

    private FinancienContracts() {}
}
