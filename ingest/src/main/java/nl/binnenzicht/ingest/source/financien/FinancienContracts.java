package nl.binnenzicht.ingest.source.financien;

import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.INTEGER;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What the ledger promises: bookings, budget with versions, commitments. Amounts are exact.
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
                    .key("boekingsnummer")
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

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(BOEKING, BEGROTING, VERPLICHTING);

    private FinancienContracts() {}
}
