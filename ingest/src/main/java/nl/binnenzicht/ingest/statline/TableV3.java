package nl.binnenzicht.ingest.statline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import nl.binnenzicht.warehouse.error.DataException;

/**
 * A table in version 3: one row per combination of codes with a column per topic. Codes have spaces
 * behind them. The untyped set is read where there is one, because only there the signs of CBS
 * stand in the cells; the typed set has null for each of them.
 */
final class TableV3 implements StatlineTable {

    private static final String TYPED = "TypedDataSet";
    private static final String UNTYPED = "UntypedDataSet";

    private final String tabel;
    private final String where;
    private final Pages pages;
    private final String set;
    private final Map<String, String> topics = new LinkedHashMap<>();
    private final Dimensions dimensions;
    private final Map<String, List<Dimensions.Code>> codes = new HashMap<>();

    /** Looks at the table. Problems: BZ-194 when it is not there, BZ-195 without figures. */
    TableV3(String tabel, Pages pages) {
        this.tabel = tabel;
        this.pages = pages;
        where = "statline " + tabel;
        Set<String> sets = new HashSet<>();
        pages.all(tabel, "", Map.of()).forEach(one -> sets.add(String.valueOf(one.get("name"))));
        if (!sets.contains(UNTYPED) && !sets.contains(TYPED)) {
            throw StatlineProblems.notInTable(
                    where, "geen set met cijfers", UNTYPED + " of " + TYPED);
        }
        set = sets.contains(UNTYPED) ? UNTYPED : TYPED;
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Map<String, Object> one : pages.all(tabel, "DataProperties", Map.of())) {
            String kind = String.valueOf(one.get("Type"));
            String key = String.valueOf(one.get("Key"));
            if (kind.equals("Topic")) {
                topics.put(key, String.valueOf(one.get("Title")));
            } else if (!key.isEmpty() && (kind.endsWith("Dimension") || kind.startsWith("Geo"))) {
                kinds.put(key, kind);
            }
        }
        dimensions = Dimensions.of(where, kinds);
    }

    @Override
    public String title(StatlineVraag vraag, String onderwerp) {
        String title = topics.get(onderwerp);
        if (title == null) {
            throw StatlineProblems.notInTable(
                    where,
                    "onderwerp " + onderwerp + " is er niet",
                    "een van de %d onderwerpen van DataProperties".formatted(topics.size()));
        }
        return title.strip();
    }

    @Override
    public List<Observation> observations(StatlineVraag vraag, String onderwerp) {
        title(vraag, onderwerp);
        dimensions.require(where, vraag);
        Map<String, Dimensions.Code> perioden =
                Dimensions.wanted(
                        where, dimensions.tijd(), codes(dimensions.tijd()), vraag::asksPeriode);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("$filter", filter(vraag));
        asked.put("$select", select(onderwerp));
        List<Observation> found = new ArrayList<>();
        for (Map<String, Object> row : pages.inParts(tabel, set, asked)) {
            observation(vraag, onderwerp, row, perioden).ifPresent(found::add);
        }
        return found;
    }

    private String filter(StatlineVraag vraag) {
        StringJoiner all = new StringJoiner(" and ");
        dimensions.regio().ifPresent(regio -> all.add(regios(vraag, regio)));
        all.add("substringof('%s',%s)".formatted(vraag.perioden(), dimensions.tijd()));
        for (String dimension : dimensions.others()) {
            String code = vraag.selectie().get(dimension);
            String raw =
                    Dimensions.wanted(where, dimension, codes(dimension), code::equals)
                            .get(code)
                            .raw();
            all.add("%s eq '%s'".formatted(dimension, raw));
        }
        return all.toString();
    }

    private String regios(StatlineVraag vraag, String regio) {
        StringJoiner some = new StringJoiner(" or ", "(", ")");
        List<Dimensions.Code> all = codes(regio);
        for (String wanted : vraag.regios()) {
            if (wanted.length() == 2) {
                some.add("substringof('%s',%s)".formatted(wanted, regio));
            } else {
                String raw = Dimensions.wanted(where, regio, all, wanted::equals).get(wanted).raw();
                some.add("%s eq '%s'".formatted(regio, raw));
            }
        }
        return some.toString();
    }

    private String select(String onderwerp) {
        List<String> columns = new ArrayList<>(dimensions.others());
        dimensions.regio().ifPresent(columns::add);
        columns.add(dimensions.tijd());
        columns.add(onderwerp);
        return String.join(",", columns);
    }

    private List<Dimensions.Code> codes(String dimension) {
        return codes.computeIfAbsent(
                dimension,
                name ->
                        pages.all(tabel, name, Map.of()).stream()
                                .map(
                                        row ->
                                                new Dimensions.Code(
                                                        text(row, "Key"),
                                                        text(row, "Title"),
                                                        text(row, "Status")))
                                .toList());
    }

    /** Empty for a row that was not asked for: saved sets hold the whole table. */
    private Optional<Observation> observation(
            StatlineVraag vraag,
            String onderwerp,
            Map<String, Object> row,
            Map<String, Dimensions.Code> perioden) {
        String regio = dimensions.regio().map(name -> text(row, name).strip()).orElse(NEDERLAND);
        String periode = text(row, dimensions.tijd()).strip();
        boolean isAsked =
                dimensions.others().stream()
                        .allMatch(
                                name -> text(row, name).strip().equals(vraag.selectie().get(name)));
        if (!isAsked
                || !perioden.containsKey(periode)
                || dimensions.regio().isPresent() && !vraag.asksRegio(regio)) {
            return Optional.empty();
        }
        if (!row.containsKey(onderwerp)) {
            throw StatlineProblems.notInTable(
                    where, "onderwerp " + onderwerp + " ontbreekt in een rij", "elk onderwerp");
        }
        CellMark mark =
                CellMark.ofV3(row.get(onderwerp), set.equals(UNTYPED))
                        .orElseThrow(() -> notANumber(onderwerp, regio, periode));
        return Optional.of(
                new Observation(
                        regio,
                        periode,
                        mark,
                        mark.isVoorlopig() || perioden.get(periode).isVoorlopig()));
    }

    private DataException notANumber(String onderwerp, String regio, String periode) {
        return StatlineProblems.badValue(
                where,
                "%s van %s in %s is geen getal".formatted(onderwerp, regio, periode),
                "een getal, of een teken dat het CBS verklaart");
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }
}
