package nl.binnenzicht.dashboard.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.Test;

/** Every amount that a table answers is a decimal in DuckDB itself, never a floating number. */
class AmountColumnsTest {

    private static final Periode YEAR = Periode.parse("2025");

    @Test
    void everyAmountColumnOfATableIsADecimal() {
        List<String> wrong = new ArrayList<>();
        int amounts = 0;
        try (ServedSnapshot snapshot = MetricCase.of("buig").snapshot()) {
            for (Metric metric : MetricCatalog.load().all()) {
                if (metric.kind() != Metric.Kind.TABEL) {
                    continue;
                }
                MetricRequest request =
                        MetricRequest.of(metric.id(), YEAR, Policy.informatiemanager());
                MetricSql sql = MetricSql.of(metric, request);
                Rows columns = snapshot.query("describe " + sql.text(), sql.parameters().toArray());
                for (int row = 0; row < columns.size(); row++) {
                    String column = columns.text(row, "column_name");
                    String type = columns.text(row, "column_type");
                    if (column.endsWith("_eur")) {
                        amounts++;
                        if (!type.startsWith("DECIMAL")) {
                            wrong.add(metric.id() + "." + column + " " + type);
                        }
                    }
                }
            }
        }

        assertThat(amounts).isGreaterThan(40);
        assertThat(wrong).isEmpty();
    }
}
