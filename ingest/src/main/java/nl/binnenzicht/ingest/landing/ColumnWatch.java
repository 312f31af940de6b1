package nl.binnenzicht.ingest.landing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.config.TableSettings;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Sees whether a column as a whole holds something else than was promised: then the source has
 * changed, and that is one finding and not one for every row.
 */
final class ColumnWatch {

    /** What a value that should have been something else says of the column. */
    static final Set<Flaw> SYMPTOMS = Set.of(Flaw.WRONG_TYPE, Flaw.UNKNOWN_CODE, Flaw.INVALID_BSN);

    /** Below this number of values a column says nothing as a whole. */
    private static final int LEAST = 20;

    /** No more good ones than this, and nearly all are something else. */
    private static final double FEW = 0.1;

    private final List<Column> columns;
    private final long[] seen;
    private final long[] failed;
    private final List<Map<ColumnType, Long>> looks;

    ColumnWatch(Contract contract) {
        columns = contract.columns();
        seen = new long[columns.size()];
        failed = new long[columns.size()];
        looks =
                columns.stream()
                        .<Map<ColumnType, Long>>map(column -> new EnumMap<>(ColumnType.class))
                        .toList();
    }

    /**
     * Counts one value.
     *
     * @param isGood it was what was promised
     */
    void see(int column, boolean isGood, String text) {
        seen[column]++;
        if (!isGood) {
            failed[column]++;
            looks.get(column).merge(look(text), 1L, Long::sum);
        }
    }

    private static ColumnType look(String text) {
        if (Values.date(text) != Values.NOT_ONE) {
            return ColumnType.DATE;
        }
        if (Values.month(text) != Values.NOT_ONE) {
            return ColumnType.MONTH;
        }
        if (Values.integer(text) != Values.NOT_ONE) {
            return ColumnType.INTEGER;
        }
        if (Values.decimal(text) != Values.NOT_ONE) {
            return ColumnType.DECIMAL;
        }
        return Values.yesNo(text) != Values.NOT_ONE ? ColumnType.BOOLEAN : ColumnType.TEXT;
    }

    /** Puts one finding in the place of thousands, for every column that changed. */
    void report(Findings findings) {
        for (int i = 0; i < columns.size(); i++) {
            if (failed[i] >= LEAST && !TableSettings.isMore(seen[i] - failed[i], seen[i], FEW)) {
                String detail =
                        "de bron is veranderd: %s van %s waarden zijn iets anders, %s"
                                .formatted(
                                        Progress.count(failed[i]),
                                        Progress.count(seen[i]),
                                        guess(columns.get(i), looks.get(i), failed[i]));
                findings.replace(columns.get(i).name(), SYMPTOMS, Flaw.DRIFT, detail);
            }
        }
    }

    private static String guess(Column column, Map<ColumnType, Long> looks, long failed) {
        if (column.type() == ColumnType.CODE) {
            return "waarschijnlijk een andere codelijst";
        }
        return looks.entrySet().stream()
                .filter(look -> !TableSettings.isMore(failed - look.getValue(), failed, FEW))
                .findFirst()
                .map(look -> "waarschijnlijk " + word(look.getKey()))
                .orElse("van alles door elkaar");
    }

    private static String word(ColumnType type) {
        return switch (type) {
            case DATE -> "een dag";
            case MONTH -> "een maand";
            case INTEGER -> "een heel getal";
            case DECIMAL -> "een getal met decimalen";
            case BOOLEAN -> "ja of nee";
            case TEXT, CODE, BSN -> "tekst";
        };
    }
}
