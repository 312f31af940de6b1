package nl.binnenzicht.ingest.statline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.binnenzicht.ingest.statline.StatlineVraag.Versie;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * The questions of a town: UTF-8, semicolon, header row, one question a line.
 *
 * <p>Problems: BZ-192, those of all lines together.
 */
final class VragenFile {

    private static final List<String> COLUMNS =
            List.of(
                    "indicator",
                    "versie",
                    "tabel",
                    "onderwerp",
                    "deler",
                    "factor",
                    "regios",
                    "perioden",
                    "vanaf",
                    "selectie");

    private static final Pattern INDICATOR = Pattern.compile("[a-z][a-z0-9_]{1,60}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,80}");
    private static final Pattern REGIO = Pattern.compile("[A-Z]{2}(\\d{2,8})?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern FACTOR = Pattern.compile("\\d{1,7}(\\.\\d{1,6})?");

    private final String where;
    private final List<Problem> problems = new ArrayList<>();

    private VragenFile(String where) {
        this.where = where;
    }

    static List<StatlineVraag> read(Path file) {
        VragenFile questions = new VragenFile("config/" + file.getFileName());
        List<StatlineVraag> found = questions.lines(file);
        if (found.isEmpty() && questions.problems.isEmpty()) {
            questions.wrong("", "geen enkele vraag", "minstens een regel onder de kopregel");
        }
        if (!questions.problems.isEmpty()) {
            throw new DataException(questions.problems);
        }
        return found;
    }

    private List<StatlineVraag> lines(Path file) {
        List<StatlineVraag> found = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .fieldSeparator(';')
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                if (!line.getHeader().equals(COLUMNS)) {
                    wrong("", "een andere kopregel", String.join(";", COLUMNS));
                    return found;
                }
                question(line).ifPresent(found::add);
            }
        } catch (IOException | CsvParseException e) {
            wrong("", "dit bestand is er niet of is niet te lezen", "UTF-8 met puntkomma's");
        }
        return found;
    }

    private Optional<StatlineVraag> question(NamedCsvRecord line) {
        int before = problems.size();
        String at = " regel " + line.getStartingLineNumber();
        if (line.getFieldCount() != COLUMNS.size()) {
            wrong(at, line.getFieldCount() + " velden", COLUMNS.size() + " velden");
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(name -> cells.put(name, line.getField(name).strip()));
        check(at, cells, "indicator", INDICATOR, "kleine letters, cijfers en _");
        check(at, cells, "versie", Pattern.compile("v[34]"), "v3 of v4");
        check(at, cells, "tabel", NAME, "het nummer van een tabel");
        check(at, cells, "onderwerp", NAME, "de sleutel van een onderwerp");
        check(at, cells, "deler", Pattern.compile("|" + NAME), "leeg of een onderwerp");
        check(at, cells, "factor", Pattern.compile("|" + FACTOR), "leeg of een getal met een punt");
        check(at, cells, "perioden", Pattern.compile("JJ|KW|MM"), "JJ, KW of MM");
        check(at, cells, "vanaf", YEAR, "een jaar");
        List<String> regios =
                Arrays.stream(cells.get("regios").split(",")).map(String::strip).toList();
        if (!regios.stream().allMatch(one -> REGIO.matcher(one).matches())) {
            wrong(at + " regios", "een code die geen regio is", "NL01, GM0637 of GM");
        }
        Map<String, String> selectie = selectie(at, cells.get("selectie"));
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new StatlineVraag(
                        where + at,
                        cells.get("indicator"),
                        Versie.valueOf(cells.get("versie").toUpperCase(Locale.ROOT)),
                        cells.get("tabel"),
                        cells.get("onderwerp"),
                        Optional.of(cells.get("deler")).filter(deler -> !deler.isEmpty()),
                        cells.get("factor").isEmpty()
                                ? BigDecimal.ONE
                                : new BigDecimal(cells.get("factor")),
                        regios,
                        cells.get("perioden"),
                        Integer.parseInt(cells.get("vanaf")),
                        selectie));
    }

    private Map<String, String> selectie(String at, String text) {
        Map<String, String> selectie = new LinkedHashMap<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] parts = one.split("=", -1);
            boolean isPair =
                    parts.length == 2
                            && NAME.matcher(parts[0].strip()).matches()
                            && NAME.matcher(parts[1].strip()).matches();
            if (!isPair || selectie.put(parts[0].strip(), parts[1].strip()) != null) {
                wrong(at + " selectie", "geen keuze", "Dimensie=code, met komma's ertussen");
                return selectie;
            }
        }
        return selectie;
    }

    private void check(
            String at, Map<String, String> cells, String name, Pattern form, String expected) {
        if (!form.matcher(cells.get(name)).matches()) {
            wrong(at + " " + name, "deze waarde kan niet", expected);
        }
    }

    private void wrong(String at, String found, String expected) {
        problems.add(StatlineProblems.question(where + at, found, expected));
    }
}
