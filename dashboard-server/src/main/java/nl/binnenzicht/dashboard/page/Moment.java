package nl.binnenzicht.dashboard.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as Dutch readers write it, in the time of the Netherlands. */
public final class Moment {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-yyyy").withZone(HERE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(HERE);

    private Moment() {}

    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
