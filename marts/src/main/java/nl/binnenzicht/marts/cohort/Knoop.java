package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.Similar;

/**
 * A value in a definition with the path to it. What is wrong goes on the list and a value that is
 * right takes its place, so that all problems of a definition come together. Never repeats a value:
 * only its type and size.
 */
final class Knoop {

    private static final String ACTIE = "Er is niets geteld; herstel de definitie.";
    private static final Pattern DAG = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MAAND = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final int VROEGSTE = 1900;
    private static final int LAATSTE = 2199;

    private final String pad;
    private final Object waarde;
    private final List<Problem> problemen;

    Knoop(String pad, Object waarde, List<Problem> problemen) {
        this.pad = pad;
        this.waarde = waarde;
        this.problemen = problemen;
    }

    /** True where the definition says nothing here. */
    boolean ontbreekt() {
        return waarde == null;
    }

    /** A part of an object; anything below something that is no object is missing. */
    Knoop veld(String naam) {
        Object deel = waarde instanceof Map<?, ?> velden ? velden.get(naam) : null;
        return new Knoop(pad.isEmpty() ? naam : pad + "." + naam, deel, problemen);
    }

    boolean heeft(String naam) {
        return waarde instanceof Map<?, ?> velden && velden.containsKey(naam);
    }

    /** Problems: BZ-241 where this is no object, or has a part that is not one of these. */
    boolean isObject(List<String> namen) {
        if (!(waarde instanceof Map<?, ?> velden)) {
            meld("BZ-241", soort(), "een object");
            return false;
        }
        for (Object naam : velden.keySet()) {
            if (!namen.contains(naam)) {
                problemen.add(
                        new Problem(
                                "BZ-241",
                                plek(),
                                "een onderdeel dat hier niet bestaat",
                                "alleen " + String.join(", ", namen),
                                bedoeld(String.valueOf(naam), namen) + ACTIE));
            } else if (velden.get(naam) == null) {
                veld(String.valueOf(naam))
                        .meld("BZ-241", "null", "een waarde, of het onderdeel weglaten");
            }
        }
        return true;
    }

    /** The items of a list. Problems: BZ-241 for something else, BZ-245 for too many or too few. */
    List<Knoop> lijst(int min, int max) {
        if (ontbreekt() && min == 0) {
            return List.of();
        }
        if (!(waarde instanceof List<?> delen)) {
            meld("BZ-241", soort(), "een lijst");
            return List.of();
        }
        if (delen.size() < min || delen.size() > max) {
            meld("BZ-245", "een lijst van " + delen.size(), min + " tot en met " + max);
            return List.of();
        }
        List<Knoop> knopen = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            knopen.add(new Knoop("%s[%d]".formatted(pad, i), delen.get(i), problemen));
        }
        return knopen;
    }

    /** Free text for people; never part of a query. */
    String tekst(int langste) {
        if (ontbreekt()) {
            return "";
        }
        if (!(waarde instanceof String text)) {
            meld("BZ-241", soort(), "tekst");
            return "";
        }
        if (text.length() > langste || text.chars().anyMatch(Character::isISOControl)) {
            meld(
                    "BZ-241",
                    "tekst van " + text.length() + " tekens",
                    "hoogstens " + langste + " tekens op een regel");
            return "";
        }
        return text;
    }

    /** The word that says what this is; empty where it is missing or wrong. */
    Optional<String> soort(List<String> woorden) {
        Map<String, String> zelf = new LinkedHashMap<>();
        woorden.forEach(woord -> zelf.put(woord, woord));
        int eerder = problemen.size();
        String woord = keuze(zelf, true);
        return problemen.size() > eerder ? Optional.empty() : Optional.of(woord);
    }

    /** One of a few words; the first where it is missing or wrong. */
    <T> T keuze(Map<String, T> woorden, boolean verplicht) {
        T eerste = woorden.values().iterator().next();
        if (ontbreekt()) {
            if (verplicht) {
                meld("BZ-241", "ontbreekt", een(woorden.keySet()));
            }
            return eerste;
        }
        if (!(waarde instanceof String woord)) {
            meld("BZ-241", soort(), een(woorden.keySet()));
            return eerste;
        }
        if (!woorden.containsKey(woord)) {
            problemen.add(
                    new Problem(
                            "BZ-242",
                            plek(),
                            "een woord van " + woord.length() + " tekens dat hier niet bestaat",
                            een(woorden.keySet()),
                            bedoeld(woord, List.copyOf(woorden.keySet())) + ACTIE));
        }
        return woorden.getOrDefault(woord, eerste);
    }

    /** Codes of a column. Problems: BZ-242 for one that the column does not have. */
    List<String> codes(String kolom, Codes bekend, int max) {
        List<String> codes = new ArrayList<>();
        for (Knoop deel : lijst(0, max)) {
            deel.code(kolom, bekend).ifPresent(codes::add);
        }
        if (codes.stream().distinct().count() < codes.size()) {
            meld("BZ-242", "een code staat er meer dan een keer", "elke code hoogstens een keer");
        }
        return codes;
    }

    Optional<String> code(String kolom, Codes bekend) {
        if (!(waarde instanceof String code)) {
            meld("BZ-241", soort(), "een code van " + kolom);
            return Optional.empty();
        }
        if (bekend.van(kolom).filter(codes -> !codes.contains(code)).isPresent()) {
            meld(
                    "BZ-242",
                    "een code van " + code.length() + " tekens die niet bestaat",
                    "een van "
                            + bekend.van(kolom).orElseThrow().stream()
                                    .collect(Collectors.joining(", ")));
        }
        return Optional.of(code);
    }

    int geheel(int min, int max, int anders) {
        if (ontbreekt()) {
            return anders;
        }
        if (!(waarde instanceof Integer getal)) {
            meld("BZ-241", soort(), "een geheel getal van %d tot en met %d".formatted(min, max));
            return anders;
        }
        if (getal < min || getal > max) {
            meld(
                    "BZ-242",
                    "een getal buiten de grenzen",
                    "een geheel getal van %d tot en met %d".formatted(min, max));
            return anders;
        }
        return getal;
    }

    Optional<LocalDate> dag() {
        return tijd(DAG, LocalDate::parse, LocalDate::getYear, "een dag als jjjj-mm-dd");
    }

    Optional<YearMonth> maand() {
        return tijd(MAAND, YearMonth::parse, YearMonth::getYear, "een maand als jjjj-mm");
    }

    private <T> Optional<T> tijd(
            Pattern vorm, Function<String, T> lees, Function<T, Integer> jaar, String beloofd) {
        if (ontbreekt()) {
            return Optional.empty();
        }
        if (waarde instanceof String text && vorm.matcher(text).matches()) {
            try {
                T tijd = lees.apply(text);
                if (jaar.apply(tijd) >= VROEGSTE && jaar.apply(tijd) <= LAATSTE) {
                    return Optional.of(tijd);
                }
            } catch (DateTimeParseException e) {
                // said below, as for any other text
            }
        }
        meld("BZ-241", soort(), beloofd + ", van " + VROEGSTE + " tot en met " + LAATSTE);
        return Optional.empty();
    }

    Optional<Afstand> afstand() {
        if (ontbreekt()) {
            return Optional.empty();
        }
        Optional<Afstand> gelezen =
                waarde instanceof String text ? Afstand.lees(text) : Optional.empty();
        if (gelezen.isEmpty()) {
            meld("BZ-241", soort(), "een afstand als -12m, 0d of 6m");
        }
        return gelezen;
    }

    void meld(String code, String gevonden, String beloofd) {
        problemen.add(new Problem(code, plek(), gevonden, beloofd, ACTIE));
    }

    private String plek() {
        return pad.isEmpty() ? "definitie" : "definitie " + pad;
    }

    /** The word of ours that is nearest to what somebody wrote, as a question. */
    private static String bedoeld(String woord, List<String> woorden) {
        return Similar.to(woord, woorden).map(nabij -> "Bedoelde u " + nabij + "? ").orElse("");
    }

    private static String een(Iterable<String> woorden) {
        return "een van " + String.join(", ", woorden);
    }

    /** What stands here, without its value. */
    private String soort() {
        if (waarde == null) {
            return "ontbreekt";
        }
        if (waarde instanceof String text) {
            return "tekst van " + text.length() + " tekens";
        }
        if (waarde instanceof List<?> delen) {
            return "een lijst van " + delen.size();
        }
        if (waarde instanceof Map<?, ?> velden) {
            return "een object van " + velden.size() + " onderdelen";
        }
        return waarde instanceof Boolean ? "true of false" : "een getal";
    }
}
