package nl.binnenzicht.marts.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.binnenzicht.marts.statistics.Interval;
import nl.binnenzicht.warehouse.query.Rows;

/** What a case may refer to in a build: the reference tables and what was measured. */
final class WarehouseMetingen extends ReferentieMetingen {

    /** States 4 and 5 of an effect: a number that may be used, with its whole interval. */
    private static final List<String> BRUIKBAAR = List.of("GEEN_VERSCHIL", "AANWIJZING", "STERK");

    /** Benefits are those of leaving for work within a year, the outcome the plan decides on. */
    private static final String PRIMAIR = "PRIMAIR";

    private static final String ALLE = "ALLE";

    static final List<String> INPUTS =
            List.of(
                    "fct_effect",
                    "dim_voorziening",
                    "int_mkba_duur",
                    "int_mkba_meting",
                    "ref_prijs",
                    "ref_mkba_disconto",
                    "ref_cpi");

    private final Cells effecten;
    private final Cells voorzieningen;
    private final Cells duren;
    private final Cells metingen;

    WarehouseMetingen(Map<String, Rows> inputs) {
        super(inputs.get("ref_prijs"), inputs.get("ref_mkba_disconto"), inputs.get("ref_cpi"));
        this.effecten = new Cells(inputs.get("fct_effect"));
        this.voorzieningen = new Cells(inputs.get("dim_voorziening"));
        this.duren = new Cells(inputs.get("int_mkba_duur"));
        this.metingen = new Cells(inputs.get("int_mkba_meting"));
    }

    @Override
    public boolean heeftWarehouse() {
        return true;
    }

    /** The first in the order asked that has an effect in a permitted state and a duration. */
    @Override
    public Optional<GemetenEffect> effect(List<String> volgorde, String kwadrant) {
        for (String voorziening : volgorde) {
            for (int row = 0; row < effecten.size(); row++) {
                boolean isAsked =
                        isPrimair(row)
                                && voorziening.equals(effecten.text(row, "voorziening_code"))
                                && kwadrant.equals(effecten.text(row, "kwadrant_code"))
                                && BRUIKBAAR.contains(effecten.text(row, "staat_code"));
                if (isAsked && maanden(voorziening).isPresent()) {
                    return Optional.of(effect(row, voorziening, kwadrant));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPrimair(int row) {
        return PRIMAIR.equals(effecten.text(row, "rang_code"));
    }

    private GemetenEffect effect(int row, String voorziening, String kwadrant) {
        double breedte = effecten.number(row, "boven", 0) - effecten.number(row, "onder", 0);
        String verschil = kwadrant.equals(ALLE) ? "verschil" : "verschil_gekrompen";
        return new GemetenEffect(
                voorziening,
                effecten.number(row, verschil, 0),
                breedte / (2 * Interval.Z),
                "%s, tegenover wie in die maand niets begon; geschat uit de eigen gegevens, %s"
                        .formatted(naam(voorziening), staat(effecten.text(row, "staat_code"))));
    }

    private static String staat(String code) {
        return switch (code) {
            case "GEEN_VERSCHIL" -> "geen aantoonbaar verschil";
            case "AANWIJZING" -> "aanwijzing voor effect";
            default -> "sterke aanwijzing voor effect";
        };
    }

    private String naam(String voorziening) {
        return IntStream.range(0, voorzieningen.size())
                .filter(row -> voorziening.equals(voorzieningen.text(row, "voorziening_code")))
                .mapToObj(row -> voorzieningen.text(row, "naam"))
                .findFirst()
                .orElse(voorziening);
    }

    @Override
    public Optional<Double> maanden(String voorziening) {
        return IntStream.range(0, duren.size())
                .filter(row -> voorziening.equals(duren.text(row, "voorziening_code")))
                .mapToObj(row -> duren.number(row, "gemiddeld_aantal_maanden", 0))
                .filter(maanden -> maanden > 0)
                .findFirst();
    }

    @Override
    public Optional<Prijslijst> meting(String code) {
        return IntStream.range(0, metingen.size())
                .filter(row -> code.equals(metingen.text(row, "meting_code")))
                .mapToObj(this::meting)
                .findFirst();
    }

    private Prijslijst meting(int row) {
        return new Prijslijst(
                metingen.text(row, "naam"),
                metingen.number(row, "waarde", 0),
                metingen.text(row, "eenheid"),
                (int) metingen.number(row, "prijspeil", 0),
                metingen.text(row, "bron"),
                metingen.flag(row, "is_aanname"));
    }
}
