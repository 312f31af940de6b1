package nl.binnenzicht.marts.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.binnenzicht.marts.step.Step;

/** Marts that Java makes. */
record StepRecipe(Step step) implements Recipe {

    @Override
    public Set<String> inputs() {
        return new LinkedHashSet<>(step.inputs());
    }

    @Override
    public List<String> outputs() {
        return step.outputs();
    }

    @Override
    public boolean isPublished() {
        return true;
    }
}
