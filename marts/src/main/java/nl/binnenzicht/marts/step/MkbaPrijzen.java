package nl.binnenzicht.marts.step;

import java.util.HashMap;
import java.util.Map;

/** Prices by code, in euro of one year: converted with the yearly average of the CPI. */
final class MkbaPrijzen {

    private final Map<String, Double> prijs = new HashMap<>();

    MkbaPrijzen(Cells prijzen, Cells cpi, int prijspeil) {
        Map<Integer, Double> index = new HashMap<>();
        for (int row = 0; row < cpi.size(); row++) {
            index.put(
                    Integer.valueOf(cpi.text(row, "jaar")),
                    Double.valueOf(cpi.text(row, "indexcijfer")));
        }
        for (int row = 0; row < prijzen.size(); row++) {
            int jaar = (int) prijzen.number(row, "prijspeil", prijspeil);
            if (!index.containsKey(jaar) || !index.containsKey(prijspeil)) {
                throw new IllegalArgumentException("no consumer price index of " + jaar);
            }
            prijs.put(
                    prijzen.text(row, "prijs_code"),
                    prijzen.number(row, "waarde", 0) * index.get(prijspeil) / index.get(jaar));
        }
    }

    double require(String code) {
        Double value = prijs.get(code);
        if (value == null) {
            throw new IllegalArgumentException("no price " + code);
        }
        return value;
    }
}
