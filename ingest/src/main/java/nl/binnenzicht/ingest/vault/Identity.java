package nl.binnenzicht.ingest.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.binnenzicht.warehouse.store.Json;

/**
 * Who is who: which numbers are one person, and who may not come back. Sealed in {@code
 * personen.register}; a change is on disk, whole, when {@link #save} returns. For one thread.
 */
public final class Identity {

    static final String FILE = "personen.register";

    private static final int CACHE = 1 << 14;
    private static final int KEY_BYTES = 32;

    private final SealedFile file;
    private final Aead aead;
    private final Map<Integer, Integer> survivors = new HashMap<>();
    private final Set<String> tombstones = new HashSet<>();
    private final int[] checkedNumbers = new int[CACHE];
    private final boolean[] checked = new boolean[CACHE];
    private Register register;
    private Mac mac;
    private String lastColumn = "";
    private String lastValue = "";
    private boolean isLastForgotten;

    private Identity(SealedFile file, Aead aead, Register register) {
        this.file = file;
        this.aead = aead;
        use(register);
    }

    static void create(Path folder, Aead aead) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Register register = Register.empty(Base64.getEncoder().encodeToString(key));
        new SealedFile(folder, FILE).write(aead, bytes(register));
    }

    static Identity read(Path folder, Aead aead) {
        SealedFile file = new SealedFile(folder, FILE);
        String json = new String(file.read(aead), StandardCharsets.UTF_8);
        return new Identity(file, aead, Json.parse(json, Register.class));
    }

    private static byte[] bytes(Register register) {
        return Json.line(register).getBytes(StandardCharsets.UTF_8);
    }

    public Register register() {
        return register;
    }

    /** Makes this what the vault remembers. */
    public void save(Register next) {
        try {
            file.write(aead, bytes(next));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        use(next);
    }

    private void use(Register next) {
        register = next;
        survivors.clear();
        for (Merge merge : next.samenvoegingen()) {
            if (merge.holds()) {
                survivors.put(merge.oud(), merge.nieuw());
            }
        }
        tombstones.clear();
        for (Tombstone tombstone : next.grafstenen()) {
            tombstones.addAll(tombstone.personen());
            tombstones.addAll(tombstone.nummers());
        }
        Arrays.fill(checkedNumbers, Bsn.INVALID);
        lastColumn = "";
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            Base64.getDecoder().decode(next.grafsteenSleutel()), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is in every JDK", e);
        }
    }

    /** The number that stands for the person of a number; itself when it was never merged. */
    public int survivor(int bsn) {
        int now = bsn;
        while (survivors.containsKey(now)) {
            now = survivors.get(now);
        }
        return now;
    }

    /** Every number of the person of a number, this one among them. */
    public Set<Integer> numbers(int bsn) {
        int survivor = survivor(bsn);
        Set<Integer> numbers = new TreeSet<>(List.of(bsn, survivor));
        for (int old : survivors.keySet()) {
            if (survivor(old) == survivor) {
                numbers.add(old);
            }
        }
        return numbers;
    }

    /** True when some persons may not come back: only then rows need a look. */
    public boolean hasForgotten() {
        return !tombstones.isEmpty();
    }

    /** True for a number of a forgotten person. */
    public boolean isForgotten(int bsn) {
        if (tombstones.isEmpty()) {
            return false;
        }
        int slot = (bsn * 0x9E3779B9) >>> 18;
        if (checkedNumbers[slot] != bsn) {
            checked[slot] = tombstones.contains(hash(bsn));
            checkedNumbers[slot] = bsn;
        }
        return checked[slot];
    }

    /** True for what stood in the name of a forgotten person alone: the number of a benefit. */
    public boolean isForgotten(String column, String value) {
        if (tombstones.isEmpty()) {
            return false;
        }
        if (!column.equals(lastColumn) || !value.equals(lastValue)) {
            isLastForgotten = tombstones.contains(hash(column, value));
            lastColumn = column;
            lastValue = value;
        }
        return isLastForgotten;
    }

    /** Hash of a number for a tombstone. */
    public String hash(int bsn) {
        return hash("bsn", Bsn.digits(bsn));
    }

    /** Hash of a column and its value for a tombstone. */
    public String hash(String column, String value) {
        byte[] text = ("v1|vergeten|" + column + "|" + value).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().withoutPadding().encodeToString(mac.doFinal(text));
    }
}
