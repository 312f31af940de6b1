package nl.binnenzicht.ingest.landing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * What a delivery would change if it were landed (docs/decisions/0008).
 *
 * @param isInForce it would count; false: it is history from the start
 * @param inForce what counts now
 * @param replaced what would no longer count
 * @param samePeriod landed before for the same period, newest last
 */
record Standing(
        boolean isInForce,
        List<Manifest> inForce,
        List<Manifest> replaced,
        List<Manifest> samePeriod) {

    /**
     * @param candidate the delivery with its id and terms; how many rows does not matter
     */
    static Standing of(Landing landing, Manifest candidate) {
        List<Manifest> before = landing.inForce(candidate.bron(), candidate.tabel());
        List<String> after =
                landing.inForceWith(candidate).stream().map(Manifest::levering).toList();
        Optional<String> period = Optional.ofNullable(candidate.terms().periode());
        return new Standing(
                after.contains(candidate.levering()),
                before,
                before.stream().filter(one -> !after.contains(one.levering())).toList(),
                landing.deliveries(candidate.bron(), candidate.tabel()).stream()
                        .filter(
                                one ->
                                        period.isPresent()
                                                && period.get().equals(one.terms().periode()))
                        .toList());
    }

    /**
     * The delivery with which the same content landed before. Under another name, also one without
     * a period, it is the same delivery. For another period it is another: a table in which nothing
     * changed. Only a supplement with rows cannot be right for two periods.
     */
    static Optional<Manifest> known(List<Manifest> landed, String sha256, DeliveryTerms terms) {
        Predicate<Manifest> isSame =
                one ->
                        terms.periode() == null
                                || one.terms().periode() == null
                                || terms.periode().equals(one.terms().periode())
                                || terms.soort() == DeliveryKind.AANVULLEND && one.gelezen() > 0;
        return landed.stream()
                .filter(one -> one.sha256().equals(sha256))
                .filter(isSame)
                .findFirst();
    }
}
