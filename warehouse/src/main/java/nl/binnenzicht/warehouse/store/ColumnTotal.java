package nl.binnenzicht.warehouse.store;

import java.math.BigDecimal;

/**
 * What the amounts of one column of one delivery add up to. With few rows this is as personal as a
 * row: it stays in the manifest and is never shown.
 *
 * @param som the sum
 * @param omvang the sum without signs: the yardstick for a shift, because a sum of costs and income
 *     can be near zero
 */
public record ColumnTotal(BigDecimal som, BigDecimal omvang) {}
