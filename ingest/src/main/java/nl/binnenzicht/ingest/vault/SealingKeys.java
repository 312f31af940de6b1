package nl.binnenzicht.ingest.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The keys that seal every other file of the vault: one that seals, and during a rotation the one
 * before it, which still opens.
 *
 * <p>Itself encrypted with the master key when there is one, else in clear.
 */
final class SealingKeys {

    static final String FILE = "bsn.sleutel";

    private static final byte[] PURPOSE =
            "binnenzicht|vault|sleutels".getBytes(StandardCharsets.US_ASCII);

    private final KeysetHandle keys;

    /** Whether the file it was read from can be read without a master key. */
    private final boolean isClear;

    private SealingKeys(KeysetHandle keys, boolean isClear) {
        this.keys = keys;
        this.isClear = isClear;
    }

    static SealingKeys make() {
        try {
            AeadConfig.register();
            return new SealingKeys(
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                    true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is in every JDK", e);
        }
    }

    /** Reads the file. Problems: BZ-026 when it is damaged, BZ-090 without the right master. */
    static SealingKeys parse(byte[] content, Optional<Path> master) {
        String json = new String(content, StandardCharsets.UTF_8);
        boolean isClear = !json.contains("\"encryptedKeyset\"");
        try {
            AeadConfig.register();
            if (isClear) {
                return new SealingKeys(
                        TinkJsonProtoKeysetFormat.parseKeyset(
                                json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()),
                        true);
            }
        } catch (GeneralSecurityException e) {
            throw VaultProblems.damaged(FILE);
        }
        Aead opener = MasterKey.read(master.orElseThrow(MasterKey::needed));
        try {
            return new SealingKeys(
                    TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                            json, opener, PURPOSE, RegistryConfiguration.get()),
                    false);
        } catch (GeneralSecurityException e) {
            throw MasterKey.other();
        }
    }

    boolean isClear() {
        return isClear;
    }

    Aead aead() {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw VaultProblems.damaged(FILE);
        }
    }

    /** True while a rotation is under way: files may be sealed with one key or the other. */
    boolean isRotating() {
        return keys.size() > 1;
    }

    /** The same keys and a new one that seals from now on. */
    SealingKeys withNew() {
        try {
            return new SealingKeys(
                    KeysetHandle.newBuilder(keys)
                            .addEntry(
                                    KeysetHandle.generateEntryFromParameters(
                                                    PredefinedAeadParameters.AES256_GCM)
                                            .withRandomId()
                                            .makePrimary())
                            .build(),
                    isClear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset does not change", e);
        }
    }

    /** Only the key that seals. */
    SealingKeys withoutOld() {
        try {
            return new SealingKeys(
                    KeysetHandle.newBuilder()
                            .addEntry(
                                    KeysetHandle.importKey(keys.getPrimary().getKey())
                                            .withFixedId(keys.getPrimary().getId())
                                            .makePrimary())
                            .build(),
                    isClear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset does not change", e);
        }
    }

    void write(Path folder, Optional<Path> master) throws IOException {
        try {
            String json =
                    master.isPresent()
                            ? TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                                    keys,
                                    MasterKey.read(master.get()),
                                    PURPOSE,
                                    RegistryConfiguration.get())
                            : TinkJsonProtoKeysetFormat.serializeKeyset(
                                    keys,
                                    RegistryConfiguration.get(),
                                    InsecureSecretKeyAccess.get());
            SecretFiles.write(folder.resolve(FILE), json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset does not serialise", e);
        }
    }
}
