package nl.binnenzicht.ingest.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * A small file of the vault, encrypted whole; its name is authenticated with it, so that one file
 * cannot be put in the place of another.
 */
final class SealedFile {

    private final Path folder;
    private final String name;

    SealedFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    boolean exists() {
        return Files.exists(folder.resolve(name));
    }

    /** The content. Problems: BZ-026 when it is missing, unreadable or does not decrypt. */
    byte[] read(Aead aead) {
        if (!exists()) {
            throw VaultProblems.missing(name);
        }
        try {
            return aead.decrypt(Files.readAllBytes(folder.resolve(name)), purpose());
        } catch (IOException e) {
            throw VaultProblems.unreadable(name);
        } catch (GeneralSecurityException e) {
            throw VaultProblems.damaged(name);
        }
    }

    void write(Aead aead, byte[] content) throws IOException {
        try {
            SecretFiles.write(folder.resolve(name), aead.encrypt(content, purpose()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a file does not seal", e);
        }
    }

    private byte[] purpose() {
        return ("binnenzicht|vault|" + name).getBytes(StandardCharsets.US_ASCII);
    }
}
