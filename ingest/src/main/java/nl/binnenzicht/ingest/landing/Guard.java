package nl.binnenzicht.ingest.landing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.config.TableSettings;
import nl.binnenzicht.warehouse.store.ColumnTotal;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * Asks before a delivery changes more than a period can: many rows gone, an amount that moved, a
 * period that has yet to come. Only shares are said of amounts: of a few rows a total is as
 * personal as a row.
 *
 * <p>Compares numbers, not keys: a sliding window loses its oldest month every month.
 */
final class Guard {

    private final TableSettings settings;
    private final DeliveryTerms terms;
    private final List<Manifest> replaced;
    private final boolean isAccepted;

    /**
     * @param replaced deliveries that would no longer count; empty: nothing to compare with
     * @param isAccepted a person said why the delivery is right: no question, a note
     */
    Guard(
            TableSettings settings,
            DeliveryTerms terms,
            List<Manifest> replaced,
            boolean isAccepted) {
        this.settings = settings;
        this.terms = terms;
        this.replaced = replaced;
        this.isAccepted = isAccepted;
    }

    /** Refuses the file when too many of its rows are bad. */
    void judgeRejected(Reading reading) {
        if (TableSettings.isMore(reading.rejected(), reading.read(), settings.rejected())) {
            reading.findings()
                    .add(
                            Finding.ofFile(Flaw.TOO_MANY_REJECTED, allowed())
                                    .withDetail(
                                            ": %s van %s"
                                                    .formatted(
                                                            Progress.count(reading.rejected()),
                                                            Progress.count(reading.read()))),
                            0);
        }
    }

    private String allowed() {
        BigDecimal inHundred =
                BigDecimal.valueOf(settings.rejected()).movePointRight(2).stripTrailingZeros();
        return "hoogstens %s van de 100 rijen afgekeurd"
                .formatted(inHundred.toPlainString().replace('.', ','));
    }

    /** Asks what only a person can answer. */
    void judge(Reading reading) {
        Findings findings = reading.findings();
        if (findings.refusesFile()) {
            return;
        }
        if (terms.maand().filter(YearMonth.now().plusMonths(1)::isBefore).isPresent()) {
            ask(findings, Flaw.PERIOD_AHEAD, "", "een periode die al begonnen is", terms.periode());
        }
        if (!replaced.isEmpty()) {
            judgeRows(findings, reading.landed());
            judgeAmounts(findings, reading.totals());
        }
    }

    private void judgeRows(Findings findings, long now) {
        long before = replaced.stream().mapToLong(Manifest::geland).sum();
        if (settings.rowsGone() < TableSettings.NEVER
                && TableSettings.isMore(before - now, before, settings.rowsGone())) {
            ask(
                    findings,
                    Flaw.ROWS_GONE,
                    "",
                    "hoogstens %s minder rijen".formatted(share(settings.rowsGone())),
                    "%s rijen, %s minder dan de %s van %s"
                            .formatted(
                                    Progress.count(now),
                                    share((before - now) / (double) before),
                                    Progress.count(before),
                                    replacedNames()));
        }
    }

    private void judgeAmounts(Findings findings, Map<String, ColumnTotal> totals) {
        totals.forEach(
                (column, now) -> {
                    BigDecimal yardstick = before(column).omvang();
                    BigDecimal moved = now.som().subtract(before(column).som());
                    if (settings.amountMoved() >= TableSettings.NEVER || yardstick.signum() == 0) {
                        return;
                    }
                    double part = moved.divide(yardstick, MathContext.DECIMAL64).doubleValue();
                    if (Math.abs(part) > settings.amountMoved()) {
                        ask(
                                findings,
                                Flaw.TOTAL_MOVED,
                                column,
                                "hoogstens %s verschil".formatted(share(settings.amountMoved())),
                                "het totaal is %s %s dan in %s"
                                        .formatted(
                                                share(Math.abs(part)),
                                                part < 0 ? "lager" : "hoger",
                                                replacedNames()));
                    }
                });
    }

    /** Zero where one of the replaced deliveries has no total: then there is no yardstick. */
    private ColumnTotal before(String column) {
        ColumnTotal none = new ColumnTotal(BigDecimal.ZERO, BigDecimal.ZERO);
        List<ColumnTotal> known =
                replaced.stream()
                        .map(one -> one.terms().totalen().get(column))
                        .filter(total -> total != null)
                        .toList();
        return known.size() < replaced.size()
                ? none
                : known.stream()
                        .reduce(
                                none,
                                (one, other) ->
                                        new ColumnTotal(
                                                one.som().add(other.som()),
                                                one.omvang().add(other.omvang())));
    }

    private void ask(
            Findings findings, Flaw question, String column, String expected, String found) {
        Flaw flaw = isAccepted ? Flaw.ACCEPTED : question;
        findings.add(Finding.ofColumn(flaw, column, expected).withDetail(found), 0);
    }

    private String replacedNames() {
        return replaced.stream()
                .map(
                        one ->
                                one.terms().periode() == null
                                        ? "levering " + one.levering()
                                        : "levering %s (%s)"
                                                .formatted(one.levering(), one.terms().periode()))
                .collect(Collectors.joining(" en "));
    }

    private static String share(double share) {
        return String.format(Locale.GERMANY, "%,.1f %%", 100 * share);
    }
}
