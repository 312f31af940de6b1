package nl.binnenzicht.dashboard.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.marts.cohort.Kenmerk;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.statistics.Design;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * The characteristics of two cohorts, or of one. Under a policy with a threshold a group is shown
 * where it holds enough people in every part: in both cohorts, in the first only, in the second
 * only; so what one cohort has more than the other is never a small group either. Shares are whole
 * percentages then.
 */
final class CohortVergelijking {

    private static final String GEEN = "";
    private static final double PROCENT = 100;

    private final Map<String, Map<String, String>> a;
    private final Map<String, Map<String, String>> b;
    private final Map<String, Set<String>> groepen = new LinkedHashMap<>();
    private final CodeNames names;
    private final int threshold;
    private final boolean mag;

    /**
     * @param a rows of the first cohort, one per person
     * @param b of the second
     * @param bekend every code of a column that there is
     * @param mag whether both may be shown at all
     */
    CohortVergelijking(
            Rows a, Optional<Rows> b, Rows bekend, CodeNames names, int threshold, boolean mag) {
        this.a = perPersoon(a);
        this.b = b.map(CohortVergelijking::perPersoon).orElse(Map.of());
        this.names = names;
        this.threshold = threshold;
        this.mag = mag;
        for (Kenmerk kenmerk : Kenmerk.values()) {
            groepen.put(kenmerk.kolom(), codes(kenmerk, bekend));
        }
    }

    private Set<String> codes(Kenmerk kenmerk, Rows bekend) {
        Set<String> daar = new LinkedHashSet<>();
        for (int row = 0; row < bekend.size(); row++) {
            if (bekend.text(row, "kolom").equals(kenmerk.kolom())) {
                daar.add(bekend.text(row, "code"));
            }
        }
        Set<String> geordend = new LinkedHashSet<>(names.of(kenmerk.kolom()).keySet());
        geordend.retainAll(daar);
        geordend.addAll(daar);
        boolean onbekend =
                IntStream.of(0, 1)
                        .mapToObj(i -> i == 0 ? a : b)
                        .flatMap(wie -> wie.values().stream())
                        .anyMatch(een -> een.get(kenmerk.kolom()).equals(GEEN));
        if (onbekend) {
            geordend.add(GEEN);
        }
        return geordend;
    }

    private static Map<String, Map<String, String>> perPersoon(Rows rows) {
        Map<String, Map<String, String>> personen = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Map<String, String> een = new LinkedHashMap<>();
            for (Kenmerk kenmerk : Kenmerk.values()) {
                String code = rows.text(row, kenmerk.kolom());
                een.put(kenmerk.kolom(), code == null ? GEEN : code);
            }
            personen.put(rows.text(row, "client_id"), een);
        }
        return personen;
    }

    /** How many people are in both; only where no part, in or out of it, is small. */
    Cell gedeeld() {
        if (b.isEmpty()) {
            return Cell.absent(Cell.State.NVT);
        }
        int beide = overlap();
        int kleinste = Math.min(beide, Math.min(a.size(), b.size()) - beide);
        return mag && (threshold == 0 || kleinste >= threshold)
                ? Cell.of((long) beide)
                : Cell.teWeinig();
    }

    private int overlap() {
        return (int) a.keySet().stream().filter(b::containsKey).count();
    }

    Published tabel(String snapshotId) {
        Assembly tabel =
                Assembly.of("cohort_kenmerken", snapshotId)
                        .column("kenmerk", "Kenmerk", Kind.TEXT)
                        .column("groep", "Groep", Kind.TEXT)
                        .column("a", b.isEmpty() ? "Aandeel" : "Cohort A", Kind.SHARE);
        if (!b.isEmpty()) {
            tabel.column("b", "Cohort B", Kind.SHARE).column("smd", "SMD", Kind.DECIMAL);
        }
        for (Kenmerk kenmerk : Kenmerk.values()) {
            rijen(kenmerk, tabel);
        }
        return tabel.table();
    }

    private void rijen(Kenmerk kenmerk, Assembly tabel) {
        List<String> codes = new ArrayList<>(groepen.get(kenmerk.kolom()));
        boolean[] verborgen = verborgen(kenmerk, codes);
        double[] smd = b.isEmpty() ? new double[0] : smd(kenmerk, codes);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Cell naam = Cell.of(kenmerk.titel());
            Cell groep =
                    Cell.of(
                            code.equals(GEEN)
                                    ? "Geen of onbekend"
                                    : names.of(kenmerk.kolom()).getOrDefault(code, code));
            Cell vanA = verborgen[i] ? Cell.teWeinig() : aandeel(a, kenmerk, code);
            if (b.isEmpty()) {
                tabel.row(naam, groep, vanA);
            } else {
                Cell vanB = verborgen[i] ? Cell.teWeinig() : aandeel(b, kenmerk, code);
                Cell verschil =
                        verborgen[i]
                                ? Cell.teWeinig()
                                : Double.isNaN(smd[i])
                                        ? Cell.absent(Cell.State.NVT)
                                        : Cell.of(Math.rint(smd[i] * PROCENT) / PROCENT);
                tabel.row(naam, groep, vanA, vanB, verschil);
            }
        }
    }

    private boolean[] verborgen(Kenmerk kenmerk, List<String> codes) {
        boolean[] verborgen = new boolean[codes.size()];
        if (!mag) {
            Arrays.fill(verborgen, true);
        } else if (threshold > 0) {
            List<Suppression.Sizes> cells = new ArrayList<>();
            for (String code : codes) {
                cells.add(new Suppression.Sizes(List.of(code), maten(kenmerk, code)));
            }
            verborgen = Suppression.decide(cells, threshold);
        }
        return verborgen;
    }

    /** How many people of each part are in a group; a part that nobody is in does not count. */
    private List<Double> maten(Kenmerk kenmerk, String code) {
        int beide = overlap();
        List<Double> maten = new ArrayList<>();
        maten.add(aantal(a, kenmerk, code, Optional.empty()));
        if (!b.isEmpty()) {
            maten.add(aantal(b, kenmerk, code, Optional.empty()));
            if (beide > 0) {
                maten.add(aantal(a, kenmerk, code, Optional.of(true)));
                if (a.size() > beide) {
                    maten.add(aantal(a, kenmerk, code, Optional.of(false)));
                }
                if (b.size() > beide) {
                    maten.add(aantal(b, kenmerk, code, Optional.of(false)));
                }
            }
        }
        return maten;
    }

    private double aantal(
            Map<String, Map<String, String>> wie,
            Kenmerk kenmerk,
            String code,
            Optional<Boolean> inBeide) {
        return wie.entrySet().stream()
                .filter(een -> een.getValue().get(kenmerk.kolom()).equals(code))
                .filter(
                        een ->
                                inBeide.isEmpty()
                                        || inBeide.get()
                                                == (a.containsKey(een.getKey())
                                                        && b.containsKey(een.getKey())))
                .count();
    }

    private Cell aandeel(Map<String, Map<String, String>> wie, Kenmerk kenmerk, String code) {
        if (wie.isEmpty()) {
            return Cell.absent(Cell.State.NVT);
        }
        double aandeel = aantal(wie, kenmerk, code, Optional.empty()) / wie.size();
        return Cell.of(threshold > 0 ? Math.rint(aandeel * PROCENT) / PROCENT : aandeel);
    }

    /** Standardised difference of each group as yes or no, in deviations of the two together. */
    private double[] smd(Kenmerk kenmerk, List<String> codes) {
        if (a.size() < 2 || b.size() < 2) {
            double[] geen = new double[codes.size()];
            Arrays.fill(geen, Double.NaN);
            return geen;
        }
        List<Map<String, String>> rijen = new ArrayList<>(a.values());
        rijen.addAll(b.values());
        double[] waarden = new double[rijen.size() * codes.size()];
        boolean[] inA = new boolean[rijen.size()];
        for (int row = 0; row < rijen.size(); row++) {
            inA[row] = row < a.size();
            for (int i = 0; i < codes.size(); i++) {
                boolean heeft = rijen.get(row).get(kenmerk.kolom()).equals(codes.get(i));
                waarden[row * codes.size() + i] = heeft ? 1 : 0;
            }
        }
        double[] gelijk = new double[rijen.size()];
        Arrays.fill(gelijk, 1);
        return Balance.pooled(
                        new Design(Collections.unmodifiableList(codes), rijen.size(), waarden),
                        inA,
                        gelijk,
                        IntStream.range(0, rijen.size()).toArray())
                .before();
    }
}
