package nl.binnenzicht.ingest.generate.money;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.ingest.generate.extract.Cents;
import nl.binnenzicht.ingest.generate.extract.FinancienRows;

/**
 * What each kind of work brings and costs: the netto toegevoegde waarde per fte is that of
 * BP2021-2025 for secondment (circa 16.000 euro a year), invented for the others; wages are those
 * of the ledger, to the cent.
 */
final class Werksoorten {

    private static final double FTE_UREN = 37;

    /** Netto toegevoegde waarde per fte per year, in euro. */
    private static final Map<String, Double> NTW =
            Map.of("BESCHUT", 5_600.0, "WOL", 8_400.0, "GROEN", 9_300.0, "DETA", 16_000.0);

    private static final double NTW_ANDERS = 3_500;

    /** Material and work put out, as a part of the turnover. */
    private static final Map<String, Double> DIRECT =
            Map.of("BESCHUT", 0.30, "WOL", 0.12, "GROEN", 0.24, "DETA", 0.02);

    private static final double DIRECT_ANDERS = 0.20;

    /** Supervision per fte per year, in euro. */
    private static final Map<String, Double> BEGELEIDING =
            Map.of("BESCHUT", 7_400.0, "WOL", 5_200.0, "GROEN", 6_100.0, "DETA", 2_900.0);

    private static final double BEGELEIDING_ANDERS = 6_000;
    private static final double OVERIG = 1_450;

    /** Places granted over places taken. */
    private static final double FORMATIE = 1.04;

    private final Kasboek kas;
    private final FinancienRows rows;

    Werksoorten(Kasboek kas, FinancienRows rows) {
        this.kas = kas;
        this.rows = rows;
    }

    /**
     * Writes a month.
     *
     * @param loon wages booked in the month, in cents
     */
    void month(int m, long loon) {
        Map<String, Double> fte = fte(m);
        double all = fte.values().stream().mapToDouble(Double::doubleValue).sum();
        long rest = loon;
        int left = fte.size();
        for (Map.Entry<String, Double> soort : fte.entrySet()) {
            left--;
            long deel = left == 0 ? rest : Math.round(loon * soort.getValue() / all);
            rest -= deel;
            write(m, soort.getKey(), soort.getValue(), deel);
        }
    }

    /** The places of a year: those taken in its first month and a little more, to half an fte. */
    void formatie(int m) {
        int jaar = kas.venster().month(m).getYear();
        fte(m).forEach(
                        (soort, fte) ->
                                rows.formatie(
                                        jaar,
                                        soort,
                                        Cents.of(Math.round(fte * FORMATIE * 2) / 2.0)));
    }

    private void write(int m, String soort, double fte, long loon) {
        double ntw = fte * NTW.getOrDefault(soort, NTW_ANDERS) / 12;
        double direct = DIRECT.getOrDefault(soort, DIRECT_ANDERS);
        double omzet = ntw / (1 - direct);
        amount(m, soort, "OMZET", Cents.of(omzet));
        amount(m, soort, "DIRECT", Cents.of(omzet * direct));
        amount(m, soort, "LOON", new Cents(loon));
        double leiding = BEGELEIDING.getOrDefault(soort, BEGELEIDING_ANDERS);
        amount(m, soort, "BEGELEIDING", Cents.of(fte * leiding / 12));
        amount(m, soort, "OVERIG", Cents.of(fte * OVERIG / 12));
    }

    private void amount(int m, String soort, String wat, Cents bedrag) {
        rows.exploitatie(kas.venster().month(m), soort, wat, bedrag);
    }

    /** Full-time equivalents per kind of work; a kind without people is left out. */
    private Map<String, Double> fte(int m) {
        Map<String, Double> fte = new LinkedHashMap<>();
        kas.werkuren(m)
                .forEach(
                        (soort, uren) -> {
                            if (uren > 0) {
                                fte.put(soort, uren / 100.0 / FTE_UREN);
                            }
                        });
        return fte;
    }
}
