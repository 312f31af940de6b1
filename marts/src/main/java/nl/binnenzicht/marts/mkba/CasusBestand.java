package nl.binnenzicht.marts.mkba;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.marts.mkba.Metingen.GemetenEffect;
import nl.binnenzicht.marts.mkba.Metingen.Prijslijst;
import nl.binnenzicht.marts.statistics.Uncertain;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * Reads a case file, see docs/how-to/mkba-casus.md.
 *
 * <p>Problems, all of a file together and each with its line: BZ-220 no YAML, BZ-221 a name that is
 * unknown, missing or twice there, BZ-222 a value of the wrong kind or out of bounds, BZ-223 an
 * unknown actor or price, or shares that do not add up, BZ-224 a number that only the warehouse
 * has.
 */
public final class CasusBestand {

    private static final double ANY = 1e15;
    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
    private static final double TOLERANCE = 1e-9;

    private final Blad blad;
    private final Metingen metingen;
    private final List<String> meldingen = new ArrayList<>();
    private Optional<GemetenEffect> gemeten = Optional.empty();
    private List<String> volgorde = List.of();

    private CasusBestand(Blad blad, Metingen metingen) {
        this.blad = blad;
        this.metingen = metingen;
    }

    /**
     * The case in a file.
     *
     * @param file name for messages
     */
    public static Casus read(String file, String text, Metingen metingen) {
        return new CasusBestand(Blad.read(file, text), metingen).casus();
    }

    private Casus casus() {
        blad.keys(
                List.of(
                        "casus",
                        "naam",
                        "per",
                        "nulalternatief",
                        "peildatum",
                        "prijspeil",
                        "horizon",
                        "effect",
                        "verloop",
                        "prijzen",
                        "posten",
                        "niet_meegeteld"),
                List.of(
                        "disconto",
                        "trekkingen",
                        "startgetal",
                        "additionaliteit",
                        "verdringing",
                        "maanden",
                        "spreiding_prijzen"));
        String code = blad.text("casus");
        if (!code.isEmpty() && !code.matches(CODE)) {
            blad.wrong("BZ-222", "casus", "dit is geen code", "hoofdletters, cijfers en _");
        }
        LocalDate peildatum = blad.date("peildatum");
        int prijspeil = (int) blad.whole("prijspeil", 1990, 2100);
        int horizon = (int) blad.whole("horizon", 1, 50);
        Effect effect = effect();
        Map<String, Gegeven> gegevens = gegevens();
        List<Post> posten = posten();
        Map<String, Prijs> prijzen = prijzen(prijspeil, posten);
        Disconto disconto = disconto(peildatum);
        List<String> rest = blad.texts("niet_meegeteld");
        if (rest.isEmpty() && blad.has("niet_meegeteld")) {
            blad.wrong("BZ-222", "niet_meegeteld", "de lijst is leeg", "wat er niet in zit");
        }
        boolean needsMonths = posten.stream().anyMatch(post -> post.per() == Post.Per.MAAND);
        if (needsMonths && !blad.has("maanden")) {
            blad.wrong(
                    "BZ-221", "maanden", "deze naam ontbreekt", "de duur, voor posten per maand");
        }
        Casus casus =
                new Casus(
                        code,
                        blad.text("naam"),
                        blad.text("per"),
                        blad.text("nulalternatief"),
                        peildatum,
                        prijspeil,
                        horizon,
                        disconto,
                        (int) blad.whole("trekkingen", 100, 1_000_000, 10_000),
                        blad.whole("startgetal", 0, 4_000_000_000L, 20_250_101),
                        effect,
                        gegevens,
                        prijzen,
                        posten,
                        rest,
                        meldingen);
        blad.refuse();
        return casus;
    }

    private Disconto disconto(LocalDate peildatum) {
        if (blad.has("disconto")) {
            Blad deel = blad.map("disconto").keys(List.of("voet", "bron"), List.of("varianten"));
            return new Disconto(
                    deel.number("voet", -0.05, 0.25),
                    deel.numbers("varianten", -0.05, 0.25),
                    deel.text("bron"));
        }
        Optional<Disconto> geldig =
                peildatum == null ? Optional.empty() : metingen.disconto(peildatum);
        if (geldig.isEmpty()) {
            blad.wrong(
                    "BZ-221",
                    "disconto",
                    "op de peildatum is geen discontovoet bekend",
                    "disconto met voet en bron");
        }
        return geldig.orElse(new Disconto(0, List.of(), ""));
    }

    private Effect effect() {
        Blad deel = blad.map("effect");
        String eenheid = deel.text("eenheid", Effect.AANDEEL);
        if (deel.has("uit")) {
            return measured(deel, eenheid);
        }
        if (deel.has("onbekend")) {
            deel.keys(List.of("betekenis", "onbekend"), List.of("eenheid"));
            return new Effect(
                    deel.text("betekenis"), eenheid, Optional.empty(), deel.text("onbekend"));
        }
        boolean isShare = eenheid.equals(Effect.AANDEEL);
        Gegeven gegeven =
                gegeven(
                        deel,
                        List.of("betekenis"),
                        List.of("eenheid"),
                        isShare ? -1 : -ANY,
                        isShare ? 1 : ANY);
        return new Effect(deel.text("betekenis"), eenheid, Optional.of(gegeven), "");
    }

    private Effect measured(Blad deel, String eenheid) {
        deel.keys(List.of("betekenis", "uit", "voorziening", "kwadrant"), List.of("eenheid"));
        String betekenis = deel.text("betekenis");
        volgorde = deel.texts("voorziening");
        if (!deel.text("uit").equals("fct_effect")) {
            deel.wrong("BZ-222", "uit", "hieruit komt geen effect", "fct_effect");
        }
        if (!metingen.heeftWarehouse()) {
            deel.wrong(
                    "BZ-224",
                    "uit",
                    "dit effect staat alleen in het gebouwde warehouse",
                    "een effect met waarde, standaardfout en bron");
            return new Effect(betekenis, eenheid, Optional.empty(), "");
        }
        gemeten = metingen.effect(volgorde, deel.text("kwadrant"));
        return new Effect(
                betekenis,
                eenheid,
                gemeten.map(
                        effect ->
                                new Gegeven(
                                        Uncertain.normal(effect.verschil(), effect.standaardfout()),
                                        effect.bron(),
                                        false)),
                gemeten.isPresent()
                        ? ""
                        : "van geen van deze instrumenten is een betrouwbaar effect te schatten.");
    }

    /** The instrument that prices and months are of: the measured one, else the first that ran. */
    private String voorziening() {
        return gemeten.map(GemetenEffect::voorziening)
                .or(() -> volgorde.stream().filter(this::isVoorbij).findFirst())
                .orElse("");
    }

    private boolean isVoorbij(String voorziening) {
        return metingen.maanden(voorziening).isPresent();
    }

    private Map<String, Gegeven> gegevens() {
        Map<String, Gegeven> gegevens = new LinkedHashMap<>();
        gegevens.put(
                Invoer.ADDITIONALITEIT,
                optional(
                        "additionaliteit",
                        1,
                        "niet opgegeven: het effect geldt al tegenover het nulalternatief"));
        gegevens.put(Invoer.VERDRINGING, optional("verdringing", 0, "niet opgegeven, op 0 gezet"));
        Blad verloop = blad.map("verloop").keys(List.of("eerste_jaar", "blijfkans"), List.of());
        gegevens.put(
                Invoer.EERSTE_JAAR,
                gegeven(verloop.map("eerste_jaar"), List.of(), List.of(), 0, 1));
        gegevens.put(
                Invoer.BLIJFKANS, gegeven(verloop.map("blijfkans"), List.of(), List.of(), 0, 1));
        if (blad.has("maanden")) {
            Gegeven maanden = maanden(blad.map("maanden"));
            if (maanden != null) {
                gegevens.put(Invoer.MAANDEN, maanden);
            }
        }
        return gegevens;
    }

    private Gegeven optional(String name, double otherwise, String bron) {
        if (blad.has(name)) {
            return gegeven(blad.map(name), List.of(), List.of(), 0, 1);
        }
        if (name.equals("verdringing")) {
            meldingen.add("Verdringing is niet opgegeven en telt niet mee.");
        }
        return new Gegeven(Uncertain.fixed(otherwise), bron, name.equals("verdringing"));
    }

    private Gegeven maanden(Blad deel) {
        if (!deel.has("uit")) {
            return gegeven(deel, List.of(), List.of(), 0, 600);
        }
        deel.keys(List.of("uit"), List.of());
        Optional<Double> maanden =
                metingen.heeftWarehouse() ? metingen.maanden(voorziening()) : Optional.empty();
        if (maanden.isEmpty()) {
            deel.wrong(
                    "BZ-224",
                    "uit",
                    "deze duur staat niet in het warehouse",
                    "maanden met waarde en bron, of inzet die voorbij is");
            return null;
        }
        return new Gegeven(
                Uncertain.fixed(maanden.get()),
                "gemiddelde duur van het instrument, uit de eigen inzet",
                false);
    }

    /** A number with its spread, source and mark. */
    private static Gegeven gegeven(
            Blad deel, List<String> more, List<String> maybe, double least, double most) {
        List<String> required = new ArrayList<>(more);
        required.add("bron");
        List<String> optional = new ArrayList<>(maybe);
        optional.addAll(Spreiding.KEYS);
        optional.add("aanname");
        deel.keys(required, optional);
        return new Gegeven(
                Spreiding.read(deel, least, most), deel.text("bron"), deel.yes("aanname"));
    }

    private List<Post> posten() {
        List<Post> posten = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Blad deel : blad.maps("posten")) {
            deel.keys(
                    List.of("post", "soort", "per", "prijs", "bron"),
                    List.of("hoeveelheid", "voor", "door", "van", "naar"));
            String code = deel.text("post");
            if (!code.isEmpty() && (!code.matches(CODE) || !codes.add(code))) {
                deel.wrong(
                        "BZ-222",
                        "post",
                        "deze code is al gebruikt of geen code",
                        "hoofdletters, cijfers en _, elke post een keer");
            }
            Post.Soort soort = deel.word("soort", Post.Soort.class);
            posten.add(
                    new Post(
                            code,
                            soort,
                            deel.word("per", Post.Per.class),
                            deel.text("prijs"),
                            deel.number("hoeveelheid", 0, ANY, 1),
                            aandelen(deel, soort),
                            deel.text("bron")));
        }
        if (posten.isEmpty() && blad.has("posten")) {
            blad.wrong("BZ-222", "posten", "er staan geen posten", "minstens een post");
        }
        return posten;
    }

    private static Map<Actor, Double> aandelen(Blad deel, Post.Soort soort) {
        Map<Actor, Double> aandelen = new EnumMap<>(Actor.class);
        List<String> expected =
                switch (soort) {
                    case KOSTEN -> List.of("door");
                    case BATEN -> List.of("voor");
                    case OVERDRACHT -> List.of("van", "naar");
                };
        for (String name : List.of("door", "voor", "van", "naar")) {
            if (deel.has(name) != expected.contains(name)) {
                deel.wrong(
                        "BZ-221",
                        name,
                        deel.has(name) ? "deze naam hoort hier niet" : "deze naam ontbreekt",
                        "bij %s: %s".formatted(soort.naam(), String.join(" en ", expected)));
            } else if (deel.has(name)) {
                double sign = name.equals("door") || name.equals("van") ? -1 : 1;
                shares(deel, name, sign, aandelen);
            }
        }
        return aandelen;
    }

    private static void shares(Blad deel, String name, double sign, Map<Actor, Double> aandelen) {
        Blad shares = deel.map(name);
        List<String> known = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            known.add(actor.name());
        }
        double sum = 0;
        boolean isWhole = true;
        for (String actor : shares.names()) {
            double share = shares.number(actor, 0, 1);
            sum += share;
            if (known.contains(actor)) {
                aandelen.merge(Actor.valueOf(actor), sign * share, Double::sum);
            } else {
                isWhole = false;
                shares.wrong(
                        "BZ-223",
                        actor,
                        "deze actor bestaat niet",
                        "een van: " + String.join(", ", known));
            }
        }
        if (isWhole && !(Math.abs(sum - 1) < TOLERANCE)) {
            deel.wrong(
                    "BZ-223", name, "de aandelen zijn samen geen 1", "aandelen die samen 1 zijn");
        }
    }

    private Map<String, Prijs> prijzen(int prijspeil, List<Post> posten) {
        Blad lijst = blad.map("prijzen");
        double spreiding = blad.number("spreiding_prijzen", 0, 0.99, 0);
        Map<String, Prijs> prijzen = new LinkedHashMap<>();
        List<String> used = posten.stream().map(Post::prijs).distinct().toList();
        for (String code : lijst.names()) {
            if (!code.matches(CODE)) {
                lijst.wrong("BZ-222", code, "dit is geen code", "hoofdletters, cijfers en _");
            }
            if (!used.contains(code)) {
                lijst.wrong("BZ-223", code, "geen post gebruikt deze prijs", "een prijs die telt");
            }
            Prijs prijs = prijs(lijst.map(code), code, prijspeil, spreiding);
            if (prijs != null) {
                prijzen.put(code, prijs);
            }
        }
        for (String code : used) {
            if (!code.isEmpty() && !lijst.has(code)) {
                blad.wrong(
                        "BZ-223",
                        "posten",
                        "een post verwijst naar een prijs die er niet is",
                        "een prijs onder prijzen met de code van de post");
            }
        }
        return prijzen;
    }

    private Prijs prijs(Blad deel, String code, int prijspeil, double spreiding) {
        if (deel.has("lijst")) {
            deel.keys(List.of("lijst"), List.of());
            return listed(
                    deel,
                    "lijst",
                    code,
                    prijspeil,
                    spreiding,
                    metingen.prijs(named(deel, "lijst")));
        }
        if (deel.has("uit")) {
            deel.keys(List.of("uit"), List.of("anders"));
            Optional<Prijslijst> found =
                    metingen.heeftWarehouse()
                            ? metingen.meting(named(deel, "uit"))
                            : Optional.empty();
            if (found.isEmpty() && deel.has("anders")) {
                found = metingen.prijs(named(deel, "anders"));
            }
            return listed(deel, "uit", code, prijspeil, spreiding, found);
        }
        Gegeven gegeven = gegeven(deel, List.of("naam", "eenheid", "prijspeil"), List.of(), 0, ANY);
        if (gegeven.waarde().shape() == Uncertain.Shape.BETA) {
            deel.wrong("BZ-222", "verdeling", "een prijs is geen aandeel", "een andere verdeling");
            return null;
        }
        int jaar = (int) deel.whole("prijspeil", 1990, 2100);
        Gegeven spread =
                gegeven.waarde().isFixed() ? gegeven.with(around(gegeven, spreiding)) : gegeven;
        return new Prijs(
                code,
                deel.text("naam"),
                spread,
                deel.text("eenheid"),
                jaar,
                converted(deel, jaar, prijspeil));
    }

    private String named(Blad deel, String name) {
        return deel.text(name).replace("{voorziening}", voorziening());
    }

    private Prijs listed(
            Blad deel,
            String name,
            String code,
            int prijspeil,
            double spreiding,
            Optional<Prijslijst> found) {
        if (found.isEmpty()) {
            deel.wrong(
                    name.equals("uit") ? "BZ-224" : "BZ-223",
                    name,
                    "deze prijs is er niet",
                    "een prijs uit de prijslijst, of naam, waarde, eenheid, prijspeil en bron");
            return null;
        }
        Prijslijst prijs = found.get();
        Gegeven gegeven =
                new Gegeven(Uncertain.fixed(prijs.waarde()), prijs.bron(), prijs.isAanname());
        return new Prijs(
                code,
                prijs.naam(),
                gegeven.with(around(gegeven, spreiding)),
                prijs.eenheid(),
                prijs.prijspeil(),
                converted(deel, prijs.prijspeil(), prijspeil));
    }

    private static Uncertain around(Gegeven gegeven, double spreiding) {
        double waarde = gegeven.waarde().base();
        return Uncertain.triangular(waarde * (1 - spreiding), waarde, waarde * (1 + spreiding));
    }

    private double converted(Blad deel, int van, int naar) {
        if (van == naar || van == 0 || naar == 0) {
            return 1;
        }
        try {
            return metingen.omrekening(van, naar);
        } catch (DataException e) {
            for (Problem problem : e.problems()) {
                deel.wrong(problem.code(), "prijspeil", problem.found(), problem.expected());
            }
            return 1;
        }
    }
}
