package nl.binnenzicht.ingest.source.clientregistratie;

import static nl.binnenzicht.warehouse.schema.ColumnType.BSN;
import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.Requirement.OPTIONAL;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What the client registration promises: who someone is, where they live, in which role they are
 * known.
 *
 * <p>Source: docs/sources/clientregistratie.md.
 */
public final class ClientregistratieContracts {

    public static final Contract PERSOON =
            Contract.of("clientregistratie", "persoon")
                    .row("een persoon die nu of eerder cliënt was")
                    .delivery("maandelijks volledig")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .column("geboortedatum", DATE, REQUIRED, "geboortedag")
                    .code("geslacht_code", "geslacht", REQUIRED, "geslacht volgens de BRP")
                    .code(
                            "opleidingsniveau_code",
                            "opleidingsniveau",
                            REQUIRED,
                            "hoogst behaalde opleiding")
                    .column("overlijdensdatum", DATE, OPTIONAL, "leeg: in leven")
                    .key("bsn")
                    .inOrder("geboortedatum", "overlijdensdatum")
                    .build();

    public static final Contract ADRES =
            Contract.of("clientregistratie", "adres")
                    .row("een woonperiode van een persoon; straat en postcode worden niet geleverd")
                    .delivery("maandelijks volledig")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .code("gemeente_code", "gemeente", REQUIRED, "gemeente van inschrijving")
                    .code("huisvesting_code", "huisvesting", OPTIONAL, "leeg: onbekend")
                    .column("begindatum", DATE, REQUIRED, "eerste dag op dit adres")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag; leeg: woont hier nu")
                    .key("bsn", "begindatum")
                    .inOrder("begindatum", "einddatum")
                    .build();

    public static final Contract DOELGROEP =
            Contract.of("clientregistratie", "doelgroep")
                    .row("een periode waarin een persoon in een rol bekend is")
                    .delivery("maandelijks volledig")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .code("doelgroep_code", "doelgroep", REQUIRED, "de rol")
                    .column(
                            "begindatum",
                            DATE,
                            REQUIRED,
                            "eerste dag; bij BESCHUT de dag waarop de indicatie is toegekend")
                    .column("einddatum", DATE, OPTIONAL, "laatste dag; leeg: geldt nog")
                    .key("bsn", "doelgroep_code", "begindatum")
                    .inOrder("begindatum", "einddatum")
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(PERSOON, ADRES, DOELGROEP);

    private ClientregistratieContracts() {}
}
