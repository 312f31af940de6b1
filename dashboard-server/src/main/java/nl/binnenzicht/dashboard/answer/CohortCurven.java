package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.marts.statistics.Interval;

/** The curves of one cohort or two as tables: all points, and the horizons people ask about. */
final class CohortCurven {

    private static final List<Integer> HORIZONNEN = List.of(6, 12, 24);
    private static final List<String> KANTEN = List.of("a", "b");

    private CohortCurven() {}

    /** A row per quarter after the index. */
    static Published verloop(List<CohortVerloop> verlopen, String snapshotId) {
        Assembly tabel =
                Assembly.of("cohort_verloop", snapshotId)
                        .column("maand", "Maanden na de index", Kind.TEXT);
        for (int i = 0; i < verlopen.size(); i++) {
            String kant = KANTEN.get(i);
            String van = verlopen.size() == 1 ? "" : " " + "AB".charAt(i);
            tabel.column(kant + "_werk", "Naar werk" + van, Kind.SHARE)
                    .column(kant + "_anders", "Anders weg" + van, Kind.SHARE)
                    .column(kant + "_risico", "Gevolgd" + van, Kind.INTEGER);
        }
        List<List<CohortVerloop.Punt>> punten =
                verlopen.stream().map(CohortVerloop::punten).toList();
        for (int i = 0; i < punten.get(0).size(); i++) {
            List<Cell> rij = new ArrayList<>();
            rij.add(Cell.of(Integer.toString(i * CohortVerloop.STAP)));
            for (List<CohortVerloop.Punt> eigen : punten) {
                CohortVerloop.Punt punt = eigen.get(i);
                rij.addAll(List.of(punt.werk(), punt.anders(), punt.risico()));
            }
            tabel.row(rij.toArray(Cell[]::new));
        }
        return tabel.table();
    }

    /** A row per way out and horizon, with the interval of 95%. */
    static Published uitkomsten(List<CohortVerloop> verlopen, String snapshotId) {
        Assembly tabel =
                Assembly.of("cohort_uitkomsten", snapshotId)
                        .column("uitkomst", "Uitkomst", Kind.TEXT);
        for (int i = 0; i < verlopen.size(); i++) {
            String kant = KANTEN.get(i);
            String van = verlopen.size() == 1 ? "" : " " + "AB".charAt(i);
            tabel.column(kant, verlopen.size() == 1 ? "Kans" : "Cohort" + van, Kind.SHARE)
                    .column(kant + "_onder", "Van" + van, Kind.SHARE)
                    .column(kant + "_boven", "Tot" + van, Kind.SHARE);
        }
        List<List<CohortVerloop.Punt>> punten =
                verlopen.stream().map(CohortVerloop::punten).toList();
        for (boolean werk : new boolean[] {true, false}) {
            for (int horizon : HORIZONNEN) {
                List<Cell> rij = new ArrayList<>();
                rij.add(
                        Cell.of(
                                "%s binnen %d maanden"
                                        .formatted(
                                                werk ? "Uitstroom naar werk" : "Andere uitstroom",
                                                horizon)));
                for (List<CohortVerloop.Punt> eigen : punten) {
                    CohortVerloop.Punt punt = eigen.get(horizon / CohortVerloop.STAP);
                    Cell kans = werk ? punt.werk() : punt.anders();
                    Interval tussen = werk ? punt.werkTussen() : punt.andersTussen();
                    rij.add(kans);
                    rij.add(grens(kans, tussen == null ? Double.NaN : tussen.lower()));
                    rij.add(grens(kans, tussen == null ? Double.NaN : tussen.upper()));
                }
                tabel.row(rij.toArray(Cell[]::new));
            }
        }
        return tabel.table();
    }

    private static Cell grens(Cell kans, double grens) {
        if (!kans.isShown()) {
            return kans;
        }
        return Double.isNaN(grens) ? Cell.absent(Cell.State.NVT) : Cell.of(grens);
    }
}
