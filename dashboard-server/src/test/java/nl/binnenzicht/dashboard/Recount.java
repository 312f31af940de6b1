package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stock, flows, herinstroom, sickness, plans and indications counted from the extracts by brute
 * force: a person is a set of days. Shares no code and no idea with the marts, only the
 * definitions.
 *
 * <p>An answer is {@code number month} to a value; what is not there is 0.
 */
final class Recount {

    private static final LocalDate DAY_ZERO = LocalDate.of(1990, 1, 1);
    private static final LocalDate FAR = LocalDate.of(2026, 6, 1);
    private static final Set<String> WORK = Set.of("11", "13");
    private static final double FULL_TIME = 37;

    private final Path inbox;
    private final Map<String, LocalDate> died = new HashMap<>();
    private final List<YearMonth> months = new ArrayList<>();
    private final Map<String, Double> found = new TreeMap<>();

    private Recount(Path inbox) {
        this.inbox = inbox;
    }

    static Map<String, Double> of(Path inbox) {
        Recount recount = new Recount(inbox);
        recount.people();
        recount.bijstand();
        recount.werk();
        recount.indicaties();
        return recount.found;
    }

    /** A benefit as one person lives it, days included. */
    private record Span(
            LocalDate begin, LocalDate end, String number, String reason, boolean isApplicant) {}

    private record Run(LocalDate begin, LocalDate end) {}

    private void people() {
        for (Map<String, String> row : rows("clientregistratie/persoon")) {
            if (!row.get("overlijdensdatum").isEmpty()) {
                died.put(row.get("bsn"), day(row.get("overlijdensdatum")));
            }
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Map<String, String> row : rows("uitkering/betaling")) {
            first = Math.min(first, Integer.parseInt(row.get("maand")));
            last = Math.max(last, Integer.parseInt(row.get("maand")));
        }
        YearMonth end = YearMonth.of(last / 100, last % 100);
        YearMonth month = YearMonth.of(first / 100, first % 100);
        for (; !month.isAfter(end); month = month.plusMonths(1)) {
            months.add(month);
        }
    }

    private LocalDate lastDay() {
        return months.get(months.size() - 1).atEndOfMonth();
    }

    private void bijstand() {
        Map<String, List<Span>> spans = spans();
        Map<String, List<Map<String, String>>> addresses = new HashMap<>();
        for (Map<String, String> row : rows("clientregistratie/adres")) {
            addresses.computeIfAbsent(row.get("bsn"), any -> new ArrayList<>()).add(row);
        }
        Map<YearMonth, Set<String>> benefits = new HashMap<>();
        spans.forEach(
                (who, own) -> {
                    List<LocalDate> toWork = new ArrayList<>();
                    for (Run run : runs(own)) {
                        flows(own, run, toWork);
                        for (YearMonth month : months) {
                            LocalDate last = month.atEndOfMonth();
                            if (!run.begin().isAfter(last) && !run.end().isBefore(last)) {
                                add("stock", month, 1);
                                add("gemeente_" + gemeente(addresses.get(who), last), month, 1);
                                benefits.computeIfAbsent(month, any -> new HashSet<>())
                                        .add(newest(own, last).number());
                            }
                        }
                    }
                });
        benefits.forEach((month, numbers) -> add("uitkeringen", month, numbers.size()));
    }

    private Map<String, List<Span>> spans() {
        Map<String, List<Span>> spans = new TreeMap<>();
        for (Map<String, String> row : rows("uitkering/uitkering")) {
            for (String who : List.of(row.get("bsn"), row.get("partner_bsn"))) {
                LocalDate begin = day(row.get("begindatum"));
                LocalDate end = open(row.get("einddatum"));
                LocalDate death = died.getOrDefault(who, LocalDate.MAX);
                if (who.isEmpty() || death.isBefore(begin) || begin.isAfter(lastDay())) {
                    continue;
                }
                boolean dies = death.isBefore(end);
                spans.computeIfAbsent(who, any -> new ArrayList<>())
                        .add(
                                new Span(
                                        begin,
                                        dies ? death : end,
                                        row.get("uitkeringsnummer"),
                                        dies ? "04" : row.get("reden_einde_code"),
                                        who.equals(row.get("bsn"))));
            }
        }
        return spans;
    }

    /** Days with bijstand without a hole; a hole of a single day before a benefit is none. */
    private static List<Run> runs(List<Span> spans) {
        BitSet days = new BitSet();
        spans.forEach(span -> days.set(number(span.begin()), number(span.end()) + 1));
        for (Span span : spans) {
            int begin = number(span.begin());
            if (begin > 1 && days.get(begin - 2)) {
                days.set(begin - 1);
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int from = days.nextSetBit(0); from >= 0; ) {
            int to = days.nextClearBit(from);
            runs.add(new Run(DAY_ZERO.plusDays(from), DAY_ZERO.plusDays(to - 1)));
            from = days.nextSetBit(to);
        }
        return runs;
    }

    private void flows(List<Span> own, Run run, List<LocalDate> toWork) {
        for (YearMonth month : months) {
            if (YearMonth.from(run.begin()).equals(month)) {
                add("in", month, 1);
                boolean again =
                        toWork.stream()
                                .anyMatch(
                                        out ->
                                                out.isBefore(run.begin())
                                                        && !out.plusMonths(12)
                                                                .isBefore(run.begin()));
                add("herinstroom", month, again ? 1 : 0);
            }
        }
        LocalDate out = run.end().plusDays(1);
        if (!run.end().isBefore(FAR)) {
            return;
        }
        Span ended =
                own.stream()
                        .filter(span -> span.end().equals(run.end()))
                        .max(Comparator.comparing(Span::begin).thenComparing(Span::number))
                        .orElseThrow();
        boolean isWork = WORK.contains(ended.reason());
        if (months.contains(YearMonth.from(out))) {
            add("uit", YearMonth.from(out), 1);
            add("werk", YearMonth.from(out), isWork ? 1 : 0);
        }
        if (isWork) {
            toWork.add(out);
        }
    }

    private static Span newest(List<Span> own, LocalDate on) {
        return own.stream()
                .filter(span -> !span.begin().isAfter(on))
                .max(Comparator.comparing(Span::begin).thenComparing(Span::number))
                .orElseThrow();
    }

    private static String gemeente(List<Map<String, String>> addresses, LocalDate on) {
        String code = "";
        LocalDate newest = LocalDate.MIN;
        for (Map<String, String> row :
                addresses == null ? List.<Map<String, String>>of() : addresses) {
            LocalDate begin = day(row.get("begindatum"));
            boolean holds = !begin.isAfter(on) && !open(row.get("einddatum")).isBefore(on);
            if (holds && begin.isAfter(newest)) {
                newest = begin;
                code = row.get("gemeente_code");
            }
        }
        return code;
    }

    private void werk() {
        Map<String, Map<String, String>> jobs = new LinkedHashMap<>();
        for (Map<String, String> row : rows("werk/dienstverband")) {
            jobs.put(row.get("dienstverbandnummer"), row);
        }
        jobs.values()
                .forEach(
                        job ->
                                spread(
                                        "beschikbaar_",
                                        job,
                                        day(job.get("begindatum")),
                                        ends(job),
                                        1));
        for (Map<String, String> row : rows("werk/verzuim")) {
            Map<String, String> job = jobs.get(row.get("dienstverbandnummer"));
            if (job != null) {
                spread(
                        "verzuim_",
                        job,
                        latest(day(row.get("begindatum")), day(job.get("begindatum"))),
                        earliest(open(row.get("einddatum")), ends(job)),
                        Double.parseDouble(row.get("verzuim_procent")) / 100);
            }
        }
        plans(jobs);
    }

    /** Days from one to another in each month, times hours of 37 and a share. */
    private void spread(
            String name, Map<String, String> job, LocalDate from, LocalDate to, double share) {
        double hours = Double.parseDouble(job.get("uren_per_week").replace(',', '.'));
        for (YearMonth month : months) {
            LocalDate first = latest(from, month.atDay(1));
            LocalDate last = earliest(to, month.atEndOfMonth());
            if (!first.isAfter(last)) {
                double days = ChronoUnit.DAYS.between(first, last) + 1;
                add(
                        name + job.get("dienstverband_soort_code"),
                        month,
                        days * hours / FULL_TIME * share);
            }
        }
    }

    /** Employments on the last day of a month with a plan of a year old at most, not refused. */
    private void plans(Map<String, Map<String, String>> jobs) {
        Map<String, List<LocalDate>> plans = new HashMap<>();
        for (Map<String, String> row : rows("werk/iop")) {
            if (row.get("is_weigering").equals("N")) {
                plans.computeIfAbsent(row.get("bsn"), any -> new ArrayList<>())
                        .add(day(row.get("vaststellingsdatum")));
            }
        }
        for (Map<String, String> job : jobs.values()) {
            for (YearMonth month : months) {
                LocalDate last = month.atEndOfMonth();
                boolean runs =
                        !day(job.get("begindatum")).isAfter(last) && !ends(job).isBefore(last);
                boolean hasPlan =
                        plans.getOrDefault(job.get("bsn"), List.of()).stream()
                                .anyMatch(
                                        plan ->
                                                !plan.isAfter(last)
                                                        && !plan.plusMonths(12).isBefore(last));
                add("iop_" + job.get("dienstverband_soort_code"), month, runs && hasPlan ? 1 : 0);
            }
        }
    }

    private void indicaties() {
        for (Map<String, String> row : rows("clientregistratie/doelgroep")) {
            LocalDate begin = day(row.get("begindatum"));
            if (row.get("doelgroep_code").equals("BESCHUT") && !begin.isAfter(lastDay())) {
                add("indicatie", YearMonth.from(begin), 1);
            }
        }
    }

    private LocalDate ends(Map<String, String> job) {
        return earliest(
                open(job.get("einddatum")), died.getOrDefault(job.get("bsn"), LocalDate.MAX));
    }

    private void add(String name, YearMonth month, double value) {
        if (value != 0) {
            int id = month.getYear() * 100 + month.getMonthValue();
            found.merge(name + " " + id, value, Double::sum);
        }
    }

    private static int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(6)),
                Integer.parseInt(text.substring(3, 5)),
                Integer.parseInt(text.substring(0, 2)));
    }

    private static LocalDate open(String text) {
        return text.isEmpty() || text.startsWith("31-12-9999") ? FAR : day(text);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static Path file(Path inbox, String table) {
        return inbox.resolve(table + "_202512.csv");
    }

    /** Bytes as letters one to one: everything that is counted is written in ASCII. */
    static String text(Path inbox, String table) {
        try {
            return Files.readString(file(inbox, table), StandardCharsets.ISO_8859_1)
                    .replace("\u00ef\u00bb\u00bf", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> rows(String table) {
        List<String> lines = text(inbox, table).lines().toList();
        String[] names = lines.get(0).split(";");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
