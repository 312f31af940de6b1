package nl.binnenzicht.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of tests, made on the spot. */
final class Bytes {

    private Bytes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    static byte[] of(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] gz(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A zip of names, each followed by its text. */
    static byte[] zip(String... namesAndTexts) {
        Object[] namesAndBytes = new Object[namesAndTexts.length];
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            namesAndBytes[i] = namesAndTexts[i];
            namesAndBytes[i + 1] = utf8(namesAndTexts[i + 1]);
        }
        return zipOf(namesAndBytes);
    }

    /** A zip of names, each followed by its bytes. */
    static byte[] zipOf(Object... namesAndBytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                out.write((byte[]) namesAndBytes[i + 1]);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A zip of one file that is not compressed, with a byte that its sum does not know. */
    static byte[] storedAndSpoiled(String name, String text) {
        CRC32 sum = new CRC32();
        sum.update(utf8(text));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(utf8(text).length);
            entry.setCrc(sum.getValue());
            out.putNextEntry(entry);
            out.write(utf8(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = packed.toByteArray();
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text)]++;
        return bytes;
    }

    /** The zip with the mark of encryption on its first file. */
    static byte[] withPassword(byte[] zip) {
        byte[] bytes = zip.clone();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("PK\3\4") + 6] |= 1;
        bytes[text.indexOf("PK\1\2") + 8] |= 1;
        return bytes;
    }
}
