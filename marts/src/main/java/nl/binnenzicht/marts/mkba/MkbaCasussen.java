package nl.binnenzicht.marts.mkba;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that ship with the program, {@code reference/mkba/<name>.yaml}. */
public final class MkbaCasussen {

    /** File names without extension, in the order of screens. A new case is added here. */
    static final List<String> NAMEN =
            List.of("werk-instrument", "nieuw-beschut", "loonkostensubsidie", "garantiebaan");

    private MkbaCasussen() {}

    /** What stands in each case file, by its name. */
    public static Map<String, String> bestanden() {
        Map<String, String> bestanden = new LinkedHashMap<>();
        NAMEN.forEach(naam -> bestanden.put(naam + ".yaml", text(naam)));
        return bestanden;
    }

    private static String text(String naam) {
        String path = "/reference/mkba/" + naam + ".yaml";
        try (InputStream in = MkbaCasussen.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no case on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
