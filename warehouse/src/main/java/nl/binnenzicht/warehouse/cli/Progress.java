package nl.binnenzicht.warehouse.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * What a person sees while a command works: one line per finished step with its size and time; on a
 * terminal also the step that is running now.
 */
public final class Progress {

    private final PrintStream out;
    private final boolean terminal;
    private long since = System.nanoTime();

    private Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Progress on standard output; BINNENZICHT_TERMINAL=ja says that a person is watching it. */
    public static Progress onStandardOut() {
        return new Progress(System.out, "ja".equals(System.getenv("BINNENZICHT_TERMINAL")));
    }

    public static Progress to(PrintStream out) {
        return new Progress(out, false);
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
        long now = System.nanoTime();
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
