package nl.binnenzicht.dashboard.page.prognose;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.dashboard.page.Notation;
import nl.binnenzicht.warehouse.term.Periode;

/** What is expected of numbers at the end of the year, and what the past says of that. */
public final class Verwachting {

    private static final String HERHALEN = "HERHALEN";

    private final Published year;
    private final Published trials;

    public Verwachting(Enquiry enquiry) {
        this.year = enquiry.ask("prognose_jaar");
        this.trials = enquiry.ask("prognose_toets");
    }

    /** Numbers that have a forecast, in the order of a list. */
    List<String> known(List<String> metricIds) {
        return metricIds.stream().filter(id -> row(id).isPresent()).toList();
    }

    /** A cell of the year-end value; unknown where the number has no forecast. */
    public Cell cell(String metricId, String column) {
        OptionalInt row = row(metricId);
        return row.isPresent() ? year.cell(row.getAsInt(), column) : Cell.absent(Cell.State.NVT);
    }

    /** True where the number is looked ahead. */
    public boolean has(String metricId) {
        return row(metricId).isPresent();
    }

    /** The December that is meant, in words; empty without any forecast. */
    public String end() {
        return year.isEmpty() ? "" : month(String.valueOf(year.cell(0, "periode_id").value()));
    }

    /** The year that ends then; empty without any forecast. */
    public String endYear() {
        return year.isEmpty()
                ? ""
                : String.valueOf(year.cell(0, "periode_id").value()).substring(0, 4);
    }

    /** "212 (202 tot 222)": what is expected with its 80% band. */
    public String text(String metricId) {
        String value = Notation.of(cell(metricId, "verwacht"), Kind.INTEGER);
        String band = band(metricId);
        return band.isEmpty() ? value : value + " (" + band + ")";
    }

    /** "202 tot 222": the 80% band; empty where there is none to show. */
    String band(String metricId) {
        Cell low = cell(metricId, "onder_80");
        Cell high = cell(metricId, "boven_80");
        return low.number() == null || high.number() == null
                ? ""
                : "%s tot %s"
                        .formatted(Notation.of(low, Kind.INTEGER), Notation.of(high, Kind.INTEGER));
    }

    private OptionalInt row(String metricId) {
        return IntStream.range(0, year.rows().size())
                .filter(row -> metricId.equals(year.cell(row, "metric_id").value()))
                .findFirst();
    }

    /** The row of the chosen model, over months or over the year. */
    private OptionalInt trial(String metricId, String kind) {
        return IntStream.range(0, trials.rows().size())
                .filter(row -> metricId.equals(trials.cell(row, "metric_id").value()))
                .filter(row -> trials.code(row, "waarde_soort_code").orElse("").equals(kind))
                .filter(row -> "Ja".equals(trials.cell(row, "is_gekozen").value()))
                .findFirst();
    }

    private Double mase(String metricId, boolean chosen) {
        for (int row = 0; row < trials.rows().size(); row++) {
            boolean isAsked =
                    metricId.equals(trials.cell(row, "metric_id").value())
                            && trials.code(row, "waarde_soort_code").orElse("").equals("MAAND");
            boolean isRow =
                    chosen
                            ? "Ja".equals(trials.cell(row, "is_gekozen").value())
                            : trials.code(row, "prognose_model_code").orElse("").equals(HERHALEN);
            if (isAsked && isRow) {
                return trials.cell(row, "mase").number();
            }
        }
        return null;
    }

    /** How the model is called, and by how much it was better than last year again. */
    String model(String metricId) {
        OptionalInt row = row(metricId);
        if (row.isEmpty()) {
            return "Hiervan is geen prognose.";
        }
        if (year.code(row.getAsInt(), "prognose_model_code").orElse("").equals(HERHALEN)) {
            return "Geen model deed het op het verleden beter dan herhalen van vorig jaar; hier"
                    + " staat dus wat het een jaar eerder was.";
        }
        String name = String.valueOf(year.cell(row.getAsInt(), "prognose_model_code").value());
        Double own = mase(metricId, true);
        Double plain = mase(metricId, false);
        String better =
                own == null || plain == null || plain == 0
                        ? ""
                        : " De fout was op het verleden %s kleiner dan bij herhalen van vorig jaar."
                                .formatted(Notation.of(1 - own / plain, Kind.SHARE));
        return "Gerekend met: "
                + name.substring(0, 1).toLowerCase(Locale.ROOT)
                + name.substring(1)
                + "."
                + better;
    }

    /** "Van de 25 keer ... lag de uitkomst 14 keer binnen de band", and what to make of it. */
    String record(String metricId) {
        OptionalInt row = trial(metricId, "JAAR");
        if (row.isEmpty()) {
            return "Deze prognose is niet op het verleden geprobeerd.";
        }
        Double all = trials.cell(row.getAsInt(), "aantal_toetsen").number();
        Double within = trials.cell(row.getAsInt(), "binnen_80").number();
        Double low = trials.cell(row.getAsInt(), "dekking_80_onder").number();
        Double high = trials.cell(row.getAsInt(), "dekking_80_boven").number();
        if (all == null || within == null || all == 0 || low == null || high == null) {
            return "Hoe vaak de band klopte is nog niet te zeggen.";
        }
        String months = Notation.of(cell(metricId, "maanden_vooruit"), Kind.INTEGER);
        String verdict =
                high < 0.8
                        ? " De band was te smal: houd een ruimere marge aan."
                        : low > 0.8 ? " De band is aan de ruime kant." : "";
        return "De laatste %s keer dat we zo %s maanden vooruitkeken, lag de uitkomst %s keer binnen de band van 80%% (gemeten dekking %s tot %s).%s"
                .formatted(
                        Notation.of(all, Kind.INTEGER),
                        months,
                        Notation.of(within, Kind.INTEGER),
                        Notation.of(low, Kind.SHARE),
                        Notation.of(high, Kind.SHARE),
                        verdict);
    }

    /** A cell of the record of the chosen model over the year. */
    Cell tried(String metricId, String column) {
        OptionalInt row = trial(metricId, "JAAR");
        return row.isPresent() ? trials.cell(row.getAsInt(), column) : Cell.absent(Cell.State.NVT);
    }

    Published trials() {
        return trials;
    }

    /** "december 2026" of 202612. */
    static String month(String periodeId) {
        return Periode.ofMaand(Periode.maand(Integer.parseInt(periodeId))).naam();
    }
}
