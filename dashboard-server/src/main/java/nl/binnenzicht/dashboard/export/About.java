package nl.binnenzicht.dashboard.export;

import java.util.Map;

/**
 * What a reader of a file must know besides the numbers.
 *
 * @param title of the table
 * @param lines what and value, in order: period, filters, snapshot, definition
 */
public record About(String title, Map<String, String> lines) {}
