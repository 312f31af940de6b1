package nl.binnenzicht.ingest.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;

/**
 * The vault of a data home, open.
 *
 * <p>Files: {@code pseudoniem.sleutel} (32 random bytes), {@code bsn.sleutel} (Tink keyset, AES-256
 * GCM), {@code bsn.tabel} (sealed). Made at first use. Once there are deliveries or sealed numbers
 * a missing key is never replaced: everyone would silently get a second pseudonym.
 */
public final class Vault {

    static final String PSEUDONYM_KEY = "pseudoniem.sleutel";
    static final String BSN_KEY = "bsn.sleutel";

    private static final int KEY_BYTES = 32;

    private final Pseudonyms pseudonyms;
    private final BsnTable table;

    private Vault(Pseudonyms pseudonyms, BsnTable table) {
        this.pseudonyms = pseudonyms;
        this.table = table;
    }

    /**
     * Opens the vault, making it when the data home is new.
     *
     * <p>Problems: BZ-026 when a key is missing, unreadable or wrong.
     */
    public static Vault open(DataHome home) {
        boolean isUsed =
                Files.exists(home.vault().resolve(BsnTable.FILE))
                        || !new Landing(home).everything().isEmpty();
        try {
            SecretFiles.createFolder(home.vault());
            if (!isUsed) {
                makeMissingKeys(home.vault());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(home.vault());
    }

    public Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    public BsnTable table() {
        return table;
    }

    private static void makeMissingKeys(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(PSEUDONYM_KEY))) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            SecretFiles.write(folder.resolve(PSEUDONYM_KEY), key);
        }
        if (!Files.exists(folder.resolve(BSN_KEY))) {
            try {
                AeadConfig.register();
                String keyset =
                        TinkJsonProtoKeysetFormat.serializeKeyset(
                                KeysetHandle.generateNew(
                                        PredefinedAeadParameters.AES256_GCM,
                                        RegistryConfiguration.get()),
                                RegistryConfiguration.get(),
                                InsecureSecretKeyAccess.get());
                SecretFiles.write(folder.resolve(BSN_KEY), keyset.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("AES-256-GCM is in every JDK", e);
            }
        }
    }

    private static Vault read(Path folder) {
        byte[] key = bytes(folder, PSEUDONYM_KEY);
        if (key.length != KEY_BYTES) {
            throw VaultProblems.wrongSize(PSEUDONYM_KEY);
        }
        Pseudonyms pseudonyms = new Pseudonyms(key);
        BsnTable table = new BsnTable(folder, aead(bytes(folder, BSN_KEY)));
        if (!table.isMadeWith(pseudonyms)) {
            throw VaultProblems.otherKey(PSEUDONYM_KEY);
        }
        return new Vault(pseudonyms, table);
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

    private static Aead aead(byte[] keyset) {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            new String(keyset, StandardCharsets.UTF_8),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw VaultProblems.damaged(BSN_KEY);
        }
    }
}
