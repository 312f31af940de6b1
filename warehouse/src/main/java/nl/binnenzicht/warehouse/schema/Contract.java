package nl.binnenzicht.warehouse.schema;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.binnenzicht.warehouse.check.Severity;

/**
 * What one table of one source promises: columns, key, rules.
 *
 * @param bron source, as its folder in the inbox is called
 * @param tabel table within the source
 * @param version raised with every change of the promise; stands in each manifest
 * @param grain what one row is
 * @param delivery how and when the supplier delivers
 * @param columns in the order of the extract
 * @param key columns that together occur once
 * @param checks rules about one row
 */
public record Contract(
        String bron,
        String tabel,
        int version,
        String grain,
        String delivery,
        List<Column> columns,
        List<String> key,
        List<RowCheck> checks) {

    public static Builder of(String bron, String tabel) {
        return new Builder(bron, tabel);
    }

    /** {@code zrm/meting}: how messages and folders name the table. */
    public String name() {
        return bron + "/" + tabel;
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The words of {@code delivery} as data. */
    public DeliveryPromise promise() {
        return DeliveryPromise.of(delivery);
    }

    /** Landed names of the key columns. */
    public List<String> landedKey() {
        return key.stream().map(name -> column(name).orElseThrow().landedName()).toList();
    }

    /** Written once per table in {@code ingest}'s source packages. */
    public static final class Builder {

        private final String bron;
        private final String tabel;
        private int version = 1;
        private String grain = "";
        private String delivery = "";
        private final List<Column> columns = new ArrayList<>();
        private List<String> key = List.of();
        private final List<RowCheck> checks = new ArrayList<>();

        private Builder(String bron, String tabel) {
            this.bron = bron;
            this.tabel = tabel;
        }

        public Builder version(int number) {
            version = number;
            return this;
        }

        public Builder row(String whatOneRowIs) {
            grain = whatOneRowIs;
            return this;
        }

        public Builder delivery(String howAndWhen) {
            delivery = howAndWhen;
            return this;
        }

        public Builder column(
                String name, ColumnType type, Requirement requirement, String meaning) {
            columns.add(new Column(name, type, requirement, Optional.empty(), meaning));
            return this;
        }

        public Builder code(String name, String codeList, Requirement requirement, String meaning) {
            CodeList codes = CodeList.load(codeList);
            columns.add(
                    new Column(name, ColumnType.CODE, requirement, Optional.of(codes), meaning));
            return this;
        }

        /**
         * A code that must hold on the day, or in the month, of another column. Outside its dates
         * it is counted and landed: see docs/decisions/0010.
         *
         * @param dateColumn a DATE or MONTH column of this table; an empty one is no reason to warn
         */
        public Builder codeOn(
                String name,
                String codeList,
                Requirement requirement,
                String dateColumn,
                String meaning) {
            code(name, codeList, requirement, meaning);
            CodeList codes = columns.get(columns.size() - 1).codes().orElseThrow();
            return check(
                    Severity.WARN,
                    name + "_geldig_op_" + dateColumn,
                    "een code die geldt op " + dateColumn,
                    row -> holds(codes, row, name, dateColumn));
        }

        private boolean holds(CodeList codes, Row row, String name, String dateColumn) {
            String code = row.text(name);
            if (code == null) {
                return true;
            }
            if (type(dateColumn) == ColumnType.MONTH) {
                Integer month = row.month(dateColumn);
                return month == null || codes.holdsIn(code, YearMonth.of(month / 100, month % 100));
            }
            LocalDate day = row.date(dateColumn);
            return day == null || codes.holdsOn(code, day);
        }

        private ColumnType type(String name) {
            return columns.stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no column " + name))
                    .type();
        }

        public Builder key(String... names) {
            key = List.of(names);
            return this;
        }

        public Builder check(Severity severity, String name, String promise, Predicate<Row> holds) {
            checks.add(new RowCheck(name, severity, promise, holds));
            return this;
        }

        /** The rule most tables share: the second date is not before the first. */
        public Builder inOrder(String firstDate, String secondDate) {
            return check(
                    Severity.STOP,
                    secondDate + "_niet_voor_" + firstDate,
                    secondDate + " op of na " + firstDate,
                    row -> row.inOrder(firstDate, secondDate));
        }

        public Contract build() {
            return new Contract(
                    bron,
                    tabel,
                    version,
                    grain,
                    delivery,
                    List.copyOf(columns),
                    key,
                    List.copyOf(checks));
        }
    }
}
