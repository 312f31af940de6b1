package nl.binnenzicht.dashboard.page.leveringen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.binnenzicht.dashboard.disclosure.Assembly;
import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;
import nl.binnenzicht.dashboard.page.Panel;
import nl.binnenzicht.dashboard.page.Panel.Layout;
import nl.binnenzicht.warehouse.calendar.TableStatus;
import nl.binnenzicht.warehouse.calendar.TableStatus.Verdict;
import nl.binnenzicht.warehouse.schema.DeliveryRhythm;

/** What should have been delivered on a day, and was not: per source and per table. */
final class CalendarPanels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** More periods than this are counted. */
    private static final int MOST_NAMED = 2;

    private final String snapshotId;
    private final LocalDate day;
    private final List<TableStatus> tables;

    /**
     * @param tables in the order of the contracts
     */
    CalendarPanels(String snapshotId, LocalDate day, List<TableStatus> tables) {
        this.snapshotId = snapshotId;
        this.day = day;
        this.tables = tables;
    }

    Panel perSource() {
        return Panel.of("kalender-bron", "Stand per bron", sources())
                .saying(sentence())
                .noting(
                        "Te laat: de uiterste dag is voorbij. Ontbreekt: een periode ertussen is"
                                + " overgeslagen. Een tabel zonder vast ritme is nooit te laat.")
                .laidOut(Layout.FULL);
    }

    Panel perTable() {
        return Panel.of("kalender-tabel", "Verwacht per tabel", expected())
                .saying("Wat niet op tijd is staat bovenaan.")
                .noting(
                        "Een periode heet naar haar laatste maand. De uiterste dag is een werkdag"
                                + " van de maand erna, zoals afgesproken met de bron.")
                .laidOut(Layout.FULL);
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, expected(Verdict.TE_LAAT), "te laat");
        add(parts, expected(Verdict.NOOIT_GELEVERD), "nog nooit geleverd");
        add(parts, expected(Verdict.ONTBREEKT), "met een overgeslagen periode");
        String today = "Op " + DAY.format(day);
        return parts.isEmpty()
                ? today + " is elke tabel met een vast ritme op tijd geleverd."
                : "%s, van de %d tabellen: %s."
                        .formatted(today, tables.size(), String.join(", ", parts));
    }

    /** A table without rhythm is never expected, also when it never came. */
    private static boolean isExpected(TableStatus table) {
        return DeliveryRhythm.valueOf(table.ritme()).isRegular();
    }

    private long expected(Verdict verdict) {
        return tables.stream()
                .filter(CalendarPanels::isExpected)
                .filter(table -> table.oordeel() == verdict)
                .count();
    }

    private static void add(List<String> parts, long number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private Published sources() {
        Map<String, List<TableStatus>> sources = new LinkedHashMap<>();
        for (TableStatus table : tables) {
            sources.computeIfAbsent(table.bron(), unused -> new ArrayList<>()).add(table);
        }
        Assembly assembly =
                Assembly.of("leveringen_verwacht_bron", snapshotId)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("uiterlijk", "Volgende uiterlijk op", Kind.TEXT)
                        .column("tabellen", "Tabellen", Kind.INTEGER)
                        .column("op_tijd", "Op tijd", Kind.INTEGER)
                        .column("te_laat", "Te laat", Kind.INTEGER)
                        .column("ontbreekt", "Periode ontbreekt", Kind.INTEGER)
                        .column("nooit", "Nooit geleverd", Kind.INTEGER);
        sources.forEach(
                (bron, ofSource) ->
                        assembly.row(
                                Cell.of(bron),
                                ofSource.stream()
                                        .map(TableStatus::uiterlijk)
                                        .filter(Objects::nonNull)
                                        .min(Comparator.naturalOrder())
                                        .map(CalendarPanels::day)
                                        .orElse(Cell.absent(Cell.State.NVT)),
                                Cell.of((long) ofSource.size()),
                                number(ofSource, Verdict.OP_TIJD),
                                number(ofSource, Verdict.TE_LAAT),
                                number(ofSource, Verdict.ONTBREEKT),
                                number(ofSource, Verdict.NOOIT_GELEVERD)));
        return assembly.table();
    }

    private static Cell number(List<TableStatus> tables, Verdict verdict) {
        return Cell.of(tables.stream().filter(table -> table.oordeel() == verdict).count());
    }

    private Published expected() {
        Assembly assembly =
                Assembly.of("leveringen_verwacht", snapshotId)
                        .column("bron", "Bron", Kind.TEXT)
                        .column("tabel", "Tabel", Kind.TEXT)
                        .column("oordeel", "Stand", Kind.TEXT)
                        .column("ritme", "Afgesproken", Kind.TEXT)
                        .column("periode", "Laatste periode", Kind.TEXT)
                        .column("mist", "Mist", Kind.TEXT)
                        .column("verwacht", "Volgende", Kind.TEXT)
                        .column("uiterlijk", "Uiterlijk op", Kind.TEXT);
        tables.stream()
                .sorted(
                        Comparator.comparing((TableStatus table) -> !isExpected(table))
                                .thenComparing(TableStatus::oordeel))
                .forEach(
                        table ->
                                assembly.row(
                                        Cell.of(table.bron()),
                                        Cell.of(table.tabel()),
                                        Cell.of(words(table.oordeel())),
                                        Cell.of(words(DeliveryRhythm.valueOf(table.ritme()))),
                                        orNone(table.periode()),
                                        missing(table),
                                        orNone(table.verwacht()),
                                        table.uiterlijk() == null
                                                ? Cell.absent(Cell.State.NVT)
                                                : day(table.uiterlijk())));
        return assembly.table();
    }

    private static Cell orNone(String text) {
        return text == null ? Cell.absent(Cell.State.NVT) : Cell.of(text);
    }

    private static Cell day(String iso) {
        return Cell.of(DAY.format(LocalDate.parse(iso)));
    }

    /** Skipped periods and those that are late, the oldest first. */
    private static Cell missing(TableStatus table) {
        List<String> periods = new ArrayList<>(table.ontbreekt());
        periods.addAll(table.teLaat());
        int last = periods.size() - 1;
        return Cell.of(
                last < MOST_NAMED
                        ? String.join(", ", periods)
                        : "%s ... %s (%d)"
                                .formatted(periods.get(0), periods.get(last), periods.size()));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case NOOIT_GELEVERD -> "nooit geleverd";
            case TE_LAAT -> "te laat";
            case ONTBREEKT -> "periode ontbreekt";
            case PERIODE_ONBEKEND -> "periode onbekend";
            case OP_TIJD -> "op tijd";
            case ZONDER_RITME -> "zonder vast ritme";
        };
    }

    private static String words(DeliveryRhythm rhythm) {
        return switch (rhythm) {
            case MAAND -> "elke maand";
            case KWARTAAL -> "elk kwartaal";
            case HALFJAAR -> "elk halfjaar";
            case JAAR -> "elk jaar";
            case ONREGELMATIG -> "geen vast ritme";
        };
    }
}
