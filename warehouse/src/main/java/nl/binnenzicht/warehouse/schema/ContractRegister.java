package nl.binnenzicht.warehouse.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every source promises, for modules that do not know the sources: tables, rhythm, keys and
 * columns; not the rules, and no code lists.
 *
 * <p>Read from {@code contracttabel.csv} and {@code contractkolom.csv}, which {@code
 * bin/binnenzicht contracten} writes; a test holds them against the contracts.
 */
public final class ContractRegister {

    private static final String KEY_SIGN = "\\+";

    private ContractRegister() {}

    /** Every contract of this version of the program, in the order of the catalogue. */
    public static List<Contract> all() {
        Map<String, Contract.Builder> builders = new LinkedHashMap<>();
        for (Map<String, String> row : ReferenceTable.load("contracttabel").rows()) {
            String key = row.get("sleutel");
            builders.put(
                    row.get("bron") + "/" + row.get("tabel"),
                    Contract.of(row.get("bron"), row.get("tabel"))
                            .version(Integer.parseInt(row.get("versie")))
                            .delivery(row.get("levering"))
                            .key(key.isEmpty() ? new String[0] : key.split(KEY_SIGN)));
        }
        for (Map<String, String> row : ReferenceTable.load("contractkolom").rows()) {
            ColumnType type = ColumnType.valueOf(row.get("soort"));
            builders.get(row.get("bron") + "/" + row.get("tabel"))
                    .column(
                            row.get("kolom"),
                            type == ColumnType.CODE ? ColumnType.TEXT : type,
                            Requirement.OPTIONAL,
                            "");
        }
        return builders.values().stream().map(Contract.Builder::build).toList();
    }
}
