package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.answer.CohortTelling;
import nl.binnenzicht.dashboard.answer.Cohorten;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.answer.SnapshotsOnDemand;
import nl.binnenzicht.dashboard.export.CohortTellingJson;
import nl.binnenzicht.marts.cohort.Cohort;
import nl.binnenzicht.marts.cohort.CohortJson;
import nl.binnenzicht.marts.cohort.CohortSchema;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code cohort --definition F [--json]}: how many people a definition is about and where the
 * others dropped out, without a running server; with {@code --json} the same bytes as the API.
 *
 * <p>Problems: BZ-240 when the file cannot be read, and those of the definition; BZ-055 when the
 * audit line cannot be written.
 */
@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        description = "Telt een groep mensen volgens een definitie.")
final class CohortCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "datamap (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--definition", description = "bestand met de definitie, JSON")
    private Path definition;

    @Option(names = "--schema", description = "toon het schema van een definitie en tel niets")
    private boolean schema;

    @Option(names = "--as-of", defaultValue = "", description = "snapshot die antwoordt")
    private String asOf;

    @Option(
            names = "--rol",
            defaultValue = "management",
            description = "management of informatiemanager (${DEFAULT-VALUE})")
    private String role;

    @Option(names = "--json", description = "als JSON, zoals de API het geeft")
    private boolean json;

    private final PrintStream out =
            new PrintStream(System.out, false, StandardCharsets.UTF_8); // as it is, on any terminal

    @Override
    public Integer call() {
        if (schema) {
            out.println(Json.write(CohortSchema.document()));
            out.flush();
            return 0;
        }
        Policy policy = Roles.policy(role, "Er is niets geteld; kies een van beide.");
        String text = read();
        DataHome home = new DataHome(data);
        try (SnapshotsOnDemand snapshots = new SnapshotsOnDemand(new SnapshotStore(home))) {
            Cohorten cohorten = new Cohorten(snapshots);
            AsOf asked = AsOf.parse(asOf, "");
            Cohort cohort = cohorten.lees(text, asked);
            CohortTelling telling = cohorten.tel(cohort, policy, asked);
            byte[] bytes =
                    json
                            ? CohortTellingJson.write(telling, policy)
                            : AnswerText.of(telling.uitval()).getBytes(StandardCharsets.UTF_8);
            audit(home, policy, telling);
            out.write(bytes, 0, bytes.length);
            out.flush();
        }
        return 0;
    }

    private String read() {
        try {
            if (definition != null) {
                return Files.readString(definition);
            }
        } catch (IOException | UncheckedIOException e) {
            // said below
        }
        throw RequestException.wrong(
                new Problem(
                        "BZ-240",
                        "--definition",
                        definition == null
                                ? "er is geen bestand genoemd"
                                : "dit bestand is er niet of is geen tekst",
                        "een bestand met een definitie in JSON",
                        "Er is niets geteld; zie docs/how-to/cohorten.md."));
    }

    private static void audit(DataHome home, Policy policy, CohortTelling telling) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tijd", Instant.now());
        line.put("actie", "cohort");
        line.put("wie", AuditTrail.wie());
        line.put("rol", policy.role());
        line.put("keuze", CohortJson.kern(telling.cohort()));
        line.put("snapshot", telling.snapshotId());
        try {
            new AuditTrail(home).append(line);
        } catch (IOException | UncheckedIOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-055",
                            "audit/audit.jsonl",
                            "de regel over deze vraag kon niet worden geschreven",
                            "een logboek dat te schrijven is",
                            "Er is niets getoond; vraag de beheerder naar de schijf."));
        }
    }
}
