package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Saved scenarios, {@code scenarios/<casus>/<naam>.json}: there whole or not at all, and never
 * changed.
 *
 * <p>Problems: BZ-227 for a name without letters, one that is taken, too many of them, or when
 * somebody else saves at the same moment.
 */
public final class Scenariomap {

    private static final int LONGEST = 60;
    private static final int MOST = 50;
    private static final String CASUS = "[A-Z][A-Z0-9_]{1,39}";

    private final Path folder;

    public Scenariomap(DataHome home) {
        this.folder = home.scenarios();
    }

    /** Those of a case, the first saved first. */
    public List<Scenario> of(String casus) {
        Path own = folder.resolve(casus);
        if (!casus.matches(CASUS) || !Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(own)) {
            return inside.filter(one -> one.getFileName().toString().matches("[a-z0-9-]+\\.json"))
                    .map(one -> Json.read(one, Scenario.class))
                    .sorted(Comparator.comparing(Scenario::bewaardOp).thenComparing(Scenario::naam))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves one under a name that is still free. */
    public Scenario add(String casus, String naam, Map<String, String> waarden) {
        String key = key(naam);
        Path own = folder.resolve(casus);
        if (!casus.matches(CASUS) || key.isEmpty() || naam.length() > LONGEST) {
            throw wrong(
                    "deze naam kan niet",
                    "een naam van letters en cijfers, hoogstens " + LONGEST + " tekens");
        }
        HeldFile lock = hold(own);
        try {
            if (of(casus).size() >= MOST) {
                throw wrong("er zijn al " + MOST + " scenario's", "hoogstens " + MOST);
            }
            Path target = own.resolve(key + ".json");
            if (Files.exists(target)) {
                throw wrong("deze naam is al gebruikt", "een nieuwe naam");
            }
            Scenario made =
                    new Scenario(casus, naam, Map.copyOf(waarden), AuditTrail.wie(), Instant.now());
            Path work = own.resolve(".werk-" + key);
            Files.writeString(work, Json.write(made), StandardCharsets.UTF_8);
            Folders.syncOne(work);
            Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.syncOne(own);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private static HeldFile hold(Path own) {
        return HeldFile.take(
                own.resolve(".lock"), problem("er wordt al een scenario bewaard", "een tegelijk"));
    }

    private static RequestException wrong(String found, String expected) {
        return RequestException.wrong(problem(found, expected));
    }

    private static Problem problem(String found, String expected) {
        return new Problem(
                "BZ-227",
                "scenario",
                found,
                expected,
                "Er is niets bewaard; pas het aan en probeer het opnieuw.");
    }

    private static String key(String naam) {
        return Normalizer.normalize(naam.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-)|(-$)", "");
    }
}
