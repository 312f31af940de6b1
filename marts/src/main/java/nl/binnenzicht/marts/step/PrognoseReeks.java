package nl.binnenzicht.marts.step;

import java.util.Arrays;

/**
 * A number per month that is looked ahead.
 *
 * @param metricId the definition
 * @param soort STAND: the last month of a year counts; SOM: its months together
 * @param model VOORRAAD, VOORRAAD_NAAR_RATO, UITSTROOM, UITSTROOM_WERK, GESLOTEN_GROEP (states and
 *     moves), REEKS (the series alone), KORT (the series alone, simple models)
 * @param months looked ahead
 * @param first month number of the first value, see {@link PrognoseStaten#month}
 * @param values per month, no gaps
 * @param persons on which the value of a month rests
 */
record PrognoseReeks(
        String metricId,
        String soort,
        String model,
        int months,
        int first,
        double[] values,
        double[] persons) {

    /** Month number of the last value. */
    int last() {
        return first + values.length - 1;
    }

    boolean isSum() {
        return soort.equals("SOM");
    }

    /** A month as the data have it: 202512. */
    static int periodeId(int month) {
        return month / 12 * 100 + month % 12 + 1;
    }

    /** The December that comes first after the last month. */
    int yearEnd() {
        return (last() + 1) / 12 * 12 + 11;
    }

    /** What this year came to already, of a sum; 0 in January. */
    double soFar() {
        double sum = 0;
        for (int month = (last() + 1) / 12 * 12; month <= last(); month++) {
            sum += values[month - first];
        }
        return sum;
    }

    /** The fewest people that a month of the last year rests on; null: no month rests on anyone. */
    Integer fewest() {
        int least =
                (int)
                        Arrays.stream(persons, Math.max(0, persons.length - 12), persons.length)
                                .filter(count -> count > 0)
                                .min()
                                .orElse(0);
        return least == 0 ? null : Integer.valueOf(least);
    }

    /** People that the year-end value rests on: of a sum those of the last year together. */
    Integer ofYear() {
        if (!isSum()) {
            return fewest();
        }
        int all =
                (int)
                        Arrays.stream(persons, Math.max(0, persons.length - 12), persons.length)
                                .sum();
        return all == 0 ? null : Integer.valueOf(all);
    }
}
