package nl.binnenzicht.ingest.vault;

import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/** BZ-026 in its forms, and BZ-091: the vault is not what landing needs it to be. */
final class VaultProblems {

    private static final String RESTORE =
            "Er is niets gelezen en geen nieuwe sleutel gemaakt; zet de map vault terug uit de"
                    + " reservekopie.";

    private VaultProblems() {}

    static DataException missing(String file) {
        return problem(
                file,
                "ontbreekt, terwijl er al leveringen of versleutelde BSN's zijn",
                "dit bestand");
    }

    static DataException unreadable(String file) {
        return problem(file, "kan niet worden gelezen", "een leesbaar bestand van deze gebruiker");
    }

    static DataException damaged(String file) {
        return problem(
                file,
                "is beschadigd of met een andere sleutel gemaakt",
                "een onbeschadigd bestand bij de sleutels van deze map");
    }

    static DataException otherKey(String file) {
        return problem(
                file,
                "past niet bij de pseudoniemen die er al zijn",
                "de sleutel waarmee ze gemaakt zijn");
    }

    static DataException unfinished() {
        return new DataException(
                new Problem(
                        "BZ-091",
                        "vault/personen.register",
                        "werk aan gegevens van personen is begonnen en niet afgemaakt",
                        "geen onafgemaakt werk",
                        "Er is niets gelezen; draai bin/binnenzicht vault afmaken."));
    }

    private static DataException problem(String file, String found, String expected) {
        return new DataException(new Problem("BZ-026", "vault/" + file, found, expected, RESTORE));
    }
}
