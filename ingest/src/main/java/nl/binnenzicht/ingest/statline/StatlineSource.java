package nl.binnenzicht.ingest.statline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.statline.StatlineVraag.Versie;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * The figures of StatLine that a source asks for, all received before anything lands: half a
 * delivery is none.
 *
 * <p>Problems: BZ-059 and BZ-192 for the settings, BZ-193 to BZ-199 for the tables, those of all
 * questions together.
 */
public final class StatlineSource {

    /** The table of the source that the figures go to. */
    static final String TABEL = "cijfer";

    private static final int DECIMALS = 4;

    private final Contract contract;
    private final List<List<String>> rows;

    private StatlineSource(Contract contract, List<List<String>> rows) {
        this.contract = contract;
        this.rows = rows;
    }

    /** Whether a source asks StatLine: it has a setting {@code statline.vragen}. */
    public static boolean isConfigured(DataHome home, String bron, List<Contract> all) {
        return all.stream().anyMatch(table -> isTarget(table, bron))
                && StatlineSettings.areThere(home, bron, all);
    }

    private static boolean isTarget(Contract table, String bron) {
        return table.bron().equals(bron) && table.tabel().equals(TABEL);
    }

    /** Asks everything. */
    public static StatlineSource open(DataHome home, String bron, List<Contract> all) {
        Contract contract =
                all.stream().filter(table -> isTarget(table, bron)).findFirst().orElseThrow();
        StatlineSettings settings = StatlineSettings.read(home, bron, all);
        PageSource source =
                settings.map().isPresent()
                        ? new SavedPages(settings.map().get())
                        : new OnlinePages(
                                new HttpDoor(settings.geduld()), new PageCache(home.statline()));
        return new StatlineSource(contract, new Work(settings, source).rows());
    }

    /** The one table that is loaded. */
    public List<Contract> tables() {
        return List.of(contract);
    }

    /** Reads it. */
    public SourceFormat format() {
        return new StatlineFormat(contract, rows);
    }

    /** All questions of one load; a table that several ask is looked at once. */
    private static final class Work {

        private final StatlineSettings settings;
        private final PageSource source;
        private final Map<String, StatlineTable> tables = new HashMap<>();

        private Work(StatlineSettings settings, PageSource source) {
            this.settings = settings;
            this.source = source;
        }

        private List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            for (StatlineVraag vraag : settings.vragen()) {
                try {
                    for (List<String> row : answer(vraag)) {
                        if (!keys.add(String.join(" ", row.subList(0, 3)))) {
                            throw StatlineProblems.badValue(
                                    vraag.where(),
                                    "dezelfde indicator, regio en periode komt twee keer",
                                    "een cijfer per indicator, regio en periode");
                        }
                        rows.add(row);
                    }
                } catch (DataException e) {
                    e.problems().stream()
                            .filter(problem -> !problems.contains(problem))
                            .forEach(problems::add);
                }
            }
            if (!problems.isEmpty()) {
                throw new DataException(problems);
            }
            rows.sort(Comparator.comparing(row -> String.join(" ", row)));
            return List.copyOf(rows);
        }

        private StatlineTable table(StatlineVraag vraag) {
            return tables.computeIfAbsent(
                    vraag.versie() + " " + vraag.tabel(),
                    unused ->
                            vraag.versie() == Versie.V3
                                    ? new TableV3(vraag.tabel(), pages(vraag.versie()))
                                    : new TableV4(vraag.tabel(), pages(vraag.versie())));
        }

        private Pages pages(Versie versie) {
            Map<String, String> always = versie == Versie.V3 ? Map.of("$format", "json") : Map.of();
            return new Pages(source, settings.address(versie), always);
        }

        private List<List<String>> answer(StatlineVraag vraag) {
            StatlineTable table = table(vraag);
            Map<String, Observation> above = once(table, vraag, vraag.onderwerp());
            Map<String, Observation> below =
                    vraag.deler().map(deler -> once(table, vraag, deler)).orElse(Map.of());
            String herkomst = herkomst(table, vraag);
            List<List<String>> rows = new ArrayList<>();
            for (Observation one : above.values()) {
                Observation divisor = below.get(one.key());
                rows.add(row(vraag, one, figure(vraag, one, divisor), divisor, herkomst));
            }
            if (rows.isEmpty()) {
                throw StatlineProblems.badValue(
                        vraag.where(), "geen enkel cijfer", "minstens een cijfer per vraag");
            }
            return rows;
        }

        /** Problems: BZ-198 for a figure that comes twice. */
        private static Map<String, Observation> once(
                StatlineTable table, StatlineVraag vraag, String onderwerp) {
            Map<String, Observation> found = new LinkedHashMap<>();
            for (Observation one : table.observations(vraag, onderwerp)) {
                if (found.put(one.key(), one) != null) {
                    throw StatlineProblems.badValue(
                            "statline " + vraag.tabel(),
                            "%s van %s komt twee keer".formatted(onderwerp, one.key()),
                            "elk cijfer een keer, over alle bladzijden");
                }
            }
            return found;
        }

        private static CellMark figure(
                StatlineVraag vraag, Observation above, Observation divisor) {
            CellMark mark = above.mark();
            if (mark.waarde() == null) {
                return mark;
            }
            BigDecimal value = mark.waarde().multiply(vraag.factor());
            if (vraag.deler().isPresent()) {
                if (divisor == null || divisor.mark().waarde() == null) {
                    String why = divisor == null ? CellMark.ONBEKEND : divisor.mark().ontbreekt();
                    return new CellMark(null, why, false);
                }
                if (divisor.mark().waarde().signum() == 0) {
                    return new CellMark(null, CellMark.NIET_MOGELIJK, false);
                }
                value = value.divide(divisor.mark().waarde(), DECIMALS, RoundingMode.HALF_UP);
            }
            return new CellMark(value.setScale(DECIMALS, RoundingMode.HALF_UP), null, false);
        }

        private static List<String> row(
                StatlineVraag vraag,
                Observation one,
                CellMark figure,
                Observation divisor,
                String herkomst) {
            boolean isVoorlopig = one.isVoorlopig() || divisor != null && divisor.isVoorlopig();
            return List.of(
                    vraag.indicator(),
                    one.regio(),
                    StatlinePeriode.of(one.periode()),
                    isVoorlopig ? "VOORLOPIG" : "DEFINITIEF",
                    figure.waarde() == null
                            ? ""
                            : figure.waarde()
                                    .stripTrailingZeros()
                                    .toPlainString()
                                    .replace('.', ','),
                    figure.ontbreekt() == null ? "" : figure.ontbreekt(),
                    herkomst);
        }

        private static String herkomst(StatlineTable table, StatlineVraag vraag) {
            return "CBS StatLine %s, %s%s"
                    .formatted(
                            vraag.tabel(),
                            table.title(vraag, vraag.onderwerp()),
                            vraag.deler()
                                    .map(deler -> " / " + table.title(vraag, deler))
                                    .orElse(""));
        }
    }
}
