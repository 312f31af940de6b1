package nl.binnenzicht.ingest.statline;

import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/** What can be wrong with a figure from StatLine, BZ-192 to BZ-199, each said in one place. */
final class StatlineProblems {

    private static final String NOTHING = "Er is niets geland; ";

    private StatlineProblems() {}

    static Problem question(String where, String found, String expected) {
        return new Problem(
                "BZ-192",
                where,
                found,
                expected,
                NOTHING + "herstel de regel (docs/sources/statline.md).");
    }

    static DataException unreachable(String where, String found) {
        return failed(
                "BZ-193",
                where,
                found,
                "een antwoord van statline.v3.adres of statline.v4.adres",
                "laad later opnieuw, of lees bewaarde antwoorden met statline.map.");
    }

    static DataException noTable(String where) {
        return failed(
                "BZ-194",
                where,
                "deze tabel is er niet (HTTP 404)",
                "het nummer van een tabel die het CBS nu geeft, op een adres van die versie",
                "zoek het nummer op in StatLine en herstel de regel.");
    }

    static DataException notInTable(String where, String found, String expected) {
        return failed("BZ-195", where, found, expected, "herstel de regel in statline.vragen.");
    }

    static DataException otherHost(String where, String how) {
        return failed(
                "BZ-196",
                where,
                how + " wijst naar een andere machine",
                "alleen adressen van de ingestelde machine",
                "is het CBS verhuisd, zet dan het nieuwe adres in config.");
    }

    static DataException notJson(String where, String found) {
        return failed(
                "BZ-197",
                where,
                found,
                "een heel antwoord in JSON met een lijst value",
                "laad opnieuw; kijk of een proxy of onderhoud ertussen zit.");
    }

    static DataException badValue(String where, String found, String expected) {
        return failed("BZ-198", where, found, expected, "meld het, met het nummer van de tabel.");
    }

    static DataException pages(String where, String found, String expected) {
        return failed(
                "BZ-199",
                where,
                found,
                expected,
                "vraag minder tegelijk, of haal de antwoorden opnieuw op.");
    }

    private static DataException failed(
            String code, String where, String found, String expected, String next) {
        return new DataException(new Problem(code, where, found, expected, NOTHING + next));
    }
}
