package nl.binnenzicht.ingest.landing;

import java.util.List;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.schema.Column;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.RowCheck;

/** Reads the fields of one row into values and holds them against the contract. */
final class RowParser {

    private final Contract contract;
    private final Header header;
    private final RowFindings findings;
    private final ParsedRow row;
    private final ColumnWatch watch;
    private final boolean isComplete;

    RowParser(Contract contract, Header header, RowFindings findings) {
        this.contract = contract;
        this.header = header;
        this.findings = findings;
        row = new ParsedRow(contract);
        watch = new ColumnWatch(contract);
        boolean complete = true;
        for (int i = 0; i < contract.columns().size(); i++) {
            complete = complete && header.has(i);
            row.setEmpty(i);
        }
        isComplete = complete;
    }

    ParsedRow row() {
        return row;
    }

    /** What the columns as a whole have shown so far. */
    ColumnWatch watch() {
        return watch;
    }

    /** Reads the row the source stands at; what is wrong with it goes to the findings. */
    void parse(SourceRows source) {
        for (int i = 0; i < contract.columns().size(); i++) {
            if (header.has(i)) {
                cell(i, contract.columns().get(i), source.field(header.position(i)).strip());
            }
        }
        if (isComplete && !findings.isRowBroken()) {
            check(contract.checks());
        }
    }

    private void cell(int place, Column column, String text) {
        if (text.isEmpty()) {
            row.setEmpty(place);
            if (column.isRequired()) {
                findings.add(Flaw.REQUIRED_EMPTY, column.name(), "een waarde in elke rij");
            }
            return;
        }
        switch (column.type()) {
            case TEXT -> text(place, column, text);
            case CODE -> code(place, column, text);
            case BSN -> bsn(place, column, text);
            case INTEGER -> number(place, column, Values.integer(text), "een heel getal");
            case DECIMAL ->
                    number(
                            place,
                            column,
                            Values.decimal(text),
                            "een getal met hoogstens vier decimalen en overal hetzelfde"
                                    + " decimaalteken");
            case DATE ->
                    number(place, column, Values.date(text), "een bestaande dag als dd-mm-jjjj");
            case MONTH -> number(place, column, Values.month(text), "een maand als jjjjmm");
            case BOOLEAN -> number(place, column, Values.yesNo(text), "J of N");
        }
        watch.see(place, row.isFilled(place), text);
    }

    private void text(int place, Column column, String text) {
        if (Values.isSheetError(text)) {
            row.setEmpty(place);
            findings.add(Flaw.WRONG_TYPE, column.name(), "cellen zonder fout van een rekenblad");
        } else if (Values.isPower(text) || text.charAt(0) == '=') {
            row.setEmpty(place);
            findings.add(Flaw.WRONG_TYPE, column.name(), "nummers voluit, zonder formule of macht");
        } else {
            row.setText(place, text);
        }
    }

    private void number(int place, Column column, long value, String expected) {
        if (value == Values.NOT_ONE) {
            row.setEmpty(place);
            findings.add(Flaw.WRONG_TYPE, column.name(), expected);
        } else {
            row.setNumber(place, value);
        }
    }

    private void code(int place, Column column, String text) {
        CodeList codes = column.codes().orElseThrow();
        if (codes.contains(text)) {
            row.setText(place, text);
        } else {
            row.setEmpty(place);
            findings.add(Flaw.UNKNOWN_CODE, column.name(), "een code uit de lijst " + codes.name());
        }
    }

    private void bsn(int place, Column column, String text) {
        int bsn = Bsn.parse(text);
        if (bsn == Bsn.INVALID) {
            row.setEmpty(place);
            findings.add(Flaw.INVALID_BSN, column.name(), "een BSN dat aan de 11-proef voldoet");
        } else {
            row.setNumber(place, bsn);
        }
    }

    private void check(List<RowCheck> checks) {
        for (RowCheck check : checks) {
            if (!check.holds().test(row)) {
                findings.addRule(
                        check.severity() == Severity.STOP ? Flaw.RULE_BROKEN : Flaw.RULE_WARNED,
                        check.name(),
                        check.promise());
            }
        }
    }
}
