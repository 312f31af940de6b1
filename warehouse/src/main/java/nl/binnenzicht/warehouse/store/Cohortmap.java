package nl.binnenzicht.warehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;

/**
 * Saved cohorts, {@code cohorten/<sleutel>/0001.json}: a version is there whole or not at all, and
 * never changes. They hold definitions, no people.
 *
 * <p>Problems: BZ-246 for a cohort or version that does not exist, BZ-249 for a name without
 * letters or when somebody else saves at the same moment.
 */
public final class Cohortmap {

    private static final int LANGSTE = 60;
    private static final String VERSIE = "\\d{4}\\.json";
    private static final String SLEUTEL = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Path map;

    public Cohortmap(DataHome home) {
        this.map = home.cohorten();
    }

    /** The newest version of each, by name. */
    public List<BewaardCohort> alle() {
        return inhoud(map, SLEUTEL).stream()
                .map(een -> versies(een.getFileName().toString()))
                .filter(versies -> !versies.isEmpty())
                .map(versies -> versies.get(versies.size() - 1))
                .toList();
    }

    /** Every version of one, the first first; empty when there is none. */
    public List<BewaardCohort> versies(String sleutel) {
        if (!sleutel.matches(SLEUTEL)) {
            return List.of();
        }
        return inhoud(map.resolve(sleutel), VERSIE).stream()
                .map(een -> Json.read(een, BewaardCohort.class))
                .toList();
    }

    /**
     * One version, or the newest. Problems: BZ-246.
     *
     * @param versie empty: the newest
     */
    public BewaardCohort vereist(String sleutel, Optional<Integer> versie) {
        List<BewaardCohort> versies = versies(sleutel);
        return versies.stream()
                .filter(een -> versie.isEmpty() || versie.get() == een.versie())
                .reduce((eerste, tweede) -> tweede)
                .orElseThrow(
                        () ->
                                RequestException.notFound(
                                        new Problem(
                                                "BZ-246",
                                                "cohort",
                                                versies.isEmpty()
                                                        ? "dit cohort is niet bewaard"
                                                        : "deze versie is er niet",
                                                versies.isEmpty()
                                                        ? "een bewaard cohort"
                                                        : "een versie van 1 tot en met "
                                                                + versies.size(),
                                                "Kies er een op de pagina Cohorten.")));
    }

    /**
     * Saves a definition as the next version of its name; what is the same as the newest version is
     * not saved again.
     *
     * @param definitie with {@code naam}
     */
    public BewaardCohort bewaar(Map<String, Object> definitie) {
        String sleutel = sleutel(String.valueOf(definitie.getOrDefault("naam", "")));
        Path eigen = map.resolve(sleutel);
        try {
            Files.createDirectories(eigen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HeldFile lock =
                HeldFile.take(
                        eigen.resolve(".lock"),
                        bezwaar(
                                "er wordt al een versie van dit cohort bewaard",
                                "één tegelijk",
                                "Er is niets bewaard; probeer het opnieuw."));
        try {
            List<BewaardCohort> versies = versies(sleutel);
            Optional<BewaardCohort> laatste = versies.stream().reduce((een, ander) -> ander);
            if (laatste.filter(een -> gelijk(een.definitie(), definitie)).isPresent()) {
                return laatste.get();
            }
            BewaardCohort nieuw =
                    new BewaardCohort(
                            sleutel,
                            versies.size() + 1,
                            Instant.now(),
                            AuditTrail.wie(),
                            definitie);
            String naam = "%04d.json".formatted(nieuw.versie());
            Path werk = eigen.resolve(".werk-" + naam);
            Files.writeString(werk, Json.write(nieuw), StandardCharsets.UTF_8);
            Folders.syncOne(werk);
            Files.move(werk, eigen.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
            Folders.syncOne(eigen);
            return nieuw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private static boolean gelijk(Object een, Object ander) {
        return Json.line(een).equals(Json.line(ander));
    }

    /** The folder of a name: small letters, digits and hyphens. */
    static String sleutel(String naam) {
        String plat =
                Normalizer.normalize(naam.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String kort = plat.substring(0, Math.min(LANGSTE, plat.length())).replaceAll("-$", "");
        if (kort.isEmpty()) {
            throw RequestException.wrong(
                    bezwaar(
                            "een naam zonder letters of cijfers",
                            "een naam met een letter of cijfer",
                            "Er is niets bewaard; geef het cohort een naam."));
        }
        return kort;
    }

    private static Problem bezwaar(String gevonden, String beloofd, String actie) {
        return new Problem("BZ-249", "cohorten", gevonden, beloofd, actie);
    }

    private static List<Path> inhoud(Path map, String vorm) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> delen = Files.list(map)) {
            return delen.filter(een -> een.getFileName().toString().matches(vorm))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
