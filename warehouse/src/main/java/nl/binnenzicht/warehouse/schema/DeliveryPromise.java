package nl.binnenzicht.warehouse.schema;

import java.util.Locale;

/**
 * When a table is delivered and what a delivery holds, as the contract says it in words: {@code
 * maandelijks volledig}. A rhythm in other words than those below is ONREGELMATIG; without {@code
 * aanvullend} a delivery is VOLLEDIG.
 *
 * @param rhythm how often: maandelijks, per kwartaal, per halfjaar or jaarlijks
 * @param kind whether a delivery replaces what came before
 * @param workingDay the working day of the month after the period on which it is there at last
 * @param isStand {@code stand}: what is open on a day, so much can come and go between deliveries
 */
public record DeliveryPromise(
        DeliveryRhythm rhythm, DeliveryKind kind, int workingDay, boolean isStand) {

    /** Every source promises the tenth working day (docs/sources). */
    public static final int WORKING_DAY = 10;

    /** Reads the words of a contract. */
    public static DeliveryPromise of(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        return new DeliveryPromise(
                rhythm(text),
                text.contains("aanvullend") ? DeliveryKind.AANVULLEND : DeliveryKind.VOLLEDIG,
                WORKING_DAY,
                text.contains("stand"));
    }

    private static DeliveryRhythm rhythm(String text) {
        if (text.startsWith("maandelijks")) {
            return DeliveryRhythm.MAAND;
        }
        if (text.startsWith("per kwartaal")) {
            return DeliveryRhythm.KWARTAAL;
        }
        if (text.startsWith("per halfjaar")) {
            return DeliveryRhythm.HALFJAAR;
        }
        return text.startsWith("jaarlijks") ? DeliveryRhythm.JAAR : DeliveryRhythm.ONREGELMATIG;
    }
}
