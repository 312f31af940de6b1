package nl.binnenzicht.ingest.source.reintegratie;

import static nl.binnenzicht.warehouse.check.Severity.STOP;
import static nl.binnenzicht.warehouse.schema.ColumnType.BSN;
import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.MONTH;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.OPTIONAL;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What the re-integration system promises: trajecten, instruments, contacts, certificates.
 *
 * <p>Source: docs/sources/reintegratie.md.
 */
public final class ReintegratieContracts {

    public static final Contract TRAJECT =
            Contract.of("reintegratie", "traject")
                    .row("een traject van een persoon")
                    .delivery("maandelijks volledig")
                    .column("trajectnummer", TEXT, REQUIRED, "nummer van het traject")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .code("trajectsoort_code", "trajectsoort", REQUIRED, "soort traject")
                    .column("begindatum", DATE, REQUIRED, "eerste dag")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag; leeg: loopt nog")
                    .code("resultaat_code", "traject_resultaat", OPTIONAL, "leeg: loopt nog")
                    .key("trajectnummer")
                    .inOrder("begindatum", "einddatum")
                    .check(
                            STOP,
                            "resultaat_bij_einde",
                            "een resultaat precies wanneer er een einddatum is",
                            row ->
                                    (row.date("einddatum") == null)
                                            == (row.text("resultaat_code") == null))
                    .build();

    public static final Contract VOORZIENING =
            Contract.of("reintegratie", "voorziening")
                    .row("de inzet van een instrument voor een persoon")
                    .delivery("maandelijks volledig")
                    .column("voorzieningnummer", TEXT, REQUIRED, "nummer van de inzet")
                    .column("trajectnummer", TEXT, OPTIONAL, "leeg: buiten een traject")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .code("voorziening_code", "voorziening", REQUIRED, "het instrument")
                    .code("uitvoerder_code", "uitvoerder", REQUIRED, "wie het uitvoert")
                    .column("begindatum", DATE, REQUIRED, "eerste dag")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag; leeg: loopt nog")
                    .code(
                            "reden_einde_code",
                            "reden_einde_voorziening",
                            OPTIONAL,
                            "leeg: loopt nog")
                    .column("prijs_per_maand_eur", DECIMAL, REQUIRED, "prijs per begonnen maand")
                    .key("voorzieningnummer")
                    .inOrder("begindatum", "einddatum")
                    .build();

    public static final Contract KLANTCONTACT =
            Contract.of("reintegratie", "klantcontact")
                    .row("een contact met een persoon")
                    .delivery("maandelijks volledig")
                    .column("contactnummer", TEXT, REQUIRED, "nummer van het contact")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .column("contactdatum", DATE, REQUIRED, "dag van het contact")
                    .code("kanaal_code", "kanaal", REQUIRED, "hoe het contact was")
                    .key("contactnummer")
                    .build();

    public static final Contract PRAKTIJKVERKLARING =
            Contract.of("reintegratie", "praktijkverklaring")
                    .row("een uitgereikte praktijkverklaring")
                    .delivery("maandelijks volledig")
                    .column("verklaringnummer", TEXT, REQUIRED, "nummer van de verklaring")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .column("uitreikdatum", DATE, REQUIRED, "dag van uitreiking")
                    .key("verklaringnummer")
                    .build();

    public static final Contract ESF_UREN =
            Contract.of("reintegratie", "esf_uren")
                    .row("de uren voor een persoon in een ESF-project in een maand")
                    .delivery("maandelijks volledig")
                    .column("regelnummer", TEXT, REQUIRED, "nummer van de regel")
                    .column("projectnummer", TEXT, REQUIRED, "het ESF-project")
                    .column("bsn", BSN, REQUIRED, "de deelnemer")
                    .column("maand", MONTH, REQUIRED, "maand van de uren")
                    .column("uren", DECIMAL, REQUIRED, "verantwoorde uren; negatief: correctie")
                    .key("regelnummer")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL =
            List.of(TRAJECT, VOORZIENING, KLANTCONTACT, PRAKTIJKVERKLARING, ESF_UREN);

    private ReintegratieContracts() {}
}
