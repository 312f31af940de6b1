package nl.binnenzicht.dashboard.page.mkba;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.Gegeven;
import nl.binnenzicht.marts.mkba.Invoer;
import nl.binnenzicht.marts.mkba.Prijs;
import nl.binnenzicht.marts.statistics.Uncertain;

/**
 * One number of a case that a reader may change, in the units of the screen: shares in percent,
 * prices in euro of their own year.
 *
 * @param woord in the address
 * @param titel on the screen
 * @param eenheid behind the number: %, euro
 * @param basis value of the case, in units of the screen; empty where it is not known
 * @param minst least value, in units of the screen
 * @param meest greatest value, in units of the screen
 * @param schaal units of the screen in one unit of the model
 */
record Parameter(
        String woord,
        String titel,
        String eenheid,
        Optional<Double> basis,
        double minst,
        double meest,
        double schaal,
        Optional<Gegeven> gegeven) {

    private static final double PERCENT = 100;
    private static final double MOST_EURO = 1_000_000;
    private static final double MOST_YEARS = 50;

    static final String VOET = "discontovoet";
    static final String HORIZON = "horizon";
    static final String EFFECT_FOUT = "effect_fout";
    static final String EFFECT = "effect";

    /** Everything of a case that may be changed, in the order of the form. */
    static List<Parameter> of(Casus casus) {
        List<Parameter> all = new ArrayList<>();
        boolean share = casus.effect().isAandeel();
        double scale = share ? PERCENT : 1;
        Optional<Gegeven> effect = casus.effect().gegeven();
        String unit = share ? "procentpunt" : casus.effect().eenheid();
        double most = share ? PERCENT : MOST_EURO;
        all.add(
                new Parameter(
                        EFFECT,
                        "Effect",
                        unit,
                        effect.map(one -> one.waarde().base() * scale),
                        -most,
                        most,
                        scale,
                        effect));
        all.add(
                new Parameter(
                        EFFECT_FOUT,
                        "Standaardfout van het effect",
                        unit,
                        effect.map(one -> Math.sqrt(one.waarde().variance()) * scale),
                        0,
                        most,
                        scale,
                        Optional.empty()));
        casus.gegevens().forEach((naam, gegeven) -> all.add(input(naam, gegeven)));
        all.add(
                new Parameter(
                        VOET,
                        "Discontovoet",
                        "%",
                        Optional.of(casus.disconto().voet() * PERCENT),
                        -5,
                        25,
                        PERCENT,
                        Optional.empty()));
        all.add(
                new Parameter(
                        HORIZON,
                        "Jaren die meetellen",
                        "jaar",
                        Optional.of((double) casus.horizon()),
                        1,
                        MOST_YEARS,
                        1,
                        Optional.empty()));
        casus.prijzen().values().forEach(prijs -> all.add(price(prijs)));
        return all;
    }

    private static Parameter input(String naam, Gegeven gegeven) {
        boolean isMonths = naam.equals(Invoer.MAANDEN);
        double scale = isMonths ? 1 : PERCENT;
        return new Parameter(
                naam.toLowerCase(Locale.ROOT),
                title(naam),
                isMonths ? "maanden" : "%",
                Optional.of(gegeven.waarde().base() * scale),
                0,
                isMonths ? 600 : PERCENT,
                scale,
                Optional.of(gegeven));
    }

    private static Parameter price(Prijs prijs) {
        return new Parameter(
                Invoer.prijs(prijs.code()).toLowerCase(Locale.ROOT),
                prijs.naam(),
                prijs.eenheid() + ", prijzen van " + prijs.prijspeil(),
                Optional.of(prijs.gegeven().waarde().base()),
                0,
                MOST_EURO,
                1,
                Optional.of(prijs.gegeven()));
    }

    /** The word on the screen for an input of the model. */
    static String title(String invoer) {
        return switch (invoer) {
            case Invoer.EFFECT -> "Effect";
            case Invoer.ADDITIONALITEIT -> "Additionaliteit";
            case Invoer.VERDRINGING -> "Verdringing";
            case Invoer.EERSTE_JAAR -> "Deel van het eerste jaar";
            case Invoer.BLIJFKANS -> "Blijfkans na een jaar";
            case Invoer.MAANDEN -> "Duur van de maatregel";
            default -> invoer;
        };
    }

    /** The case with another value of this number, in units of the screen. */
    Casus apply(Casus casus, double waarde) {
        double raw = waarde / schaal;
        return switch (woord) {
            case VOET -> casus.withVoet(raw);
            case HORIZON -> casus.withHorizon((int) Math.rint(raw));
            case EFFECT ->
                    casus.with(
                            Invoer.EFFECT,
                            casus.effect()
                                    .gegeven()
                                    .map(
                                            one ->
                                                    one.waarde()
                                                            .at(
                                                                    raw,
                                                                    minst / schaal,
                                                                    meest / schaal))
                                    .orElse(Uncertain.fixed(raw)));
            case EFFECT_FOUT ->
                    casus.effect()
                            .gegeven()
                            .map(
                                    one ->
                                            casus.with(
                                                    Invoer.EFFECT,
                                                    Uncertain.normal(one.waarde().base(), raw)))
                            .orElse(casus);
            default -> {
                String invoer = woord.toUpperCase(Locale.ROOT);
                yield casus.with(
                        invoer,
                        casus.gegeven(invoer)
                                .orElseThrow()
                                .waarde()
                                .at(raw, minst / schaal, meest / schaal));
            }
        };
    }
}
