package nl.binnenzicht.ingest.person;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Citizen service numbers as a person hands them over: on standard input, one a line, never on the
 * command line, where others can read them and the shell remembers them.
 *
 * <p>Problems: BZ-093 for input that is no number, BZ-094 for a number on the command line, BZ-095
 * for a reason that is empty or might point at somebody.
 */
public final class NumberInput {

    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d(?:[. ]?\\d){7,8}(?!\\d)");
    private static final Pattern NINE = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final int LONGEST_REASON = 200;

    private NumberInput() {}

    /** Refuses a command line with something on it that looks like a number of a person. */
    public static void refuseNumbers(String... words) {
        for (String word : words) {
            Matcher nine = NINE.matcher(word);
            boolean found = Bsn.parse(word.strip()) != Bsn.INVALID;
            while (nine.find()) {
                found = found || Bsn.parse(nine.group()) != Bsn.INVALID;
            }
            if (found) {
                throw PersonProblems.numberOnCommandLine();
            }
        }
    }

    /** BZ-095 for a day on which terms have not yet ended. */
    public static RequestException laterThanToday() {
        return PersonProblems.later();
    }

    /** The reason, stripped. */
    public static String reason(String text) {
        String reason = text.strip();
        if (reason.isEmpty()
                || reason.length() > LONGEST_REASON
                || DIGITS.matcher(reason).find()
                || reason.lines().count() > 1) {
            throw PersonProblems.wrongReason();
        }
        return reason;
    }

    /**
     * Reads that many different numbers; on a terminal they are asked for and not shown.
     *
     * @param asks what each is, for the terminal
     */
    public static List<Integer> read(InputStream in, String... asks) {
        List<Integer> numbers = new ArrayList<>();
        Console console = in == System.in ? System.console() : null;
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String ask : asks) {
                numbers.add(Bsn.parse(line(console, lines, ask, asks.length).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (numbers.contains(Bsn.INVALID) || new HashSet<>(numbers).size() < asks.length) {
            throw PersonProblems.wrongInput(asks.length);
        }
        return numbers;
    }

    private static String line(Console console, BufferedReader lines, String ask, int expected)
            throws IOException {
        if (console != null) {
            char[] typed = console.readPassword("%s: ", ask);
            return typed == null ? "" : new String(typed);
        }
        String line = lines.readLine();
        if (line == null) {
            throw PersonProblems.wrongInput(expected);
        }
        return line;
    }
}
