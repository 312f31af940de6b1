package nl.binnenzicht.ingest.source.werkgever;

import static nl.binnenzicht.warehouse.schema.ColumnType.BOOLEAN;
import static nl.binnenzicht.warehouse.schema.ColumnType.BSN;
import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.OPTIONAL;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What the employer service point promises: employers, vacancies, placements, social return.
 *
 * <p>Employers are numbers here: a one-man business is a person too. Source:
 * docs/sources/werkgever.md.
 */
public final class WerkgeverContracts {

    public static final Contract WERKGEVER =
            Contract.of("werkgever", "werkgever")
                    .row("een werkgever")
                    .delivery("maandelijks volledig")
                    .column("werkgevernummer", TEXT, REQUIRED, "nummer van de werkgever")
                    .code("sector_code", "sector", REQUIRED, "sector")
                    .key("werkgevernummer")
                    .build();

    public static final Contract VACATURE =
            Contract.of("werkgever", "vacature")
                    .row("een opgehaalde vacature")
                    .delivery("maandelijks volledig")
                    .column("vacaturenummer", TEXT, REQUIRED, "nummer van de vacature")
                    .column("werkgevernummer", TEXT, REQUIRED, "de werkgever")
                    .column("meldingsdatum", DATE, REQUIRED, "dag van melding")
                    .column("vervuldatum", DATE, OPTIONAL, "leeg: nog open of vervallen")
                    .column("is_kansberoep", BOOLEAN, REQUIRED, "J: staat op de lijst kansberoepen")
                    .key("vacaturenummer")
                    .inOrder("meldingsdatum", "vervuldatum")
                    .build();

    public static final Contract PLAATSING =
            Contract.of("werkgever", "plaatsing")
                    .row("een plaatsing van een persoon bij een werkgever")
                    .delivery("maandelijks volledig")
                    .column("plaatsingsnummer", TEXT, REQUIRED, "nummer van de plaatsing")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .column("werkgevernummer", TEXT, REQUIRED, "de werkgever")
                    .code("plaatsing_soort_code", "plaatsing_soort", REQUIRED, "soort plaatsing")
                    .column("begindatum", DATE, REQUIRED, "eerste werkdag")
                    .column("einddatum", DATE, OPTIONAL, "laatste werkdag; leeg: werkt er nog")
                    .column("uren_per_week", DECIMAL, REQUIRED, "contracturen")
                    .key("plaatsingsnummer")
                    .inOrder("begindatum", "einddatum")
                    .build();

    public static final Contract SROI =
            Contract.of("werkgever", "sroi")
                    .row("een regel in het grootboek social return van een opdrachtnemer")
                    .delivery("maandelijks volledig")
                    .column("regelnummer", TEXT, REQUIRED, "nummer van de regel")
                    .column("werkgevernummer", TEXT, REQUIRED, "de opdrachtnemer")
                    .code("sroi_soort_code", "sroi_soort", REQUIRED, "verplichting of invulling")
                    .column("datum", DATE, REQUIRED, "dag van de regel")
                    .column("bedrag_eur", DECIMAL, REQUIRED, "waarde in euro")
                    .key("regelnummer")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(WERKGEVER, VACATURE, PLAATSING, SROI);

    private WerkgeverContracts() {}
}
