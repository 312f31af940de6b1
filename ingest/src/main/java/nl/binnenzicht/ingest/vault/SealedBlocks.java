package nl.binnenzicht.ingest.vault;

import com.google.crypto.tink.Aead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * The file form of the sealed table: blocks of entries, each encrypted by itself, so that any
 * number of persons can be read and added in little memory.
 *
 * <p>A block is its length (four bytes) and AES-256-GCM ciphertext; its place in the file is
 * authenticated with it, so blocks cannot be swapped or come from another file.
 */
final class SealedBlocks {

    /** Entries per block. */
    static final int BLOCK = 10_000;

    private static final int MAX_BLOCK_BYTES = 4 << 20;

    private final Aead aead;

    SealedBlocks(Aead aead) {
        this.aead = aead;
    }

    /**
     * One entry: who a pseudonym stands for, and what the exports need of that person.
     *
     * @param packed as {@link KnownPersons} packs it
     * @param pseudonym with prefix
     */
    record Entry(long packed, String pseudonym) {}

    /** What is done with each entry, oldest first. */
    interface Visitor {
        void entry(Entry entry);
    }

    /** A new file of blocks, filled entry by entry. */
    final class Copy {

        private final OutputStream out;
        private final List<Entry> entries = new ArrayList<>();
        private int place;

        private Copy(OutputStream out) {
            this.out = out;
        }

        void add(Entry entry) {
            entries.add(entry);
            if (entries.size() == BLOCK) {
                flush();
            }
        }

        void finish() {
            if (!entries.isEmpty()) {
                flush();
            }
        }

        private void flush() {
            try {
                out.write(seal(entries, place));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a block does not seal", e);
            }
            place++;
            entries.clear();
        }
    }

    Copy copyTo(OutputStream out) {
        return new Copy(out);
    }

    byte[] seal(List<Entry> entries, int place) throws GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                out.writeLong(entry.packed());
                out.writeUTF(entry.pseudonym());
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not refuse", e);
        }
        byte[] sealed = aead.encrypt(bytes.toByteArray(), place(place));
        byte[] block = new byte[sealed.length + Integer.BYTES];
        for (int i = 0; i < Integer.BYTES; i++) {
            block[i] = (byte) (sealed.length >>> 24 - 8 * i);
        }
        System.arraycopy(sealed, 0, block, Integer.BYTES, sealed.length);
        return block;
    }

    /** Reads every entry; returns the number of blocks. */
    int read(Path file, Visitor visitor) throws IOException, GeneralSecurityException {
        int blocks = 0;
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            for (int length = length(in); length >= 0; length = length(in)) {
                byte[] sealed = in.readNBytes(length);
                if (sealed.length < length) {
                    throw new EOFException("block " + blocks + " is cut off");
                }
                open(aead.decrypt(sealed, place(blocks)), visitor);
                blocks++;
            }
        }
        return blocks;
    }

    private static int length(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Integer.BYTES);
        if (bytes.length == 0) {
            return -1;
        }
        int length = 0;
        for (byte b : bytes) {
            length = length << 8 | b & 0xFF;
        }
        if (bytes.length < Integer.BYTES || length < 0 || length > MAX_BLOCK_BYTES) {
            throw new EOFException("no block length where one belongs");
        }
        return length;
    }

    private static void open(byte[] plain, Visitor visitor) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            int entries = in.readInt();
            for (int i = 0; i < entries; i++) {
                visitor.entry(new Entry(in.readLong(), in.readUTF()));
            }
        }
    }

    private static byte[] place(int block) {
        return ("binnenzicht|bsn|v1|" + block).getBytes(StandardCharsets.US_ASCII);
    }
}
