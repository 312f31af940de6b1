package nl.binnenzicht.marts.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.binnenzicht.marts.mkba.Disconto;
import nl.binnenzicht.marts.mkba.Metingen;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/** What a case may refer to without a warehouse: the price list, the discount rates, the index. */
public class ReferentieMetingen implements Metingen {

    private final Map<String, Prijslijst> prijzen = new HashMap<>();
    private final Cells disconto;
    private final Prijsindex index;

    ReferentieMetingen(Rows prijzen, Rows disconto, Rows cpi) {
        Cells cells = new Cells(prijzen);
        for (int row = 0; row < cells.size(); row++) {
            this.prijzen.put(cells.text(row, "prijs_code"), price(cells, row));
        }
        this.disconto = new Cells(disconto);
        this.index = Prijsindex.of(cpi);
    }

    /** The tables that ship with the program. */
    public static Metingen shipped() {
        return new ReferentieMetingen(rows("prijs"), rows("mkba_disconto"), rows("cpi"));
    }

    private static Rows rows(String name) {
        ReferenceTable table = ReferenceTable.load(name);
        List<List<Object>> rows = new ArrayList<>();
        for (Map<String, String> values : table.rows()) {
            List<Object> row = new ArrayList<>();
            for (String column : table.columns()) {
                String value = values.get(column);
                row.add(value == null || value.isEmpty() ? null : value);
            }
            rows.add(row);
        }
        return new Rows(table.columns(), rows);
    }

    private static Prijslijst price(Cells cells, int row) {
        return new Prijslijst(
                cells.text(row, "naam"),
                Double.parseDouble(cells.text(row, "waarde")),
                cells.text(row, "eenheid"),
                Integer.parseInt(cells.text(row, "prijspeil")),
                cells.text(row, "bron"),
                "J".equals(cells.text(row, "is_aanname")));
    }

    @Override
    public Optional<Prijslijst> prijs(String code) {
        return Optional.ofNullable(prijzen.get(code));
    }

    @Override
    public Optional<Disconto> disconto(LocalDate peildatum) {
        for (int row = 0; row < disconto.size(); row++) {
            String until = disconto.text(row, "geldig_tot");
            boolean hasBegun =
                    !LocalDate.parse(disconto.text(row, "geldig_van")).isAfter(peildatum);
            if (hasBegun && (until == null || !LocalDate.parse(until).isBefore(peildatum))) {
                return Optional.of(
                        new Disconto(
                                rate(row, "discontovoet"),
                                List.of(rate(row, "laag"), rate(row, "hoog")),
                                disconto.text(row, "bron")));
            }
        }
        return Optional.empty();
    }

    private double rate(int row, String column) {
        return Double.parseDouble(disconto.text(row, column));
    }

    @Override
    public double omrekening(int van, int naar) {
        return index.factor(van, naar);
    }

    @Override
    public boolean heeftWarehouse() {
        return false;
    }

    @Override
    public Optional<GemetenEffect> effect(List<String> voorzieningen, String kwadrant) {
        return Optional.empty();
    }

    @Override
    public Optional<Double> maanden(String voorziening) {
        return Optional.empty();
    }

    @Override
    public Optional<Prijslijst> meting(String code) {
        return Optional.empty();
    }
}
