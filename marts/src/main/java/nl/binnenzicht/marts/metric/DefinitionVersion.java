package nl.binnenzicht.marts.metric;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The version of a definition: the start of a SHA-256 over everything that decides a number. */
final class DefinitionVersion {

    private static final int LENGTH = 12;

    private DefinitionVersion() {}

    static String of(Metric metric) {
        String decides =
                String.join(
                        "\n",
                        metric.id(),
                        metric.kind().name(),
                        metric.definition(),
                        metric.unit().name(),
                        String.join(",", metric.marts()),
                        metric.dateColumn(),
                        metric.moment().name(),
                        new TreeMap<>(metric.filters()).toString(),
                        String.join(",", metric.columns()),
                        metric.sql());
        return of(decides);
    }

    static String of(String decides) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(decides.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
