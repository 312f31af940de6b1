package nl.binnenzicht.marts.build;

/** The one Spark of this module's tests. */
public final class TestSpark {

    private static final SparkEngine ENGINE = SparkEngine.on("local[2]");

    private TestSpark() {}

    public static SparkEngine engine() {
        return ENGINE;
    }
}
