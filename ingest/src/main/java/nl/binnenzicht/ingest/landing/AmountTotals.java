package nl.binnenzicht.ingest.landing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.ColumnTotal;

/** Adds up the amounts of a delivery: every decimal column in euros. */
final class AmountTotals {

    /** Past this the sum leaves the long, well before it could overflow. */
    private static final long FULL = 1L << 61;

    private final Column[] columns;
    private final int[] places;
    private final long[] sums;
    private final long[] sizes;
    private final BigDecimal[] sumsBefore;
    private final BigDecimal[] sizesBefore;

    AmountTotals(Contract contract) {
        places =
                IntStream.range(0, contract.columns().size())
                        .filter(i -> isAmount(contract.columns().get(i)))
                        .toArray();
        columns = IntStream.of(places).mapToObj(contract.columns()::get).toArray(Column[]::new);
        sums = new long[places.length];
        sizes = new long[places.length];
        sumsBefore = zeros(places.length);
        sizesBefore = zeros(places.length);
    }

    private static boolean isAmount(Column column) {
        return column.type() == ColumnType.DECIMAL && column.name().endsWith("_eur");
    }

    private static BigDecimal[] zeros(int number) {
        return IntStream.range(0, number).mapToObj(i -> BigDecimal.ZERO).toArray(BigDecimal[]::new);
    }

    void add(ParsedRow row) {
        for (int i = 0; i < places.length; i++) {
            if (row.isFilled(places[i])) {
                long amount = row.number(places[i]);
                sums[i] += amount;
                sizes[i] += Math.abs(amount);
                if (sizes[i] > FULL) {
                    empty(i);
                }
            }
        }
    }

    private void empty(int i) {
        sumsBefore[i] = sumsBefore[i].add(BigDecimal.valueOf(sums[i], Values.SCALE));
        sizesBefore[i] = sizesBefore[i].add(BigDecimal.valueOf(sizes[i], Values.SCALE));
        sums[i] = 0;
        sizes[i] = 0;
    }

    /** Per column under its landed name; empty when the table has no amounts. */
    Map<String, ColumnTotal> totals() {
        Map<String, ColumnTotal> totals = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            empty(i);
            totals.put(columns[i].landedName(), new ColumnTotal(sumsBefore[i], sizesBefore[i]));
        }
        return totals;
    }
}
