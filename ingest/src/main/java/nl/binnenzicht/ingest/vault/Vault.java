package nl.binnenzicht.ingest.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;

/**
 * The vault of a data home, open.
 *
 * <p>Files: {@code bsn.sleutel} (Tink keyset, AES-256-GCM; itself encrypted when there is a {@link
 * MasterKey}), and sealed with it {@code pseudoniem.sleutel} (32 random bytes), {@code bsn.tabel}
 * and {@code personen.register}. Made at first use. Once there are deliveries or sealed numbers a
 * missing key is never replaced: everyone would silently get a second pseudonym.
 *
 * <p>A vault of before the pseudonym key was sealed is sealed when it is opened; a rotation that
 * was interrupted is finished. Open it only while holding the lock on the data home.
 */
public final class Vault {

    static final String PSEUDONYM_KEY = "pseudoniem.sleutel";

    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final Optional<Path> master;
    private final SealingKeys keys;
    private final Pseudonyms pseudonyms;
    private final BsnTable table;
    private final Identity identity;

    private Vault(
            Path folder,
            Optional<Path> master,
            SealingKeys keys,
            Pseudonyms pseudonyms,
            BsnTable table,
            Identity identity) {
        this.folder = folder;
        this.master = master;
        this.keys = keys;
        this.pseudonyms = pseudonyms;
        this.table = table;
        this.identity = identity;
    }

    /**
     * Opens the vault with the master key of the environment, making it when the data home is new.
     *
     * <p>Problems: BZ-026 when a key is missing, unreadable or wrong, BZ-090 for the master key,
     * BZ-091 when earlier work on persons must be finished first.
     */
    public static Vault open(DataHome home) {
        Vault vault = openForRepair(home, MasterKey.file());
        if (vault.identity.register().onafgemaakt() != null) {
            throw VaultProblems.unfinished();
        }
        return vault;
    }

    /**
     * Opens the vault also while work on persons is unfinished: only for who finishes it.
     *
     * @param master file with the master key; empty: none
     */
    public static Vault openForRepair(DataHome home, Optional<Path> master) {
        Path folder = home.vault();
        boolean isUsed =
                Files.exists(folder.resolve(BsnTable.FILE))
                        || Files.exists(folder.resolve(Identity.FILE))
                                && Files.exists(folder.resolve(PSEUDONYM_KEY))
                        || !new Landing(home).everything().isEmpty();
        try {
            SecretFiles.createFolder(folder);
            if (!isUsed) {
                makeMissingKeys(folder, master);
            }
            Vault vault = read(folder, master);
            if (vault.keys.isRotating()) {
                vault.finishRotation(master);
                return read(folder, master);
            }
            return vault;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    public BsnTable table() {
        return table;
    }

    public Identity identity() {
        return identity;
    }

    /** True when the keys lie in the vault in clear: no master key protects them. */
    public boolean isClear() {
        return keys.isClear();
    }

    /**
     * Seals everything with a new key. Between any two writes the vault can be opened: the keys
     * that open are on disk before the first file changes, and the old one goes after the last.
     *
     * @param next file with the master key from now on; empty: none
     */
    public void rotate(Optional<Path> next) {
        try {
            keys.withNew().write(folder, master);
            read(folder, master).finishRotation(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishRotation(Optional<Path> next) throws IOException {
        Aead aead = keys.aead();
        for (String name : new String[] {PSEUDONYM_KEY, Identity.FILE}) {
            SealedFile file = new SealedFile(folder, name);
            file.write(aead, file.read(aead));
        }
        table.reseal();
        keys.withoutOld().write(folder, next);
    }

    private static void makeMissingKeys(Path folder, Optional<Path> master) throws IOException {
        if (!Files.exists(folder.resolve(SealingKeys.FILE))) {
            SealingKeys.make().write(folder, master);
        }
        Aead aead = SealingKeys.parse(bytes(folder, SealingKeys.FILE), master).aead();
        if (!Files.exists(folder.resolve(PSEUDONYM_KEY))) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            seal(folder, aead, key);
        }
    }

    /** The register first: a sealed key says that there is one, so that its loss is noticed. */
    private static void seal(Path folder, Aead aead, byte[] key) throws IOException {
        Identity.create(folder, aead);
        new SealedFile(folder, PSEUDONYM_KEY).write(aead, key);
    }

    private static Vault read(Path folder, Optional<Path> master) throws IOException {
        byte[] stored = bytes(folder, PSEUDONYM_KEY);
        SealingKeys keys = SealingKeys.parse(bytes(folder, SealingKeys.FILE), master);
        Aead aead = keys.aead();
        boolean isSealed = stored.length != KEY_BYTES;
        byte[] key = isSealed ? new SealedFile(folder, PSEUDONYM_KEY).read(aead) : stored;
        Pseudonyms pseudonyms = new Pseudonyms(key);
        BsnTable table = new BsnTable(folder, aead);
        if (!table.isMadeWith(pseudonyms)) {
            throw VaultProblems.otherKey(PSEUDONYM_KEY);
        }
        if (!isSealed) {
            seal(folder, aead, key);
        }
        return new Vault(folder, master, keys, pseudonyms, table, Identity.read(folder, aead));
    }

    private static byte[] bytes(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            throw VaultProblems.missing(name);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw VaultProblems.unreadable(name);
        }
    }
}
