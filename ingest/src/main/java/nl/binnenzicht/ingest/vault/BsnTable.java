package nl.binnenzicht.ingest.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sealed table from pseudonym to person.
 *
 * <p>Persons met in a delivery are noted while it is read, and become part of the table with {@link
 * #commit} just before that delivery is landed; {@link #rollback} forgets them. A person whose day
 * of birth or sex is corrected is noted again: the last entry counts.
 *
 * <p>Problems: BZ-026 for a table that does not decrypt.
 */
public final class BsnTable {

    static final String FILE = "bsn.tabel";

    private static final LocalDate EPOCH = LocalDate.of(1800, 1, 1);
    private static final long LAST_DAY = 0x1FFFF - 1;

    private final Path file;
    private final Path pendingFile;
    private final SealedBlocks blocks;
    private final KnownPersons known = new KnownPersons();
    private final List<SealedBlocks.Entry> pending = new ArrayList<>();
    private SealedBlocks.Entry first;
    private int committedBlocks;
    private int pendingBlocks;

    BsnTable(Path folder, Aead aead) {
        file = folder.resolve(FILE);
        pendingFile = folder.resolve(".bsn.nieuw");
        blocks = new SealedBlocks(aead);
        load();
    }

    /** Notes a person of whom only the number is known. */
    public void note(int bsn, String pseudonym) {
        long before = known.find(bsn);
        if (before == 0) {
            add(KnownPersons.pack(bsn, 0, 0), pseudonym);
        }
    }

    /** Notes a person with what only the person register delivers. */
    public void note(int bsn, String pseudonym, LocalDate geboortedatum, int geslacht) {
        long day = geboortedatum.toEpochDay() - EPOCH.toEpochDay() + 1;
        int birth = day < 1 || day > LAST_DAY ? 0 : (int) day;
        long packed = KnownPersons.pack(bsn, birth, geslacht + 1);
        if (known.find(bsn) != packed) {
            add(packed, pseudonym);
        }
    }

    /** Makes what was noted since the last commit or rollback part of the table, on disk. */
    public void commit() {
        try {
            flush();
            if (pendingBlocks == 0) {
                return;
            }
            Path work = SecretFiles.work(file);
            try (OutputStream out = SecretFiles.create(work)) {
                if (Files.exists(file)) {
                    Files.copy(file, out);
                }
                Files.copy(pendingFile, out);
            }
            SecretFiles.publish(work, file);
            Files.delete(pendingFile);
            committedBlocks += pendingBlocks;
            pendingBlocks = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what was noted since the last commit. */
    public void rollback() {
        if (hasPending()) {
            load();
        }
    }

    /** Seals the whole table anew, without the persons of these numbers; whole or not at all. */
    public void remove(Set<Integer> numbers) {
        rewrite(entry -> !numbers.contains(KnownPersons.number(entry.packed())));
    }

    /** Seals the whole table anew, with the key that seals now. */
    void reseal() {
        rewrite(entry -> true);
    }

    private void rewrite(Predicate<SealedBlocks.Entry> stays) {
        if (!Files.exists(file)) {
            return;
        }
        Path work = SecretFiles.work(file);
        try {
            try (OutputStream out = SecretFiles.create(work)) {
                SealedBlocks.Copy copy = blocks.copyTo(out);
                visit(
                        entry -> {
                            if (stays.test(entry)) {
                                copy.add(entry);
                            }
                        });
                copy.finish();
            }
            SecretFiles.publish(work, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        first = null;
        load();
    }

    /** True when the number is in the table. */
    public boolean knows(int bsn) {
        return known.find(bsn) != 0;
    }

    private void load() {
        pending.clear();
        pendingBlocks = 0;
        known.clear();
        try {
            Files.deleteIfExists(pendingFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        committedBlocks = visit(this::remember);
    }

    /** True when something was noted since the last commit. */
    public boolean hasPending() {
        return pendingBlocks > 0 || !pending.isEmpty();
    }

    /** The persons behind these pseudonyms; who is not in the table is not in the answer. */
    public Map<String, Persoon> find(Set<String> pseudonyms) {
        Map<String, Persoon> found = new HashMap<>();
        visit(
                entry -> {
                    if (pseudonyms.contains(entry.pseudonym())) {
                        found.put(entry.pseudonym(), persoon(entry.packed()));
                    }
                });
        return found;
    }

    /** Persons in the table. */
    public int size() {
        return known.size();
    }

    /** False when the first person in the table got a pseudonym that this key does not give. */
    boolean isMadeWith(Pseudonyms pseudonyms) {
        return first == null
                || pseudonyms.of(KnownPersons.number(first.packed())).equals(first.pseudonym());
    }

    private void remember(SealedBlocks.Entry entry) {
        if (first == null) {
            first = entry;
        }
        known.put(entry.packed());
    }

    private void add(long packed, String pseudonym) {
        known.put(packed);
        pending.add(new SealedBlocks.Entry(packed, pseudonym));
        if (pending.size() >= SealedBlocks.BLOCK) {
            flush();
        }
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            int place = committedBlocks + pendingBlocks;
            SecretFiles.append(pendingFile, blocks.seal(pending, place));
            pendingBlocks++;
            pending.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a block does not seal", e);
        }
    }

    private int visit(SealedBlocks.Visitor visitor) {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            return blocks.read(file, visitor);
        } catch (IOException | GeneralSecurityException e) {
            throw VaultProblems.damaged(FILE);
        }
    }

    private static Persoon persoon(long packed) {
        int birth = KnownPersons.birth(packed);
        int sex = KnownPersons.sex(packed);
        return new Persoon(
                Bsn.digits(KnownPersons.number(packed)),
                birth == 0 ? null : EPOCH.plusDays(birth - 1L),
                sex == 0 ? null : Integer.toString(sex - 1));
    }
}
