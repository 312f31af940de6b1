package nl.binnenzicht.marts.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * The recipes that the star schema needs, each after the tables it reads.
 *
 * <p>Staging and intermediate tables that no mart needs, directly or through others, are left out,
 * and so is the demand that their source was ever delivered.
 */
final class BuildGraph {

    private final List<Recipe> order;

    private BuildGraph(List<Recipe> order) {
        this.order = order;
    }

    /**
     * Orders recipes. Problems, all at once: BZ-031 unknown table, BZ-032 tables that wait for each
     * other, BZ-033 a table that is made twice.
     *
     * @param isReference whether a {@code ref_} table exists
     */
    static BuildGraph of(List<Recipe> recipes, Predicate<String> isReference) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Recipe> makers = new LinkedHashMap<>();
        for (Recipe recipe : recipes) {
            for (String output : recipe.outputs()) {
                if (makers.put(output, recipe) != null) {
                    problems.add(BuildProblems.madeTwice(output));
                }
            }
        }
        for (Recipe recipe : recipes) {
            Set<String> unknown = new TreeSet<>(recipe.inputs());
            unknown.removeIf(name -> makers.containsKey(name) || isSource(name, isReference));
            if (!unknown.isEmpty()) {
                problems.add(BuildProblems.unknownTables(recipe.name(), unknown));
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(problems);
        }
        Walk walk = new Walk(makers);
        recipes.stream().filter(Recipe::isPublished).forEach(walk::visit);
        return new BuildGraph(List.copyOf(walk.done));
    }

    private static boolean isSource(String name, Predicate<String> isReference) {
        return name.startsWith("landing_") || name.startsWith("ref_") && isReference.test(name);
    }

    List<Recipe> order() {
        return order;
    }

    /** The {@code landing_} tables that must have been delivered. */
    Set<String> landingTables() {
        Set<String> needed = sources("landing_");
        needed.removeAll(optionalTables().keySet());
        return needed;
    }

    /** The columns of those that need not have been delivered, by name. */
    Map<String, String> optionalTables() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Recipe recipe : order) {
            if (recipe instanceof SqlRecipe sql && !sql.leeg().isEmpty()) {
                sql.inputs().stream()
                        .filter(input -> input.startsWith("landing_"))
                        .forEach(input -> columns.put(input, sql.leeg()));
            }
        }
        return columns;
    }

    /** The {@code ref_} tables that are read. */
    Set<String> referenceTables() {
        return sources("ref_");
    }

    private Set<String> sources(String prefix) {
        Set<String> found = new TreeSet<>();
        order.forEach(recipe -> found.addAll(recipe.inputs()));
        found.removeIf(name -> !name.startsWith(prefix));
        return found;
    }

    /** How many recipes read a table. */
    long readers(String table) {
        return order.stream().filter(recipe -> recipe.inputs().contains(table)).count();
    }

    /** Tables that are published, in the order in which they are made. */
    List<String> published() {
        return order.stream()
                .filter(Recipe::isPublished)
                .flatMap(recipe -> recipe.outputs().stream())
                .toList();
    }

    /** Visits what a recipe reads before the recipe itself. */
    private static final class Walk {

        private final Map<String, Recipe> makers;
        private final Set<Recipe> done = new LinkedHashSet<>();
        private final Deque<Recipe> open = new ArrayDeque<>();

        private Walk(Map<String, Recipe> makers) {
            this.makers = makers;
        }

        private void visit(Recipe recipe) {
            if (done.contains(recipe)) {
                return;
            }
            if (open.contains(recipe)) {
                throw new DataException(BuildProblems.cycle(since(recipe)));
            }
            open.addLast(recipe);
            for (String input : recipe.inputs()) {
                if (makers.containsKey(input)) {
                    visit(makers.get(input));
                }
            }
            open.removeLast();
            done.add(recipe);
        }

        private List<String> since(Recipe recipe) {
            List<String> names = new ArrayList<>(open.stream().map(Recipe::name).toList());
            List<String> cycle =
                    new ArrayList<>(names.subList(names.indexOf(recipe.name()), names.size()));
            cycle.add(recipe.name());
            return cycle;
        }
    }
}
