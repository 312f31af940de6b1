package nl.binnenzicht.ingest.jdbc;

import java.sql.SQLException;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * What a database answers, in our own words: its own may hold a value, a password or the text of a
 * query. Only the five characters of the SQL state are passed on.
 */
final class JdbcProblems {

    private JdbcProblems() {}

    static DataException failed(String where, SQLException e) {
        return new DataException(problem(where, e));
    }

    static Problem problem(String where, SQLException e) {
        String state = e.getSQLState() == null ? "onbekend" : e.getSQLState();
        String said = " (SQLSTATE " + state + ")";
        if (state.startsWith("28")) {
            return new Problem(
                    "BZ-102",
                    where,
                    "de database weigert gebruiker of wachtwoord" + said,
                    "een gebruiker die mag inloggen",
                    "Er is niets gelezen; herstel jdbc.gebruiker of het wachtwoord.");
        }
        if (state.equals("42501")) {
            return new Problem(
                    "BZ-104",
                    where,
                    "de gebruiker mag dit niet lezen" + said,
                    "leesrecht op tabel of view",
                    "Er is niets van deze bron geland; vraag de beheerder om leesrecht.");
        }
        if (isConnection(state)) {
            return new Problem(
                    "BZ-101",
                    where,
                    "er is geen verbinding, of zij is verbroken" + said,
                    "een bereikbare database; buiten dit apparaat met TLS en een gecontroleerd"
                            + " certificaat, tenzij jdbc.url anders zegt",
                    "Wat al geland was blijft staan; laad opnieuw als de database er is.");
        }
        return new Problem(
                "BZ-103",
                where,
                "de database kan de vraag niet beantwoorden" + said,
                "een tabel of view met die naam, of een jdbc.query die daar werkt",
                "Er is niets van deze tabel geland; herstel jdbc.query of jdbc.tabellen.");
    }

    /** No connection, a shutdown of the server, or no such database. */
    private static boolean isConnection(String state) {
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || state.equals("3D000");
    }

    static Problem noColumns(String where, int expected) {
        return new Problem(
                "BZ-103",
                where,
                "geen enkele afgesproken kolom",
                "de " + expected + " kolommen van het contract",
                "Er is niets van deze bron geland; geef de kolommen hun namen in jdbc.query.");
    }

    static Problem noMark(String where, String found) {
        return new Problem(
                "BZ-105",
                where,
                found,
                "een kolom met een datum of tijdstip van de laatste wijziging",
                "Er is niets van deze bron geland; herstel jdbc.sinds of haal het weg.");
    }
}
