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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;

/**
 * The key that opens the keys of the vault, in a file outside the data home: who copies the data
 * home has the vault but cannot open it.
 *
 * <p>The environment variable {@link #VARIABLE} says where the file is. Empty or absent: the keys
 * of the vault lie in it in clear, protected by the mode of the files alone.
 *
 * <p>Problems: BZ-090 when the file is not there, is not such a key, may be read by others, or is
 * needed and not given.
 */
public final class MasterKey {

    public static final String VARIABLE = "BINNENZICHT_VAULT_KEY_FILE";

    private static final Set<PosixFilePermission> TOO_OPEN =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    private MasterKey() {}

    /** The file the environment names; empty when it names none. */
    public static Optional<Path> file() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /** Makes a key file, mode 600; never over one that is there. */
    public static void create(Path file) {
        if (Files.exists(file)) {
            throw problem("er staat al een bestand op deze plaats", "een naam die nog vrij is");
        }
        try {
            AeadConfig.register();
            String keyset =
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            KeysetHandle.generateNew(
                                    PredefinedAeadParameters.AES256_GCM,
                                    RegistryConfiguration.get()),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get());
            SecretFiles.write(file.toAbsolutePath(), keyset.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw problem("kan niet worden geschreven", "een map waarin dat mag");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is in every JDK", e);
        }
    }

    static Aead read(Path file) {
        try {
            if (isTooOpen(file)) {
                throw problem(
                        "anderen dan de eigenaar mogen het lezen of schrijven", "rechten 600");
            }
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file, StandardCharsets.UTF_8),
                            RegistryConfiguration.get(),
                            InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException e) {
            throw problem("ontbreekt of kan niet worden gelezen", "een leesbaar sleutelbestand");
        } catch (GeneralSecurityException e) {
            throw problem(
                    "is geen sleutelbestand", "een bestand zoals vault hoofdsleutel het maakt");
        }
    }

    private static boolean isTooOpen(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        return Files.getPosixFilePermissions(file).stream().anyMatch(TOO_OPEN::contains);
    }

    static DataException needed() {
        return problem(
                "niet opgegeven, terwijl de sleutels van deze kluis ermee versleuteld zijn",
                "het sleutelbestand van deze kluis");
    }

    static DataException other() {
        return problem(
                "past niet op deze kluis", "het sleutelbestand waarmee de kluis is gesloten");
    }

    private static DataException problem(String found, String expected) {
        return new DataException(
                new Problem(
                        "BZ-090",
                        VARIABLE,
                        found,
                        expected,
                        "De kluis is niet geopend en niet veranderd; zie"
                                + " docs/how-to/kluis.md."));
    }
}
