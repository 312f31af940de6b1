package nl.binnenzicht.dashboard.answer;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.store.Vaststelling;
import nl.binnenzicht.warehouse.store.Vaststellingen;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * Fixes indicators at a measuring moment: what the engine answers to management becomes official.
 *
 * <p>Problems: BZ-179 for a metric that is no single number, BZ-180 for a period that cannot be
 * measured yet or a missing reason, BZ-181 when somebody else is at it, and those of {@link
 * Answers}.
 */
public final class Vaststeller {

    private final Answers answers;
    private final Targets targets;
    private final DataHome home;
    private final Clock clock;

    public Vaststeller(Answers answers, DataHome home, Clock clock) {
        this.answers = answers;
        this.targets = new Targets(answers);
        this.home = home;
        this.clock = clock;
    }

    /**
     * Fixes a period. What was fixed before stays as it was; this one stands beside it.
     *
     * @param metricIds the indicators; empty for all of the contract
     * @param reden why, a sentence
     * @param door who does it
     */
    public Vaststelling run(Periode periode, List<String> metricIds, String reden, String door) {
        if (reden.isBlank()) {
            throw wrong("--reason", "er is geen reden gegeven", "waarom dit nu wordt vastgesteld");
        }
        String snapshotId = answers.snapshotId();
        AsOf asOf = AsOf.snapshot(snapshotId);
        requireMeasurable(periode, asOf);
        List<Vaststelling.Waarde> waarden = new ArrayList<>();
        for (Metric metric : metrics(metricIds)) {
            waarden.add(waarde(metric, periode, asOf));
        }
        return new Vaststellingen(home)
                .add(
                        new Vaststelling(
                                0,
                                periode.code(),
                                clock.instant(),
                                door,
                                reden.strip(),
                                snapshotId,
                                madeOn(snapshotId),
                                "",
                                waarden));
    }

    private Instant madeOn(String snapshotId) {
        return Json.read(new SnapshotStore(home).snapshot(snapshotId).info(), SnapshotInfo.class)
                .gemaaktOp();
    }

    private void requireMeasurable(Periode periode, AsOf asOf) {
        int last = answers.laatsteMaand(asOf);
        if (periode.lastId() > last) {
            throw wrong(
                    "periode " + periode.code(),
                    "de gegevens lopen tot en met " + last,
                    "een periode die voorbij is");
        }
    }

    private List<Metric> metrics(List<String> ids) {
        if (ids.isEmpty()) {
            return answers.catalog().all().stream()
                    .filter(metric -> metric.indicator().isPresent())
                    .filter(metric -> metric.kind() == Metric.Kind.GETAL)
                    .toList();
        }
        List<Metric> metrics = ids.stream().map(answers.catalog()::require).toList();
        for (Metric metric : metrics) {
            if (metric.kind() != Metric.Kind.GETAL) {
                throw RequestException.wrong(
                        new Problem(
                                "BZ-179",
                                "metric " + metric.id(),
                                "is een tabel",
                                "een getal",
                                "Er is niets vastgesteld; noem alleen metrics met één getal."));
            }
        }
        return metrics;
    }

    private Vaststelling.Waarde waarde(Metric metric, Periode periode, AsOf asOf) {
        Answer answer =
                answers.run(MetricRequest.of(metric.id(), periode, Policy.management()).asOf(asOf));
        Published table = answer.table();
        Optional<Cell> value =
                table.isEmpty() ? Optional.empty() : Optional.of(table.cell(0, "waarde"));
        Targets.Goal goal = targets.of(metric.id(), periode, asOf);
        Optional<Targets.Value> doel = goal.doel();
        return new Vaststelling.Waarde(
                metric.id(),
                metric.version(),
                state(answer, value),
                value.map(Vaststeller::decimal).orElse(null),
                count(table),
                number(table, "teller"),
                number(table, "noemer"),
                doel.flatMap(Targets.Value::waarde).map(BigDecimal::valueOf).orElse(null),
                doel.map(Targets.Value::versie).orElse(""),
                goal.status(value.map(Cell::number), metric.better()).name());
    }

    private static String state(Answer answer, Optional<Cell> value) {
        boolean few = value.filter(cell -> cell.state() == Cell.State.TE_WEINIG).isPresent();
        return few ? Cell.State.TE_WEINIG.name() : answer.state().name();
    }

    private static Long count(Published table) {
        BigDecimal persons = number(table, "aantal_clienten");
        return persons == null ? null : Long.valueOf(persons.longValue());
    }

    private static BigDecimal number(Published table, String column) {
        boolean has = table.columns().stream().anyMatch(one -> one.name().equals(column));
        return has && !table.isEmpty() ? decimal(table.cell(0, column)) : null;
    }

    /** Exactly the number that was shown; null where there was none. */
    private static BigDecimal decimal(Cell cell) {
        return cell.value() instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    private static RequestException wrong(String where, String found, String expected) {
        return RequestException.wrong(
                new Problem(
                        "BZ-180",
                        where,
                        found,
                        expected,
                        "Er is niets vastgesteld; verbeter dit en probeer het opnieuw."));
    }
}
