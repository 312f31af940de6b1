package nl.binnenzicht.ingest.landing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything found in one delivery, grouped: how often, and where first. What is more than a
 * warning is also listed, one by one, for the supplier.
 */
final class Findings {

    private final RejectList rejects;
    private final Map<Finding, Tally> tallies = new LinkedHashMap<>();
    private boolean refusesFile;
    private boolean asks;

    Findings(RejectList rejects) {
        this.rejects = rejects;
    }

    /** How often a finding occurs and the first row that has it; row 0: not about a row. */
    static final class Tally {

        private final long firstRow;
        private long count;

        private Tally(long firstRow) {
            this.firstRow = firstRow;
        }

        long firstRow() {
            return firstRow;
        }

        long count() {
            return count;
        }
    }

    /**
     * Adds one occurrence.
     *
     * @param row 0 when it is about the file as a whole
     */
    void add(Finding finding, long row) {
        tallies.computeIfAbsent(finding, unused -> new Tally(row)).count++;
        refusesFile = refusesFile || finding.flaw().weight() == Flaw.Weight.FILE;
        asks = asks || finding.flaw().weight() == Flaw.Weight.QUESTION;
        if (finding.flaw().weight() != Flaw.Weight.WARNING) {
            rejects.add(row, finding);
        }
    }

    /**
     * Puts one finding about a column in the place of all that were about its values, here and in
     * the list for the supplier. Nothing happens when there were none.
     */
    void replace(String column, Set<Flaw> symptoms, Flaw cause, String detail) {
        List<Finding> symptom =
                tallies.keySet().stream()
                        .filter(finding -> finding.column().equals(column))
                        .filter(finding -> symptoms.contains(finding.flaw()))
                        .toList();
        if (symptom.isEmpty()) {
            return;
        }
        symptom.forEach(tallies::remove);
        rejects.remove(symptom);
        add(Finding.ofColumn(cause, column, symptom.get(0).expected()).withDetail(detail), 0);
    }

    /** True once something was found for which nothing of the file may be landed. */
    boolean refusesFile() {
        return refusesFile;
    }

    /** True once something was found that a person has to answer for before anything is landed. */
    boolean asks() {
        return asks;
    }

    /** True when nothing of the file may be landed now. */
    boolean keepsFileBack() {
        return refusesFile || asks;
    }

    boolean has(Flaw flaw) {
        return tallies.keySet().stream().anyMatch(finding -> finding.flaw() == flaw);
    }

    /** Worst kind first, then most frequent. */
    List<Map.Entry<Finding, Tally>> worstFirst() {
        Comparator<Map.Entry<Finding, Tally>> order =
                Comparator.comparing(entry -> entry.getKey().flaw());
        return tallies.entrySet().stream()
                .sorted(
                        order.thenComparing(
                                entry -> entry.getValue().count(), Comparator.reverseOrder()))
                .toList();
    }
}
