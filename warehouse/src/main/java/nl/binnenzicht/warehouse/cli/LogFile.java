package nl.binnenzicht.warehouse.cli;

import nl.binnenzicht.warehouse.store.DataHome;

/**
 * Where a command writes what is meant for who repairs the program: {@code logs/<command>.log} in
 * the data home. The terminal is for progress and problems.
 */
public final class LogFile {

    private static final String PROPERTY = "binnenzicht.log";

    private LogFile() {}

    /** Names the file of this process; to be called before the first logger is made. */
    public static void of(DataHome home, String command) {
        System.setProperty(
                PROPERTY, home.root().resolve("logs").resolve(command + ".log").toString());
    }
}
