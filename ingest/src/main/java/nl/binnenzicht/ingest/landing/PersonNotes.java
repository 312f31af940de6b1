package nl.binnenzicht.ingest.landing;

import java.util.List;
import java.util.stream.IntStream;
import nl.binnenzicht.ingest.vault.Identity;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Tells the vault for whom the pseudonyms of a landed row stand. From the person register it also
 * learns day of birth and sex, which files to CBS need and the warehouse does not keep.
 */
final class PersonNotes {

    private final Vault vault;
    private final Identity identity;
    private final int[] bsnPlaces;
    private final int[] numberPlaces;
    private final boolean isPersonRegister;

    /** Who was noted last in each place: many tables have all rows of a person together. */
    private final int[] last;

    PersonNotes(Contract contract, Vault vault) {
        this.vault = vault;
        identity = vault.identity();
        bsnPlaces =
                IntStream.range(0, contract.columns().size())
                        .filter(i -> contract.columns().get(i).type() == ColumnType.BSN)
                        .toArray();
        last = new int[bsnPlaces.length];
        numberPlaces =
                bsnPlaces.length > 0
                        ? new int[0]
                        : IntStream.range(0, contract.columns().size())
                                .filter(i -> contract.columns().get(i).type() == ColumnType.TEXT)
                                .toArray();
        isPersonRegister =
                contract.key().equals(List.of("bsn"))
                        && contract.column("geboortedatum").isPresent()
                        && contract.column("geslacht_code").isPresent();
    }

    /**
     * Puts the number that stands for a person where another one stood, and says whether the row
     * may stay: not when it is about a forgotten person. A benefit of two of whom the applicant is
     * forgotten goes on in the name of the partner.
     */
    boolean settle(ParsedRow row) {
        for (int place : bsnPlaces) {
            if (row.isFilled(place)) {
                row.setNumber(place, identity.survivor((int) row.number(place)));
            }
        }
        return !identity.hasForgotten() || withoutForgotten(row);
    }

    private boolean withoutForgotten(ParsedRow row) {
        for (int place : numberPlaces) {
            if (row.isFilled(place)
                    && identity.isForgotten(row.column(place).name(), row.text(place))) {
                return false;
            }
        }
        for (int i = bsnPlaces.length - 1; i >= 0; i--) {
            int place = bsnPlaces[i];
            if (!row.isFilled(place) || !identity.isForgotten((int) row.number(place))) {
                continue;
            }
            if (i > 0) {
                row.setEmpty(place);
            } else if (bsnPlaces.length > 1 && row.isFilled(bsnPlaces[1])) {
                row.setNumber(place, row.number(bsnPlaces[1]));
                row.setEmpty(bsnPlaces[1]);
            } else {
                return false;
            }
        }
        return true;
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
