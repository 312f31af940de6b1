package nl.binnenzicht.marts.step;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.marts.step.Prijsindex.Jaar;
import nl.binnenzicht.marts.step.StepTable.Column;
import nl.binnenzicht.marts.step.StepTable.Type;
import nl.binnenzicht.warehouse.query.Rows;

/**
 * {@code dim_prijsindex}: one row per year of the linked consumer price index, with the published
 * value and the factor that links it.
 */
public final class PrijsindexStep implements Step {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("jaar", Type.INTEGER),
                    new Column("indexcijfer", Type.DOUBLE),
                    new Column("reeks_code", Type.TEXT),
                    new Column("basisjaar", Type.INTEGER),
                    new Column("indexcijfer_gepubliceerd", Type.DOUBLE),
                    new Column("koppelfactor", Type.DOUBLE),
                    new Column("bron", Type.TEXT),
                    new Column("is_aanname", Type.BOOLEAN));

    @Override
    public List<String> inputs() {
        return List.of("ref_cpi");
    }

    @Override
    public List<String> outputs() {
        return List.of("dim_prijsindex");
    }

    @Override
    public List<StepTable> run(Map<String, Rows> inputs) {
        Prijsindex index = Prijsindex.of(inputs.get("ref_cpi"));
        List<List<Object>> rows = index.jaren().values().stream().map(PrijsindexStep::row).toList();
        return List.of(new StepTable("dim_prijsindex", COLUMNS, rows));
    }

    private static List<Object> row(Jaar jaar) {
        return Arrays.asList(
                jaar.punt().jaar(),
                jaar.index(),
                jaar.punt().reeks(),
                jaar.punt().basisjaar(),
                jaar.punt().index(),
                jaar.koppelfactor(),
                jaar.punt().bron(),
                jaar.punt().isAanname());
    }
}
