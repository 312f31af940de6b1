package nl.binnenzicht.marts.mkba;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a case file may refer to instead of giving a number: the reference tables of the program
 * and, in a build, the warehouse.
 */
public interface Metingen {

    /** A price of the price list, or empty. */
    Optional<Prijslijst> prijs(String code);

    /** The discount rate that holds on a day; empty when none is known. */
    Optional<Disconto> disconto(LocalDate peildatum);

    /** What an amount in prices of one year is multiplied by to be in prices of another. */
    double omrekening(int van, int naar);

    /** Whether there is a warehouse to ask for the rest. */
    boolean heeftWarehouse();

    /** Effects of voorzieningen that may be used: state 4 or 5, in the order asked. */
    Optional<GemetenEffect> effect(List<String> voorzieningen, String kwadrant);

    /** Average months that a voorziening lasts; empty when nothing was over yet. */
    Optional<Double> maanden(String voorziening);

    /** A number of the warehouse by its code; empty when there is none. */
    Optional<Prijslijst> meting(String code);

    /**
     * A price as a list has it, in prices of its own year.
     *
     * @param waarde euro
     */
    record Prijslijst(
            String naam,
            double waarde,
            String eenheid,
            int prijspeil,
            String bron,
            boolean isAanname) {}

    /**
     * An effect that a case may rest on.
     *
     * @param verschil risk difference
     * @param bron what it is and how it was found, as a sentence
     */
    record GemetenEffect(String voorziening, double verschil, double standaardfout, String bron) {}
}
