package nl.binnenzicht.marts.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.step.Prijsindex.Punt;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Holds the linked series against figures of CBS that are not in it. */
class PrijsindexTest {

    /** CBS StatLine 71905ned, CPI 1900 = 100: the series that CBS itself linked. */
    private static final Map<Integer, Double> CBS_LINKED =
            Map.of(
                    2013, 2746.0,
                    2014, 2772.8,
                    2015, 2790.8,
                    2016, 2799.7,
                    2017, 2838.2,
                    2018, 2886.8,
                    2019, 2962.7);

    /** CBS, yearly inflation in percent: StatLine 83131NED and the news of 13 January 2026. */
    private static final Map<Integer, Double> INFLATION =
            Map.of(
                    2014, 1.0, 2015, 0.6, 2016, 0.3, 2017, 1.4, 2018, 1.7, 2019, 2.6, 2022, 10.0,
                    2023, 3.8, 2024, 3.3, 2025, 3.3);

    private static Rows shipped() {
        ReferenceTable table = ReferenceTable.load("cpi");
        List<List<Object>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(List.copyOf(row.values())));
        return new Rows(table.columns(), rows);
    }

    private static Punt punt(String reeks, int basisjaar, int jaar, double index) {
        return new Punt(reeks, basisjaar, jaar, index, "bedacht", false);
    }

    /** Both are rounded, to 0.05 in 2746 and to 0.005 in 114.71: together 0.0001 of the ratio. */
    @Test
    void linkedSeriesMovesAsTheOneThatCbsLinked() {
        Prijsindex index = Prijsindex.of(shipped());

        CBS_LINKED.forEach(
                (jaar, waarde) ->
                        assertThat(index.factor(2013, jaar))
                                .as("2013 to %d", jaar)
                                .isCloseTo(waarde / CBS_LINKED.get(2013), within(1e-4)));
    }

    @Test
    void yearlyChangeIsTheInflationThatCbsPublished() {
        Prijsindex index = Prijsindex.of(shipped());

        INFLATION.forEach(
                (jaar, procent) ->
                        assertThat(Math.round((index.factor(jaar - 1, jaar) - 1) * 1000) / 10.0)
                                .as("inflation of %d", jaar)
                                .isEqualTo(procent));
    }

    /** CBS StatLine 83136NED: 121.43 in 2022 with 2015 = 100. */
    @Test
    void baseOf2015ComesBackFromTheLinkedSeries() {
        Prijsindex index = Prijsindex.of(shipped());

        assertThat(index.factor(2015, 2022) * 100).isCloseTo(121.43, within(1e-9));
    }

    /** By hand: 2015 = 100 is 134.56 in 2025, so its values times 100 / 134.56 = 0.743163. */
    @Test
    void factorThatLinksASeriesIsShownWithThePublishedValue() {
        StepTable table = new PrijsindexStep().run(Map.of("ref_cpi", shipped())).get(0);

        List<Object> row2013 = table.rows().get(0);
        assertThat(row2013.subList(2, 5)).containsExactly("CPI_2006", 2006, 114.71);
        assertThat((double) row2013.get(5)).isCloseTo(100 / 116.58 * 100 / 134.56, within(1e-9));
        List<Object> row2024 = table.rows().get(11);
        assertThat(row2024.get(0)).isEqualTo(2024);
        assertThat((double) row2024.get(1)).isCloseTo(96.8416, within(5e-5));
        assertThat((double) row2024.get(5)).isCloseTo(0.743163, within(5e-7));
        List<Object> row2025 = table.rows().get(12);
        assertThat(row2025.subList(0, 6))
                .containsExactly(2025, 100.0, "CPI_2025", 2025, 100.0, 1.0);
    }

    @Test
    void amountKeepsItsValueThereAndBack() {
        Prijsindex index = Prijsindex.of(shipped());

        assertThat(index.factor(2014, 2014)).isEqualTo(1);
        assertThat(index.factor(2013, 2025) * index.factor(2025, 2013)).isCloseTo(1, within(1e-12));
    }

    @Test
    void yearOutsideTheSeriesIsSaid() {
        assertThatThrownBy(() -> Prijsindex.of(shipped()).factor(2012, 2025))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "BZ-191 reference/cpi.csv: geen prijsindex van 2012; verwacht een jaar van"
                                + " 2013 tot en met 2025. Er is niets gepubliceerd; vul de reeks aan"
                                + " met het jaargemiddelde van het CBS.");
    }

    @Test
    void gapsAndSeriesThatDoNotMeetAreRefused() {
        assertThatThrownBy(
                        () ->
                                Prijsindex.link(
                                        List.of(
                                                punt("A", 2015, 2020, 107.5),
                                                punt("A", 2015, 2022, 121.4))))
                .hasMessageStartingWith("BZ-190 reference/cpi.csv: het jaar 2021 ontbreekt");
        assertThatThrownBy(
                        () ->
                                Prijsindex.link(
                                        List.of(
                                                punt("A", 2015, 2020, 107.5),
                                                punt("B", 2021, 2021, 100))))
                .hasMessageStartingWith(
                        "BZ-190 reference/cpi.csv: reeks A heeft geen jaar gemeen met de reeks"
                                + " erna");
        assertThatThrownBy(
                        () ->
                                Prijsindex.link(
                                        List.of(
                                                punt("A", 2015, 2020, 107.5),
                                                punt("A", 2015, 2020, 107.6))))
                .hasMessageStartingWith(
                        "BZ-190 reference/cpi.csv: reeks A heeft een jaar dubbel of meer dan een"
                                + " basisjaar");
    }

    @Test
    void valueThatIsNoIndexIsRefusedWithItsRow() {
        Rows rows =
                new Rows(
                        List.of("reeks_code", "basisjaar", "jaar", "indexcijfer", "bron"),
                        List.of(List.of("A", "2015", "2020", ".", "bedacht")));

        assertThatThrownBy(() -> Prijsindex.of(rows))
                .hasMessageStartingWith(
                        "BZ-190 reference/cpi.csv: rij 2 heeft geen jaar, basisjaar of"
                                + " indexcijfer");
    }
}
