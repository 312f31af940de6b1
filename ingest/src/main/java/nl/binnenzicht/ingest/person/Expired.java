package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.binnenzicht.ingest.landing.LandedRow;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Finds the rows whose term has ended. The newest delivery that tells of a row decides: a benefit
 * that ended is gone from the deliveries in which it still ran, too.
 */
final class Expired {

    private final LandedParts landed;
    private final LocalDate on;
    private final Set<String> held;
    private final Map<String, Set<String>> keys = new TreeMap<>();
    private final Map<String, Set<String>> numbers = new TreeMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Set<String> remaining = new HashSet<>();
    private final DestructionReport report;

    /**
     * @param held pseudonyms of whom nothing is destroyed
     */
    Expired(LandedParts landed, LocalDate on, Set<String> held) {
        this.landed = landed;
        this.on = on;
        this.held = held;
        report = new DestructionReport(on, held.size());
    }

    Map<String, Set<String>> keys() {
        return keys;
    }

    Map<String, Set<String>> numbers() {
        return numbers;
    }

    DestructionReport report() {
        return report;
    }

    /** Persons of whom nothing is left but their row in the person register. */
    Set<String> personsGone() {
        Set<String> gone = new HashSet<>(touched);
        gone.removeAll(remaining);
        return gone;
    }

    /**
     * Looks through landing. What a withdrawn delivery says holds only where no other one speaks.
     */
    void look() throws IOException {
        List<LandedParts.Delivered> all = landed.aboutPersons();
        for (LandedParts.Delivered delivered : all) {
            if (landed.isWithdrawn(delivered)) {
                mark(delivered);
            }
        }
        for (LandedParts.Delivered delivered : all) {
            if (!landed.isWithdrawn(delivered)) {
                mark(delivered);
            }
        }
        keys.values().removeIf(Set::isEmpty);
        for (LandedParts.Delivered delivered : all) {
            count(delivered);
        }
        Set<String> gone = personsGone();
        for (LandedParts.Delivered delivered : all) {
            if (isRegister(delivered.contract())) {
                long[] rows = {0};
                landed.read(
                        delivered, row -> rows[0] += gone.contains(row.text("client_id")) ? 1 : 0);
                report.add(delivered.contract(), List.of(), rows[0]);
            }
        }
    }

    private static boolean isRegister(Contract contract) {
        return contract.key().equals(List.of("bsn"));
    }

    private static List<Term> terms(Contract contract) {
        return Term.all().stream()
                .filter(term -> term.bron().equals(contract.bron()))
                .filter(term -> term.tabel().equals(contract.tabel()))
                .filter(term -> !term.followsTheRest())
                .toList();
    }

    private void mark(LandedParts.Delivered delivered) throws IOException {
        Contract contract = delivered.contract();
        List<Term> terms = terms(contract);
        if (terms.isEmpty()) {
            return;
        }
        RowKey key = new RowKey(contract);
        Set<String> ended = keys.computeIfAbsent(contract.name(), unused -> new HashSet<>());
        landed.read(
                delivered,
                row -> {
                    if (isEnded(contract, terms, row) && !isHeld(contract, row)) {
                        ended.add(key.of(row));
                    } else {
                        ended.remove(key.of(row));
                    }
                });
        Ownership.ownNumber(contract).ifPresent(number -> numbers.put(number, ended));
    }

    private boolean isEnded(Contract contract, List<Term> terms, LandedRow row) {
        for (Term term : terms) {
            if (term.fits(row)) {
                return term.hasEnded(contract, row, on);
            }
        }
        return false;
    }

    private boolean isHeld(Contract contract, LandedRow row) {
        return Ownership.clientColumns(contract).stream()
                .anyMatch(column -> held.contains(String.valueOf(row.text(column))));
    }

    /** What goes and who remains, now that every delivery has been heard. */
    private void count(LandedParts.Delivered delivered) throws IOException {
        Contract contract = delivered.contract();
        Set<String> ended = keys.getOrDefault(contract.name(), Set.of());
        RowKey key = new RowKey(contract);
        List<String> clients = Ownership.clientColumns(contract);
        List<String> borrowed =
                clients.isEmpty()
                        ? Ownership.borrowedNumbers(contract, ContractCatalog.all())
                        : List.of();
        boolean isRegister = isRegister(contract);
        Map<String, Long> gone = new HashMap<>();
        landed.read(
                delivered,
                row -> {
                    boolean goes =
                            clients.isEmpty()
                                    ? borrowed.stream().anyMatch(c -> isGone(c, row))
                                    : ended.contains(key.of(row));
                    if (goes) {
                        gone.merge("", 1L, Long::sum);
                    }
                    if (!isRegister) {
                        for (String column : clients) {
                            if (row.text(column) != null) {
                                (goes ? touched : remaining).add(row.text(column));
                            }
                        }
                    }
                });
        report.add(contract, terms(contract), gone.getOrDefault("", 0L));
    }

    private boolean isGone(String column, LandedRow row) {
        return numbers.getOrDefault(column, Set.of()).contains(String.valueOf(row.text(column)));
    }
}
