package nl.binnenzicht.ingest.landing;

import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Tells the vault for whom the pseudonyms of a landed row stand. From the person register it also
 * learns day of birth and sex, which files to CBS need and the warehouse does not keep.
 */
final class PersonNotes {

    private final Vault vault;
    private final int[] bsnPlaces;
    private final boolean isPersonRegister;

    /** Who was noted last in each place: many tables have all rows of a person together. */
    private final int[] last;

    PersonNotes(Contract contract, Vault vault) {
        this.vault = vault;
        bsnPlaces =
                IntStream.range(0, contract.columns().size())
                        .filter(i -> contract.columns().get(i).type() == ColumnType.BSN)
                        .toArray();
        last = new int[bsnPlaces.length];
        isPersonRegister =
                contract.key().equals(List.of("bsn"))
                        && contract.column("geboortedatum").isPresent()
                        && contract.column("geslacht_code").isPresent();
    }

    void note(ParsedRow row) {
        if (isPersonRegister) {
            int bsn = (int) row.number(row.place("bsn"));
            vault.table()
                    .note(
                            bsn,
                            vault.pseudonyms().of(bsn),
                            row.date("geboortedatum"),
                            Integer.parseInt(row.text("geslacht_code")));
            return;
        }
        for (int i = 0; i < bsnPlaces.length; i++) {
            if (row.isFilled(bsnPlaces[i])) {
                int bsn = (int) row.number(bsnPlaces[i]);
                if (bsn != last[i]) {
                    vault.table().note(bsn, vault.pseudonyms().of(bsn));
                    last[i] = bsn;
                }
            }
        }
    }
}
