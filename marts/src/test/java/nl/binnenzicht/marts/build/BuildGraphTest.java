package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.marts.step.Step;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.SqlFile;
import org.junit.jupiter.api.Test;

class BuildGraphTest {

    @Test
    void aTableComesAfterEverythingItReads() {
        BuildGraph graph =
                graph(
                        mart("fct_b", "select 1 as x from dim_a join int_c on true"),
                        intermediate("int_c", "select * from dim_a"),
                        mart("dim_a", "select * from stg_x__y"),
                        staging("stg_x__y", "select * from landing_x__y"));

        assertThat(graph.order())
                .extracting(Recipe::name)
                .containsExactly("stg_x__y", "dim_a", "int_c", "fct_b");
        assertThat(graph.landingTables()).containsExactly("landing_x__y");
        assertThat(graph.published()).containsExactly("dim_a", "fct_b");
        assertThat(graph.readers("dim_a")).isEqualTo(2);
    }

    @Test
    void whatNoMartNeedsIsLeftOutAndNeedNotBeDelivered() {
        BuildGraph graph =
                graph(
                        mart("dim_a", "select 1 as x"),
                        intermediate("int_c", "select * from stg_x__y"),
                        staging("stg_x__y", "select * from landing_x__y"));

        assertThat(graph.order()).extracting(Recipe::name).containsExactly("dim_a");
        assertThat(graph.landingTables()).isEmpty();
    }

    @Test
    void aStepStandsBetweenTheTablesItReadsAndThoseWhoReadIt() {
        BuildGraph graph =
                graph(
                        mart("fct_later", "select * from fct_made"),
                        new StepRecipe(step(List.of("int_c"), List.of("fct_made", "fct_also"))),
                        intermediate("int_c", "select 1 as x"));

        assertThat(graph.published()).containsExactly("fct_made", "fct_also", "fct_later");
    }

    @Test
    void commentsTextsAndCommonTableExpressionsAreNotInputs() {
        SqlRecipe recipe =
                mart(
                        "fct_b",
                        """
                        with dim_local as (
                            -- not from dim_comment
                            select 'from dim_text' as x from ref_code
                        )
                        select * from dim_local
                        """);

        assertThat(recipe.inputs()).containsExactly("ref_code");
    }

    @Test
    void theKeyComesFromTheHeader() {
        SqlRecipe recipe =
                mart(
                        "fct_b",
                        "-- fct_b: one row.\n-- key:  periode_id, client_id\n\nselect 1 as x");

        assertThat(recipe.key()).containsExactly("periode_id", "client_id");
    }

    @Test
    void allUnknownTablesAreNamedAtOnce() {
        assertThatThrownBy(
                        () ->
                                graph(
                                        mart("dim_a", "select * from stg_no__no join ref_nothing"),
                                        mart("dim_b", "select * from int_gone")))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        """
                        BZ-031 dim_a: leest onbekende tabellen: ref_nothing, stg_no__no; verwacht \
                        tabellen die een SQL-bestand, een stap of een referentielijst maakt. \
                        Er is niets gepubliceerd; de vorige snapshot blijft staan. Verbeter de \
                        naam in het SQL-bestand.
                        BZ-031 dim_b: leest onbekende tabellen: int_gone; verwacht \
                        tabellen die een SQL-bestand, een stap of een referentielijst maakt. \
                        Er is niets gepubliceerd; de vorige snapshot blijft staan. Verbeter de \
                        naam in het SQL-bestand.""");
    }

    @Test
    void tablesThatWaitForEachOtherAreNamedInOrder() {
        assertThatThrownBy(
                        () ->
                                graph(
                                        mart("dim_first", "select * from dim_a"),
                                        mart("dim_a", "select * from dim_b"),
                                        mart("dim_b", "select * from dim_c"),
                                        mart("dim_c", "select * from dim_a")))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "BZ-032 dim_a: tabellen wachten op elkaar: dim_a > dim_b > dim_c > dim_a;");
    }

    @Test
    void aTableHasOneMaker() {
        assertThatThrownBy(
                        () ->
                                graph(
                                        mart("dim_a", "select 1 as x"),
                                        new StepRecipe(step(List.of(), List.of("dim_a")))))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-033 dim_a: wordt twee keer gemaakt;");
    }

    @Test
    void whatShipsWithTheProgramFitsTogether() {
        BuildPlan plan = BuildPlan.standard();
        BuildGraph graph = BuildGraph.of(plan.recipes(), ReferenceViews::exists);

        assertThat(graph.published()).contains("dim_periode", "dim_client", "dim_levering");
        List<String> tables = new ArrayList<>(graph.published());
        tables.addAll(PrognoseTables.names());
        assertThat(plan.checks()).allSatisfy(check -> assertThat(tables).contains(check.tabel()));
        assertThat(graph.published())
                .containsAll(new PrognoseTables(null, MetricCatalog.load()).reads());
    }

    private static BuildGraph graph(Recipe... recipes) {
        return BuildGraph.of(List.of(recipes), "ref_code"::equals);
    }

    private static SqlRecipe mart(String name, String sql) {
        return recipe(Layer.MARTS, name, sql);
    }

    private static SqlRecipe intermediate(String name, String sql) {
        return recipe(Layer.INTERMEDIATE, name, sql);
    }

    private static SqlRecipe staging(String name, String sql) {
        return recipe(Layer.STAGING, name, sql);
    }

    private static SqlRecipe recipe(Layer layer, String name, String sql) {
        return SqlRecipe.of(layer, SqlFile.parse(name + ".sql", sql));
    }

    private static Step step(List<String> inputs, List<String> outputs) {
        return new FixedStep(inputs, outputs, List.of());
    }
}
