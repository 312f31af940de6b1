package nl.binnenzicht.ingest.person;

import java.util.List;
import nl.binnenzicht.ingest.landing.LandedRow;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/** The key of a landed row as one text; the same in every delivery of its table. */
final class RowKey {

    private final List<String> columns;

    RowKey(Contract contract) {
        columns =
                contract.key().stream()
                        .map(name -> contract.column(name).map(Column::landedName).orElseThrow())
                        .toList();
    }

    String of(LandedRow row) {
        return String.join(
                "\u001F", columns.stream().map(c -> String.valueOf(row.text(c))).toList());
    }
}
