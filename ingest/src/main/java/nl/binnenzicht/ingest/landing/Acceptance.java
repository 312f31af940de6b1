package nl.binnenzicht.ingest.landing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.FilePeriod;

/**
 * The files of which a person says that an unlikely delivery is right, and why.
 *
 * @param reasons the reason by what names a file: {@code zrm/score_202512.csv}, {@code
 *     zrm/score/2025-12}, or {@code zrm/score} where it is the only file of its table
 */
public record Acceptance(Map<String, String> reasons) {

    public static final Acceptance NONE = new Acceptance(Map.of());

    /** The reason for a file; empty: its questions stay questions. */
    Optional<String> reason(Inbox.Extract extract) {
        return names(extract).stream().map(reasons::get).filter(Objects::nonNull).findFirst();
    }

    /**
     * Problems: BZ-088 for a name that means several of these files, or a file or period that is
     * not among them. A table alone may be one of a database.
     */
    void check(List<Inbox.Extract> extracts) {
        List<Problem> problems = new ArrayList<>();
        for (String name : reasons.keySet()) {
            long meant = extracts.stream().filter(one -> names(one).contains(name)).count();
            boolean isTable =
                    name.chars().filter(sign -> sign == '/').count() == 1 && name.indexOf('.') < 0;
            if (meant > 1) {
                problems.add(wrong("dit past op " + meant + " bestanden in de inbox"));
            } else if (meant == 0 && !isTable) {
                problems.add(
                        wrong("zo heet geen bestand in de inbox, of het heeft die periode niet"));
            }
        }
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
    }

    private static Problem wrong(String found) {
        return new Problem(
                "BZ-088",
                "--accept",
                found,
                "een bestand (zrm/score_202512.csv), een periode (zrm/score/2025-12), of een tabel"
                        + " (zrm/score) waarvan een bestand in de inbox ligt",
                "Er is niets gelezen; herstel de aanroep.");
    }

    private static List<String> names(Inbox.Extract extract) {
        String table = extract.contract().name();
        List<String> names = new ArrayList<>(List.of(table, extract.name()));
        FilePeriod.of(extract.contract().tabel(), extract.file().getFileName().toString())
                .map(YearMonth::toString)
                .ifPresent(period -> names.add(table + "/" + period));
        return names;
    }
}
