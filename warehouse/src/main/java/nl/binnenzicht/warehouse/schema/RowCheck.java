package nl.binnenzicht.warehouse.schema;

import java.util.function.Predicate;
import nl.binnenzicht.warehouse.check.Severity;

/**
 * A rule about one row whose columns are each valid by themselves.
 *
 * @param name snake_case, shown in quarantine
 * @param severity STOP sends the row to quarantine, WARN counts it
 * @param promise the rule in words of the contract, for messages
 * @param holds true for a good row; a null column must be handled by the rule itself
 */
public record RowCheck(String name, Severity severity, String promise, Predicate<Row> holds) {}
