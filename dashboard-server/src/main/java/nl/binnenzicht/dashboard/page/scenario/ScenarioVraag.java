package nl.binnenzicht.dashboard.page.scenario;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.page.Page;
import nl.binnenzicht.marts.scenario.Aannamen;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * The assumptions as a reader filled them in.
 *
 * <p>Problems, all together: BZ-230 for what is no number, BZ-231 for a number outside its bounds,
 * BZ-232 for a month that is none or lies outside the five years ahead, BZ-233 for a change of law
 * without a month or a month without a change.
 *
 * @param aannamen what is changed
 * @param isLeeg nothing was filled in
 */
record ScenarioVraag(Aannamen aannamen, boolean isLeeg) {

    static final int HORIZON = 60;

    private static final String WET_MAAND = "wet_maand";

    /** A field with its bounds. */
    private record Grens(Page.Entry entry, double least, double most) {}

    private static final List<Grens> NUMBERS =
            List.of(
                    new Grens(
                            new Page.Entry("uitstroom", "Uitstroom", "% meer of minder", "10"),
                            -50,
                            100),
                    new Grens(
                            new Page.Entry("instroom", "Instroom", "% meer of minder", "-5"),
                            -50,
                            100),
                    new Grens(
                            new Page.Entry(
                                    "lks",
                                    "Extra banen met loonkostensubsidie",
                                    "personen in een jaar",
                                    "25"),
                            0,
                            500),
                    new Grens(
                            new Page.Entry(
                                    "budget", "BUIG-budget", "euro per jaar erbij", "250000"),
                            -50_000_000,
                            50_000_000),
                    new Grens(
                            new Page.Entry(
                                    "wet_prijs",
                                    "Wetswijziging: prijs van een uitkering",
                                    "% erbij",
                                    "3"),
                            -50,
                            100),
                    new Grens(
                            new Page.Entry(
                                    "wet_instroom",
                                    "Wetswijziging: instroom",
                                    "personen per maand erbij",
                                    "5"),
                            -500,
                            500));

    /** The fields of the form, the month of the law last. */
    static List<Page.Entry> entries() {
        List<Page.Entry> entries = new ArrayList<>(NUMBERS.stream().map(Grens::entry).toList());
        entries.add(new Page.Entry(WET_MAAND, "Wetswijziging: vanaf", "maand, jjjj-mm", "2026-07"));
        return entries;
    }

    /**
     * @param filled text per field; empty is none
     * @param last month with data
     */
    static ScenarioVraag read(Map<String, String> filled, YearMonth last) {
        List<Problem> problems = new ArrayList<>();
        double[] numbers = new double[NUMBERS.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(NUMBERS.get(i), filled, problems);
        }
        int from = month(filled, last, problems);
        boolean isChanged = numbers[4] != 0 || numbers[5] != 0;
        boolean isDated = !filled.getOrDefault(WET_MAAND, "").isBlank();
        if (isChanged != isDated && problems.isEmpty()) {
            problems.add(
                    new Problem(
                            "BZ-233",
                            "scenario",
                            isDated
                                    ? "een maand zonder wetswijziging"
                                    : "een wetswijziging zonder maand",
                            "een maand en een verandering van prijs of instroom, of geen van beide",
                            "Er is niets gerekend; vul beide in."));
        }
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
        return new ScenarioVraag(
                new Aannamen(
                        numbers[0] / 100,
                        numbers[1] / 100,
                        numbers[2],
                        from,
                        numbers[4] / 100,
                        numbers[5],
                        numbers[3]),
                filled.values().stream().allMatch(String::isBlank));
    }

    private static double number(Grens grens, Map<String, String> filled, List<Problem> problems) {
        String text = filled.getOrDefault(grens.entry.name(), "").strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[-+−]?\\d{1,9}([.,]\\d{1,4})?")) {
            problems.add(
                    new Problem(
                            "BZ-230",
                            "scenario " + grens.entry.name(),
                            "geen getal",
                            "een getal zoals %s, zonder punten tussen duizendtallen"
                                    .formatted(grens.entry.example()),
                            "Er is niets gerekend; vul het opnieuw in."));
            return 0;
        }
        double number = Double.parseDouble(text.replace('−', '-').replace(',', '.'));
        if (number < grens.least || number > grens.most) {
            problems.add(
                    new Problem(
                            "BZ-231",
                            "scenario " + grens.entry.name(),
                            "een getal buiten wat te rekenen is",
                            "van %.0f tot en met %.0f".formatted(grens.least, grens.most),
                            "Er is niets gerekend; kies een ander getal."));
        }
        return number;
    }

    private static int month(Map<String, String> filled, YearMonth last, List<Problem> problems) {
        String text = filled.getOrDefault(WET_MAAND, "").strip();
        if (text.isEmpty()) {
            return 0;
        }
        String expected =
                "een maand van %s tot en met %s"
                        .formatted(last.plusMonths(1), last.plusMonths(HORIZON));
        try {
            long ahead = ChronoUnit.MONTHS.between(last, YearMonth.parse(text));
            if (ahead >= 1 && ahead <= HORIZON) {
                return (int) ahead;
            }
            problems.add(month("deze maand ligt er niet in", expected));
        } catch (DateTimeParseException e) {
            problems.add(month("geen maand", expected));
        }
        return 0;
    }

    private static Problem month(String found, String expected) {
        return new Problem(
                "BZ-232",
                "scenario " + WET_MAAND,
                found,
                expected,
                "Er is niets gerekend; schrijf de maand als 2026-07.");
    }
}
