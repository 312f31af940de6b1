package nl.binnenzicht.marts.step;

import java.util.HashMap;
import java.util.Map;

/** Prices by code, in euro of one year: converted with {@link Prijsindex}. */
final class MkbaPrijzen {

    private final Map<String, Double> prijs = new HashMap<>();

    MkbaPrijzen(Cells prijzen, Prijsindex index, int prijspeil) {
        for (int row = 0; row < prijzen.size(); row++) {
            int jaar = (int) prijzen.number(row, "prijspeil", prijspeil);
            prijs.put(
                    prijzen.text(row, "prijs_code"),
                    prijzen.number(row, "waarde", 0) * index.factor(jaar, prijspeil));
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
