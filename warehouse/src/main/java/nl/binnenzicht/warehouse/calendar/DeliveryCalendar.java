package nl.binnenzicht.warehouse.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.binnenzicht.warehouse.config.TableSettings;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.schema.DeliveryPromise;
import nl.binnenzicht.warehouse.schema.DeliveryRhythm;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import nl.binnenzicht.warehouse.term.WorkingDays;

/** Holds what landed against what was promised, on one day. */
public final class DeliveryCalendar {

    private final Landing landing;
    private final LocalDate day;

    /**
     * @param day the day on which is looked; what landed after it counts as well
     */
    public DeliveryCalendar(Landing landing, LocalDate day) {
        this.landing = landing;
        this.day = day;
    }

    /**
     * Every table under the promise that holds for it, in the order of the contracts. Problems:
     * BZ-058 and BZ-059 for settings that cannot be, BZ-110 for a manifest that cannot be read.
     */
    public static List<TableStatus> of(DataHome home, List<Contract> contracts, LocalDate day) {
        DeliveryCalendar calendar = new DeliveryCalendar(new Landing(home), day);
        Map<Contract, TableSettings> settings = TableSettings.of(home, contracts);
        return contracts.stream()
                .map(contract -> calendar.status(contract, settings.get(contract).promise()))
                .toList();
    }

    public TableStatus status(Contract contract, DeliveryPromise promise) {
        List<Manifest> landed = landing.deliveries(contract.bron(), contract.tabel());
        List<Manifest> inForce = landing.inForce(contract.bron(), contract.tabel());
        Optional<Manifest> last =
                landed.isEmpty() ? Optional.empty() : Optional.of(landed.get(landed.size() - 1));
        TreeSet<YearMonth> periods = new TreeSet<>();
        landed.forEach(
                one -> one.terms().maand().map(promise.rhythm()::periodOf).ifPresent(periods::add));
        Optional<YearMonth> newest =
                periods.isEmpty() ? Optional.empty() : Optional.of(periods.last());
        boolean isPlanned = promise.rhythm().isRegular() && (newest.isPresent() || last.isEmpty());
        List<YearMonth> late = isPlanned ? late(promise, newest) : List.of();
        List<YearMonth> missing = promise.rhythm().isRegular() ? gaps(promise, periods) : List.of();
        Optional<YearMonth> next =
                isPlanned ? Optional.of(next(promise, late, newest)) : Optional.empty();
        return new TableStatus(
                contract.bron(),
                contract.tabel(),
                promise.kind().name(),
                promise.rhythm().name(),
                last.map(Manifest::levering).orElse(null),
                newest.map(YearMonth::toString).orElse(null),
                last.map(Manifest::gelandOp).orElse(null),
                inForce.stream().mapToLong(Manifest::geland).sum(),
                inForce.stream().map(Manifest::levering).toList(),
                landing.everLanded(contract.bron(), contract.tabel()).stream()
                        .filter(one -> landing.withdrawal(one).isWithdrawn())
                        .map(Manifest::levering)
                        .toList(),
                verdict(promise.rhythm(), last.isPresent(), newest.isPresent(), late, missing),
                late.stream().map(YearMonth::toString).toList(),
                missing.stream().map(YearMonth::toString).toList(),
                next.map(YearMonth::toString).orElse(null),
                next.map(period -> due(promise, period).toString()).orElse(null),
                last.map(Manifest::dialect).orElse(null));
    }

    private static LocalDate due(DeliveryPromise promise, YearMonth period) {
        return WorkingDays.ofMonth(period.plusMonths(1), promise.workingDay());
    }

    /** Of a table that never came only the last period that was due. */
    private List<YearMonth> late(DeliveryPromise promise, Optional<YearMonth> newest) {
        int step = promise.rhythm().months();
        YearMonth period = promise.rhythm().periodOf(YearMonth.from(day));
        while (!due(promise, period).isBefore(day)) {
            period = period.minusMonths(step);
        }
        List<YearMonth> late = new ArrayList<>();
        while (newest.isEmpty() ? late.isEmpty() : period.isAfter(newest.get())) {
            late.add(0, period);
            period = period.minusMonths(step);
        }
        return late;
    }

    private static List<YearMonth> gaps(DeliveryPromise promise, TreeSet<YearMonth> periods) {
        List<YearMonth> gaps = new ArrayList<>();
        if (!periods.isEmpty()) {
            int step = promise.rhythm().months();
            for (YearMonth period = periods.first();
                    period.isBefore(periods.last());
                    period = period.plusMonths(step)) {
                if (!periods.contains(period)) {
                    gaps.add(period);
                }
            }
        }
        return gaps;
    }

    private YearMonth next(
            DeliveryPromise promise, List<YearMonth> late, Optional<YearMonth> newest) {
        YearMonth after = late.isEmpty() ? newest.orElseThrow() : late.get(late.size() - 1);
        return after.plusMonths(promise.rhythm().months());
    }

    private static TableStatus.Verdict verdict(
            DeliveryRhythm rhythm,
            boolean hasLanded,
            boolean hasPeriod,
            List<YearMonth> late,
            List<YearMonth> missing) {
        if (!hasLanded) {
            return TableStatus.Verdict.NOOIT_GELEVERD;
        }
        if (!rhythm.isRegular()) {
            return TableStatus.Verdict.ZONDER_RITME;
        }
        if (!hasPeriod) {
            return TableStatus.Verdict.PERIODE_ONBEKEND;
        }
        if (!late.isEmpty()) {
            return TableStatus.Verdict.TE_LAAT;
        }
        return missing.isEmpty() ? TableStatus.Verdict.OP_TIJD : TableStatus.Verdict.ONTBREEKT;
    }
}
