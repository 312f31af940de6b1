package nl.binnenzicht.ingest.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.ColumnType;

/** What the numbers of a file say about its decimal sign. */
final class NumberEvidence {

    private final Optional<DecimalSign> fixed;
    private final Map<NumberText.Kind, Long> firstRow = new EnumMap<>(NumberText.Kind.class);

    NumberEvidence(Optional<DecimalSign> fixed) {
        this.fixed = fixed;
    }

    /** A number of a column without decimals has its sign between thousands. */
    void look(ColumnType type, String text, long row) {
        NumberText.Kind kind = NumberText.kind(text);
        if (type == ColumnType.DECIMAL) {
            firstRow.putIfAbsent(kind, row);
        } else if (kind == NumberText.Kind.EITHER_POINT) {
            firstRow.putIfAbsent(NumberText.Kind.COMMA, row);
        } else if (kind == NumberText.Kind.EITHER_COMMA) {
            firstRow.putIfAbsent(NumberText.Kind.POINT, row);
        }
    }

    boolean isSure() {
        return fixed.isPresent()
                || firstRow.containsKey(NumberText.Kind.COMMA)
                || firstRow.containsKey(NumberText.Kind.POINT);
    }

    /** The sign; the agreed comma where the file leaves it open or contradicts itself. */
    DecimalSign sign() {
        boolean isPoint =
                firstRow.containsKey(NumberText.Kind.POINT)
                        && !firstRow.containsKey(NumberText.Kind.COMMA);
        return fixed.orElse(isPoint ? DecimalSign.POINT : DecimalSign.COMMA);
    }

    /** The first row with a number that can be read in two ways; 0 when there is none. */
    long doubtfulRow() {
        if (isSure()) {
            return 0;
        }
        long point = firstRow.getOrDefault(NumberText.Kind.EITHER_POINT, 0L);
        long comma = firstRow.getOrDefault(NumberText.Kind.EITHER_COMMA, 0L);
        return point == 0 || comma > 0 && comma < point ? comma : point;
    }
}
