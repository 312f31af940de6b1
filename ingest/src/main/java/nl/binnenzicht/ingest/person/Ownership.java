package nl.binnenzicht.ingest.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Which rows are about a person, read off the contracts: those with a citizen service number, and
 * those without one that carry the number of something that stands in somebody's name (a payment
 * carries the number of the benefit).
 */
final class Ownership {

    private Ownership() {}

    /** Pseudonym columns of a table, the person the row is about first. */
    static List<String> clientColumns(Contract contract) {
        return contract.columns().stream()
                .filter(column -> column.type() == ColumnType.BSN)
                .map(Column::landedName)
                .toList();
    }

    /** The number under which the rows of a table stand in somebody's name; empty: none. */
    static Optional<String> ownNumber(Contract contract) {
        if (clientColumns(contract).isEmpty() || contract.key().size() != 1) {
            return Optional.empty();
        }
        return contract.column(contract.key().get(0))
                .filter(column -> column.type() == ColumnType.TEXT)
                .map(Column::name);
    }

    /** Columns of a table without persons that carry a number that stands in somebody's name. */
    static List<String> borrowedNumbers(Contract contract, List<Contract> all) {
        List<String> borrowed = new ArrayList<>();
        if (clientColumns(contract).isEmpty()) {
            for (Contract owner : all) {
                ownNumber(owner)
                        .filter(name -> contract.column(name).isPresent())
                        .ifPresent(borrowed::add);
            }
        }
        return borrowed;
    }

    /** Columns by whose number a row is found: its own, or a borrowed one. */
    static List<String> numberColumns(Contract contract, List<Contract> all) {
        return ownNumber(contract).map(List::of).orElseGet(() -> borrowedNumbers(contract, all));
    }

    static boolean isAboutPersons(Contract contract, List<Contract> all) {
        return !clientColumns(contract).isEmpty() || !borrowedNumbers(contract, all).isEmpty();
    }
}
