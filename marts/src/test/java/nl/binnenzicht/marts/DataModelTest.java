package nl.binnenzicht.marts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact has the columns, the order and the types that docs/datamodel.md promises. */
class DataModelTest {

    /** Facts that a step makes, not SQL. */
    private static final Set<String> STEPS =
            Set.of("fct_effect", "fct_effect_balans", "fct_mkba", "fct_mkba_uitkomst");

    static List<String> facts() {
        return DataModel.read().tables().keySet().stream()
                .filter(table -> table.startsWith("fct_") && !STEPS.contains(table))
                .toList();
    }

    @Test
    void theDocumentNamesSixteenFactsThatSqlMakes() {
        assertThat(facts()).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactHasTheColumnsThatTheDocumentPromisesAlsoWithoutAnyData(String fact) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (StructField field : MartCase.of(fact).run().schema().fields()) {
            columns.put(field.name(), duckDbType(field.dataType().sql().toLowerCase()));
        }

        assertThat(columns).containsExactlyEntriesOf(DataModel.read().tables().get(fact));
    }

    private static String duckDbType(String type) {
        return switch (type) {
            case "string" -> "varchar";
            case "int" -> "integer";
            default -> type;
        };
    }
}
