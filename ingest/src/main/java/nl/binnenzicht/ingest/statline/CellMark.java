package nl.binnenzicht.ingest.statline;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in one cell of a table: a number, or the sign that says why there is none. No sign
 * ever becomes 0.
 *
 * @param waarde null where there is none
 * @param ontbreekt code of list {@code benchmark_ontbreekt}; null where there is a number
 * @param isVoorlopig the cell itself says that it is provisional
 */
record CellMark(BigDecimal waarde, String ontbreekt, boolean isVoorlopig) {

    static final String ONBEKEND = "ONBEKEND";
    static final String GEHEIM = "GEHEIM";
    static final String NIET_MOGELIJK = "NIET_MOGELIJK";
    static final String NIHIL = "NIHIL";

    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)(\\*{0,2})");

    private static CellMark none(String why) {
        return new CellMark(null, why, false);
    }

    /** A cell of version 3; empty when it is neither a number nor a sign of CBS. */
    static Optional<CellMark> ofV3(Object cell, boolean isUntyped) {
        if (cell == null) {
            // The typed set has null for every sign, so which one it was is not known.
            return Optional.of(none(isUntyped ? NIET_MOGELIJK : ONBEKEND));
        }
        if (cell instanceof Number number) {
            return Optional.of(number(number, false));
        }
        String text = cell.toString().replace("\u00a0", " ").strip();
        switch (text) {
            case "" -> {
                return Optional.of(none(NIET_MOGELIJK));
            }
            case ".", "*", "**" -> {
                return Optional.of(none(ONBEKEND));
            }
            case "x", "X" -> {
                return Optional.of(none(GEHEIM));
            }
            case "-", "\u2013", "\u2212" -> {
                return Optional.of(none(NIHIL));
            }
            default -> {
                // a number, below
            }
        }
        Matcher match = NUMBER.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new CellMark(
                        new BigDecimal(match.group(1).replace(',', '.')),
                        null,
                        !match.group(2).isEmpty()));
    }

    /** A cell of version 4: a number or null, and an attribute that says more. */
    static Optional<CellMark> ofV4(Object value, Object attribute) {
        String said = attribute == null ? "" : attribute.toString().toLowerCase(Locale.ROOT);
        if (value instanceof Number number) {
            return Optional.of(number(number, said.contains("provisional")));
        }
        if (value != null) {
            return Optional.empty();
        }
        if (said.contains("confidential") || said.contains("secret")) {
            return Optional.of(none(GEHEIM));
        }
        return Optional.of(none(said.contains("impossible") ? NIET_MOGELIJK : ONBEKEND));
    }

    private static CellMark number(Number number, boolean isVoorlopig) {
        return new CellMark(new BigDecimal(number.toString()), null, isVoorlopig);
    }
}
