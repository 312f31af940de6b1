package nl.binnenzicht.marts.mkba;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.marts.statistics.Uncertain;

/**
 * A question to cost-benefit analysis with everything it takes to answer it; what a case file says
 * once all numbers are filled in.
 *
 * @param code capitals, digits and low lines
 * @param eenheid what every amount is per: deelnemer, plaats
 * @param nulalternatief what would happen without the measure
 * @param peildatum decides which discount rate holds
 * @param prijspeil year in whose prices everything is
 * @param horizon how many years count, year 0 included
 * @param gegevens uncertain inputs by name, see {@link Invoer}; without the effect and the prices
 * @param prijzen by code, in the order of the file
 * @param nietMeegeteld what society gains or loses beside this, in words
 * @param meldingen what a reader of the outcome has to know of the inputs
 */
public record Casus(
        String code,
        String naam,
        String eenheid,
        String nulalternatief,
        LocalDate peildatum,
        int prijspeil,
        int horizon,
        Disconto disconto,
        int trekkingen,
        long startgetal,
        Effect effect,
        Map<String, Gegeven> gegevens,
        Map<String, Prijs> prijzen,
        List<Post> posten,
        List<String> nietMeegeteld,
        List<String> meldingen) {

    public Casus {
        gegevens = new LinkedHashMap<>(gegevens);
        prijzen = new LinkedHashMap<>(prijzen);
        posten = List.copyOf(posten);
        nietMeegeteld = List.copyOf(nietMeegeteld);
        meldingen = List.copyOf(meldingen);
    }

    /** Uncertain inputs by name, the effect in front and the prices, in those of the case, last. */
    public Map<String, Uncertain> invoer() {
        Map<String, Uncertain> invoer = new LinkedHashMap<>();
        effect.gegeven().ifPresent(gegeven -> invoer.put(Invoer.EFFECT, gegeven.waarde()));
        gegevens.forEach((naam, gegeven) -> invoer.put(naam, gegeven.waarde()));
        prijzen.values()
                .forEach(
                        prijs ->
                                invoer.put(
                                        Invoer.prijs(prijs.code()),
                                        prijs.gegeven().waarde().times(prijs.omrekening())));
        return invoer;
    }

    /** Where an input came from; empty for an effect that is not known. */
    public Optional<Gegeven> gegeven(String invoer) {
        if (invoer.equals(Invoer.EFFECT)) {
            return effect.gegeven();
        }
        String prijs = Invoer.prijsCode(invoer);
        return Optional.ofNullable(
                prijs == null ? gegevens.get(invoer) : prijzen.get(prijs).gegeven());
    }

    /** The same question with another value of one input; a price in prices of its own year. */
    public Casus with(String invoer, Uncertain waarde) {
        Effect anders = effect;
        Map<String, Gegeven> andere = new LinkedHashMap<>(gegevens);
        Map<String, Prijs> geprijsd = new LinkedHashMap<>(prijzen);
        String prijs = Invoer.prijsCode(invoer);
        if (invoer.equals(Invoer.EFFECT)) {
            anders =
                    effect.with(
                            effect.gegeven()
                                    .map(gegeven -> gegeven.with(waarde))
                                    .orElse(new Gegeven(waarde, "aanname van dit scenario", true)));
        } else if (prijs != null) {
            geprijsd.computeIfPresent(prijs, (code, oud) -> oud.with(oud.gegeven().with(waarde)));
        } else {
            andere.computeIfPresent(invoer, (naam, oud) -> oud.with(waarde));
        }
        return copy(disconto, horizon, trekkingen, startgetal, anders, andere, geprijsd);
    }

    public Casus withVoet(double voet) {
        Disconto anders = new Disconto(voet, disconto.varianten(), disconto.bron());
        return copy(anders, horizon, trekkingen, startgetal, effect, gegevens, prijzen);
    }

    public Casus withHorizon(int jaren) {
        return copy(disconto, jaren, trekkingen, startgetal, effect, gegevens, prijzen);
    }

    public Casus withTrekkingen(int aantal, long seed) {
        return copy(disconto, horizon, aantal, seed, effect, gegevens, prijzen);
    }

    private Casus copy(
            Disconto anderDisconto,
            int jaren,
            int aantal,
            long seed,
            Effect anderEffect,
            Map<String, Gegeven> andere,
            Map<String, Prijs> geprijsd) {
        return new Casus(
                code,
                naam,
                eenheid,
                nulalternatief,
                peildatum,
                prijspeil,
                jaren,
                anderDisconto,
                aantal,
                seed,
                anderEffect,
                andere,
                geprijsd,
                posten,
                nietMeegeteld,
                meldingen);
    }

    /** What stands out of the inputs and of the case together, in sentences. */
    public List<String> waarschuwingen() {
        List<String> waarschuwingen = new ArrayList<>(meldingen);
        if (effect.gegeven().isEmpty()) {
            waarschuwingen.add("Er is geen effect bekend: " + effect.reden());
        } else if (effect.gegeven().get().isAanname()) {
            waarschuwingen.add("Het effect is een aanname en niet gemeten.");
        }
        if (invoer().values().stream().allMatch(Uncertain::isFixed)) {
            waarschuwingen.add(
                    "Geen enkele invoer heeft een spreiding: de band heeft geen breedte.");
        }
        return waarschuwingen;
    }
}
