package nl.binnenzicht.ingest.landing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds keys that come back, for files of any size in bounded memory.
 *
 * <p>A key is its 64-bit hash ({@link KeyHash}). Up to a number of keys they are held in memory;
 * later ones go to files by their first bits, and are compared per file when everything was read.
 * Duplicates found only then are already in the Parquet file: the delivery is read once more, with
 * those rows known. Two keys with one hash would wrongly reject a row: for a hundred million rows
 * the chance of one such pair is 3 in 10,000.
 */
final class KeyRegister implements AutoCloseable {

    /** Keys in memory: a table of 128 MB at most. */
    static final int IN_MEMORY = 12_000_000;

    private static final int PARTITION_BITS = 6;
    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final int inMemory;
    private final Set<Long> knownDuplicates;
    private final LongSet keys = new LongSet();
    private final DataOutputStream[] partitions = new DataOutputStream[1 << PARTITION_BITS];
    private boolean isSpilled;

    /**
     * @param folder where files come when memory is full
     * @param inMemory keys to hold in memory
     * @param knownDuplicates rows that an earlier reading found to be duplicates
     */
    KeyRegister(Path folder, int inMemory, Set<Long> knownDuplicates) {
        this.folder = folder;
        this.inMemory = inMemory;
        this.knownDuplicates = knownDuplicates;
    }

    /** False when the key certainly came before. */
    boolean isFirst(long hash, long row) throws IOException {
        long key = hash == 0 ? 1 : hash;
        if (keys.size() < inMemory) {
            return keys.add(key);
        }
        if (keys.contains(key) || knownDuplicates.contains(row)) {
            return false;
        }
        spill(key, row);
        return true;
    }

    private void spill(long key, long row) throws IOException {
        isSpilled = true;
        int partition = (int) (key >>> Long.SIZE - PARTITION_BITS);
        if (partitions[partition] == null) {
            partitions[partition] =
                    new DataOutputStream(
                            new BufferedOutputStream(
                                    Files.newOutputStream(file(partition)), BUFFER));
        }
        partitions[partition].writeLong(key);
        partitions[partition].writeLong(row);
    }

    /** Rows whose key came before in a part that was not in memory; empty when there are none. */
    Set<Long> lateDuplicates() throws IOException {
        Set<Long> duplicates = new HashSet<>(knownDuplicates);
        if (!isSpilled) {
            return duplicates;
        }
        close();
        for (int partition = 0; partition < partitions.length; partition++) {
            if (Files.exists(file(partition))) {
                compare(file(partition), duplicates);
            }
        }
        return duplicates;
    }

    private static void compare(Path file, Set<Long> duplicates) throws IOException {
        long entries = Files.size(file) / (2 * Long.BYTES);
        LongSet seen = new LongSet();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < entries; i++) {
                long key = in.readLong();
                long row = in.readLong();
                if (!seen.add(key)) {
                    duplicates.add(row);
                }
            }
        }
    }

    private Path file(int partition) {
        return folder.resolve("sleutels-" + partition);
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < partitions.length; i++) {
            if (partitions[i] != null) {
                partitions[i].close();
                partitions[i] = null;
            }
        }
    }

    /** Removes the files; the register cannot be used after this. */
    void delete() throws IOException {
        close();
        for (int partition = 0; partition < partitions.length; partition++) {
            Files.deleteIfExists(file(partition));
        }
    }
}
