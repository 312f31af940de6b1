package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import nl.binnenzicht.dashboard.answer.Suppression.Sizes;

/** What someone with the table and its totals can never find out. */
class SuppressionProperties {

    private static final int THRESHOLD = 10;

    /** Counts of a table of some rows and columns, many of them small. */
    record Table(int rows, int columns, List<Integer> counts) {

        List<Sizes> cells() {
            List<Sizes> cells = new ArrayList<>();
            for (int i = 0; i < counts.size(); i++) {
                cells.add(
                        new Sizes(
                                List.of("r" + i / columns, "k" + i % columns),
                                List.of((double) counts.get(i))));
            }
            return cells;
        }

        List<List<Integer>> lines() {
            List<List<Integer>> lines = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                int from = row * columns;
                lines.add(IntStream.range(from, from + columns).boxed().toList());
            }
            for (int column = 0; column < columns; column++) {
                int at = column;
                lines.add(IntStream.range(0, rows).map(r -> r * columns + at).boxed().toList());
            }
            return lines;
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(
                        rows ->
                                Arbitraries.integers()
                                        .between(1, 6)
                                        .flatMap(columns -> table(rows, columns)));
    }

    private static Arbitrary<Table> table(int rows, int columns) {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.integers().between(0, 12)),
                        Tuple.of(3, Arbitraries.integers().between(0, 200)))
                .list()
                .ofSize(rows * columns)
                .map(counts -> new Table(rows, columns, counts));
    }

    @Property(tries = 300)
    void noCellBelowTheThresholdIsShown(@ForAll("tables") Table table) {
        boolean[] withheld = Suppression.decide(table.cells(), THRESHOLD);

        for (int cell = 0; cell < withheld.length; cell++) {
            assertThat(withheld[cell] || table.counts().get(cell) >= THRESHOLD).isTrue();
        }
    }

    @Property(tries = 300)
    void aTotalMinusWhatIsShownNeverGivesAWithheldCell(@ForAll("tables") Table table) {
        boolean[] withheld = Suppression.decide(table.cells(), THRESHOLD);

        for (List<Integer> line : table.lines()) {
            List<Integer> hidden = line.stream().filter(cell -> withheld[cell]).toList();
            int rest = hidden.stream().mapToInt(table.counts()::get).sum();
            if (!hidden.isEmpty() && hidden.size() < line.size()) {
                assertThat(hidden).hasSizeGreaterThan(1);
                assertThat(rest).as("total minus shown").isGreaterThanOrEqualTo(THRESHOLD);
            }
        }
    }

    @Property(tries = 300)
    void raisingTheThresholdNeverShowsMore(
            @ForAll("tables") Table table,
            @ForAll @IntRange(min = 1, max = 30) int low,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        boolean[] before = Suppression.decide(table.cells(), low);
        boolean[] after = Suppression.decide(table.cells(), low + more);

        for (int cell = 0; cell < before.length; cell++) {
            assertThat(!before[cell] || after[cell]).as("cell %s", cell).isTrue();
        }
    }

    @Property(tries = 300)
    void withoutThresholdEverythingIsShown(@ForAll("tables") Table table) {
        assertThat(Suppression.decide(table.cells(), 0)).containsOnly(false);
    }
}
