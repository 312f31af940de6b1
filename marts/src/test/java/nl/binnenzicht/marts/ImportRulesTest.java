package nl.binnenzicht.marts;

import nl.binnenzicht.warehouse.testing.ImportRules;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    private static final String MARTS = "nl.binnenzicht.marts";

    @Test
    void onlyTheBuildKnowsSparkAndOnlyTheMainsKnowTheCommandLine() {
        ImportRules.of(MARTS)
                .door("org.apache..", "build..")
                .door("org.hipparchus..", "statistics..", "step..")
                .door("org.snakeyaml..", "mkba..")
                .never("(build|step|statistics|metric|mkba)..", "picocli..")
                .never("(step|statistics|metric)..", MARTS + ".build..")
                .noCycles();
    }

    @Test
    void definitionsAndFormulasStandOnTheirOwn() {
        ImportRules.of(MARTS)
                .never("metric..", "nl.binnenzicht.warehouse.(store|check|cli)..")
                .never("metric..", MARTS + ".(step|statistics)..")
                .never("statistics..", "nl.binnenzicht.warehouse..")
                .never("statistics..", MARTS + ".(step|metric)..")
                .never("mkba..", "nl.binnenzicht.warehouse.(store|check|cli|query|schema)..")
                .never("mkba..", MARTS + ".(step|metric)..")
                .never("step..", MARTS + ".metric..")
                .never("step..", "nl.binnenzicht.warehouse.(store|check|cli)..");
    }
}
