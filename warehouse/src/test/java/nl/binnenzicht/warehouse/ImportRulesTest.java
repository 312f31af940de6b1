package nl.binnenzicht.warehouse;

import nl.binnenzicht.warehouse.testing.ImportRules;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    @Test
    void eachLibraryHasOneDoorAndTheFloorKnowsNothingAbove() {
        ImportRules.of("nl.binnenzicht.warehouse")
                .door("java.sql..", "query..")
                .door("org.duckdb..", "query..")
                .door("com.fasterxml.jackson..", "store..")
                .door("de.siegmar.fastcsv..", "schema..")
                .door("picocli..", "cli..")
                .never("error..", "nl.binnenzicht.warehouse.(term|check|schema|store|query|cli)..")
                .never("query..", "nl.binnenzicht.warehouse.cli..")
                .noCycles();
    }
}
