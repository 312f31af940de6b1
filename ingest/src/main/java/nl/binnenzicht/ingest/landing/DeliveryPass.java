package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.util.Optional;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.schema.Contract;

/** One walk over the rows of one file. */
final class DeliveryPass {

    private static final long REPORT_EVERY = 10_000;

    private final Contract contract;
    private final Header header;
    private final Reading reading;
    private final KeyRegister keys;
    private final KeyHash keyHash;
    private final boolean hasKey;
    private final RowFindings findings;
    private final RowParser parser;
    private final PersonNotes persons;
    private final Progress progress;
    private final long expectedRows;
    private final Optional<LastField> lastField;

    /** A row with too few fields: cut off if it turns out to be the last one, otherwise wrong. */
    private long shortRow;

    /**
     * @param expectedRows about how many rows will come; 0: unknown
     */
    DeliveryPass(
            Contract contract,
            Header header,
            Reading reading,
            KeyRegister keys,
            Vault vault,
            Progress progress,
            long expectedRows) {
        this.contract = contract;
        this.header = header;
        this.reading = reading;
        this.keys = keys;
        this.progress = progress;
        this.expectedRows = expectedRows;
        keyHash = new KeyHash(contract);
        hasKey = keyHash.isKnown(header);
        findings = new RowFindings(reading.findings());
        parser = new RowParser(contract, header, findings);
        persons = new PersonNotes(contract, vault);
        lastField = header.last(contract).map(LastField::new);
    }

    void run(SourceRows source, ParquetTable table) throws IOException, BrokenSourceException {
        try (RowWriter writer = new RowWriter(contract, table, persons)) {
            run(source, writer);
        }
        end(source);
        parser.watch().report(reading.findings());
    }

    private void run(SourceRows source, RowWriter table) throws IOException, BrokenSourceException {
        while (source.next()) {
            reading.countRead();
            if (reading.read() % REPORT_EVERY == 0) {
                progress.rows(contract.name(), reading.read(), expectedRows);
            }
            reportShortRow();
            findings.begin(source.row());
            if (source.isDoubtful()) {
                doubtful();
            } else if (source.size() == header.size()) {
                look(source);
                parser.parse(source);
                if (persons.settle(parser.row())) {
                    checkKey(source.row());
                    settle(table);
                } else {
                    reading.forget();
                }
            } else if (source.size() < header.size()) {
                shortRow = source.row();
            } else {
                wrongFieldCount();
            }
        }
    }

    private void doubtful() {
        findings.add(Flaw.NO_ROW, "", "tussen de rijen geen totalen, paginaregels of opmerkingen");
        reading.countRejected();
    }

    private void look(SourceRows source) {
        if (!source.hasProperEnd()) {
            lastField.ifPresent(field -> field.next(source.field(header.size() - 1)));
        }
    }

    private void reportShortRow() {
        if (shortRow > 0) {
            findings.begin(shortRow);
            wrongFieldCount();
            shortRow = 0;
        }
    }

    private void wrongFieldCount() {
        findings.add(
                Flaw.FIELD_COUNT, "", header.size() + " velden in elke rij, net als de kopregel");
    }

    private void checkKey(long row) throws IOException {
        if (hasKey && !findings.isRowRejected() && !keys.isFirst(keyHash.of(parser.row()), row)) {
            findings.add(
                    Flaw.DUPLICATE_KEY,
                    "",
                    "elke " + String.join(" + ", contract.key()) + " één keer");
        }
    }

    private void settle(RowWriter table) throws IOException {
        if (findings.isRowRejected()) {
            if (!findings.isRowBroken()) {
                reading.countRejected();
            }
        } else if (!reading.findings().refusesFile()) {
            table.write(parser.row());
            reading.countLanded(parser.row());
        }
        if (findings.isRowWarned()) {
            reading.countWarned();
        }
    }

    /** Looks at the tail: a file that was cut off shows it in its last row. */
    private void end(SourceRows source) {
        if (reading.read() == 0) {
            return;
        }
        boolean isTailBroken =
                findings.isRowBroken() || lastField.filter(LastField::isProbablyCut).isPresent();
        if (shortRow > 0 || !source.hasProperEnd() && isTailBroken) {
            reading.findings()
                    .add(Finding.ofFile(Flaw.CUT_OFF, "hele rijen tot het einde"), source.row());
        } else if (!source.hasProperEnd()) {
            reading.findings()
                    .add(Finding.ofFile(Flaw.NO_LINE_END, "een regeleinde na de laatste rij"), 0);
        }
    }
}
