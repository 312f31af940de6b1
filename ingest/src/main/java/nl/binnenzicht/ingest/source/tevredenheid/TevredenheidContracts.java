package nl.binnenzicht.ingest.source.tevredenheid;

import static nl.binnenzicht.warehouse.check.Severity.STOP;
import static nl.binnenzicht.warehouse.schema.ColumnType.DECIMAL;
import static nl.binnenzicht.warehouse.schema.ColumnType.INTEGER;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.math.BigDecimal;
import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/** What the survey tool promises: anonymous answers. Source: docs/sources/tevredenheid.md. */
public final class TevredenheidContracts {

    public static final Contract RESPONS =
            Contract.of("tevredenheid", "respons")
                    .row("een ingevulde vragenlijst, zonder persoon")
                    .delivery("na elke meting volledig")
                    .column("responsnummer", TEXT, REQUIRED, "nummer van het antwoord")
                    .column("jaar", INTEGER, REQUIRED, "jaar van de meting")
                    .code(
                            "tevredenheid_groep_code",
                            "tevredenheid_groep",
                            REQUIRED,
                            "wie antwoordt")
                    .column("rapportcijfer", DECIMAL, REQUIRED, "1 tot 10")
                    .key("responsnummer")
                    .check(
                            STOP,
                            "cijfer_1_tot_10",
                            "1 tot en met 10",
                            row ->
                                    row.decimal("rapportcijfer").compareTo(BigDecimal.ONE) >= 0
                                            && row.decimal("rapportcijfer")
                                                            .compareTo(BigDecimal.TEN)
                                                    <= 0)
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(RESPONS);

    private TevredenheidContracts() {}
}
