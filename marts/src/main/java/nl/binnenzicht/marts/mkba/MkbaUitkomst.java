package nl.binnenzicht.marts.mkba;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.binnenzicht.marts.mkba.MkbaModel.Regel;
import nl.binnenzicht.marts.statistics.Uncertain;

/**
 * Everything that is said about a case. Nothing is rounded here.
 *
 * <p>Without a known effect there are no benefits, no balances and no draws (NaN, empty); what does
 * not depend on the effect, and the effect at which it would be worth it, are still there.
 */
public final class MkbaUitkomst {

    private static final double LOW = 0.10;
    private static final double HIGH = 0.90;

    private final MkbaModel model;
    private final double[] basis;
    private final List<Regel> regels;
    private final Optional<Trekkingen> trekkingen;

    /**
     * The balance of one actor.
     *
     * @param kosten present value, 0 or below
     * @param baten present value
     * @param overdrachten present value of what comes from others minus what goes to them
     * @param omslag effect at which the actor neither gains nor loses; NaN where none does
     */
    public record ActorSaldo(
            Actor actor, double kosten, double baten, double overdrachten, double omslag) {

        public double saldo() {
            return kosten + baten + overdrachten;
        }
    }

    /**
     * One input at its tenth and ninetieth percentile, everything else at its base.
     *
     * @param laag net present value with the input low
     * @param hoog net present value with the input high
     */
    public record Uitslag(String invoer, double bijLaag, double bijHoog, double laag, double hoog) {

        public double breedte() {
            return Math.abs(hoog - laag);
        }
    }

    /** The net present value at another discount rate. */
    public record Variant(double voet, double ncw) {}

    private MkbaUitkomst(MkbaModel model) {
        this.model = model;
        this.basis = model.basis();
        this.regels = model.regels();
        this.trekkingen =
                model.heeftEffect() ? Optional.of(Trekkingen.of(model)) : Optional.empty();
    }

    public static MkbaUitkomst of(Casus casus) {
        return new MkbaUitkomst(new MkbaModel(casus));
    }

    public Casus casus() {
        return model.casus();
    }

    public MkbaModel model() {
        return model;
    }

    /** Posts per actor and year. */
    public List<Regel> regels() {
        return regels;
    }

    /** Net present value for society, every input at its base; NaN without an effect. */
    public double ncw() {
        return model.ncw(basis);
    }

    /** Present value of the benefits for society; NaN without an effect. */
    public double baten() {
        return model.heeftEffect() ? contant(regel -> is(regel, Post.Soort.BATEN)) : Double.NaN;
    }

    /**
     * Present value of the costs for society, above 0; NaN where they depend on no known effect.
     */
    public double kosten() {
        boolean isKnown =
                model.heeftEffect()
                        || casus().posten().stream()
                                .noneMatch(
                                        post ->
                                                post.soort() == Post.Soort.KOSTEN
                                                        && post.per() == Post.Per.EFFECTJAAR);
        return isKnown ? -contant(regel -> is(regel, Post.Soort.KOSTEN)) : Double.NaN;
    }

    private static boolean is(Regel regel, Post.Soort soort) {
        return regel.post().soort() == soort;
    }

    private double contant(Predicate<Regel> which) {
        return regels.stream().filter(which).mapToDouble(Regel::contant).sum();
    }

    /** Benefits over costs; NaN without an effect or without costs. */
    public double batenPerKosten() {
        return kosten() == 0 ? Double.NaN : baten() / kosten();
    }

    /** The effect at which society neither gains nor loses; NaN where none does. */
    public double omslag() {
        return model.omslag(basis);
    }

    /** Whether a greater effect is better for society. */
    public boolean isMeerBeter() {
        return model.perEffect(basis) > 0;
    }

    /** Present value for society of what does not depend on the effect. */
    public double vast() {
        return model.vast(basis);
    }

    /** Present value for society of an effect of 1. */
    public double perEffect() {
        return model.perEffect(basis);
    }

    /** Those who pay or gain, in the order of screens; empty without an effect. */
    public List<ActorSaldo> actoren() {
        List<ActorSaldo> actoren = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            boolean isIn =
                    casus().posten().stream().anyMatch(post -> post.aandelen().containsKey(actor));
            if (isIn && model.heeftEffect()) {
                actoren.add(
                        new ActorSaldo(
                                actor,
                                contant(actor, Post.Soort.KOSTEN),
                                contant(actor, Post.Soort.BATEN),
                                contant(actor, Post.Soort.OVERDRACHT),
                                model.omslag(basis, actor)));
            }
        }
        return actoren;
    }

    private double contant(Actor actor, Post.Soort soort) {
        return contant(regel -> regel.actor() == actor && is(regel, soort));
    }

    /** Empty without an effect. */
    public Optional<Trekkingen> trekkingen() {
        return trekkingen;
    }

    /** Uncertain inputs, the one that matters most first; empty without an effect. */
    public List<Uitslag> tornado() {
        List<Uitslag> tornado = new ArrayList<>();
        for (int i = 0; model.heeftEffect() && i < basis.length; i++) {
            Uncertain invoer = model.invoer().get(i);
            if (!invoer.isFixed()) {
                double low = invoer.quantile(LOW);
                double high = invoer.quantile(HIGH);
                tornado.add(
                        new Uitslag(
                                model.namen().get(i),
                                low,
                                high,
                                model.ncw(with(i, low)),
                                model.ncw(with(i, high))));
            }
        }
        tornado.sort(Comparator.comparingDouble(Uitslag::breedte).reversed());
        return tornado;
    }

    private double[] with(int input, double value) {
        double[] x = basis.clone();
        x[input] = value;
        return x;
    }

    /** The base case at each variant of the discount rate; empty without an effect. */
    public List<Variant> varianten() {
        return model.heeftEffect()
                ? casus().disconto().varianten().stream()
                        .map(voet -> new Variant(voet, at(voet)))
                        .toList()
                : List.of();
    }

    private double at(double voet) {
        MkbaModel other = new MkbaModel(casus().withVoet(voet));
        return other.ncw(other.basis());
    }
}
