package nl.binnenzicht.marts.build;

import java.util.List;
import java.util.Set;

/** A way to make one or more tables from others. */
sealed interface Recipe permits SqlRecipe, StepRecipe {

    /** What a person looks for when it fails: the table, or the first of them. */
    default String name() {
        return outputs().get(0);
    }

    /** Tables it reads: {@code landing_}, {@code ref_}, {@code stg_}, {@code int_} or marts. */
    Set<String> inputs();

    List<String> outputs();

    /** Its outputs are written and published. */
    boolean isPublished();
}
