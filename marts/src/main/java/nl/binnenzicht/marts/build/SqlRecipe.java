package nl.binnenzicht.marts.build;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.query.SqlFile;

/**
 * A table that one SQL file makes; the file name is the name of the table.
 *
 * @param layer folder of the file
 * @param name of the table
 * @param inputs tables after {@code from} and {@code join}, common table expressions not counted
 * @param key columns after {@code key:} in its header; empty where the header has none
 * @param leeg columns after {@code leeg:} in the header of a staging table whose source need not
 *     have been delivered, as {@code naam type}: without a delivery the table is empty, and a
 *     column that a delivery does not have is null; empty where the source must have been delivered
 * @param sql one select that runs as it stands
 */
record SqlRecipe(
        Layer layer, String name, Set<String> inputs, List<String> key, String leeg, String sql)
        implements Recipe {

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:from|join)\\s+([a-z]\\w*)");
    private static final Pattern CTE = Pattern.compile("([a-z]\\w*)\\s+as\\s*\\(");
    private static final Pattern TABLE = Pattern.compile("(landing|ref|stg|int|dim|fct)_\\w+");

    static SqlRecipe of(Layer layer, SqlFile file) {
        String code = TEXT.matcher(COMMENT.matcher(file.body()).replaceAll("")).replaceAll("''");
        Set<String> inputs = names(SOURCE, code);
        inputs.removeAll(names(CTE, code));
        inputs.removeIf(input -> !TABLE.matcher(input).matches());
        String key = file.header().getOrDefault("key", "");
        List<String> columns =
                Arrays.stream(key.split(",")).map(String::strip).filter(c -> !c.isEmpty()).toList();
        String leeg = file.header().getOrDefault("leeg", "");
        return new SqlRecipe(layer, file.id(), inputs, columns, leeg, file.body());
    }

    private static Set<String> names(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<String> outputs() {
        return List.of(name);
    }

    @Override
    public boolean isPublished() {
        return layer == Layer.MARTS;
    }
}
