package nl.binnenzicht.ingest.landing;

import java.util.Arrays;
import java.util.Optional;
import nl.binnenzicht.warehouse.store.Manifest;

/** What a supplier has to do about a reject, in one Dutch sentence. */
final class RejectAction {

    private RejectAction() {}

    /**
     * @param rule as it stands on the list; a rule of the contract has a name of its own
     */
    static String of(String rule, Manifest.Status status) {
        Optional<Flaw> flaw =
                Arrays.stream(Flaw.values())
                        .filter(one -> one.weight() != Flaw.Weight.WARNING)
                        .filter(one -> one.rule().equals(rule))
                        .findFirst();
        String repair = flaw.map(RejectAction::repair).orElse("Herstel de rij volgens de regel");
        return repair
                + (status == Manifest.Status.GELAND
                        ? " en lever het bestand van deze periode opnieuw."
                        : " en lever het hele bestand opnieuw; er is niets van geland.");
    }

    private static String repair(Flaw flaw) {
        return switch (flaw) {
            case ENCODING -> "Bewaar het bestand als UTF-8";
            case EMPTY -> "Lever een bestand met een kopregel, ook als er geen rijen zijn";
            case CUT_OFF -> "Maak het bestand opnieuw aan; het breekt af";
            case UNREADABLE -> "Herstel de aanhalingstekens";
            case CHANGED -> "Wacht tot het bestand af is";
            case COLUMN_MISSING -> "Lever deze kolom, of herstel haar naam";
            case COLUMN_TWICE -> "Haal de dubbele kolom weg";
            case FIELD_COUNT -> "Geef elke rij evenveel velden als de kopregel";
            case DRIFT -> "Lever de kolom zoals is afgesproken, of meld wat er veranderde";
            case WRONG_TYPE -> "Herstel de schrijfwijze in deze kolom";
            case UNKNOWN_CODE -> "Gebruik een code uit de lijst, of meld de nieuwe code";
            case REQUIRED_EMPTY -> "Vul de ontbrekende waarde in";
            case TOO_MANY_REJECTED -> "Herstel de afgekeurde rijen hieronder";
            case PERIOD_AHEAD, ROWS_GONE, TOTAL_MOVED -> "Bevestig dat het klopt, of herstel het";
            case INVALID_BSN -> "Zoek het juiste BSN op";
            case NO_ROW -> "Haal de regel weg, of maak er een hele rij van";
            case DUPLICATE_KEY -> "Lever elke sleutel een keer";
            default -> "Herstel de rij volgens de regel";
        };
    }
}
