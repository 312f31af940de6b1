package nl.binnenzicht.ingest.landing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Where the columns of the contract stand in a file. Names are compared without case and outer
 * blanks; the order is free.
 *
 * <p>A header in which no column is recognised may well be a row of data, so nothing of it is
 * repeated in a message.
 */
final class Header {

    /** The column is not in the file. */
    static final int ABSENT = -1;

    private final List<String> names;
    private final int[] positions;

    private Header(List<String> names, int[] positions) {
        this.names = names;
        this.positions = positions;
    }

    static Header read(Contract contract, List<String> header, Findings findings) {
        List<String> names =
                header.stream()
                        .map(name -> SafeName.of(name.strip().toLowerCase(Locale.ROOT)))
                        .toList();
        List<Column> columns = contract.columns();
        int[] positions = new int[columns.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = names.indexOf(columns.get(i).name());
        }
        Header read = new Header(names, positions);
        if (Arrays.stream(positions).allMatch(position -> position == ABSENT)) {
            findings.add(read.nothingKnown(columns.size()), 0);
        } else {
            read.report(columns, findings);
        }
        return read;
    }

    int position(int column) {
        return positions[column];
    }

    boolean has(int column) {
        return positions[column] != ABSENT;
    }

    /** The column that stands last in the file, when the contract knows it. */
    Optional<Column> last(Contract contract) {
        return contract.column(names.get(names.size() - 1));
    }

    int size() {
        return names.size();
    }

    private Finding nothingKnown(int expected) {
        String fields =
                names.size() == 1
                        ? ": de kopregel heeft één veld, misschien door een ander scheidingsteken"
                        : ": geen enkele afgesproken kolom herkend";
        return Finding.ofFile(
                        Flaw.COLUMN_MISSING,
                        "een kopregel met " + expected + " kolommen en ; ertussen")
                .withDetail(fields);
    }

    private void report(List<Column> columns, Findings findings) {
        List<String> unknown = new ArrayList<>(names);
        for (Column column : columns) {
            unknown.removeIf(column.name()::equals);
            if (names.indexOf(column.name()) != names.lastIndexOf(column.name())) {
                findings.add(Finding.ofColumn(Flaw.COLUMN_TWICE, column.name(), "één keer"), 0);
            }
        }
        unknown.removeIf(String::isEmpty);
        List<String> missing =
                columns.stream().map(Column::name).filter(name -> !names.contains(name)).toList();
        Map<String, String> renames = Renames.of(missing, unknown);
        for (String name : missing) {
            Finding finding = Finding.ofColumn(Flaw.COLUMN_MISSING, name, "deze kolom");
            String now = renames.get(name);
            findings.add(
                    now == null ? finding : finding.withDetail(" (wel aanwezig: " + now + ")"), 0);
        }
        unknown.removeAll(renames.values());
        for (String name : unknown) {
            findings.add(
                    Finding.ofColumn(Flaw.COLUMN_UNKNOWN, name, "alleen kolommen uit de afspraak"),
                    0);
        }
    }
}
