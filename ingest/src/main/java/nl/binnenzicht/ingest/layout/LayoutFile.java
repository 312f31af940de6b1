package nl.binnenzicht.ingest.layout;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * A layout as it is written down: lines {@code # naam: waarde} with what it is for, then one line
 * per field, separated by semicolons.
 *
 * <p>Problems: BZ-108 for a layout that cannot be read so, or that does not fit its contract.
 */
final class LayoutFile {

    private static final int FIRST_MONTH = 190001;
    private static final int LAST_MONTH = 999912;

    private final String name;
    private final Map<String, String> facts = new HashMap<>();
    private final String table;

    LayoutFile(String name, String text) {
        this.name = name;
        for (String line : text.lines().filter(line -> line.startsWith("#")).toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                facts.put(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        table =
                text.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .collect(Collectors.joining("\n"));
    }

    Layout layout(List<Contract> contracts) {
        List<LayoutField> fields = fields();
        Layout layout =
                new Layout(
                        name,
                        fact("tabel"),
                        form(),
                        separator(),
                        month("geldig_van", FIRST_MONTH),
                        month("geldig_tot", LAST_MONTH),
                        fields,
                        Map.copyOf(facts));
        refuseOverlap(layout);
        refuseOtherColumns(layout, contracts);
        return layout;
    }

    private List<LayoutField> fields() {
        List<LayoutField> fields = new ArrayList<>();
        try {
            for (NamedCsvRecord line :
                    CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(table)) {
                fields.add(field(line));
            }
        } catch (CsvParseException | NoSuchElementException | IllegalArgumentException e) {
            throw wrong(
                    "regel " + (fields.size() + 1) + " van de velden is niet te lezen",
                    "veld;positie;lengte;soort;kolom;leeg;waarde");
        }
        if (fields.isEmpty()) {
            throw wrong("er staan geen velden in", "een regel per veld");
        }
        return fields;
    }

    private static LayoutField field(NamedCsvRecord line) {
        String length = line.getField("lengte");
        String none = line.getField("leeg");
        int position = Integer.parseInt(line.getField("positie"));
        int characters = length.isEmpty() ? 0 : Integer.parseInt(length);
        if (position < 1 || characters < 0) {
            throw new IllegalArgumentException("a place before the begin");
        }
        return new LayoutField(
                line.getField("veld"),
                position,
                characters,
                LayoutField.Kind.valueOf(line.getField("soort").toUpperCase(Locale.ROOT)),
                line.getField("kolom"),
                none.isEmpty() ? List.of() : Arrays.asList(none.split("\\|")),
                line.getField("waarde"));
    }

    private char separator() {
        return form() == Layout.Form.GESCHEIDEN ? fact("vorm").charAt("gescheiden ".length()) : 0;
    }

    private Layout.Form form() {
        String form = fact("vorm");
        if (form.matches("gescheiden .")) {
            return Layout.Form.GESCHEIDEN;
        }
        return switch (form) {
            case "vast" -> Layout.Form.VAST;
            case "xml" -> Layout.Form.XML;
            default ->
                    throw wrong(
                            "vorm is niet bekend",
                            "vast, xml, of gescheiden met het teken erachter");
        };
    }

    private int month(String fact, int otherwise) {
        String text = facts.getOrDefault(fact, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{4}(0[1-9]|1[0-2])")) {
            throw wrong(fact + " is geen maand", "jjjjmm");
        }
        return Integer.parseInt(text);
    }

    private String fact(String fact) {
        String text = facts.getOrDefault(fact, "");
        if (text.isEmpty()) {
            throw wrong("er is geen regel # " + fact, "# tabel, # vorm en de velden");
        }
        return text;
    }

    private void refuseOverlap(Layout layout) {
        List<LayoutField> ordered = new ArrayList<>(layout.fields());
        ordered.sort(Comparator.comparingInt(LayoutField::position));
        for (int i = 0; i < ordered.size(); i++) {
            LayoutField field = ordered.get(i);
            boolean overlaps =
                    i > 0
                            && field.position()
                                    <= Math.max(
                                            ordered.get(i - 1).end(),
                                            ordered.get(i - 1).position());
            if (overlaps || layout.isFixed() && field.length() == 0) {
                throw wrong(
                        "veld " + field.name() + " staat over een ander heen of heeft geen lengte",
                        "velden met een eigen plaats");
            }
        }
    }

    private void refuseOtherColumns(Layout layout, List<Contract> contracts) {
        Contract contract =
                contracts.stream()
                        .filter(known -> known.name().equals(layout.table()))
                        .findFirst()
                        .orElseThrow(
                                () -> wrong("de tabel bestaat niet", "een tabel met een contract"));
        List<String> unknown = new ArrayList<>(layout.columns());
        contract.columns().forEach(column -> unknown.remove(column.name()));
        if (!unknown.isEmpty()) {
            throw wrong(
                    "het contract heeft geen kolom " + String.join(", ", unknown),
                    "kolommen van " + contract.name());
        }
        contract.columns().stream()
                .filter(column -> !layout.columns().contains(column.name()))
                .findFirst()
                .ifPresent(
                        column -> {
                            throw wrong(
                                    "geen veld geeft kolom " + column.name(),
                                    "alle kolommen van " + contract.name());
                        });
    }

    private DataException wrong(String found, String expected) {
        return new DataException(
                new Problem(
                        "BZ-108",
                        "layout/" + name + ".csv",
                        found,
                        expected,
                        "Er is niets gelezen; herstel de indeling of haal het bestand weg."));
    }
}
