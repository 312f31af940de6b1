package nl.binnenzicht.ingest.generate;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Benefits joined to periods per person, as the definition in the data model says it. */
final class Bijstandsperioden {

    /** Consecutive benefits of one person; the end, reason and household are of the last. */
    record Periode(String bsn, LocalDate van, LocalDate tot, String reden, String leefvorm) {
        boolean isNaarWerk() {
            return reden.equals("11") || reden.equals("13");
        }

        boolean runsOn(LocalDate day) {
            return !van.isAfter(day) && !tot.isBefore(day);
        }
    }

    private final Map<String, List<Periode>> perPerson;

    private Bijstandsperioden(Map<String, List<Periode>> perPerson) {
        this.perPerson = perPerson;
    }

    static Bijstandsperioden of(List<NamedCsvRecord> uitkeringen) {
        Map<String, List<Periode>> perPerson = new HashMap<>();
        for (NamedCsvRecord row : uitkeringen) {
            for (String column : List.of("bsn", "partner_bsn")) {
                String bsn = row.getField(column);
                if (!bsn.isEmpty()) {
                    perPerson.computeIfAbsent(bsn, key -> new ArrayList<>()).add(period(bsn, row));
                }
            }
        }
        perPerson.replaceAll((bsn, periods) -> joined(periods));
        return new Bijstandsperioden(perPerson);
    }

    Map<String, Periode> on(LocalDate day) {
        Map<String, Periode> stand = new HashMap<>();
        perPerson.forEach(
                (bsn, periods) ->
                        periods.stream()
                                .filter(period -> period.runsOn(day))
                                .forEach(period -> stand.put(bsn, period)));
        return stand;
    }

    List<Periode> instroom(LocalDate van, LocalDate tot) {
        return all().stream()
                .filter(period -> !period.van.isBefore(van) && !period.van.isAfter(tot))
                .toList();
    }

    List<Periode> uitstroom(LocalDate van, LocalDate tot) {
        return all().stream()
                .filter(period -> !period.tot.equals(LocalDate.MAX))
                .filter(period -> !period.tot.plusDays(1).isBefore(van))
                .filter(period -> !period.tot.plusDays(1).isAfter(tot))
                .toList();
    }

    /** True when the person left for work in the twelve months before this period began. */
    boolean isNaWerk(Periode period) {
        return perPerson.get(period.bsn).stream()
                .filter(Periode::isNaarWerk)
                .anyMatch(
                        before ->
                                before.tot.isBefore(period.van)
                                        && !before.tot.isBefore(period.van.minusMonths(12)));
    }

    private List<Periode> all() {
        return perPerson.values().stream().flatMap(List::stream).toList();
    }

    private static Periode period(String bsn, NamedCsvRecord row) {
        return new Periode(
                bsn,
                GeneratedSet.day(row.getField("begindatum")),
                GeneratedSet.until(row.getField("einddatum")),
                row.getField("reden_einde_code"),
                row.getField("leefvorm_code"));
    }

    private static List<Periode> joined(List<Periode> periods) {
        periods.sort(Comparator.comparing(Periode::van));
        List<Periode> joined = new ArrayList<>();
        for (Periode next : periods) {
            Periode last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !next.van.isAfter(last.tot.plusDays(1))) {
                joined.set(
                        joined.size() - 1,
                        new Periode(next.bsn, last.van, next.tot, next.reden, next.leefvorm));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
