package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.CasusBestand;
import nl.binnenzicht.marts.mkba.Metingen;
import nl.binnenzicht.marts.mkba.MkbaCasussen;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.Rekenblad;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * What the cases of {@code reference/mkba} come to: {@code fct_mkba_casus} (each case with its
 * numbers filled in), {@code fct_mkba_prijs} (its prices), {@code fct_mkba} (posts per actor and
 * year) and {@code fct_mkba_uitkomst} (key figures).
 *
 * <p>A case that asks for a number the warehouse does not have yet is there without amounts and
 * with the reason; a file that is wrong stops the build.
 *
 * <p>Source: CPB and PBL, Algemene leidraad MKBA (2013); SEO, Werkwijzer KBA sociaal domein.
 */
public final class MkbaStep implements Step {

    private static final List<Column> CASUS =
            List.of(
                    new Column("casus_code", Type.TEXT),
                    new Column("naam", Type.TEXT),
                    new Column("volgorde", Type.INTEGER),
                    new Column("rekenblad", Type.TEXT),
                    new Column("reden", Type.TEXT));

    private static final List<Column> PRIJS =
            List.of(
                    new Column("casus_code", Type.TEXT),
                    new Column("casus_prijs", Type.TEXT),
                    new Column("naam", Type.TEXT),
                    new Column("waarde", Type.DOUBLE),
                    new Column("eenheid", Type.TEXT),
                    new Column("prijspeil", Type.INTEGER),
                    new Column("omrekenfactor", Type.DOUBLE),
                    new Column("omgerekend", Type.DOUBLE),
                    new Column("bron", Type.TEXT),
                    new Column("is_aanname", Type.BOOLEAN));

    private static final List<Column> POST =
            List.of(
                    new Column("casus_code", Type.TEXT),
                    new Column("post_code", Type.TEXT),
                    new Column("actor_code", Type.TEXT),
                    new Column("jaar", Type.INTEGER),
                    new Column("bedrag_eur", Type.AMOUNT),
                    new Column("contant_eur", Type.AMOUNT),
                    new Column("is_overdracht", Type.BOOLEAN),
                    new Column("casus_prijs", Type.TEXT));

    private static final List<Column> MAAT =
            List.of(
                    new Column("casus_code", Type.TEXT),
                    new Column("maat_code", Type.TEXT),
                    new Column("waarde", Type.DOUBLE),
                    new Column("toelichting", Type.TEXT));

    private final Map<String, String> bestanden;

    /** The cases that ship with the program. */
    public MkbaStep() {
        this(MkbaCasussen.bestanden());
    }

    /**
     * Other cases.
     *
     * @param bestanden text per file name, in the order of screens
     */
    MkbaStep(Map<String, String> bestanden) {
        this.bestanden = bestanden;
    }

    @Override
    public List<String> inputs() {
        return WarehouseMetingen.INPUTS;
    }

    @Override
    public List<String> outputs() {
        return List.of("fct_mkba_casus", "fct_mkba_prijs", "fct_mkba", "fct_mkba_uitkomst");
    }

    @Override
    public List<StepTable> run(Map<String, Rows> inputs) {
        Metingen metingen = new WarehouseMetingen(inputs);
        List<List<Object>> casussen = new ArrayList<>();
        List<List<Object>> prijzen = new ArrayList<>();
        List<List<Object>> posten = new ArrayList<>();
        List<List<Object>> maten = new ArrayList<>();
        bestanden.forEach(
                (bestand, text) -> {
                    int volgorde = casussen.size() + 1;
                    try {
                        Casus casus = CasusBestand.read(bestand, text, metingen);
                        MkbaRijen rijen = new MkbaRijen(MkbaUitkomst.of(casus));
                        casussen.add(
                                Arrays.asList(
                                        casus.code(),
                                        casus.naam(),
                                        volgorde,
                                        Rekenblad.write(casus),
                                        null));
                        prijzen.addAll(rijen.prijzen());
                        posten.addAll(rijen.posten());
                        maten.addAll(rijen.maten());
                    } catch (DataException e) {
                        if (!Rekenblad.isOnlyMissing(e)) {
                            throw e;
                        }
                        casussen.add(missing(bestand, volgorde, e));
                    }
                });
        return List.of(
                new StepTable("fct_mkba_casus", CASUS, casussen),
                new StepTable("fct_mkba_prijs", PRIJS, prijzen),
                new StepTable("fct_mkba", POST, posten),
                new StepTable("fct_mkba_uitkomst", MAAT, maten));
    }

    private static List<Object> missing(String bestand, int volgorde, DataException refused) {
        String name = bestand.replace(".yaml", "");
        String reden =
                refused.problems().stream()
                        .map(Problem::found)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Arrays.asList(
                name.toUpperCase(Locale.ROOT).replace('-', '_'),
                name,
                volgorde,
                null,
                "Een gegeven ontbreekt: " + reden + ".");
    }
}
