package nl.binnenzicht.ingest.source.zrm;

import static nl.binnenzicht.warehouse.check.Severity.STOP;
import static nl.binnenzicht.warehouse.schema.ColumnType.BSN;
import static nl.binnenzicht.warehouse.schema.ColumnType.DATE;
import static nl.binnenzicht.warehouse.schema.ColumnType.INTEGER;
import static nl.binnenzicht.warehouse.schema.ColumnType.TEXT;
import static nl.binnenzicht.warehouse.schema.Requirement.OPTIONAL;
import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.util.List;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What the ZRM export promises: screenings and the score per domain (ZRM 2017, thirteen domains).
 *
 * <p>Scores are ordinal, 1 (acute) to 5 (self-sufficient). Empty means "not assessed", never 0.
 * Source: docs/sources/zrm.md.
 */
public final class ZrmContracts {

    public static final Contract METING =
            Contract.of("zrm", "meting")
                    .row("een screening van een persoon op een dag")
                    .delivery("maandelijks volledig")
                    .column("metingnummer", TEXT, REQUIRED, "nummer van de screening")
                    .column("bsn", BSN, REQUIRED, "de persoon")
                    .column("meetdatum", DATE, REQUIRED, "dag van de screening")
                    .column("zrm_versie", INTEGER, REQUIRED, "jaar van de ZRM-versie, nu 2017")
                    .code("beoordelaar_code", "beoordelaar", REQUIRED, "wie beoordeelde")
                    .code("moment_code", "zrm_moment", REQUIRED, "waarom er gemeten is")
                    .column(
                            "afstand_tot_werk_maanden",
                            INTEGER,
                            OPTIONAL,
                            "verwachte maanden tot werk; leeg: niet ingeschat")
                    .column(
                            "escalatierisico_score",
                            INTEGER,
                            OPTIONAL,
                            "0 (geen) tot 100 (zeer hoog); leeg: niet ingeschat")
                    .key("metingnummer")
                    .check(
                            STOP,
                            "escalatierisico_0_tot_100",
                            "0 tot en met 100, of leeg",
                            row ->
                                    row.integer("escalatierisico_score") == null
                                            || row.integer("escalatierisico_score") >= 0
                                                    && row.integer("escalatierisico_score") <= 100)
                    .check(
                            STOP,
                            "afstand_niet_negatief",
                            "0 of meer maanden, of leeg",
                            row ->
                                    row.integer("afstand_tot_werk_maanden") == null
                                            || row.integer("afstand_tot_werk_maanden") >= 0)
                    .build();

    public static final Contract SCORE =
            Contract.of("zrm", "score")
                    .row("de score van een screening op een domein")
                    .delivery("maandelijks volledig")
                    .column("metingnummer", TEXT, REQUIRED, "nummer van de screening")
                    .code("zrm_domein_code", "zrm_domein", REQUIRED, "een van de dertien domeinen")
                    .column("score", INTEGER, OPTIONAL, "1 tot 5; leeg of 99: niet besproken")
                    .key("metingnummer", "zrm_domein_code")
                    .check(
                            STOP,
                            "score_1_tot_5",
                            "1 tot en met 5, 99 of leeg",
                            row ->
                                    row.integer("score") == null
                                            || row.integer("score") == 99
                                            || row.integer("score") >= 1
                                                    && row.integer("score") <= 5)
                    .build();

    /** All tables of this source. */
    public static final List<Contract> ALL = List.of(METING, SCORE);

    private ZrmContracts() {}
}
