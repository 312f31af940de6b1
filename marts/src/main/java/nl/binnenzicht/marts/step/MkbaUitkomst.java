package nl.binnenzicht.marts.step;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.binnenzicht.marts.step.MkbaStep.Effect;

/**
 * The rows of one case: posts per actor and year, and the key figures drawn from them.
 *
 * <p>Net present values are sums of the rounded rows, so that a reader who adds up the table gets
 * the same to the cent.
 */
final class MkbaUitkomst {

    static final List<String> ACTOREN =
            List.of("GEMEENTE", "RIJK", "ZORGVERZEKERAAR", "WERKGEVER", "CLIENT");

    private final MkbaModel model;
    private final Effect effect;
    private final MkbaDisconto disconto;
    private final List<List<Object>> posten = new ArrayList<>();
    private final List<List<Object>> maten = new ArrayList<>();

    MkbaUitkomst(MkbaModel model, Effect effect, MkbaDisconto disconto) {
        this.model = model;
        this.effect = effect;
        this.disconto = disconto;
        addPosten();
        addSaldi();
        addTrekkingen();
        addGevoeligheid();
        addAannamen();
    }

    List<List<Object>> posten() {
        return posten;
    }

    List<List<Object>> maten() {
        return maten;
    }

    private void addPosten() {
        for (MkbaPost post : model.posten()) {
            int jaren = post.grondslag() == MkbaPost.Grondslag.MAAND ? 1 : model.casus().jaren();
            for (int jaar = 0; jaar < jaren; jaar++) {
                posten.add(
                        Arrays.asList(
                                model.casus().code(),
                                post.code(),
                                post.actor(),
                                jaar,
                                euro(model.bedrag(post, jaar)),
                                euro(model.contant(post, jaar)),
                                post.isOverdracht(),
                                post.prijs()));
            }
        }
    }

    private static BigDecimal euro(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    private void addSaldi() {
        BigDecimal ncw = BigDecimal.ZERO;
        BigDecimal kosten = BigDecimal.ZERO;
        for (List<Object> row : posten) {
            if (!(Boolean) row.get(6)) {
                BigDecimal contant = (BigDecimal) row.get(5);
                ncw = ncw.add(contant);
                kosten = kosten.add(row.get(1).equals("TRAJECTKOSTEN") ? contant : euro(0));
            }
        }
        add("NCW", ncw.doubleValue(), "Welvaartssaldo per deelnemer, zonder overdrachten.");
        add(
                "BATEN_KOSTEN",
                ncw.subtract(kosten).doubleValue() / -kosten.doubleValue(),
                "Baten gedeeld door kosten, beide contant en zonder overdrachten.");
        add(
                "OMSLAG_EFFECT",
                model.omslag(),
                "Effect waarbij de samenleving er niet op vooruit- of achteruitgaat.");
        for (String actor : ACTOREN) {
            BigDecimal saldo = BigDecimal.ZERO;
            for (List<Object> row : posten) {
                if (row.get(2).equals(actor)) {
                    saldo = saldo.add((BigDecimal) row.get(5));
                }
            }
            add("NCW_" + actor, saldo.doubleValue(), "Saldo van de actor, met overdrachten.");
        }
    }

    private void addTrekkingen() {
        MkbaTrekking trekking = MkbaTrekking.of(model, effect.standardError());
        add("NCW_P5", trekking.quantile(0.05), "Vijf procent van de trekkingen ligt lager.");
        add("NCW_P95", trekking.quantile(0.95), "Vijf procent van de trekkingen ligt hoger.");
        add(
                "KANS_POSITIEF",
                trekking.kansPositief(),
                "Aandeel van de trekkingen met een saldo boven nul.");
        add("TREKKINGEN", model.casus().trekkingen(), "Aantal trekkingen.");
        add("STARTGETAL", model.casus().startgetal(), "Hetzelfde getal geeft dezelfde uitkomst.");
        add("NCW_FOUT", trekking.fout(), "Standaardfout van het gemiddelde van de trekkingen.");
    }

    private void addGevoeligheid() {
        add("EFFECT", effect.verschil(), effect.toelichting());
        add("EFFECT_ONDER", effect.onder(), "Ondergrens van het 95%-interval.");
        add("EFFECT_BOVEN", effect.boven(), "Bovengrens van het 95%-interval.");
        add("DISCONTOVOET", disconto.voet(), disconto.bron());
        add(
                "NCW_DISCONTO_" + variant(disconto.laag()),
                model.withVoet(disconto.laag()).ncw(),
                "Saldo met een lagere discontovoet.");
        add(
                "NCW_DISCONTO_" + variant(disconto.hoog()),
                model.withVoet(disconto.hoog()).ncw(),
                "Saldo met een hogere discontovoet.");
        add(
                "NCW_VERDRINGING_25",
                model.withCasus(model.casus().withVerdringing(0.25)).ncw(),
                "Saldo als een kwart van de extra banen anders naar een ander was gegaan.");
        addTornado("EFFECT", model.withEffect(effect.onder()), model.withEffect(effect.boven()));
        double blijfkans = model.casus().blijfkans();
        addTornado(
                "BLIJFKANS",
                model.withCasus(model.casus().withBlijfkans(blijfkans - 0.15)),
                model.withCasus(model.casus().withBlijfkans(blijfkans + 0.15)));
        double spreiding = model.casus().spreiding();
        for (String prijs : model.prijzen()) {
            addTornado(
                    prijs,
                    model.withPrijs(prijs, 1 - spreiding),
                    model.withPrijs(prijs, 1 + spreiding));
        }
    }

    private void addTornado(String what, MkbaModel low, MkbaModel high) {
        add("TORNADO_" + what + "_LAAG", low.ncw(), "Saldo met alleen dit lager.");
        add("TORNADO_" + what + "_HOOG", high.ncw(), "Saldo met alleen dit hoger.");
    }

    private void addAannamen() {
        MkbaCasus casus = model.casus();
        add("PRIJSPEIL", casus.prijspeil(), "Prijzen omgerekend met de consumentenprijsindex.");
        add("MAANDEN", model.maanden(), "Gemiddelde duur van het instrument, uit de eigen inzet.");
        add("JAREN", casus.jaren(), "Aantal jaren dat meetelt; aanname.");
        add("EERSTE_JAAR", casus.eersteJaar(), "Deel van het eerste jaar in werk; aanname.");
        add(
                "BLIJFKANS",
                casus.blijfkans(),
                "Deel van de extra banen dat er een jaar later nog is; aanname.");
        add(
                "VERDRINGING",
                casus.verdringing(),
                "Deel van de extra banen dat van een ander komt; niet gemeten, aanname.");
        for (MkbaPost post : model.posten()) {
            add("FACTOR_" + post.code() + "_" + post.actor(), post.factor(), post.bron());
        }
        add(
                "NIET_MEEGETELD",
                null,
                "Kwaliteit van leven en het verlies van vrije tijd: voor geen van beide is een"
                        + " openbaar kengetal gevonden dat hier past.");
    }

    /** 0.016 as 16. */
    private static String variant(double rate) {
        return String.format(Locale.ROOT, "%.0f", rate * 1000);
    }

    private void add(String maat, Number value, String toelichting) {
        Double number = value == null ? null : Double.valueOf(value.doubleValue());
        maten.add(Arrays.asList(model.casus().code(), maat, number, toelichting));
    }
}
