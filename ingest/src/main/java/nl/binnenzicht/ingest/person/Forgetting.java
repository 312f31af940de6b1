package nl.binnenzicht.ingest.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.binnenzicht.ingest.landing.LandedRow;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Leaves out what is about forgotten persons. A row that stands in the name of two stays in that of
 * the other: a benefit goes on in the name of the partner.
 */
final class Forgetting implements Predicate<LandedRow> {

    private final List<String> clientColumns;
    private final List<String> numberColumns;
    private final Set<String> clientIds;
    private final Map<String, ? extends Collection<String>> numbers;

    Forgetting(
            Contract contract,
            Set<String> clientIds,
            Map<String, ? extends Collection<String>> numbers) {
        clientColumns = Ownership.clientColumns(contract);
        numberColumns = Ownership.numberColumns(contract, ContractCatalog.all());
        this.clientIds = clientIds;
        this.numbers = numbers;
    }

    @Override
    public boolean test(LandedRow row) {
        for (String column : numberColumns) {
            if (numbers.containsKey(column) && numbers.get(column).contains(row.text(column))) {
                return false;
            }
        }
        for (int i = clientColumns.size() - 1; i >= 0; i--) {
            String column = clientColumns.get(i);
            String other = i == 0 && clientColumns.size() > 1 ? clientColumns.get(1) : null;
            if (!clientIds.contains(row.text(column))) {
                continue;
            }
            if (i > 0) {
                row.set(column, null);
            } else if (other != null && row.text(other) != null) {
                row.set(column, row.text(other));
                row.set(other, null);
            } else {
                return false;
            }
        }
        return true;
    }
}
