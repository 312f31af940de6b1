package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.binnenzicht.dashboard.answer.Answer;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.MetricRequest;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.answer.RequestText;
import nl.binnenzicht.dashboard.answer.SnapshotsOnDemand;
import nl.binnenzicht.dashboard.answer.Targets;
import nl.binnenzicht.dashboard.export.About;
import nl.binnenzicht.dashboard.export.AnswerJson;
import nl.binnenzicht.dashboard.export.ExplanationJson;
import nl.binnenzicht.dashboard.export.Format;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.marts.metric.MetricCatalog;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.AuditTrail;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code query --metric ID [--period 2025] [--by dim,dim] [--filter dim=waarde]...}: one answer on
 * the terminal, without a running server; with {@code --json} and {@code --csv} the same bytes as
 * the API and the download.
 *
 * <p>Problems: BZ-174 for a call that asks nothing or two things, BZ-055 when the audit line cannot
 * be written, and those of {@link RequestText} and the engine.
 */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Beantwoordt een vraag aan de gepubliceerde snapshot.")
final class QueryCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "datamap (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--metric", defaultValue = "", description = "naam van het getal; zie --list")
    private String metric;

    @Option(
            names = "--period",
            defaultValue = "",
            description = "2025, 2025-H1, 2025-Q2, 2025-06 of 2025-T09; zonder: laatste volle jaar")
    private String period;

    @Option(names = "--by", defaultValue = "", description = "uitsplitsing, met komma's")
    private String by;

    @Option(names = "--filter", description = "dimensie=waarde; mag vaker")
    private List<String> filters = List.of();

    @Option(names = "--as-of", defaultValue = "", description = "snapshot die antwoordt")
    private String asOf;

    @Option(
            names = "--bekend-op",
            defaultValue = "",
            description = "jjjj-mm-dd: antwoord met wat toen bekend was")
    private String bekendOp;

    @Option(
            names = "--rol",
            defaultValue = "management",
            description = "management of informatiemanager (${DEFAULT-VALUE})")
    private String role;

    @Option(names = "--json", description = "als JSON, zoals de API het geeft")
    private boolean json;

    @Option(names = "--csv", description = "als CSV, zoals de download het geeft")
    private boolean csv;

    @Option(
            names = "--explain",
            description = "waar het getal vandaan komt, als JSON zoals de API het geeft")
    private boolean explain;

    @Option(names = "--list", description = "toon welke getallen er zijn")
    private boolean list;

    private final PrintStream out =
            new PrintStream(System.out, false, StandardCharsets.UTF_8); // as it is, on any terminal

    @Override
    public Integer call() {
        MetricCatalog catalog = MetricCatalog.load();
        if (list) {
            list(catalog);
            return 0;
        }
        refuseHalfCalls();
        Policy policy = Roles.policy(role, "Er is niets gevraagd; kies een van beide.");
        DataHome home = new DataHome(data);
        try (SnapshotsOnDemand snapshots = new SnapshotsOnDemand(new SnapshotStore(home))) {
            Answers answers = new Answers(catalog, snapshots);
            MetricRequest request =
                    new RequestText(metric, period, by, filters, asOf, bekendOp)
                            .read(answers, policy);
            byte[] bytes =
                    explain
                            ? ExplanationJson.write(answers.explain(request))
                            : bytes(answers.run(request), answers, request);
            audit(home, request, answers.snapshotId(request.asOf()));
            out.write(bytes, 0, bytes.length);
            out.flush();
        }
        return 0;
    }

    private void list(MetricCatalog catalog) {
        for (Metric one : catalog.all()) {
            out.printf("%-36s %s%n", one.id(), one.name());
        }
        out.flush();
    }

    private void refuseHalfCalls() {
        if (metric.isBlank()) {
            throw wrong("--metric", "er is geen getal genoemd", "--metric NAAM of --list");
        }
        if (json && csv) {
            throw wrong("--json", "--json en --csv tegelijk", "een van beide");
        }
    }

    private static RequestException wrong(String where, String found, String expected) {
        return RequestException.wrong(
                new Problem(
                        "BZ-174",
                        where,
                        found,
                        expected,
                        "Er is niets gevraagd; zie bin/binnenzicht query --help."));
    }

    private byte[] bytes(Answer answer, Answers answers, MetricRequest request) {
        if (csv) {
            return Format.CSV.write(answer.table(), new About(answer.metric().name(), Map.of()));
        }
        if (!json) {
            return AnswerText.of(answer).getBytes(StandardCharsets.UTF_8);
        }
        Targets targets = new Targets(answers);
        return AnswerJson.write(
                answer, targets.of(request.metricId(), request.periode(), request.asOf()));
    }

    private void audit(DataHome home, MetricRequest request, String snapshotId) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("tijd", Instant.now());
        line.put("actie", "query " + request.metricId());
        line.put("wie", AuditTrail.wie());
        line.put("rol", request.policy().role());
        line.put("keuze", RequestText.canonical(request));
        line.put("snapshot", snapshotId);
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
