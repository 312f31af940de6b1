package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.binnenzicht.marts.effect.EffectThresholds;
import nl.binnenzicht.marts.step.EffectStep;
import nl.binnenzicht.marts.step.MkbaStep;
import nl.binnenzicht.marts.step.PrijsindexStep;
import nl.binnenzicht.marts.step.Step;
import nl.binnenzicht.warehouse.query.SqlFile;

/**
 * Everything one build makes and checks.
 *
 * @param recipes SQL files and steps, in no order
 * @param checks of {@code sql/checks}, where a file is named after its mart
 */
public record BuildPlan(List<Recipe> recipes, List<Check> checks) {

    /** The steps of the star schema: what SQL says badly. A new step is added here. */
    private static final List<Step> STEPS =
            List.of(
                    new EffectStep(EffectThresholds.STANDARD),
                    new MkbaStep(),
                    new PrijsindexStep());

    /** What ships with the program. */
    public static BuildPlan standard() {
        List<Recipe> recipes = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            String folder =
                    switch (layer) {
                        case STAGING -> "sql/staging";
                        case INTERMEDIATE -> "sql/intermediate";
                        case MARTS -> "sql/marts";
                    };
            new SqlFolder(folder)
                    .texts()
                    .forEach(
                            (path, text) ->
                                    recipes.add(SqlRecipe.of(layer, SqlFile.parse(path, text))));
        }
        STEPS.stream().map(StepRecipe::new).forEach(recipes::add);
        List<Check> checks = new ArrayList<>();
        new SqlFolder("sql/checks")
                .texts()
                .forEach((path, text) -> checks.addAll(Check.parse(mart(path), text)));
        return new BuildPlan(List.copyOf(recipes), List.copyOf(checks));
    }

    /**
     * Only what these tables need, without checks: for a benchmark, never for a page.
     *
     * @param tables published ones
     */
    BuildPlan upTo(Set<String> tables) {
        Set<String> needed = new HashSet<>(tables);
        List<Recipe> kept = new ArrayList<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Recipe recipe : recipes) {
                if (!kept.contains(recipe)
                        && recipe.outputs().stream().anyMatch(needed::contains)) {
                    kept.add(recipe);
                    needed.addAll(recipe.inputs());
                    grows = true;
                }
            }
        }
        return new BuildPlan(List.copyOf(kept), List.of());
    }

    private static String mart(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".sql".length());
    }
}
