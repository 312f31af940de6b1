package nl.binnenzicht.ingest.generate.world;

import java.util.SplittableRandom;

/**
 * The random numbers of one invented life; the same seed and number give the same life, whatever
 * came before it.
 *
 * <p>Uses {@link StrictMath}, so that every platform gives the same bytes.
 */
public final class Kans {

    private final SplittableRandom random;

    /**
     * @param seed of the whole run
     * @param stream kind of thing that is invented
     * @param number which one of that kind
     */
    public Kans(long seed, String stream, long number) {
        random = new SplittableRandom(mix(mix(mix(seed) + stream.hashCode()) + number));
    }

    /** Spreads every bit over all bits (the finalizer of MurmurHash3). */
    private static long mix(long bits) {
        long spread = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        spread = (spread ^ (spread >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return spread ^ (spread >>> 33);
    }

    /** True with probability p. */
    public boolean event(double p) {
        return random.nextDouble() < p;
    }

    /** Uniform from 0 up to 1. */
    public double uniform() {
        return random.nextDouble();
    }

    /** Uniform whole number, both ends included. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Standard normal. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** Exponential with the given mean. */
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** An index, with probability proportional to its weight. */
    public int pick(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = random.nextDouble() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A number whose mean is the given one: rounded down or up by chance. */
    public int round(double number) {
        int whole = (int) StrictMath.floor(number);
        return whole + (event(number - whole) ? 1 : 0);
    }
}
