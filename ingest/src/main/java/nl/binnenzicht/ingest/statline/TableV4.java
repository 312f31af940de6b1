package nl.binnenzicht.ingest.statline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A table in version 4: one row per figure, with the measure as a column. */
final class TableV4 implements StatlineTable {

    private final String tabel;
    private final String where;
    private final Pages pages;
    private final Dimensions dimensions;
    private final Map<String, String> measures = new LinkedHashMap<>();
    private final Map<String, List<Dimensions.Code>> codes = new HashMap<>();

    /** Looks at the table. Problems: BZ-194 when it is not there, BZ-195 without figures. */
    TableV4(String tabel, Pages pages) {
        this.tabel = tabel;
        this.pages = pages;
        where = "statline " + tabel;
        boolean hasFigures =
                pages.all(tabel, "", Map.of()).stream()
                        .anyMatch(one -> "Observations".equals(one.get("name")));
        if (!hasFigures) {
            throw StatlineProblems.notInTable(where, "geen set met cijfers", "Observations");
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Map<String, Object> one : pages.all(tabel, "Dimensions", Map.of())) {
            kinds.put(text(one, "Identifier"), text(one, "Kind"));
        }
        dimensions = Dimensions.of(where, kinds);
        for (Map<String, Object> one : pages.all(tabel, "MeasureCodes", Map.of())) {
            measures.put(text(one, "Identifier").strip(), text(one, "Title"));
        }
    }

    @Override
    public String title(StatlineVraag vraag, String onderwerp) {
        String title = measures.get(onderwerp);
        if (title == null) {
            throw StatlineProblems.notInTable(
                    where,
                    "onderwerp " + onderwerp + " is er niet",
                    "een van de %d codes van MeasureCodes".formatted(measures.size()));
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
        List<Observation> found = new ArrayList<>();
        Map<String, String> asked = Map.of("$filter", filter(vraag, onderwerp));
        for (Map<String, Object> row : pages.all(tabel, "Observations", asked)) {
            observation(vraag, onderwerp, row, perioden).ifPresent(found::add);
        }
        return found;
    }

    private String filter(StatlineVraag vraag, String onderwerp) {
        StringJoiner all = new StringJoiner(" and ");
        all.add("Measure eq '%s'".formatted(onderwerp));
        dimensions.regio().ifPresent(regio -> all.add(regios(vraag, regio)));
        all.add("contains(%s,'%s')".formatted(dimensions.tijd(), vraag.perioden()));
        for (String dimension : dimensions.others()) {
            String code = vraag.selectie().get(dimension);
            Dimensions.wanted(where, dimension, codes(dimension), code::equals);
            all.add("%s eq '%s'".formatted(dimension, code));
        }
        return all.toString();
    }

    private String regios(StatlineVraag vraag, String regio) {
        StringJoiner some = new StringJoiner(" or ", "(", ")");
        for (String wanted : vraag.regios()) {
            if (wanted.length() == 2) {
                some.add("contains(%s,'%s')".formatted(regio, wanted));
            } else {
                Dimensions.wanted(where, regio, codes(regio), wanted::equals);
                some.add("%s eq '%s'".formatted(regio, wanted));
            }
        }
        return some.toString();
    }

    private List<Dimensions.Code> codes(String dimension) {
        return codes.computeIfAbsent(
                dimension,
                name ->
                        pages.all(tabel, name + "Codes", Map.of()).stream()
                                .map(
                                        row ->
                                                new Dimensions.Code(
                                                        text(row, "Identifier"),
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
                text(row, "Measure").strip().equals(onderwerp)
                        && dimensions.others().stream()
                                .allMatch(
                                        name ->
                                                text(row, name)
                                                        .strip()
                                                        .equals(vraag.selectie().get(name)));
        if (!isAsked
                || !perioden.containsKey(periode)
                || dimensions.regio().isPresent() && !vraag.asksRegio(regio)) {
            return Optional.empty();
        }
        CellMark mark =
                CellMark.ofV4(row.get("Value"), row.get("ValueAttribute"))
                        .orElseThrow(
                                () ->
                                        StatlineProblems.badValue(
                                                where,
                                                "%s van %s in %s is geen getal"
                                                        .formatted(onderwerp, regio, periode),
                                                "een getal of niets"));
        return Optional.of(
                new Observation(
                        regio,
                        periode,
                        mark,
                        mark.isVoorlopig() || perioden.get(periode).isVoorlopig()));
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }
}
