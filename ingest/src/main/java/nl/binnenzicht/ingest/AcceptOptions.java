package nl.binnenzicht.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.ingest.landing.Acceptance;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.error.Similar;
import nl.binnenzicht.warehouse.schema.Contract;

/** {@code --accept} and {@code --reason} of the command line. Problems: BZ-088. */
final class AcceptOptions {

    private static final int SHORTEST_REASON = 10;
    private static final Pattern MAYBE_BSN =
            Pattern.compile("(?<!\\d)\\d{2,4}[. ]?\\d{2,3}[. ]?\\d{2,3}(?!\\d)");

    private AcceptOptions() {}

    static Acceptance read(List<String> tables, String reason) {
        List<Problem> problems = new ArrayList<>();
        List<String> known = ContractCatalog.all().stream().map(Contract::name).toList();
        TreeMap<String, String> reasons = new TreeMap<>();
        for (String table : tables) {
            String name = table.toLowerCase(Locale.ROOT);
            if (known.stream().noneMatch(name::startsWith)) {
                problems.add(
                        wrong(
                                "--accept",
                                "deze tabel bestaat niet",
                                Similar.to(table, known)
                                        .map(meant -> "misschien " + meant)
                                        .orElse("<bron>/<bestand>, zoals zrm/meting_202512.csv")));
            }
            reasons.put(table, reason.strip());
        }
        if (tables.isEmpty() && !reason.isBlank()) {
            problems.add(
                    wrong("--reason", "er staat geen --accept bij", "--accept <bron>/<bestand>"));
        }
        if (!tables.isEmpty() && reason.strip().length() < SHORTEST_REASON) {
            problems.add(
                    wrong(
                            "--reason",
                            reason.isBlank() ? "er is geen reden" : "de reden is te kort",
                            "waarom deze levering klopt, in een zin"));
        }
        if (holdsBsn(reason)) {
            problems.add(
                    wrong("--reason", "er staat een BSN in", "een reden zonder persoonsgegevens"));
        }
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
        return new Acceptance(reasons);
    }

    private static boolean holdsBsn(String reason) {
        Matcher digits = MAYBE_BSN.matcher(reason);
        while (digits.find()) {
            if (Bsn.parse(digits.group().replace(" ", "")) != Bsn.INVALID) {
                return true;
            }
        }
        return false;
    }

    private static Problem wrong(String where, String found, String expected) {
        return new Problem(
                "BZ-088", where, found, expected, "Er is niets gelezen; herstel de aanroep.");
    }
}
