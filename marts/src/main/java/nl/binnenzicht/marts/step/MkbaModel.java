package nl.binnenzicht.marts.step;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.binnenzicht.marts.statistics.Discounting;

/**
 * What one participant brings about, per post and year, in euro.
 *
 * <p>Amount = price x factor x quantity; the quantity is the months a voorziening lasts (year 0),
 * or the chance of an extra job times the share of it that is left: half of year 0, then q, q^2.
 *
 * @param maanden average months that the voorziening lasts
 * @param effect extra chance of work within twelve months
 */
record MkbaModel(
        MkbaCasus casus, List<MkbaPost> posten, double maanden, double effect, double voet) {

    double bedrag(MkbaPost post, int jaar) {
        return switch (post.grondslag()) {
            case MAAND -> jaar == 0 ? post.bedrag() * maanden : 0;
            case BAAN -> post.bedrag() * effect * banen(jaar);
        };
    }

    double contant(MkbaPost post, int jaar) {
        return bedrag(post, jaar) * Discounting.factor(voet, jaar);
    }

    /** Years of work in a year per job found, jobs taken from others left out. */
    private double banen(int jaar) {
        return (1 - casus.verdringing())
                * Discounting.inYear(casus.eersteJaar(), casus.blijfkans(), jaar);
    }

    /** Present value of a post when the effect is 1 and the voorziening lasts as it does. */
    double perEffect(MkbaPost post) {
        return switch (post.grondslag()) {
            case MAAND -> post.bedrag() * maanden;
            case BAAN ->
                    post.bedrag()
                            * (1 - casus.verdringing())
                            * Discounting.annuity(
                                    voet, casus.eersteJaar(), casus.blijfkans(), casus.jaren());
        };
    }

    /** Net present value for society: posts that only move money left out. */
    double ncw() {
        return effect * perBaan() + kosten();
    }

    /** Present value for society of an effect of 1: what a participant with a sure job yields. */
    double perBaan() {
        return sum(post -> post.grondslag() == MkbaPost.Grondslag.BAAN, this::perEffect);
    }

    /** Present value of what the voorziening itself costs society; below 0. */
    double kosten() {
        return sum(post -> post.grondslag() == MkbaPost.Grondslag.MAAND, this::perEffect);
    }

    /** The effect at which society neither gains nor loses. */
    double omslag() {
        return -kosten() / perBaan();
    }

    private double sum(Predicate<MkbaPost> condition, ToDoubleFunction<MkbaPost> value) {
        return posten.stream()
                .filter(post -> !post.isOverdracht())
                .filter(condition)
                .mapToDouble(value)
                .sum();
    }

    MkbaModel withEffect(double other) {
        return new MkbaModel(casus, posten, maanden, other, voet);
    }

    MkbaModel withVoet(double other) {
        return new MkbaModel(casus, posten, maanden, effect, other);
    }

    MkbaModel withCasus(MkbaCasus other) {
        return new MkbaModel(other, posten, maanden, effect, voet);
    }

    /** The same with one price times a factor. */
    MkbaModel withPrijs(String prijs, double factor) {
        List<MkbaPost> other =
                posten.stream()
                        .map(
                                post ->
                                        post.prijs().equals(prijs)
                                                ? new MkbaPost(
                                                        post.code(),
                                                        post.actor(),
                                                        prijs,
                                                        post.eenheidsprijs() * factor,
                                                        post.grondslag(),
                                                        post.factor(),
                                                        post.isOverdracht(),
                                                        post.bron())
                                                : post)
                        .toList();
        return new MkbaModel(casus, other, maanden, effect, voet);
    }

    /** Prices in use, in the order of the posts. */
    List<String> prijzen() {
        return posten.stream().map(MkbaPost::prijs).distinct().toList();
    }
}
