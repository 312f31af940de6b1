package nl.binnenzicht.marts.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * Which deliveries a build may know: all, or what counted at the end of a day in the past, with
 * what was replaced or withdrawn since counting again.
 *
 * @param day in the Netherlands; empty: now
 */
public record AsKnown(Optional<LocalDate> day) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public static AsKnown now() {
        return new AsKnown(Optional.empty());
    }

    public static AsKnown on(LocalDate day) {
        return new AsKnown(Optional.of(day));
    }

    /** The last moment that counts. */
    Instant until(Instant now) {
        return day.map(AsKnown::end).filter(end -> end.isBefore(now)).orElse(now);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HERE).toInstant().minusNanos(1);
    }

    /** The deliveries of a table that counted; empty where there were none. */
    List<Manifest> inForce(Landing landing, String bron, String tabel) {
        return day.isPresent()
                ? landing.inForce(bron, tabel, end(day.get()))
                : landing.inForce(bron, tabel);
    }

    /** What to say of tables, {@code bron/tabel}, of which no delivery counted. */
    Problem notDelivered(Collection<String> tables) {
        return day.map(known -> BuildProblems.notDeliveredYet(known, tables))
                .orElseGet(() -> BuildProblems.notDelivered(tables));
    }
}
