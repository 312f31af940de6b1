package nl.binnenzicht.dashboard.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.marts.cohort.Paden;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * In which order the people of a cohort used instruments after the index. Paths of fewer than ten
 * people are one line, for everybody, and so is what is needed beside them to make that line ten.
 */
final class CohortPaden {

    private CohortPaden() {}

    /**
     * @param leden people in the cohort
     * @param mag whether anything of this cohort may be shown
     */
    static Published tabel(
            Rows inzet, int leden, boolean mag, Map<String, String> namen, String snapshotId) {
        Assembly tabel = Assembly.of("cohort_paden", snapshotId);
        for (int stap = 1; stap <= Paden.LANGSTE; stap++) {
            tabel.column("stap_" + stap, "Stap " + stap, Kind.TEXT);
        }
        tabel.column("aantal", "Personen", Kind.INTEGER).column("aandeel", "Aandeel", Kind.SHARE);
        if (mag) {
            geteld(inzet, leden)
                    .forEach((pad, aantal) -> tabel.row(rij(pad, aantal, leden, namen)));
        }
        return tabel.table();
    }

    /** Path to how many, most first; folded. */
    private static Map<List<String>, Long> geteld(Rows inzet, int leden) {
        Map<String, List<String>> paden = Paden.van(inzet(inzet));
        Map<List<String>, Long> per =
                paden.values().stream()
                        .collect(Collectors.groupingBy(pad -> pad, Collectors.counting()));
        if (leden > paden.size()) {
            per.put(List.of(CohortBeeld.GEEN), (long) leden - paden.size());
        }
        List<Map.Entry<List<String>, Long>> volgorde =
                per.entrySet().stream()
                        .sorted(
                                Map.Entry.<List<String>, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(
                                                een -> String.join(",", een.getKey()),
                                                Comparator.naturalOrder()))
                        .toList();
        Map<List<String>, Long> getoond = new LinkedHashMap<>();
        int houd = volgorde.size();
        long rest = 0;
        while (houd > 0
                && (volgorde.get(houd - 1).getValue() < Policy.THRESHOLD
                        || rest > 0 && rest < Policy.THRESHOLD)) {
            rest += volgorde.get(--houd).getValue();
        }
        volgorde.subList(0, houd).forEach(een -> getoond.put(een.getKey(), een.getValue()));
        if (rest > 0) {
            getoond.put(List.of(CohortBeeld.OVERIG), rest);
        }
        return getoond;
    }

    private static List<Paden.Inzet> inzet(Rows rows) {
        List<Paden.Inzet> inzet = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            inzet.add(
                    new Paden.Inzet(
                            rows.text(row, "client_id"),
                            rows.text(row, "voorziening_code"),
                            (LocalDate) rows.value(row, "begindatum"),
                            (LocalDate) rows.value(row, "einddatum")));
        }
        return inzet;
    }

    private static Cell[] rij(List<String> pad, long aantal, int leden, Map<String, String> namen) {
        List<Cell> cellen = new ArrayList<>();
        for (int stap = 0; stap < Paden.LANGSTE; stap++) {
            cellen.add(
                    stap < pad.size()
                            ? Cell.of(naam(pad.get(stap), namen))
                            : Cell.absent(Cell.State.NVT));
        }
        cellen.add(Cell.of(aantal));
        cellen.add(Cell.of((double) aantal / leden));
        return cellen.toArray(Cell[]::new);
    }

    private static String naam(String stap, Map<String, String> namen) {
        return Arrays.stream(stap.split("\\" + Paden.EN))
                .map(code -> namen.getOrDefault(code, code))
                .collect(Collectors.joining(" + "));
    }
}
