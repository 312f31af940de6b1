package nl.binnenzicht.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Vaststelling;
import nl.binnenzicht.warehouse.store.Vaststellingen;
import nl.binnenzicht.warehouse.term.Periode;

/** The official values of one period, as screens show them: never replaced, only added to. */
public final class Vastgesteld {

    private static final double SAME = 1e-9;

    private final List<Vaststelling> vaststellingen;

    private Vastgesteld(List<Vaststelling> vaststellingen) {
        this.vaststellingen = vaststellingen;
    }

    public static Vastgesteld over(DataHome home, Periode periode) {
        return new Vastgesteld(new Vaststellingen(home).of(periode.code()));
    }

    /**
     * One official value.
     *
     * @param vaststelling when, by whom and why
     * @param waarde what
     */
    public record Officieel(Vaststelling vaststelling, Vaststelling.Waarde waarde) {

        /** The value, or why there is none. */
        public Cell cell() {
            return waarde.waarde() != null
                    ? Cell.of(waarde.waarde())
                    : switch (waarde.meetbaar()) {
                        case "TE_WEINIG" -> Cell.teWeinig();
                        case "NOG_NIET_MEETBAAR" -> Cell.absent(Cell.State.NOG_NIET_MEETBAAR);
                        default -> Cell.absent(Cell.State.ONBEKEND);
                    };
        }

        /** The day it was fixed, dd-mm-jjjj. */
        public String day() {
            return Moment.day(vaststelling.vastgesteldOp());
        }

        /** Whether the definition of today is another than the one it was fixed with. */
        public boolean isOtherDefinition(Metric metric) {
            return !metric.version().equals(waarde.definitieVersie());
        }

        /** What a computation of now says beside it; empty where it says the same. */
        public String recomputed(Cell now, Kind kind, Metric metric) {
            String definition = isOtherDefinition(metric) ? "de definitie is daarna veranderd" : "";
            if (isSame(now)) {
                return definition;
            }
            String text = "nu herrekend " + Notation.of(now, kind) + difference(now, kind);
            return definition.isEmpty() ? text : text + "; " + definition;
        }

        private boolean isSame(Cell now) {
            Double was = cell().number();
            return was == null || now.number() == null
                    ? cell().state() == now.state()
                    : Math.abs(was - now.number()) < SAME;
        }

        private String difference(Cell now, Kind kind) {
            return now.number() == null || cell().number() == null
                    ? ""
                    : " (" + Notation.difference(now.number() - cell().number(), kind) + ")";
        }
    }

    /** Everything ever fixed of a metric, the first made first. */
    public List<Officieel> all(String metricId) {
        List<Officieel> found = new ArrayList<>();
        for (Vaststelling one : vaststellingen) {
            one.waarden().stream()
                    .filter(waarde -> waarde.metricId().equals(metricId))
                    .forEach(waarde -> found.add(new Officieel(one, waarde)));
        }
        return found;
    }

    /** What counts as official now: what was fixed last. */
    public Optional<Officieel> latest(String metricId) {
        List<Officieel> all = all(metricId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
