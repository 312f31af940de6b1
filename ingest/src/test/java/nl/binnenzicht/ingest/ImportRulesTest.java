package nl.binnenzicht.ingest;

import nl.binnenzicht.warehouse.testing.ImportRules;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    private static final String ROOT = "nl.binnenzicht.ingest";

    private final ImportRules rules = ImportRules.of(ROOT);

    @Test
    void everyLibraryHasOneDoor() {
        rules.door("org.apache.parquet..", "landing")
                .door("org.apache.hadoop..", "landing")
                .door("com.github.luben.zstd..", "landing")
                .door("com.google.crypto.tink..", "vault")
                .door("org.dhatim.fastexcel..", "format")
                .door("java.sql..", "jdbc")
                .door("org.apache.commons.compress..", "format")
                .door("javax.xml..", "bus", "format")
                .door("java.net.http..", "statline");
    }

    @Test
    void sourcesKnowTheirContractAndNothingElse() {
        rules.never("source..", ROOT + ".landing..")
                .never("source..", ROOT + ".vault..")
                .never("source..", ROOT + ".bus..")
                .never("source..", "nl.binnenzicht.warehouse.store..")
                .never("source..", "nl.binnenzicht.warehouse.query..");
    }

    @Test
    void landingAsksNoQuestionsAndTheVaultKnowsNoRows() {
        rules.never("landing..", "nl.binnenzicht.warehouse.query..")
                .never("landing..", ROOT + ".bus..")
                .never("landing..", ROOT + ".format..")
                .never("format..", ROOT + ".vault..")
                .never("format..", ROOT + ".source..")
                .never("landing..", ROOT + ".source..")
                .never("vault..", ROOT + ".landing..")
                .never("vault..", "nl.binnenzicht.warehouse.schema..");
    }

    @Test
    void packagesNeedEachOtherInOneDirection() {
        rules.noCycles();
    }
}
