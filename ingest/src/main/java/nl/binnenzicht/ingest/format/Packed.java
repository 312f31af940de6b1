package nl.binnenzicht.ingest.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Content;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.ingest.landing.TextProbe;
import nl.binnenzicht.warehouse.schema.Contract;

/** What packed files have in common: they are unpacked in passing, never onto a disk. */
final class Packed {

    /** More text than this in one packed file is not what a supplier sends. */
    static final long MOST_BYTES = 64L << 30;

    private static final int BUFFER = 1 << 16;

    private Packed() {}

    /**
     * Opens what was packed as a file of the first kind that reads its name.
     *
     * @param names of the file inside, and of the one around it
     * @param expected what may be inside, as a message says it
     */
    static SourceRows open(
            List<ContentFormat> formats,
            Contract contract,
            List<String> names,
            String expected,
            Content.Source source)
            throws IOException, BrokenSourceException {
        ContentFormat format =
                formats.stream()
                        .filter(one -> one.reads(contract, names.get(0)))
                        .findFirst()
                        .orElseThrow(() -> archive(expected));
        return format.open(contract, content(names, source));
    }

    /**
     * Looks through the unpacked bytes once, to know how they can be text; a file that is cut off,
     * broken or a bomb shows it here.
     */
    private static Content content(List<String> names, Content.Source source)
            throws IOException, BrokenSourceException {
        TextProbe probe = new TextProbe();
        long bytes = pass(source, probe);
        return new Content(names, bytes, probe.result(), Optional.empty(), source);
    }

    private static long pass(Content.Source source, TextProbe probe)
            throws IOException, BrokenSourceException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                probe.accept(ByteBuffer.wrap(buffer, 0, read));
                bytes += read;
            }
            return bytes;
        } catch (EOFException e) {
            throw new BrokenSourceException(Flaw.CUT_OFF, 0, "een ingepakt bestand dat heel is");
        } catch (ZipException | LimitedStream.BombException e) {
            throw broken(e);
        }
    }

    /** The library's own sentence may quote the file, so it goes no further than here. */
    static BrokenSourceException broken(IOException e) {
        return e instanceof LimitedStream.BombException
                ? archive("hoogstens 200 keer zo groot uitgepakt als ingepakt")
                : archive("een ingepakt bestand dat heel is en geen wachtwoord heeft");
    }

    static BrokenSourceException archive(String expected) {
        return new BrokenSourceException(Flaw.ARCHIVE, 0, expected);
    }
}
