package nl.binnenzicht.marts.cohort;

import java.util.Arrays;
import java.util.Optional;

/** A characteristic of a person at the end of a month, and the column that holds it. */
public enum Kenmerk {
    KWADRANT("segment", "KWADRANT", "kwadrant_code", "Kwadrant"),
    CATEGORIE("segment", "CATEGORIE", "categorie_code", "Categorie"),
    SPOOR_LV("segment", "SPOOR_LV", "spoor_lv_code", "Spoor (LV 2019-2022)"),
    SPOOR_BMWE("segment", "SPOOR_BMWE", "spoor_bmwe_code", "Spoor (BMWE 2016)"),
    LEEFTIJD("leeftijd", "", "leeftijdsklasse_code", "Leeftijd"),
    GESLACHT("geslacht", "", "geslacht_code", "Geslacht"),
    OPLEIDING("opleiding", "", "opleidingsniveau_code", "Opleidingsniveau"),
    LEEFVORM("leefvorm", "", "leefvorm_code", "Leefvorm"),
    UITKERING("uitkering", "", "regeling_code", "Uitkering"),
    DUUR("duur", "", "duurklasse_code", "Duur in de bijstand");

    private final String soort;
    private final String schema;
    private final String kolom;
    private final String titel;

    Kenmerk(String soort, String schema, String kolom, String titel) {
        this.soort = soort;
        this.schema = schema;
        this.kolom = kolom;
        this.titel = titel;
    }

    /** The word in a definition. */
    public String soort() {
        return soort;
    }

    /** The scheme of a segment; empty for everything else. */
    public String schema() {
        return schema;
    }

    /** Column of {@code fct_client_maand}. */
    public String kolom() {
        return kolom;
    }

    /** As the screen says it. */
    public String titel() {
        return titel;
    }

    static Optional<Kenmerk> van(String soort, String schema) {
        return Arrays.stream(values())
                .filter(een -> een.soort.equals(soort) && een.schema.equals(schema))
                .findFirst();
    }
}
