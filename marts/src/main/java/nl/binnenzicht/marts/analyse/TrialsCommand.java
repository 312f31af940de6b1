package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.binnenzicht.marts.effect.CelSchatter;
import nl.binnenzicht.marts.effect.Controle;
import nl.binnenzicht.marts.effect.Controle.Soort;
import nl.binnenzicht.marts.effect.Controles;
import nl.binnenzicht.marts.effect.EffectCel;
import nl.binnenzicht.marts.effect.EffectStaat;
import nl.binnenzicht.marts.effect.EffectThresholds;
import nl.binnenzicht.marts.effect.Vergelijking;
import nl.binnenzicht.marts.statistics.AttEstimate;
import nl.binnenzicht.marts.statistics.Balance;
import nl.binnenzicht.marts.statistics.BenjaminiHochberg;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code analyse trials}: a sequence of trials on a panel of persons by month. In each month, who
 * starts something is compared with who starts nothing, on what was known before; the outcome is
 * leaving in the way that counts, in that month or the following ones up to the horizon.
 *
 * <p>Months of which the outcome cannot be known yet are left out. Beside the covariates given, the
 * months in care, the number of earlier starts and what was started in the year before are taken
 * from the panel, and the segment is one too: groups differ in who starts and in what happens
 * without. States and thresholds are those of {@link EffectThresholds}; a start whose negative
 * control fails is not reliable in any segment.
 *
 * <p>Problems: BZ-206 events of persons that are not in the panel, BZ-207 a horizon that cannot be,
 * BZ-208 no month whose outcome can be known.
 */
@Command(
        name = "trials",
        mixinStandardHelpOptions = true,
        description = "Wat een start doet, per segment: elke maand wie begint tegenover wie niet.")
final class TrialsCommand extends Analysis {

    private static final String ALL = "alle";

    @Option(
            names = "--panel",
            required = true,
            paramLabel = "BESTAND",
            description = "een rij per persoon en maand")
    private Path panelPath;

    @Option(names = "--clients", paramLabel = "BESTAND", description = "een rij per persoon")
    private Path clientsPath;

    @Option(names = "--id", required = true, paramLabel = "KOLOM", description = "de persoon")
    private String id;

    @Option(names = "--month", required = true, paramLabel = "KOLOM", description = "de maand")
    private String month;

    @Option(
            names = "--start",
            required = true,
            paramLabel = "KOLOM",
            description = "wat in de maand begon; leeg of 0: niets")
    private String start;

    @Option(
            names = "--exit",
            required = true,
            paramLabel = "KOLOM",
            description = "hoe iemand in de maand vertrok; leeg of 0: niet")
    private String exit;

    @Option(
            names = "--event",
            defaultValue = "1",
            paramLabel = "CODE",
            description = "het vertrek dat telt (standaard ${DEFAULT-VALUE})")
    private String event;

    @Option(names = "--segment", paramLabel = "KOLOM", description = "groepen om apart te bekijken")
    private String segment;

    @Option(
            names = "--covariates",
            required = true,
            paramLabel = "A,B,C",
            description = "kenmerken vooraf, uit een van beide bestanden")
    private String covariates;

    @Option(
            names = "--horizon",
            defaultValue = "12",
            paramLabel = "N",
            description = "maanden waarin de uitkomst telt (standaard ${DEFAULT-VALUE})")
    private int horizon;

    @Option(
            names = "--negative-control",
            paramLabel = "BESTAND",
            description = "gebeurtenissen die geen gevolg kunnen zijn: persoon, maand")
    private Path negativeControl;

    private final EffectThresholds thresholds = EffectThresholds.STANDARD;

    @Override
    Object answer() {
        if (horizon < 1) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-207",
                            "--horizon",
                            "dit aantal maanden kan niet",
                            "1 of meer",
                            "Er is niets gerekend."));
        }
        List<String> columns = new ArrayList<>(words(covariates));
        Workfile panelFile = Workfile.read(panelPath).require(List.of(id, month, start, exit));
        Workfile clients = clientsPath == null ? null : Workfile.read(clientsPath);
        requireColumns(panelFile, clients, columns);
        Panel panel = Panel.of(panelFile, id, month, start, exit, event);
        long last = panel.lastMonth() - horizon + 1;
        if (Arrays.stream(panel.month()).noneMatch(m -> m <= last)) {
            throw new DataException(
                    new Problem(
                            "BZ-208",
                            panelFile.name(),
                            "de reeks maanden is korter dan de horizon van " + horizon,
                            "minstens een maand waarvan de uitkomst bekend is",
                            "Er is niets gerekend; kies een kortere horizon."));
        }
        PanelCovariates known = new PanelCovariates(panel, panelFile, clients, id);
        Map<String, double[]> all = known.all(columns);
        String[] segments = segment == null ? null : known.words(segment);
        if (segment != null && !columns.contains(segment)) {
            PanelCovariates.addWords(all, segment, segments);
        }
        List<Vergelijking> comparisons = comparisons(panel, all, segments, last);
        List<Control> controls = controls(panel, comparisons, last);
        return Outcome.of("cells", cells(comparisons, controls, segments))
                .put("balance", comparisons.stream().flatMap(one -> balance(one).stream()).toList())
                .put("negative_control", controls.stream().map(Control::outcome).toList())
                .put("horizon", horizon)
                .put("trials_until", Periods.of(panelFile, month).label(last));
    }

    private void requireColumns(Workfile panel, Workfile clients, List<String> columns) {
        List<String> others = new ArrayList<>(columns);
        if (segment != null) {
            others.add(segment);
        }
        if (clients == null) {
            panel.require(others);
        } else {
            clients.require(List.of(id));
            clients.require(others.stream().filter(column -> !panel.has(column)).toList());
        }
    }

    private List<Vergelijking> comparisons(
            Panel panel, Map<String, double[]> all, String[] segments, long last) {
        Map<String, Long> events = panel.eventMonths();
        return panel.starts().parallelStream()
                .map(
                        code ->
                                comparison(
                                        panel,
                                        all,
                                        segments,
                                        code,
                                        panel.eligible(code, last),
                                        events))
                .toList();
    }

    private Vergelijking comparison(
            Panel panel,
            Map<String, double[]> all,
            String[] segments,
            String code,
            int[] rows,
            Map<String, Long> events) {
        boolean[] started = new boolean[rows.length];
        boolean[] happened = new boolean[rows.length];
        List<String> persons = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            started[i] = panel.start()[row] != null;
            happened[i] = isWithin(events.get(panel.id()[row]), panel.month()[row]);
            persons.add(panel.id()[row]);
            String group = segments == null ? null : segments[row];
            groups.add(group == null ? "onbekend" : group);
        }
        return Vergelijking.of(
                code, persons, groups, started, happened, PanelCovariates.design(all, rows));
    }

    private boolean isWithin(Long eventMonth, long from) {
        return eventMonth != null && eventMonth >= from && eventMonth < from + horizon;
    }

    private List<Outcome> cells(
            List<Vergelijking> comparisons, List<Control> controls, String[] segments) {
        CelSchatter estimator = new CelSchatter(thresholds);
        List<EffectCel> cells = new ArrayList<>();
        for (Vergelijking comparison : comparisons) {
            if (segments != null) {
                for (String group : new TreeSet<>(comparison.segmenten())) {
                    cells.add(estimator.schat(comparison, group));
                }
            }
            cells.add(estimator.schat(comparison, Vergelijking.ALLE));
        }
        cells.replaceAll(cell -> cell.after(controls(controls, cell)));
        double[] q = BenjaminiHochberg.adjusted(cells.stream().mapToDouble(EffectCel::p).toArray());
        List<Outcome> result = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            EffectCel cell = cells.get(i);
            result.add(cell(cell, q[i], cell.staat(q[i], thresholds)));
        }
        return result;
    }

    private static List<Controle> controls(List<Control> controls, EffectCel cell) {
        return controls.stream()
                .filter(control -> control.code().equals(cell.voorziening()))
                .map(Control::controle)
                .toList();
    }

    private static Outcome cell(EffectCel cell, double q, EffectStaat state) {
        boolean isKnown = state.isEstimable();
        Outcome outcome =
                Outcome.of("start", cell.voorziening())
                        .put(
                                "segment",
                                cell.segment().equals(Vergelijking.ALLE) ? ALL : cell.segment())
                        .put("treated", cell.telling().gestart())
                        .put("control", cell.telling().vergelijking())
                        .put("events_treated", cell.telling().gebeurtenissenGestart())
                        .put("estimate", isKnown ? cell.estimate().difference() : null)
                        .put("se", isKnown ? cell.estimate().standardError() : null);
        if (isKnown) {
            outcome.put(cell.interval());
        } else {
            outcome.put("lower", null).put("upper", null);
        }
        return outcome.put("state", text(state))
                .put("strong", state == EffectStaat.STERK)
                .put("q", isKnown ? q : null)
                .put("naive", cell.telling().rawDifference())
                .put("max_smd", cell.imbalance());
    }

    private static String text(EffectStaat state) {
        return switch (state) {
            case ONMOGELIJK -> "onmogelijk";
            case ONVOLDOENDE -> "onvoldoende gegevens";
            case ONBETROUWBAAR -> "niet betrouwbaar te schatten";
            case GEEN_VERSCHIL -> "geen aantoonbaar verschil";
            case AANWIJZING, STERK -> "aanwijzing voor effect";
        };
    }

    private static List<Outcome> balance(Vergelijking comparison) {
        List<Outcome> result = new ArrayList<>();
        if (comparison.models() == null) {
            return result;
        }
        Balance balance =
                Balance.of(
                        comparison.design(),
                        comparison.seen().treated(),
                        comparison.weights(),
                        comparison.rows(Vergelijking.ALLE));
        for (int column = 0; column < comparison.design().columns(); column++) {
            result.add(
                    Outcome.of("start", comparison.voorziening())
                            .put("covariate", comparison.design().names().get(column))
                            .put("before", balance.before()[column])
                            .put("after", balance.after()[column]));
        }
        return result;
    }

    /** An estimate of something the start cannot have caused, and how it was judged. */
    private record Control(String code, AttEstimate estimate, Controle controle) {

        Outcome outcome() {
            return Outcome.of("start", code)
                    .put("estimate", estimate.difference())
                    .put("se", estimate.standardError())
                    .put("passed", controle.uitslag() != Controle.Uitslag.NIET_DOORSTAAN);
        }
    }

    private List<Control> controls(Panel panel, List<Vergelijking> comparisons, long last) {
        if (negativeControl == null) {
            return List.of();
        }
        Map<String, List<Long>> events = negativeEvents();
        List<Vergelijking> usable =
                comparisons.stream().filter(one -> one.models() != null).toList();
        List<AttEstimate> estimates = new ArrayList<>();
        for (Vergelijking comparison : usable) {
            int[] rows = panel.eligible(comparison.voorziening(), last);
            boolean[] happened = new boolean[rows.length];
            for (int i = 0; i < rows.length; i++) {
                long from = panel.month()[rows[i]];
                String person = panel.id()[rows[i]];
                happened[i] =
                        events.getOrDefault(person, List.of()).stream()
                                .anyMatch(m -> isWithin(m, from));
            }
            Vergelijking control = comparison.met(numbers(happened), true, Vergelijking.FOLDS);
            estimates.add(
                    AttEstimate.of(
                            control.seen(), control.models(), control.rows(Vergelijking.ALLE)));
        }
        List<Controle> judged =
                new Controles(thresholds)
                        .beoordeel(
                                estimates.stream()
                                        .map(e -> new Controles.Meting(Soort.NEGATIEF, e, 1))
                                        .toList());
        List<Control> controls = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            controls.add(new Control(usable.get(i).voorziening(), estimates.get(i), judged.get(i)));
        }
        return controls;
    }

    private static double[] numbers(boolean[] happened) {
        double[] numbers = new double[happened.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = happened[i] ? 1 : 0;
        }
        return numbers;
    }

    private Map<String, List<Long>> negativeEvents() {
        Workfile file = Workfile.read(negativeControl).require(List.of(id, month));
        String[] ids = file.text(id);
        long[] months = Periods.of(file, month).numbers();
        Map<String, List<Long>> events = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            events.computeIfAbsent(ids[i], any -> new ArrayList<>()).add(months[i]);
        }
        return events;
    }
}
