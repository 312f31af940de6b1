package nl.binnenzicht.ingest.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.Contract;

/** The contracts as two small tables, for modules that do not know the sources. */
final class ContractTables {

    private ContractTables() {}

    /** Text by file name; what reads them is the register of module warehouse. */
    static Map<String, String> texts(List<Contract> contracts) {
        StringWriter tables = new StringWriter();
        StringWriter columns = new StringWriter();
        CsvWriter table = writer(tables);
        CsvWriter column = writer(columns);
        table.writeRecord("bron", "tabel", "versie", "levering", "sleutel");
        column.writeRecord("bron", "tabel", "kolom", "soort");
        for (Contract contract : contracts) {
            table.writeRecord(
                    contract.bron(),
                    contract.tabel(),
                    Integer.toString(contract.version()),
                    contract.delivery(),
                    String.join("+", contract.key()));
            contract.columns()
                    .forEach(
                            one ->
                                    column.writeRecord(
                                            contract.bron(),
                                            contract.tabel(),
                                            one.name(),
                                            one.type().name()));
        }
        return Map.of(
                "contracttabel.csv", tables.toString(), "contractkolom.csv", columns.toString());
    }

    private static CsvWriter writer(StringWriter to) {
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(to);
    }
}
