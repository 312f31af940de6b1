package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * What a voorziening is worth, per participant: {@code fct_mkba} (posts per actor and year) and
 * {@code fct_mkba_uitkomst} (key figures).
 *
 * <p>The voorziening is the first in the order of the case whose effect is reliable (GEEN_VERSCHIL,
 * AANWIJZING or STERK): the order was fixed beforehand, so that the best outcome is not picked.
 * Without one there are no amounts, and every key figure is empty with the reason beside it. The
 * effect is net of what would have happened anyway; jobs taken from others are not in it and are an
 * assumption of the case.
 *
 * <p>Source: CPB and PBL, Algemene leidraad MKBA (2013); SEO, Werkwijzer KBA sociaal domein.
 */
public final class MkbaStep implements Step {

    private static final List<String> RELIABLE = List.of("GEEN_VERSCHIL", "AANWIJZING", "STERK");

    /** Benefits are those of leaving for work within a year, the outcome the plan decides on. */
    private static final String PRIMAIR = "PRIMAIR";

    private static final List<String> WITHOUT_EFFECT =
            List.of(
                    "NCW",
                    "NCW_P5",
                    "NCW_P95",
                    "KANS_POSITIEF",
                    "BATEN_KOSTEN",
                    "OMSLAG_EFFECT",
                    "EFFECT");

    /**
     * An effect that a case may rest on.
     *
     * @param verschil risk difference
     */
    record Effect(
            String voorziening, double verschil, double onder, double boven, String toelichting) {

        double standardError() {
            return (boven - onder) / (2 * Interval.Z);
        }
    }

    @Override
    public List<String> inputs() {
        return List.of(
                "fct_effect",
                "dim_voorziening",
                "dim_prijs",
                "int_mkba_duur",
                "ref_mkba_casus",
                "ref_mkba_post",
                "ref_mkba_disconto",
                "ref_cpi");
    }

    @Override
    public List<String> outputs() {
        return List.of("fct_mkba", "fct_mkba_uitkomst");
    }

    @Override
    public List<StepTable> run(Map<String, Rows> inputs) {
        List<List<Object>> posten = new ArrayList<>();
        List<List<Object>> maten = new ArrayList<>();
        Cells casussen = new Cells(inputs.get("ref_mkba_casus"));
        for (int row = 0; row < casussen.size(); row++) {
            MkbaCasus casus = MkbaCasus.read(casussen, row);
            Optional<Effect> effect = effect(casus, inputs);
            if (effect.isEmpty()) {
                maten.addAll(withoutEffect(casus));
                continue;
            }
            MkbaDisconto disconto =
                    MkbaDisconto.on(new Cells(inputs.get("ref_mkba_disconto")), casus.peildatum());
            MkbaModel model = model(casus, effect.get(), disconto, inputs);
            MkbaUitkomst uitkomst = new MkbaUitkomst(model, effect.get(), disconto);
            posten.addAll(uitkomst.posten());
            maten.addAll(uitkomst.maten());
        }
        return List.of(
                new StepTable("fct_mkba", postColumns(), posten),
                new StepTable("fct_mkba_uitkomst", maatColumns(), maten));
    }

    /**
     * The first voorziening in the order of the case with a reliable effect and a known duration.
     */
    private static Optional<Effect> effect(MkbaCasus casus, Map<String, Rows> inputs) {
        Cells effecten = new Cells(inputs.get("fct_effect"));
        Cells namen = new Cells(inputs.get("dim_voorziening"));
        for (String voorziening : casus.volgorde()) {
            for (int row = 0; row < effecten.size(); row++) {
                boolean isAsked =
                        PRIMAIR.equals(effecten.text(row, "rang_code"))
                                && voorziening.equals(effecten.text(row, "voorziening_code"))
                                && casus.kwadrant().equals(effecten.text(row, "kwadrant_code"))
                                && RELIABLE.contains(effecten.text(row, "staat_code"));
                if (isAsked && maanden(voorziening, inputs) > 0) {
                    return Optional.of(effect(effecten, row, namen));
                }
            }
        }
        return Optional.empty();
    }

    private static Effect effect(Cells effecten, int row, Cells namen) {
        String voorziening = effecten.text(row, "voorziening_code");
        String naam =
                IntStream.range(0, namen.size())
                        .filter(i -> voorziening.equals(namen.text(i, "voorziening_code")))
                        .mapToObj(i -> namen.text(i, "naam"))
                        .findFirst()
                        .orElse(voorziening);
        return new Effect(
                voorziening,
                effecten.number(row, "verschil", 0),
                effecten.number(row, "onder", 0),
                effecten.number(row, "boven", 0),
                "Extra kans op uitstroom naar werk binnen 12 maanden door: " + naam + ".");
    }

    private static double maanden(String voorziening, Map<String, Rows> inputs) {
        Cells cells = new Cells(inputs.get("int_mkba_duur"));
        return IntStream.range(0, cells.size())
                .filter(row -> voorziening.equals(cells.text(row, "voorziening_code")))
                .mapToDouble(row -> cells.number(row, "gemiddeld_aantal_maanden", 0))
                .findFirst()
                .orElse(0);
    }

    private static MkbaModel model(
            MkbaCasus casus, Effect effect, MkbaDisconto disconto, Map<String, Rows> inputs) {
        MkbaPrijzen prijzen =
                new MkbaPrijzen(
                        new Cells(inputs.get("dim_prijs")),
                        Prijsindex.of(inputs.get("ref_cpi")),
                        casus.prijspeil());
        Cells cells = new Cells(inputs.get("ref_mkba_post"));
        List<MkbaPost> posten =
                IntStream.range(0, cells.size())
                        .filter(row -> casus.code().equals(cells.text(row, "casus_code")))
                        .mapToObj(row -> post(cells, row, effect.voorziening(), prijzen))
                        .toList();
        return new MkbaModel(
                casus,
                posten,
                maanden(effect.voorziening(), inputs),
                effect.verschil(),
                disconto.voet());
    }

    /** A post; price TARIEF is that of the voorziening that was chosen. */
    private static MkbaPost post(Cells cells, int row, String voorziening, MkbaPrijzen prijzen) {
        String prijs = cells.text(row, "prijs_code");
        String code = prijs.equals("TARIEF") ? "TARIEF_" + voorziening : prijs;
        return new MkbaPost(
                cells.text(row, "post_code"),
                cells.text(row, "actor_code"),
                code,
                prijzen.require(code),
                MkbaPost.Grondslag.valueOf(cells.text(row, "grondslag")),
                Double.parseDouble(cells.text(row, "factor")),
                cells.text(row, "is_overdracht").equals("J"),
                cells.text(row, "bron"));
    }

    private static List<List<Object>> withoutEffect(MkbaCasus casus) {
        List<List<Object>> rows = new ArrayList<>();
        for (String maat : WITHOUT_EFFECT) {
            rows.add(
                    Arrays.asList(
                            casus.code(),
                            maat,
                            null,
                            "Van geen enkel instrument is een betrouwbaar effect te schatten."
                                    + " Dan is ook niet te zeggen wat het oplevert."));
        }
        return rows;
    }

    private static List<Column> postColumns() {
        return List.of(
                new Column("casus_code", Type.TEXT),
                new Column("post_code", Type.TEXT),
                new Column("actor_code", Type.TEXT),
                new Column("jaar", Type.INTEGER),
                new Column("bedrag_eur", Type.AMOUNT),
                new Column("contant_eur", Type.AMOUNT),
                new Column("is_overdracht", Type.BOOLEAN),
                new Column("prijs_code", Type.TEXT));
    }

    private static List<Column> maatColumns() {
        return List.of(
                new Column("casus_code", Type.TEXT),
                new Column("maat_code", Type.TEXT),
                new Column("waarde", Type.DOUBLE),
                new Column("toelichting", Type.TEXT));
    }
}
