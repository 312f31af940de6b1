package nl.binnenzicht.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    TEXT("een tekstbestand"),
    ZIP("een zip- of Excelbestand"),
    GZIP("een gz-bestand"),
    OLE("een Excelbestand van voor 2007 (.xls)"),
    PROTECTED("een Excelbestand met een wachtwoord"),
    PDF("een PDF"),
    MARKUP("een webpagina of XML"),
    JSON("JSON"),
    OTHER_PACKED("een archief van een ander soort");

    private static final int BEGINNING = 64;

    /** Where the names of the parts of an old or protected workbook are looked for. */
    private static final int LOOK = 1 << 24;

    /** Name of the part that holds a protected workbook, two bytes a letter. */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0";

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    static FileKind of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(BEGINNING);
        if (starts(bytes, 0x50, 0x4B, 0x03, 0x04) || starts(bytes, 0x50, 0x4B, 0x05, 0x06)) {
            return ZIP;
        }
        if (starts(bytes, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            boolean isProtected = new String(in.readNBytes(LOOK), ISO_8859_1).contains(ENCRYPTED);
            return isProtected ? PROTECTED : OLE;
        }
        boolean isPacked =
                starts(bytes, 0x37, 0x7A, 0xBC, 0xAF)
                        || starts(bytes, 0x52, 0x61, 0x72, 0x21)
                        || starts(bytes, 0x42, 0x5A, 0x68)
                        || starts(bytes, 0xFD, 0x37, 0x7A, 0x58)
                        || starts(bytes, 0x28, 0xB5, 0x2F, 0xFD);
        if (isPacked) {
            return OTHER_PACKED;
        }
        return ofText(new String(bytes, ISO_8859_1).replace("ï»¿", "").strip());
    }

    private static FileKind ofText(String text) {
        if (text.startsWith("%PDF")) {
            return PDF;
        }
        String start = text.toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            return MARKUP;
        }
        boolean isJson = start.startsWith("{") || start.startsWith("[");
        return isJson ? JSON : TEXT;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        byte[] wanted = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            wanted[i] = (byte) mark[i];
        }
        return bytes.length >= mark.length
                && Arrays.equals(wanted, 0, mark.length, bytes, 0, mark.length);
    }

    /**
     * Refuses everything that is not of this kind.
     *
     * @param expected what was promised, as a message says it
     */
    void require(InputStream in, String expected) throws IOException, BrokenSourceException {
        try (in) {
            FileKind found = of(in);
            if (found != this) {
                throw new BrokenSourceException(
                        Flaw.OTHER_KIND, 0, expected, ": dit is " + found.words);
            }
        }
    }
}
