package nl.binnenzicht.ingest.person;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.binnenzicht.ingest.landing.LandedRow;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Puts the surviving pseudonym where another number of the same person gave another one. Two rows
 * that get the same key by that are one fact told twice: the row that already had the surviving
 * pseudonym stays.
 */
final class Merging implements Predicate<LandedRow> {

    private final List<String> clientColumns;
    private final List<String> key;
    private final Map<String, String> survivors;
    private final Set<List<String>> taken = new HashSet<>();

    /**
     * @param survivors surviving pseudonym per pseudonym that no longer counts
     */
    Merging(Contract contract, Map<String, String> survivors) {
        clientColumns = Ownership.clientColumns(contract);
        key =
                contract.key().stream()
                        .map(name -> contract.column(name).map(Column::landedName).orElseThrow())
                        .toList();
        this.survivors = survivors;
    }

    /** Notes a row of the surviving pseudonym; all of them come before the first {@link #test}. */
    void note(LandedRow row) {
        for (String column : clientColumns) {
            if (key.contains(column) && survivors.containsValue(row.text(column))) {
                taken.add(key(row));
            }
        }
    }

    @Override
    public boolean test(LandedRow row) {
        boolean isChanged = false;
        for (String column : clientColumns) {
            String survivor = survivors.get(row.text(column));
            if (survivor != null) {
                row.set(column, survivor);
                isChanged = true;
            }
        }
        if (clientColumns.size() > 1
                && row.text(clientColumns.get(0)).equals(row.text(clientColumns.get(1)))) {
            row.set(clientColumns.get(1), null);
        }
        boolean isKeyed = clientColumns.stream().anyMatch(key::contains);
        return !isChanged || !isKeyed || taken.add(key(row));
    }

    private List<String> key(LandedRow row) {
        return key.stream().map(column -> String.valueOf(row.text(column))).toList();
    }
}
