package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A cohort in Dutch, so that a reader checks the definition without reading JSON. */
public final class CohortTekst {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Function<String, Map<String, String>> namen;

    /**
     * @param namen code to name of a column; a code without a name is shown itself
     */
    public CohortTekst(Function<String, Map<String, String>> namen) {
        this.namen = namen;
    }

    /** Which day the index date is. */
    public String van(Index index) {
        if (index instanceof Index.Maand maand) {
            return "Iedereen op " + DAG.format(maand.maand().atEndOfMonth());
        }
        Index.Gebeurtenis event = (Index.Gebeurtenis) index;
        String welke =
                switch (event.welke()) {
                    case EERSTE -> "eerste";
                    case EERSTE_IN_PERIODE -> "eerste in de periode";
                    case LAATSTE_IN_PERIODE -> "laatste in de periode";
                };
        String wat =
                event.bron().titel()
                        + codes(event.bron().codekolom(), event.codes())
                        + (event.bron().duurt() ? ", dag van de start" : "");
        String moment = event.moment() == Index.Moment.DAG ? "" : ", laatste dag van die maand";
        return "%s (%s%s)%s".formatted(wat, welke, moment, grenzen(event.van(), event.totEnMet()));
    }

    /** The words of a rule: its name where it has one. */
    public String van(Cohort.Regel regel) {
        return regel.naam().isEmpty() ? van(regel.voorwaarde()) : regel.naam();
    }

    /** What must hold. */
    public String van(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.En en) {
            return samen(en.delen(), " en ");
        }
        if (voorwaarde instanceof Voorwaarde.Of of) {
            return samen(of.delen(), " of ");
        }
        if (voorwaarde instanceof Voorwaarde.Niet niet) {
            return "niet: " + van(niet.deel());
        }
        if (voorwaarde instanceof Criterium.Stand stand) {
            return stand(stand);
        }
        if (voorwaarde instanceof Criterium.Gebeurtenis gebeurtenis) {
            return gebeurtenis(gebeurtenis);
        }
        if (voorwaarde instanceof Criterium.Zrm zrm) {
            return zrm(zrm);
        }
        Criterium.Indexdatum datum = (Criterium.Indexdatum) voorwaarde;
        return "Indexdatum" + grenzen(datum.van(), datum.totEnMet());
    }

    private String samen(List<Voorwaarde> delen, String tussen) {
        return delen.stream()
                .map(
                        deel ->
                                deel instanceof Voorwaarde.En || deel instanceof Voorwaarde.Of
                                        ? "(" + van(deel) + ")"
                                        : van(deel))
                .collect(Collectors.joining(tussen));
    }

    private String stand(Criterium.Stand stand) {
        String wanneer =
                stand.maanden() == 0
                        ? ""
                        : ", " + new Afstand(stand.maanden(), Afstand.Eenheid.MAANDEN).inWoorden();
        return stand.wat().titel()
                + (stand.codes().isEmpty() ? " bekend" : codes(stand.wat().kolom(), stand.codes()))
                + wanneer;
    }

    private String gebeurtenis(Criterium.Gebeurtenis gebeurtenis) {
        String hoe =
                !gebeurtenis.bron().duurt()
                        ? ""
                        : switch (gebeurtenis.hoe()) {
                            case GESTART -> " gestart";
                            case LOOPT -> " loopt";
                            case BEEINDIGD -> " beëindigd";
                        };
        return gebeurtenis.bron().titel()
                + codes(gebeurtenis.bron().codekolom(), gebeurtenis.codes())
                + hoe
                + aantal(gebeurtenis.aantal())
                + ", "
                + gebeurtenis.venster().inWoorden();
    }

    private static String aantal(Criterium.Aantal aantal) {
        if (aantal.equals(Criterium.Aantal.MINSTENS_EEN)) {
            return "";
        }
        if (aantal.max().isEmpty()) {
            return " minstens " + aantal.min() + " keer";
        }
        int max = aantal.max().get();
        return aantal.min() == max
                ? " precies " + max + " keer"
                : " %d tot en met %d keer".formatted(aantal.min(), max);
    }

    private String zrm(Criterium.Zrm zrm) {
        String welke =
                switch (zrm.welke()) {
                    case EERSTE -> "eerste score";
                    case LAATSTE -> "laatste score";
                    case EEN -> "een score";
                };
        String niveau =
                zrm.van() == zrm.totEnMet()
                        ? "" + zrm.van()
                        : zrm.van() + " tot en met " + zrm.totEnMet();
        return "ZRM%s: %s %s, %s"
                .formatted(
                        codes("zrm_domein_code", List.of(zrm.domein())),
                        welke,
                        niveau,
                        zrm.venster().inWoorden());
    }

    private String codes(String kolom, List<String> codes) {
        if (codes.isEmpty()) {
            return "";
        }
        Map<String, String> van = namen.apply(kolom);
        return " "
                + codes.stream()
                        .map(code -> van.getOrDefault(code, code))
                        .collect(Collectors.joining(" of "));
    }

    private static String grenzen(Optional<LocalDate> van, Optional<LocalDate> tot) {
        return van.map(dag -> " vanaf " + DAG.format(dag)).orElse("")
                + tot.map(dag -> " tot en met " + DAG.format(dag)).orElse("");
    }
}
