package nl.binnenzicht.marts.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The consumer price index as one series: the series of CBS, each with its own base year, linked
 * into the newest. The only place where an amount goes from the prices of one year to those of
 * another.
 *
 * <p>Two series are linked in their last common year: the older one is multiplied by newer / older
 * of that year, so that every change inside a series stays as CBS published it. A year that two
 * series hold comes from the newer.
 *
 * <p>Problems: BZ-190 when the series leave a gap, have no common year, or hold a value that is no
 * index; BZ-191 for a year outside the series.
 */
public final class Prijsindex {

    private static final String WHERE = "reference/cpi.csv";

    /**
     * One year of one published series.
     *
     * @param reeks the series
     * @param basisjaar year in which it is 100
     * @param index as published, yearly average
     * @param bron where it was published
     */
    record Punt(
            String reeks, int basisjaar, int jaar, double index, String bron, boolean isAanname) {}

    /**
     * One year of the linked series.
     *
     * @param punt what was published
     * @param koppelfactor what the published value was multiplied by; 1 in the newest series
     * @param index in the base of the newest series
     */
    record Jaar(Punt punt, double koppelfactor, double index) {}

    private final SortedMap<Integer, Jaar> jaren;

    private Prijsindex(SortedMap<Integer, Jaar> jaren) {
        this.jaren = jaren;
    }

    /** Links the rows of {@code ref_cpi}. */
    static Prijsindex of(Rows rows) {
        Cells cells = new Cells(rows);
        List<Punt> punten = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            punten.add(punt(cells, row));
        }
        return link(punten);
    }

    private static Punt punt(Cells cells, int row) {
        try {
            double index = Double.parseDouble(cells.text(row, "indexcijfer"));
            if (index > 0 && Double.isFinite(index)) {
                return new Punt(
                        cells.text(row, "reeks_code"),
                        Integer.parseInt(cells.text(row, "basisjaar")),
                        Integer.parseInt(cells.text(row, "jaar")),
                        index,
                        cells.text(row, "bron"),
                        "J".equals(cells.text(row, "is_aanname")));
            }
        } catch (NumberFormatException | NullPointerException e) {
            // said below, with the row
        }
        throw wrong(
                "rij %d heeft geen jaar, basisjaar of indexcijfer".formatted(row + 2),
                "jaren van vier cijfers en een indexcijfer boven nul");
    }

    static Prijsindex link(List<Punt> punten) {
        Map<String, List<Punt>> reeksen =
                punten.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Punt::reeks, TreeMap::new, Collectors.toList()));
        List<List<Punt>> nieuwsteEerst =
                reeksen.values().stream()
                        .sorted(
                                Comparator.<List<Punt>>comparingInt(
                                                reeks -> reeks.get(0).basisjaar())
                                        .reversed())
                        .toList();
        SortedMap<Integer, Jaar> jaren = new TreeMap<>();
        for (List<Punt> reeks : nieuwsteEerst) {
            double factor = jaren.isEmpty() ? 1 : factor(reeks, jaren);
            for (Punt punt : once(reeks)) {
                jaren.putIfAbsent(punt.jaar(), new Jaar(punt, factor, punt.index() * factor));
            }
        }
        refuseGap(jaren);
        return new Prijsindex(jaren);
    }

    private static List<Punt> once(List<Punt> reeks) {
        long jaren = reeks.stream().map(Punt::jaar).distinct().count();
        long bases = reeks.stream().map(Punt::basisjaar).distinct().count();
        if (jaren < reeks.size() || bases > 1) {
            throw wrong(
                    "reeks %s heeft een jaar dubbel of meer dan een basisjaar"
                            .formatted(reeks.get(0).reeks()),
                    "elk jaar een keer per reeks en een basisjaar per reeks");
        }
        return reeks;
    }

    private static double factor(List<Punt> older, SortedMap<Integer, Jaar> newer) {
        Optional<Punt> link =
                older.stream()
                        .filter(punt -> newer.containsKey(punt.jaar()))
                        .max(Comparator.comparingInt(Punt::jaar));
        Punt punt =
                link.orElseThrow(
                        () ->
                                wrong(
                                        "reeks %s heeft geen jaar gemeen met de reeks erna"
                                                .formatted(older.get(0).reeks()),
                                        "minstens een jaar dat in beide reeksen staat"));
        return newer.get(punt.jaar()).index() / punt.index();
    }

    private static void refuseGap(SortedMap<Integer, Jaar> jaren) {
        if (jaren.isEmpty()) {
            return;
        }
        for (int jaar = jaren.firstKey(); jaar < jaren.lastKey(); jaar++) {
            if (!jaren.containsKey(jaar)) {
                throw wrong("het jaar " + jaar + " ontbreekt", "elk jaar tussen begin en eind");
            }
        }
    }

    /** Every year, oldest first. */
    SortedMap<Integer, Jaar> jaren() {
        return jaren;
    }

    /**
     * What an amount in prices of one year is multiplied by to be in prices of another.
     *
     * <p>Problems: BZ-191 for a year outside the series.
     */
    public double factor(int van, int naar) {
        return index(naar) / index(van);
    }

    private double index(int jaar) {
        Jaar gevonden = jaren.get(jaar);
        if (gevonden == null) {
            throw new DataException(
                    new Problem(
                            "BZ-191",
                            WHERE,
                            "geen prijsindex van " + jaar,
                            jaren.isEmpty()
                                    ? "minstens een reeks"
                                    : "een jaar van %d tot en met %d"
                                            .formatted(jaren.firstKey(), jaren.lastKey()),
                            "Er is niets gepubliceerd; vul de reeks aan met het jaargemiddelde van"
                                    + " het CBS."));
        }
        return gevonden.index();
    }

    private static DataException wrong(String found, String expected) {
        return new DataException(
                new Problem(
                        "BZ-190",
                        WHERE,
                        found,
                        expected,
                        "Er is niets gepubliceerd; herstel de reeks."));
    }
}
