package nl.binnenzicht.marts.mkba;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.binnenzicht.marts.statistics.Discounting;
import nl.binnenzicht.marts.statistics.Uncertain;

/**
 * What one unit of a case brings about, in euro of the price level of the case.
 *
 * <p>An amount is price x quantity x what is counted in the year, {@link Post.Per}. Of a job or a
 * place {@code eerste_jaar} is left in year 0 and {@code blijfkans}^t in year t; a year of effect
 * is that times effect x additionality x (1 - displacement). Amounts of year t are multiplied by (1
 * + rate)^-t. The whole is a straight line in the effect, so the effect at which it is 0 can be
 * solved.
 *
 * <p>Inputs are arrays in the order of {@link #namen()}.
 */
public final class MkbaModel {

    private static final int YEAR = 12;

    private final Casus casus;
    private final List<String> namen;
    private final List<Uncertain> invoer;
    private final int effect;
    private final int additionaliteit;
    private final int verdringing;
    private final int eersteJaar;
    private final int blijfkans;
    private final int maanden;
    private final int[] prijzen;

    /**
     * One post of one actor in one year.
     *
     * @param bedrag plus is a gain
     * @param contant in year 0
     */
    public record Regel(Post post, Actor actor, int jaar, double bedrag, double contant) {}

    public MkbaModel(Casus casus) {
        this.casus = casus;
        Map<String, Uncertain> alle = casus.invoer();
        this.namen = List.copyOf(alle.keySet());
        this.invoer = List.copyOf(alle.values());
        this.effect = namen.indexOf(Invoer.EFFECT);
        this.additionaliteit = namen.indexOf(Invoer.ADDITIONALITEIT);
        this.verdringing = namen.indexOf(Invoer.VERDRINGING);
        this.eersteJaar = namen.indexOf(Invoer.EERSTE_JAAR);
        this.blijfkans = namen.indexOf(Invoer.BLIJFKANS);
        this.maanden = namen.indexOf(Invoer.MAANDEN);
        this.prijzen =
                casus.posten().stream()
                        .mapToInt(post -> namen.indexOf(Invoer.prijs(post.prijs())))
                        .toArray();
    }

    public Casus casus() {
        return casus;
    }

    /** Names of the inputs. */
    public List<String> namen() {
        return namen;
    }

    List<Uncertain> invoer() {
        return invoer;
    }

    /** Every input at its base value. */
    public double[] basis() {
        return invoer.stream().mapToDouble(Uncertain::base).toArray();
    }

    public boolean heeftEffect() {
        return effect >= 0;
    }

    /** Net present value for society; posts that only move money left out. */
    public double ncw(double[] x) {
        return effect(x) * perEffect(x) + vast(x);
    }

    /** Present value for society of an effect of 1. */
    public double perEffect(double[] x) {
        return lijn(x, Post::voorSamenleving, true);
    }

    /** Present value for society of what does not depend on the effect. */
    public double vast(double[] x) {
        return lijn(x, Post::voorSamenleving, false);
    }

    /** The effect at which society neither gains nor loses; NaN where no effect does that. */
    public double omslag(double[] x) {
        return omslag(vast(x), perEffect(x));
    }

    /** The effect at which an actor neither gains nor loses, transfers included. */
    public double omslag(double[] x, Actor actor) {
        return omslag(lijn(x, voor(actor), false), lijn(x, voor(actor), true));
    }

    private static double omslag(double vast, double perEffect) {
        return perEffect == 0 ? Double.NaN : 0 - vast / perEffect;
    }

    private static ToDoubleFunction<Post> voor(Actor actor) {
        return post -> post.aandelen().getOrDefault(actor, 0.0) * post.hoeveelheid();
    }

    private double effect(double[] x) {
        return effect < 0 ? Double.NaN : x[effect];
    }

    /** Present value of the posts that do, or do not, go with an effect of 1. */
    private double lijn(double[] x, ToDoubleFunction<Post> gewicht, boolean metEffect) {
        double eenmalig = 1;
        double perMaand = 0;
        double perPlaats = 0;
        for (int jaar = 0; jaar < casus.horizon(); jaar++) {
            double factor = Discounting.factor(casus.disconto().voet(), jaar);
            perMaand += inMaanden(x, jaar) * factor;
            perPlaats += aanwezig(x, jaar) * factor;
        }
        double perJaar = perPlaats * correctie(x);
        double som = 0;
        for (int i = 0; i < prijzen.length; i++) {
            Post post = casus.posten().get(i);
            boolean telt = (post.per() == Post.Per.EFFECTJAAR) == metEffect;
            if (telt) {
                double aantal =
                        switch (post.per()) {
                            case DEELNEMER -> eenmalig;
                            case MAAND -> perMaand;
                            case PLAATSJAAR -> perPlaats;
                            case EFFECTJAAR -> perJaar;
                        };
                som += gewicht.applyAsDouble(post) * x[prijzen[i]] * aantal;
            }
        }
        return som;
    }

    private double inMaanden(double[] x, int jaar) {
        double duur = maanden < 0 ? 0 : x[maanden];
        return Math.max(0, Math.min(YEAR, duur - YEAR * jaar));
    }

    private double aanwezig(double[] x, int jaar) {
        return Discounting.inYear(x[eersteJaar], x[blijfkans], jaar);
    }

    private double correctie(double[] x) {
        return x[additionaliteit] * (1 - x[verdringing]);
    }

    /** Units of a post counted in a year; NaN where it takes an effect that is not known. */
    public double aantal(Post post, int jaar, double[] x) {
        return switch (post.per()) {
            case DEELNEMER -> jaar == 0 ? 1 : 0;
            case MAAND -> inMaanden(x, jaar);
            case PLAATSJAAR -> aanwezig(x, jaar);
            case EFFECTJAAR -> aanwezig(x, jaar) * correctie(x) * effect(x);
        };
    }

    /** Every post per actor and year; those that take an effect only where one is known. */
    public List<Regel> regels() {
        double[] x = basis();
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < prijzen.length; i++) {
            Post post = casus.posten().get(i);
            if (post.per() == Post.Per.EFFECTJAAR && !heeftEffect()) {
                continue;
            }
            for (Map.Entry<Actor, Double> aandeel : post.aandelen().entrySet()) {
                for (int jaar = 0; jaar < casus.horizon(); jaar++) {
                    double aantal = aantal(post, jaar, x);
                    if (aantal != 0 || jaar == 0) {
                        double bedrag =
                                aandeel.getValue() * post.hoeveelheid() * x[prijzen[i]] * aantal;
                        regels.add(
                                new Regel(
                                        post,
                                        aandeel.getKey(),
                                        jaar,
                                        bedrag,
                                        bedrag
                                                * Discounting.factor(
                                                        casus.disconto().voet(), jaar)));
                    }
                }
            }
        }
        return regels;
    }
}
