package nl.binnenzicht.warehouse.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * What a person sees while a command works: one line per finished step with its size and time; on a
 * terminal also the step that is running now.
 */
public final class Progress {

    private static final long EVERY_NANOS = 200_000_000;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private long since;
    private String counting = "";
    private long countingSince;
    private long countedAtStart;
    private long saidAt;

    private Progress(PrintStream out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        since = nanos.getAsLong();
    }

    /** Progress on standard output; BINNENZICHT_TERMINAL=ja says that a person is watching it. */
    public static Progress onStandardOut() {
        return new Progress(
                System.out, "ja".equals(System.getenv("BINNENZICHT_TERMINAL")), System::nanoTime);
    }

    public static Progress to(PrintStream out) {
        return new Progress(out, false, System::nanoTime);
    }

    /** Says nothing to nobody. */
    public static Progress silent() {
        return to(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** As on a terminal, by another clock. */
    static Progress onTerminal(PrintStream out, LongSupplier nanos) {
        return new Progress(out, true, nanos);
    }

    /**
     * Says how far a step with rows is: how many, how fast, and how long it will take; on a
     * terminal only, and at most five times a second.
     *
     * @param expected about how many rows there are; 0: unknown
     */
    public synchronized void rows(String what, long rows, long expected) {
        if (!terminal) {
            return;
        }
        long now = nanos.getAsLong();
        if (!counting.equals(what) || rows < countedAtStart) {
            counting = what;
            countingSince = now;
            countedAtStart = rows;
            saidAt = now;
            return;
        }
        if (now - saidAt < EVERY_NANOS) {
            return;
        }
        saidAt = now;
        double perSecond = (rows - countedAtStart) * 1e9 / (now - countingSince);
        running(
                "%s  %s rijen, %s per seconde%s"
                        .formatted(
                                what,
                                count(rows),
                                count(Math.round(perSecond)),
                                timeLeft(rows, expected, perSecond)));
    }

    private static String timeLeft(long rows, long expected, double perSecond) {
        if (expected <= rows || perSecond <= 0) {
            return "";
        }
        long seconds = (long) Math.ceil((expected - rows) / perSecond);
        if (seconds < 2 * MINUTE) {
            return ", nog ongeveer " + seconds + " s";
        }
        return seconds < 2 * HOUR
                ? ", nog ongeveer " + seconds / MINUTE + " min"
                : ", nog ongeveer " + seconds / HOUR + " uur";
    }

    /** Says what is running now; on a terminal the next line overwrites it. */
    public synchronized void running(String what) {
        if (terminal) {
            out.print("\r\033[K  ... " + what);
            out.flush();
        }
    }

    /** Says what is finished, with the time since the last finished step. */
    public synchronized void done(String what) {
        long now = nanos.getAsLong();
        counting = "";
        double seconds = (now - since) / 1e9;
        since = now;
        out.printf(Locale.ROOT, "%s  %-62s %6.1f s%n", terminal ? "\r\033[K" : "", what, seconds);
        out.flush();
    }

    /** A line without time. */
    public synchronized void say(String what) {
        out.println((terminal ? "\r\033[K" : "") + what);
        out.flush();
    }

    /** A count as Dutch readers expect it: 12.345. */
    public static String count(long number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }
}
