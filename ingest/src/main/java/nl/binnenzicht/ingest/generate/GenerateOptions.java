package nl.binnenzicht.ingest.generate;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param out folder that becomes an inbox
 * @param clients about how many persons are in re-integration at the end
 * @param months how many months of history
 * @param seed the same seed gives the same bytes
 * @param end last month
 * @param truth where the true effects go; empty: nowhere
 */
public record GenerateOptions(
        Path out, int clients, int months, long seed, YearMonth end, Optional<Path> truth) {}
