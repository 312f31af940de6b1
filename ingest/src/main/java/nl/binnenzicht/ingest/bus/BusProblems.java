package nl.binnenzicht.ingest.bus;

import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/** What can stop a BUS file from being made, in sentences. */
final class BusProblems {

    private static final String WHERE = "export bus";

    private BusProblems() {}

    static DataException noSnapshot() {
        return new DataException(
                new Problem(
                        "BZ-075",
                        WHERE,
                        "er is nog niets gepubliceerd in deze datamap",
                        "een gebouwd sterschema",
                        "Er is geen bestand gemaakt; draai eerst bin/binnenzicht build."));
    }

    static RequestException outside(String first, String last) {
        return RequestException.wrong(
                new Problem(
                        "BZ-076",
                        WHERE + " --period",
                        "over deze maand zijn er geen gegevens",
                        "een maand van " + month(first) + " tot en met " + month(last),
                        "Er is geen bestand gemaakt; kies een andere maand."));
    }

    static RequestException noMonth() {
        return RequestException.wrong(
                new Problem(
                        "BZ-076",
                        WHERE + " --period",
                        "dit is geen maand",
                        "jjjj-mm, bijvoorbeeld 2025-12",
                        "Er is geen bestand gemaakt; kies een maand."));
    }

    static DataException notInVault(int missing, int all) {
        return new DataException(
                new Problem(
                        "BZ-077",
                        WHERE,
                        "van %s van %s personen staat het BSN niet in de kluis"
                                .formatted(Progress.count(missing), Progress.count(all)),
                        "iedereen in vault/bsn.tabel",
                        "Er is geen bestand gemaakt; zet de map vault terug die bij deze gegevens"
                                + " hoort."));
    }

    static DataException differs() {
        return new DataException(
                new Problem(
                        "BZ-078",
                        WHERE,
                        "het geschreven bestand leest anders terug dan het is gemaakt",
                        "dezelfde aantallen en hetzelfde bedrag",
                        "Het bestand is verwijderd; meld dit met het logboek erbij."));
    }

    private static String month(String periodeId) {
        return periodeId == null ? "?" : periodeId.substring(0, 4) + "-" + periodeId.substring(4);
    }
}
