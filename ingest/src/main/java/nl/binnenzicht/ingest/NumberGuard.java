package nl.binnenzicht.ingest;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Set;
import nl.binnenzicht.ingest.person.NumberInput;
import nl.binnenzicht.warehouse.cli.CommandLineApp;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Looks at the words of a command about persons before anything repeats them: a parser quotes what
 * it does not understand.
 */
final class NumberGuard {

    private static final Set<String> COMMANDS = Set.of("person", "vault", "bewaren");

    private NumberGuard() {}

    /** True, and said, when one of the words looks like a citizen service number. */
    static boolean refuses(String... words) {
        if (words.length == 0 || !COMMANDS.contains(words[0])) {
            return false;
        }
        try {
            NumberInput.refuseNumbers(words);
            return false;
        } catch (RequestException e) {
            PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
            CommandLineApp.print(e.problems(), err);
            return true;
        }
    }
}
