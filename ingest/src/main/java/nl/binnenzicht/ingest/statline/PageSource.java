package nl.binnenzicht.ingest.statline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where pages come from: the server of CBS, or a folder of saved responses. */
interface PageSource {

    /**
     * One page.
     *
     * @param address where it is on the server; saved responses do not look at it
     */
    byte[] page(PageName name, URI address);

    /**
     * The name under which a page is kept, the same on every machine.
     *
     * @param tabel folder
     * @param set of the table; empty for the list of sets
     * @param query what was asked of it, without the address of a server; empty for all of it
     * @param number from 1
     */
    record PageName(String tabel, String set, String query, int number) {

        private static final int HASH = 8;

        /** How messages name it. */
        String where() {
            return "statline %s%s bladzijde %d"
                    .formatted(tabel, set.isEmpty() ? "" : " " + set, number);
        }

        private String first() {
            return set.isEmpty() ? "tabel" : set;
        }

        /** {@code TypedDataSet-1a2b3c4d-1.json}. */
        String file() {
            String hash =
                    query.isEmpty()
                            ? ""
                            : "-"
                                    + sha256(query.getBytes(StandardCharsets.UTF_8))
                                            .substring(0, HASH);
            return "%s%s-%d.json".formatted(first(), hash, number);
        }

        /** What a person who saves a set by hand calls it: {@code TypedDataSet-1.json}. */
        String plainFile() {
            return "%s-%d.json".formatted(first(), number);
        }

        /** The same for a set of one page: {@code TypedDataSet.json}. */
        String barestFile() {
            return first() + ".json";
        }
    }

    /** Hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
