package nl.binnenzicht.marts.build;

import org.apache.spark.sql.SparkSession;

/** The one Spark of this module's tests. */
public final class TestSpark {

    private static final SparkEngine ENGINE = SparkEngine.on("local[2]");

    private TestSpark() {}

    public static SparkEngine engine() {
        return ENGINE;
    }

    /** A session with its own views, set for tables of a few rows. */
    public static SparkSession session() {
        ENGINE.start();
        SparkSession session = ENGINE.session();
        session.conf().set("spark.sql.shuffle.partitions", "1");
        session.conf().set("spark.sql.adaptive.enabled", "false");
        session.conf().set("spark.sql.codegen.wholeStage", "false");
        return session;
    }
}
