package nl.binnenzicht.marts.step;

import java.time.LocalDate;
import java.util.List;

/**
 * A question to cost-benefit analysis and what was agreed beforehand; a row of {@code
 * reference/mkba_casus.csv}.
 *
 * @param volgorde voorzieningen, the first with a reliable effect is worked out
 * @param peildatum decides which discount rate holds
 * @param prijspeil year in whose prices everything is
 * @param jaren how many years count, the year of the start included
 * @param eersteJaar share of the year of the start that a job found within it lasts
 * @param blijfkans share of the extra jobs of a year that is left a year later
 * @param verdringing share of the extra jobs that someone else would have had
 * @param spreiding of each price, down and up, in the draws and the tornado
 * @param trekkingen number of draws
 * @param startgetal seed of the draws
 */
record MkbaCasus(
        String code,
        String naam,
        List<String> volgorde,
        String kwadrant,
        LocalDate peildatum,
        int prijspeil,
        int jaren,
        double eersteJaar,
        double blijfkans,
        double verdringing,
        double spreiding,
        int trekkingen,
        long startgetal) {

    static MkbaCasus read(Cells cells, int row) {
        return new MkbaCasus(
                cells.text(row, "casus_code"),
                cells.text(row, "naam"),
                List.of(cells.text(row, "voorziening_volgorde").split(",")),
                cells.text(row, "kwadrant_code"),
                LocalDate.parse(cells.text(row, "peildatum")),
                Integer.parseInt(cells.text(row, "prijspeil")),
                Integer.parseInt(cells.text(row, "aantal_jaren")),
                Double.parseDouble(cells.text(row, "aandeel_eerste_jaar")),
                Double.parseDouble(cells.text(row, "blijfkans")),
                Double.parseDouble(cells.text(row, "verdringing")),
                Double.parseDouble(cells.text(row, "spreiding_prijs")),
                Integer.parseInt(cells.text(row, "trekkingen")),
                Long.parseLong(cells.text(row, "startgetal")));
    }

    /** The same question with another share left after a year. */
    MkbaCasus withBlijfkans(double other) {
        return new MkbaCasus(
                code,
                naam,
                volgorde,
                kwadrant,
                peildatum,
                prijspeil,
                jaren,
                eersteJaar,
                other,
                verdringing,
                spreiding,
                trekkingen,
                startgetal);
    }

    /** The same question with another share of jobs taken from others. */
    MkbaCasus withVerdringing(double other) {
        return new MkbaCasus(
                code,
                naam,
                volgorde,
                kwadrant,
                peildatum,
                prijspeil,
                jaren,
                eersteJaar,
                blijfkans,
                other,
                spreiding,
                trekkingen,
                startgetal);
    }
}
