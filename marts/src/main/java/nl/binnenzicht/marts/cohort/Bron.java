package nl.binnenzicht.marts.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something with a day in the life of a person, and where it stands. An index date comes from one,
 * and rules ask about them.
 */
public enum Bron {
    ROL(
            "rol",
            "dim_client_rol",
            "client_rol_id",
            "doelgroep_code",
            "geldig_van",
            "geldig_tot",
            "",
            "Rol"),
    INSTRUMENT(
            "instrument",
            "fct_inzet",
            "inzet_id",
            "voorziening_code",
            "begindatum",
            "einddatum",
            "",
            "Instrument"),
    TRAJECT(
            "traject",
            "fct_traject",
            "traject_id",
            "trajectsoort_code",
            "begindatum",
            "einddatum",
            "",
            "Traject"),
    INSTROOM(
            "instroom",
            "fct_stroom",
            "stroom_id",
            "",
            "stroomdatum",
            "",
            "stroom_soort_code = 'IN'",
            "Instroom in de bijstand"),
    UITSTROOM(
            "uitstroom",
            "fct_stroom",
            "stroom_id",
            "reden_groep",
            "stroomdatum",
            "",
            "stroom_soort_code = 'UIT'",
            "Uitstroom uit de bijstand"),
    SCREENING(
            "screening",
            "fct_zrm_meting",
            "meting_id",
            "moment_code",
            "meetdatum",
            "",
            "",
            "ZRM-screening");

    private final String soort;
    private final String tabel;
    private final String sleutel;
    private final String codekolom;
    private final String begin;
    private final String einde;
    private final String alleen;
    private final String titel;

    Bron(
            String soort,
            String tabel,
            String sleutel,
            String codekolom,
            String begin,
            String einde,
            String alleen,
            String titel) {
        this.soort = soort;
        this.tabel = tabel;
        this.sleutel = sleutel;
        this.codekolom = codekolom;
        this.begin = begin;
        this.einde = einde;
        this.alleen = alleen;
        this.titel = titel;
    }

    /** The word in a definition. */
    public String soort() {
        return soort;
    }

    String tabel() {
        return tabel;
    }

    String sleutel() {
        return sleutel;
    }

    /** Column with the codes that may be chosen; empty: there are none. */
    public String codekolom() {
        return codekolom;
    }

    String begin() {
        return begin;
    }

    String einde() {
        return einde;
    }

    /** Condition that picks its rows of the table; empty: all. */
    String alleen() {
        return alleen;
    }

    /** As the screen says it. */
    public String titel() {
        return titel;
    }

    /** Whether it lasts; otherwise it happens on a day. */
    public boolean duurt() {
        return !einde.isEmpty();
    }

    /** The words of all of them. */
    static List<String> soorten() {
        return Arrays.stream(values()).map(Bron::soort).toList();
    }

    static Optional<Bron> van(String soort) {
        return Arrays.stream(values()).filter(bron -> bron.soort.equals(soort)).findFirst();
    }
}
