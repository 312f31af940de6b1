package nl.binnenzicht.marts.lineage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns that bear on something, and how; grows while it is worked out.
 *
 * <p>Empty for what no column bears on: a constant.
 */
public final class Origins {

    private final Map<Field, EnumSet<Influence>> influences = new TreeMap<>();

    public static Origins none() {
        return new Origins();
    }

    public static Origins of(Field field) {
        return new Origins().add(field, Influence.IDENTITY);
    }

    public Origins add(Field field, Influence influence) {
        influences.computeIfAbsent(field, any -> EnumSet.noneOf(Influence.class)).add(influence);
        return this;
    }

    public Origins add(Origins others) {
        others.influences.forEach(
                (field, found) -> found.forEach(influence -> add(field, influence)));
        return this;
    }

    /** Adds others as they bear on this when they are used in some way. */
    public Origins add(Origins others, Influence use) {
        others.influences.forEach(
                (field, found) -> found.forEach(influence -> add(field, influence.then(use))));
        return this;
    }

    public boolean isEmpty() {
        return influences.isEmpty();
    }

    /** By table and column. */
    public Map<Field, Set<Influence>> all() {
        return Collections.unmodifiableMap(influences);
    }
}
