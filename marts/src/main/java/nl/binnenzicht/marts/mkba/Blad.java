package nl.binnenzicht.marts.mkba;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.Similar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A map of a YAML file, read with the line of everything that is wrong: all problems of a file are
 * collected in one list and thrown together, so that a faulty file never gives half a case.
 *
 * <p>A value that is wrong comes back as NaN, 0 or empty; nobody may use it before {@link
 * #refuse()}.
 */
final class Blad {

    private static final int MOST_CHARACTERS = 200_000;
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> values;
    private final List<Problem> problems;

    private Blad(
            String file, String path, int line, Map<String, Node> values, List<Problem> problems) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    /** Problems: BZ-220 when it is no YAML, or no map of names. */
    static Blad read(String file, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw unreadable(file, "het bestand is groter dan 200.000 tekens");
        }
        List<Problem> problems = new ArrayList<>();
        try {
            Compose compose = new Compose(LoadSettings.builder().setLabel(file).build());
            Optional<Node> root = compose.composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                return of(file, "", map, problems);
            }
            throw unreadable(file, "er staat geen lijst van namen met een waarde in");
        } catch (MarkedYamlEngineException e) {
            String place =
                    e.getProblemMark().map(mark -> " regel " + (mark.getLine() + 1)).orElse("");
            throw unreadable(file + place, "dit is geen YAML");
        } catch (YamlEngineException e) {
            throw unreadable(file, "dit is geen YAML");
        }
    }

    private static DataException unreadable(String where, String found) {
        return new DataException(
                new Problem(
                        "BZ-220",
                        where,
                        found,
                        "een casus in YAML",
                        "Er is niets gerekend; zie docs/how-to/mkba-casus.md."));
    }

    private static Blad of(String file, String path, MappingNode map, List<Problem> problems) {
        Map<String, Node> values = new LinkedHashMap<>();
        Blad blad = new Blad(file, path, line(map), values, problems);
        for (NodeTuple tuple : map.getValue()) {
            boolean isName = tuple.getKeyNode() instanceof ScalarNode;
            String name = isName ? ((ScalarNode) tuple.getKeyNode()).getValue() : "?";
            if (!isName || values.put(name, tuple.getValueNode()) != null) {
                blad.wrong(
                        "BZ-221",
                        tuple.getKeyNode(),
                        name,
                        isName ? "deze naam staat er twee keer" : "dit is geen naam",
                        "elke naam een keer");
            }
        }
        return blad;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** Refuses names that are not known here and says which are missing. */
    Blad keys(List<String> required, List<String> optional) {
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        values.forEach(
                (name, node) -> {
                    if (!known.contains(name)) {
                        String meant = Similar.to(name, known).map(o -> ", zoals " + o).orElse("");
                        wrong(
                                "BZ-221",
                                node,
                                name,
                                "deze naam bestaat hier niet",
                                "een van: " + String.join(", ", known) + meant);
                    }
                });
        for (String name : required) {
            if (!values.containsKey(name)) {
                problems.add(
                        problem(
                                "BZ-221",
                                line,
                                name,
                                "deze naam ontbreekt",
                                "een waarde voor " + name));
            }
        }
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** A text that is not empty; empty when it is not there. */
    String text(String name) {
        String text = scalar(name, "een tekst").strip();
        if (values.get(name) instanceof ScalarNode node && text.isEmpty()) {
            wrong("BZ-222", node, name, "hier staat niets", "een tekst");
        }
        return text;
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    /** A number between bounds; NaN when it is not there. */
    double number(String name, double least, double most) {
        if (!has(name)) {
            return Double.NaN;
        }
        String text = scalar(name, "een getal").strip();
        boolean isNumber = NUMBER.matcher(text).matches();
        double number = isNumber ? Double.parseDouble(text) : Double.NaN;
        if (values.get(name) instanceof ScalarNode node && !(number >= least && number <= most)) {
            wrong(
                    "BZ-222",
                    node,
                    name,
                    isNumber
                            ? "dit getal kan hier niet"
                            : text.contains(",")
                                    ? "hier staat een komma in een getal"
                                    : "hier staat geen getal",
                    "een getal met een decimale punt"
                            + (least > -1e15 || most < 1e15
                                    ? ", %s".formatted(range(least, most))
                                    : ""));
        }
        return number;
    }

    private static String range(double least, double most) {
        if (most >= 1e15) {
            return "vanaf " + plain(least);
        }
        return "van %s tot en met %s".formatted(plain(least), plain(most));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    double number(String name, double least, double most, double otherwise) {
        return has(name) ? number(name, least, most) : otherwise;
    }

    /** A whole number between bounds; 0 when it is not there or wrong. */
    long whole(String name, long least, long most) {
        double number = number(name, least, most);
        if (Double.isFinite(number) && number != Math.rint(number)) {
            wrong("BZ-222", values.get(name), name, "dit getal is niet heel", "een heel getal");
        }
        return Double.isFinite(number) ? (long) number : 0;
    }

    long whole(String name, long least, long most, long otherwise) {
        return has(name) ? whole(name, least, most) : otherwise;
    }

    /** Null when it is not there or wrong. */
    LocalDate date(String name) {
        String text = scalar(name, "een datum").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong("BZ-222", values.get(name), name, "hier staat geen datum", "jjjj-mm-dd");
            return null;
        }
    }

    /** False when it is not there. */
    boolean yes(String name) {
        if (!has(name)) {
            return false;
        }
        String text = scalar(name, "ja of nee").strip();
        boolean yes = text.equals("ja") || text.equals("true");
        if (!yes && !text.equals("nee") && !text.equals("false")) {
            wrong("BZ-222", values.get(name), name, "hier staat geen ja of nee", "ja of nee");
        }
        return yes;
    }

    /** One of a few words; the first of them when it is wrong. */
    <E extends Enum<E>> E word(String name, Class<E> kind) {
        E[] all = kind.getEnumConstants();
        String text = scalar(name, "een woord").strip();
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        if (has(name)) {
            wrong(
                    "BZ-222",
                    values.get(name),
                    name,
                    "dit woord bestaat hier niet",
                    "een van: "
                            + Arrays.stream(all)
                                    .map(e -> e.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")));
        }
        return all[0];
    }

    /** A map below this one; empty, and said, when it is something else. */
    Blad map(String name) {
        Node node = values.get(name);
        String below = path.isEmpty() ? name : path + "." + name;
        if (node instanceof MappingNode map) {
            return of(file, below, map, problems);
        }
        if (node != null) {
            wrong("BZ-222", node, name, "hier staat geen lijst van namen", "namen met een waarde");
        }
        return new Blad(file, below, node == null ? line : line(node), Map.of(), problems);
    }

    /** Maps in a list. */
    List<Blad> maps(String name) {
        List<Blad> maps = new ArrayList<>();
        for (Node node : items(name)) {
            if (node instanceof MappingNode map) {
                maps.add(of(file, path(name), map, problems));
            } else {
                wrong("BZ-222", node, name, "hier staat geen lijst van namen", "namen met waarden");
            }
        }
        return maps;
    }

    /** Texts in a list, none of them empty. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node node : items(name)) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                wrong("BZ-222", node, name, "hier staat geen tekst", "teksten");
            }
        }
        return texts;
    }

    /** Numbers in a list, each between bounds. */
    List<Double> numbers(String name, double least, double most) {
        List<Double> numbers = new ArrayList<>();
        for (Node node : items(name)) {
            Blad one = new Blad(file, path, line(node), Map.of(name, node), problems);
            numbers.add(one.number(name, least, most));
        }
        return numbers;
    }

    private List<Node> items(String name) {
        Node node = values.get(name);
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        if (node != null) {
            wrong("BZ-222", node, name, "hier staat geen lijst", "een lijst");
        }
        return List.of();
    }

    private String scalar(String name, String expected) {
        Node node = values.get(name);
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            boolean isNull =
                    scalar.getScalarStyle() == ScalarStyle.PLAIN
                            && List.of("null", "~").contains(scalar.getValue());
            return isNull ? "" : scalar.getValue();
        }
        wrong("BZ-222", node, name, "hier staat een lijst", expected);
        return "";
    }

    /** Adds a problem at the line of a name, or of this map where the name is not there. */
    void wrong(String code, String name, String found, String expected) {
        Node node = values.get(name);
        problems.add(problem(code, node == null ? line : line(node), name, found, expected));
    }

    private void wrong(String code, Node node, String name, String found, String expected) {
        problems.add(problem(code, line(node), name, found, expected));
    }

    private Problem problem(String code, int at, String name, String found, String expected) {
        return new Problem(
                code,
                "%s regel %d %s".formatted(file, at, path(name)),
                found,
                expected,
                "Er is niets gerekend; herstel het bestand.");
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    String file() {
        return file;
    }

    /** Throws everything that was wrong so far, if anything was. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
    }
}
