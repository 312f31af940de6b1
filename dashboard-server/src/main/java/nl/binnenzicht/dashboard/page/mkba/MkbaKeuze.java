package nl.binnenzicht.dashboard.page.mkba;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.CasusBestand;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.step.ReferentieMetingen;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.Scenario;
import nl.binnenzicht.warehouse.store.Scenariomap;

/**
 * What a reader chose on the page MKBA: a case, and numbers of it that are other than its own.
 *
 * <p>Words: {@code casus}, {@code scenario} (a saved one), and those of {@link Parameter}; values
 * are numbers with a comma or a point. Problems: BZ-226 for a case, scenario or number that cannot
 * be.
 */
public final class MkbaKeuze {

    static final String CASUS = "casus";
    static final String SCENARIO = "scenario";

    private final List<Regel> casussen;
    private final Regel regel;
    private final Casus basis;
    private final Map<String, String> waarden;
    private final List<Scenario> bewaard;
    private final String scenario;

    /**
     * A case that can be chosen.
     *
     * @param rekenblad empty where a number was missing
     */
    record Regel(String code, String naam, Optional<String> rekenblad, String reden) {}

    private MkbaKeuze(
            List<Regel> casussen,
            Regel regel,
            Casus basis,
            Map<String, String> waarden,
            List<Scenario> bewaard,
            String scenario) {
        this.casussen = casussen;
        this.regel = regel;
        this.basis = basis;
        this.waarden = waarden;
        this.bewaard = bewaard;
        this.scenario = scenario;
    }

    /** Reads the choice; everything that is wrong with it comes back together. */
    public static MkbaKeuze of(Enquiry enquiry) {
        List<Regel> casussen = casussen(enquiry.ask("mkba_casus"));
        Map<String, String> words = new LinkedHashMap<>(enquiry.words());
        Regel regel = chosen(casussen, words.remove(CASUS));
        String naam = words.remove(SCENARIO);
        if (regel.rekenblad().isEmpty()) {
            return new MkbaKeuze(casussen, regel, null, Map.of(), List.of(), "");
        }
        Casus basis =
                CasusBestand.read(
                        "rekenblad", regel.rekenblad().get(), ReferentieMetingen.shipped());
        List<Scenario> bewaard = new Scenariomap(enquiry.home()).of(regel.code());
        Map<String, String> waarden = new LinkedHashMap<>();
        if (naam != null) {
            waarden.putAll(saved(bewaard, naam).waarden());
        }
        waarden.putAll(words);
        MkbaKeuze keuze =
                new MkbaKeuze(casussen, regel, basis, waarden, bewaard, naam == null ? "" : naam);
        keuze.check(words);
        return keuze;
    }

    private static List<Regel> casussen(Published table) {
        List<Regel> casussen = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Object blad = table.cell(row, "rekenblad").value();
            Object reden = table.cell(row, "reden").value();
            casussen.add(
                    new Regel(
                            String.valueOf(table.cell(row, "casus_code").value()),
                            String.valueOf(table.cell(row, "casus_naam").value()),
                            Optional.ofNullable(blad).map(Object::toString),
                            reden == null ? "" : reden.toString()));
        }
        return casussen;
    }

    private static Regel chosen(List<Regel> casussen, String code) {
        if (casussen.isEmpty()) {
            return new Regel("", "", Optional.empty(), "Deze snapshot heeft geen casus.");
        }
        if (code == null) {
            return casussen.get(0);
        }
        return casussen.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        CASUS,
                                        "deze casus bestaat niet",
                                        "een van: "
                                                + String.join(
                                                        ", ",
                                                        casussen.stream()
                                                                .map(Regel::code)
                                                                .toList())));
    }

    private static Scenario saved(List<Scenario> bewaard, String naam) {
        return bewaard.stream()
                .filter(one -> one.naam().equals(naam))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        SCENARIO,
                                        "dit scenario is niet bewaard bij deze casus",
                                        "een scenario uit de lijst op de pagina"));
    }

    private void check(Map<String, String> words) {
        List<Problem> problems = new ArrayList<>();
        List<Parameter> parameters = parameters();
        words.forEach(
                (woord, tekst) ->
                        parameters.stream()
                                .filter(one -> one.woord().equals(woord))
                                .findFirst()
                                .ifPresentOrElse(
                                        one -> check(one, tekst, problems),
                                        () ->
                                                problems.add(
                                                        problem(
                                                                woord.matches("[a-z0-9_]{1,50}")
                                                                        ? woord
                                                                        : "keuze",
                                                                "deze casus kent dit getal niet",
                                                                "een getal van de casus"))));
        if (!problems.isEmpty()) {
            throw RequestException.wrong(problems);
        }
    }

    private static void check(Parameter parameter, String tekst, List<Problem> problems) {
        double number = number(tekst);
        boolean fits = number >= parameter.minst() && number <= parameter.meest();
        boolean isWhole =
                !parameter.woord().equals(Parameter.HORIZON) || number == Math.rint(number);
        if (!fits || !isWhole) {
            problems.add(
                    problem(
                            parameter.woord(),
                            "dit getal kan niet",
                            "een getal van %s tot en met %s"
                                    .formatted(
                                            Tekst.number(parameter.minst()),
                                            Tekst.number(parameter.meest()))));
        }
    }

    /** NaN for what is no number. */
    private static double number(String tekst) {
        String text = tekst.strip().replace(',', '.');
        return text.matches("-?\\d{1,9}(\\.\\d{1,12})?") ? Double.parseDouble(text) : Double.NaN;
    }

    private static RequestException wrong(String woord, String found, String expected) {
        return RequestException.wrong(problem(woord, found, expected));
    }

    private static Problem problem(String woord, String found, String expected) {
        return new Problem(
                "BZ-226", "mkba " + woord, found, expected, "Kies opnieuw op de pagina MKBA.");
    }

    List<Regel> casussen() {
        return casussen;
    }

    public String code() {
        return regel.code();
    }

    String naam() {
        return regel.naam();
    }

    String reden() {
        return regel.reden();
    }

    public boolean isBerekend() {
        return basis != null;
    }

    Casus basis() {
        return basis;
    }

    List<Parameter> parameters() {
        return Parameter.of(basis);
    }

    /** Value of a number as the reader gave it; empty where it is that of the case. */
    Optional<String> waarde(String woord) {
        return Optional.ofNullable(waarden.get(woord));
    }

    /** What was changed, as an address says it. */
    public Map<String, String> waarden() {
        return waarden;
    }

    boolean isAnders() {
        return !waarden.isEmpty();
    }

    /** Name of the saved scenario that is shown; empty for none. */
    String scenario() {
        return scenario;
    }

    List<Scenario> bewaard() {
        return bewaard;
    }

    /** The case with the numbers of the reader. */
    public Casus gekozen() {
        return with(waarden);
    }

    /** The outcome of the case with other numbers; those it does not know are left out. */
    MkbaUitkomst uitkomst(Map<String, String> anders) {
        return MkbaUitkomst.of(with(anders));
    }

    /** The error of the effect comes after the effect, which it may need. */
    private Casus with(Map<String, String> anders) {
        Casus casus = basis;
        for (Parameter parameter : parameters()) {
            String tekst = anders.get(parameter.woord());
            double number = tekst == null ? Double.NaN : number(tekst);
            if (number >= parameter.minst() && number <= parameter.meest()) {
                casus = parameter.apply(casus, number);
            }
        }
        return casus;
    }
}
