package nl.binnenzicht.ingest.bus;

import nl.binnenzicht.ingest.layout.Layout;

/**
 * The elements of a BUS file that hold others.
 *
 * @param root around everything
 * @param levering with the facts of the delivery
 * @param uitkering of one benefit, around its persons
 * @param persoon of one person
 */
record BusElements(String root, String levering, String uitkering, String persoon) {

    /** As {@link BusWriter} names them. */
    static final BusElements OURS = new BusElements("BUS", "Levering", "Uitkering", "Persoon");

    /**
     * From the lines {@code # wortel}, {@code # levering}, {@code # uitkering}, {@code # persoon}.
     */
    static BusElements of(Layout layout) {
        return new BusElements(
                layout.facts().getOrDefault("wortel", OURS.root),
                layout.facts().getOrDefault("levering", OURS.levering),
                layout.facts().getOrDefault("uitkering", OURS.uitkering),
                layout.facts().getOrDefault("persoon", OURS.persoon));
    }

    /** True for an element that has no value of its own. */
    boolean holds(String name) {
        return name.equals(root)
                || name.equals(levering)
                || name.equals(uitkering)
                || name.equals(persoon);
    }
}
