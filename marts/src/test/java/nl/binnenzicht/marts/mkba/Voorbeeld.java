package nl.binnenzicht.marts.mkba;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.binnenzicht.marts.step.ReferentieMetingen;

/** The example of docs/how-to/mkba-casus.md. */
final class Voorbeeld {

    private Voorbeeld() {}

    static String text() {
        try {
            return Files.readString(Path.of("../docs/how-to/mkba-voorbeeld.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Casus casus() {
        return read(text());
    }

    static Casus read(String text) {
        return CasusBestand.read("voorbeeld.yaml", text, ReferentieMetingen.shipped());
    }
}
