package nl.binnenzicht.marts.build;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of snapshots, {@code 20260105T081502Z-01}: the order of names is the order of making, also
 * within one second and when the clock went back.
 */
final class SnapshotIds {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final Pattern FORM = Pattern.compile("(\\d{8}T\\d{6}Z)-(\\d\\d)");
    private static final int MOST_PER_SECOND = 99;

    private SnapshotIds() {}

    /**
     * @param existing ids that are taken; what has another form is ignored
     */
    static String next(Instant now, Collection<String> existing) {
        String first = id(LocalDateTime.ofInstant(now, ZoneOffset.UTC), 1);
        return existing.stream()
                .filter(id -> FORM.matcher(id).matches())
                .max(String::compareTo)
                .filter(last -> last.compareTo(first) >= 0)
                .map(SnapshotIds::after)
                .orElse(first);
    }

    private static String after(String last) {
        Matcher matcher = FORM.matcher(last);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a snapshot id");
        }
        LocalDateTime second = LocalDateTime.parse(matcher.group(1), SECOND);
        int number = Integer.parseInt(matcher.group(2));
        return number < MOST_PER_SECOND ? id(second, number + 1) : id(second.plusSeconds(1), 1);
    }

    private static String id(LocalDateTime second, int number) {
        return "%s-%02d".formatted(SECOND.format(second), number);
    }
}
