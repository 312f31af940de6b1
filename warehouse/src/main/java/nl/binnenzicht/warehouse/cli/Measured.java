package nl.binnenzicht.warehouse.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What a piece of work took, for benchmarks.
 *
 * @param what ran
 * @param rows it went through
 * @param bytes of the file it read
 * @param seconds on the clock
 * @param cpuSeconds of all threads of this process, the garbage collector and compilers among them
 */
public record Measured(String what, long rows, long bytes, double seconds, double cpuSeconds) {

    /** Heading above {@link #line()}. */
    public static final String HEADING =
            "%-34s %12s %8s %14s %8s %8s"
                    .formatted("wat", "rijen/s", "MB/s", "rijen/CPU-s", "s", "CPU-s");

    private static final double NANOS = 1e9;

    public static Measured of(String what, long rows, long bytes, Runnable work) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Measured(
                what,
                rows,
                bytes,
                (System.nanoTime() - start) / NANOS,
                (system.getProcessCpuTime() - cpu) / NANOS);
    }

    public String line() {
        return String.format(
                Locale.GERMANY,
                "%-34s %,12.0f %8.1f %,14.0f %8.1f %8.1f",
                what,
                rows / seconds,
                bytes / seconds / 1e6,
                rows / cpuSeconds,
                seconds,
                cpuSeconds);
    }
}
