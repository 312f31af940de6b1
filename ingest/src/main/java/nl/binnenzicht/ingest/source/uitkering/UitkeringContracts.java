package nl.binnenzicht.ingest.source.uitkering;

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

import java.math.BigDecimal;
import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What the benefits system promises. A couple has one benefit and two persons.
 *
 * <p>Codes follow the BUS layout (Regeling statistiek Participatiewet, IOAW en IOAZ 2015, bijlage
 * 1). Source: docs/sources/uitkering.md.
 */
public final class UitkeringContracts {

    public static final Contract UITKERING =
            Contract.of("uitkering", "uitkering")
                    .row("een uitkering van een huishouden, van toekenning tot einde")
                    .delivery("maandelijks volledig")
                    .column("uitkeringsnummer", TEXT, REQUIRED, "registratienummer")
                    .column("bsn", BSN, REQUIRED, "de aanvrager")
                    .column("partner_bsn", BSN, OPTIONAL, "de partner; leeg: geen partner")
                    .code("regeling_code", "regeling", REQUIRED, "BUS kenmerk 8")
                    .code("leefvorm_code", "leefvorm", REQUIRED, "BUS kenmerk 10")
                    .column("aantal_kostendelers", INTEGER, REQUIRED, "BUS kenmerk 11, 1 of meer")
                    .column("begindatum", DATE, REQUIRED, "eerste dag met recht")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag met recht; leeg: loopt nog")
                    .code("reden_einde_code", "reden_einde", OPTIONAL, "BUS kenmerk 34")
                    .key("uitkeringsnummer")
                    .inOrder("begindatum", "einddatum")
                    .check(
                            STOP,
                            "reden_bij_einde",
                            "een reden precies wanneer er een einddatum is",
                            row ->
                                    (row.date("einddatum") == null)
                                            == (row.text("reden_einde_code") == null))
                    .check(
                            WARN,
                            "kostendelers_1_tot_20",
                            "1 tot en met 20 kostendelers",
                            row ->
                                    row.integer("aantal_kostendelers") >= 1
                                            && row.integer("aantal_kostendelers") <= 20)
                    .build();

    public static final Contract BETALING =
            Contract.of("uitkering", "betaling")
                    .row("een uitkering in een maand waarover is betaald")
                    .delivery("maandelijks volledig")
                    .column("uitkeringsnummer", TEXT, REQUIRED, "registratienummer")
                    .column("maand", MONTH, REQUIRED, "maand waarover wordt betaald")
                    .column("norm_eur", DECIMAL, REQUIRED, "norm inclusief vakantietoeslag")
                    .column("inkomsten_eur", DECIMAL, REQUIRED, "verrekende inkomsten")
                    .column("betaald_eur", DECIMAL, REQUIRED, "betaalbaar gesteld")
                    .key("uitkeringsnummer", "maand")
                    .check(
                            WARN,
                            "betaald_is_norm_min_inkomsten",
                            "betaald = norm - inkomsten, nooit onder nul",
                            row ->
                                    row.decimal("betaald_eur")
                                                    .compareTo(
                                                            row.decimal("norm_eur")
                                                                    .subtract(
                                                                            row.decimal(
                                                                                    "inkomsten_eur"))
                                                                    .max(BigDecimal.ZERO))
                                            == 0)
                    .build();

    public static final Contract INKOMSTEN =
            Contract.of("uitkering", "inkomsten")
                    .row(
                            "inkomsten van een persoon die in een maand met een uitkering zijn verrekend")
                    .delivery("maandelijks volledig")
                    .column("uitkeringsnummer", TEXT, REQUIRED, "registratienummer")
                    .column("bsn", BSN, REQUIRED, "de persoon met inkomsten")
                    .column("maand", MONTH, REQUIRED, "maand waarover")
                    .code("inkomsten_soort_code", "inkomsten_soort", REQUIRED, "BUS kenmerk 31")
                    .column("bedrag_eur", DECIMAL, REQUIRED, "bedrag inclusief vakantietoeslag")
                    .code("vrijlating_code", "vrijlating", REQUIRED, "BUS kenmerk 33")
                    .key("uitkeringsnummer", "bsn", "maand", "inkomsten_soort_code")
                    .build();

    public static final Contract ONTHEFFING =
            Contract.of("uitkering", "ontheffing")
                    .row("een ontheffing van de arbeidsverplichting van een persoon")
                    .delivery("maandelijks volledig")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .code("ontheffing_code", "ontheffing", REQUIRED, "BUS kenmerk 24")
                    .column("begindatum", DATE, REQUIRED, "eerste dag")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag; leeg: geldt nog")
                    .key("bsn", "begindatum")
                    .inOrder("begindatum", "einddatum")
                    .build();

    public static final Contract MAATREGEL =
            Contract.of("uitkering", "maatregel")
                    .row("een verlaging van de uitkering van een persoon als maatregel")
                    .delivery("maandelijks volledig")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .code("maatregel_reden_code", "maatregel_reden", REQUIRED, "BUS kenmerk 28")
                    .column("percentage", DECIMAL, REQUIRED, "verlaging in procenten, 0 tot 100")
                    .column("begindatum", DATE, REQUIRED, "eerste dag")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag; leeg: geldt nog")
                    .key("bsn", "begindatum")
                    .inOrder("begindatum", "einddatum")
                    .build();

    public static final Contract AANVRAAG =
            Contract.of("uitkering", "aanvraag")
                    .row("een aanvraag om bijstand")
                    .delivery("maandelijks volledig")
                    .column("aanvraagnummer", TEXT, REQUIRED, "nummer van de aanvraag")
                    .column("bsn", BSN, REQUIRED, "de aanvrager")
                    .column("aanvraagdatum", DATE, REQUIRED, "dag van melding")
                    .column("besluitdatum", DATE, OPTIONAL, "leeg: nog niet besloten")
                    .code("besluit_code", "aanvraag_besluit", OPTIONAL, "leeg: nog niet besloten")
                    .key("aanvraagnummer")
                    .inOrder("aanvraagdatum", "besluitdatum")
                    .build();

    /**
     * Made from the BUS file by its own reader; the columns are those of the BUS layout we keep.
     */
    public static final Contract BUS =
            Contract.of("uitkering", "bus")
                    .row("een persoon in een uitkering in een maand, zoals aan CBS geleverd")
                    .delivery("maandelijks aanvullend, XML volgens de BUS-indeling")
                    .column("uitkeringsnummer", TEXT, REQUIRED, "BUS kenmerk 7")
                    .column("maand", MONTH, REQUIRED, "BUS kenmerken 1 en 2")
                    .column("bsn", BSN, REQUIRED, "BUS kenmerk 18")
                    .code("regeling_code", "regeling", REQUIRED, "BUS kenmerk 8")
                    .code("leefvorm_code", "leefvorm", REQUIRED, "BUS kenmerk 10")
                    .column("betaald_eur", DECIMAL, REQUIRED, "BUS kenmerk 15, hele euro's")
                    .column("begindatum", DATE, REQUIRED, "BUS kenmerk 22")
                    .column("einddatum", DATE, OPTIONAL, "BUS kenmerk 23; leeg: loopt nog")
                    .code("reden_einde_code", "reden_einde", OPTIONAL, "BUS kenmerk 34")
                    .key("uitkeringsnummer", "bsn", "maand")
                    .inOrder("begindatum", "einddatum")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL =
            List.of(UITKERING, BETALING, INKOMSTEN, ONTHEFFING, MAATREGEL, AANVRAAG, BUS);

    private UitkeringContracts() {}
}
