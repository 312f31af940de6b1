package nl.binnenzicht.marts.mkba;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.binnenzicht.marts.statistics.Uncertain;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * A case with every number filled in, written as a case file: what {@link CasusBestand} reads back
 * to the same case, and what {@code analyse mkba --case} takes.
 */
public final class Rekenblad {

    private final StringBuilder text = new StringBuilder();

    private Rekenblad() {}

    public static String write(Casus casus) {
        return new Rekenblad().casus(casus);
    }

    private String casus(Casus casus) {
        line(0, "casus", casus.code());
        quoted(0, "naam", casus.naam());
        quoted(0, "per", casus.eenheid());
        quoted(0, "nulalternatief", casus.nulalternatief());
        line(0, "peildatum", casus.peildatum());
        line(0, "prijspeil", casus.prijspeil());
        line(0, "horizon", casus.horizon());
        line(0, "trekkingen", casus.trekkingen());
        line(0, "startgetal", casus.startgetal());
        text.append("disconto:\n");
        line(1, "voet", casus.disconto().voet());
        line(1, "varianten", casus.disconto().varianten());
        quoted(1, "bron", casus.disconto().bron());
        text.append("effect:\n");
        quoted(1, "betekenis", casus.effect().betekenis());
        quoted(1, "eenheid", casus.effect().eenheid());
        Optional<Gegeven> effect = casus.effect().gegeven();
        effect.ifPresentOrElse(
                gegeven -> gegeven(1, gegeven),
                () -> quoted(1, "onbekend", casus.effect().reden()));
        Map<String, Gegeven> gegevens = casus.gegevens();
        text.append("verloop:\n  eerste_jaar:\n");
        gegeven(2, gegevens.get(Invoer.EERSTE_JAAR));
        text.append("  blijfkans:\n");
        gegeven(2, gegevens.get(Invoer.BLIJFKANS));
        section("additionaliteit", gegevens.get(Invoer.ADDITIONALITEIT));
        section("verdringing", gegevens.get(Invoer.VERDRINGING));
        section("maanden", gegevens.get(Invoer.MAANDEN));
        text.append("prijzen:\n");
        casus.prijzen().values().forEach(this::prijs);
        text.append("posten:\n");
        casus.posten().forEach(this::post);
        text.append("niet_meegeteld:\n");
        for (String rest : casus.nietMeegeteld()) {
            text.append("  - ").append(quote(rest)).append('\n');
        }
        return text.toString();
    }

    private void section(String name, Gegeven gegeven) {
        if (gegeven != null) {
            text.append(name).append(":\n");
            gegeven(1, gegeven);
        }
    }

    private void prijs(Prijs prijs) {
        text.append("  ").append(prijs.code()).append(":\n");
        quoted(2, "naam", prijs.naam());
        quoted(2, "eenheid", prijs.eenheid());
        line(2, "prijspeil", prijs.prijspeil());
        gegeven(2, prijs.gegeven());
    }

    private void gegeven(int depth, Gegeven gegeven) {
        Uncertain waarde = gegeven.waarde();
        if (waarde.shape() != Uncertain.Shape.UNIFORM) {
            line(depth, "waarde", waarde.base());
        }
        switch (waarde.shape()) {
            case FIXED -> {}
            case NORMAL -> line(depth, "standaardfout", waarde.sd());
            case BETA -> {
                line(depth, "standaardfout", waarde.sd());
                line(depth, "verdeling", "beta");
            }
            case TRIANGULAR, UNIFORM -> range(depth, waarde);
            case PERT -> {
                range(depth, waarde);
                line(depth, "verdeling", "pert");
            }
        }
        quoted(depth, "bron", gegeven.bron());
        if (gegeven.isAanname()) {
            line(depth, "aanname", "ja");
        }
    }

    private void range(int depth, Uncertain waarde) {
        line(depth, "laag", waarde.low());
        line(depth, "hoog", waarde.high());
    }

    private void post(Post post) {
        text.append("  - post: ").append(post.code()).append('\n');
        line(2, "soort", post.soort().naam());
        line(2, "per", post.per().name().toLowerCase(Locale.ROOT));
        line(2, "prijs", post.prijs());
        line(2, "hoeveelheid", post.hoeveelheid());
        List<String> names =
                switch (post.soort()) {
                    case KOSTEN -> List.of("door");
                    case BATEN -> List.of("voor");
                    case OVERDRACHT -> List.of("van", "naar");
                };
        for (String name : names) {
            double sign = name.equals("door") || name.equals("van") ? -1 : 1;
            line(2, name, shares(post, sign));
        }
        quoted(2, "bron", post.bron());
    }

    private static String shares(Post post, double sign) {
        return post.aandelen().entrySet().stream()
                .filter(share -> share.getValue() * sign > 0)
                .map(share -> share.getKey() + ": " + share.getValue() * sign)
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void line(int depth, String name, Object value) {
        text.append("  ".repeat(depth)).append(name).append(": ").append(value).append('\n');
    }

    private void quoted(int depth, String name, String value) {
        line(depth, name, quote(value));
    }

    private static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + '"';
    }

    /** Whether a case failed only because the warehouse lacks a number, and no file is wrong. */
    public static boolean isOnlyMissing(DataException refused) {
        return refused.problems().stream().map(Problem::code).allMatch("BZ-224"::equals);
    }
}
