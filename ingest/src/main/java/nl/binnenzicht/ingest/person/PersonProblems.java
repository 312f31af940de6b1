package nl.binnenzicht.ingest.person;

import java.io.IOException;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/** BZ-093 to BZ-098 and BZ-121: what goes wrong around a person; never with a number in it. */
final class PersonProblems {

    private static final String NOTHING = "Er is niets gedaan.";

    private PersonProblems() {}

    static RequestException wrongInput(int lines) {
        return RequestException.wrong(
                new Problem(
                        "BZ-093",
                        "standaardinvoer",
                        "geen geldig BSN waar er een hoort",
                        lines == 1
                                ? "een regel met een BSN"
                                : lines + " regels met op elke regel een ander BSN",
                        NOTHING + " Een BSN hoort nooit op de opdrachtregel."));
    }

    static RequestException numberOnCommandLine() {
        return RequestException.wrong(
                new Problem(
                        "BZ-094",
                        "opdrachtregel",
                        "een van de woorden lijkt een BSN",
                        "een BSN alleen op de standaardinvoer (--bsn-stdin)",
                        NOTHING
                                + " Haal het ook uit de geschiedenis van de shell: anderen kunnen"
                                + " de opdrachtregel lezen."));
    }

    static RequestException wrongReason() {
        return RequestException.wrong(
                new Problem(
                        "BZ-095",
                        "--reason",
                        "leeg, te lang of met een getal van acht of meer cijfers erin",
                        "een reden van hoogstens 200 tekens die niemand aanwijst",
                        NOTHING));
    }

    static RequestException later() {
        return RequestException.wrong(
                new Problem(
                        "BZ-095",
                        "--op",
                        "ligt na vandaag",
                        "bij --uitvoeren vandaag of eerder",
                        NOTHING + " Wat nog bewaard moet worden, blijft."));
    }

    static DataException unknown(String which) {
        return new DataException(
                new Problem(
                        "BZ-096",
                        "vault/bsn.tabel",
                        which + " komt niet voor",
                        "een BSN dat ooit geleverd is",
                        NOTHING));
    }

    static DataException wrongState(String found, String expected) {
        return new DataException(
                new Problem("BZ-097", "vault/personen.register", found, expected, NOTHING));
    }

    static RequestException unknownTable(String expected) {
        return RequestException.wrong(
                new Problem(
                        "BZ-097",
                        "--bron en --tabel",
                        "deze tabel bestaat niet of gaat niet over personen",
                        expected,
                        NOTHING));
    }

    static DataException noHome() {
        return new DataException(
                new Problem(
                        "BZ-096",
                        "--data",
                        "in deze map is geen kluis",
                        "een datamap waarin ooit iets is geland",
                        NOTHING));
    }

    static DataException disk(IOException e) {
        return new DataException(
                new Problem(
                        "BZ-027",
                        "schijf",
                        "lezen of schrijven lukt niet (" + e.getClass().getSimpleName() + ")",
                        "leesbare bestanden, schrijfrecht en genoeg ruimte",
                        "Het werk is begonnen en niet af; los dit op en draai bin/binnenzicht vault"
                                + " afmaken."));
    }

    static DataException notSearched(String file) {
        return new DataException(
                new Problem(
                        "BZ-121",
                        file,
                        "niet te lezen, dus niet te bewijzen dat de persoon er niet in staat",
                        "een bestand dat te doorzoeken is",
                        "Zet het terug uit de back-up of haal het weg, en draai bin/binnenzicht vault"
                                + " afmaken; tot dan blijft het werk open staan."));
    }

    static DataException stillFound(int files, String first) {
        return new DataException(
                new Problem(
                        "BZ-098",
                        first,
                        "de persoon staat nog in " + Progress.count(files) + " bestanden",
                        "geen enkel bestand",
                        "Haal deze bestanden weg als ze hier niet horen en draai bin/binnenzicht"
                                + " vault afmaken; tot dan blijft het werk open staan."));
    }
}
