package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.config.TableSettings;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.FilePeriod;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/** Brings the files of the inbox to their end: landed, refused, kept back, or known already. */
final class Delivery {

    private static final int HASH_IN_ID = 8;

    private final DataHome home;
    private final Landing landing;
    private final Vault vault;
    private final Progress progress;
    private final LoadListener listener;
    private final Map<Contract, TableSettings> settings;
    private final Acceptance acceptance;

    /** Ids of what this load landed, with the table: two files of one period in one load. */
    private final Set<String> landedNow = new HashSet<>();

    Delivery(
            DataHome home,
            Vault vault,
            Progress progress,
            LoadListener listener,
            Map<Contract, TableSettings> settings,
            Acceptance acceptance) {
        this.home = home;
        this.vault = vault;
        this.progress = progress;
        this.listener = listener;
        this.settings = settings;
        this.acceptance = acceptance;
        landing = new Landing(home);
    }

    LoadReport load(Inbox.Extract extract, LoadReport report) throws IOException {
        Contract contract = extract.contract();
        SourceFile file = extract.format().measure(contract, extract.file());
        List<Manifest> landed = landing.everLanded(contract.bron(), contract.tabel());
        DeliveryTerms terms = terms(extract);
        Optional<Manifest> known = known(extract, file, terms);
        if (known.isPresent()) {
            known(extract, known.get());
            return report.withKnown();
        }
        Optional<Manifest> withdrawn = withdrawn(extract, file, terms, landed);
        if (withdrawn.isPresent()) {
            withdrawn(extract, withdrawn.get());
            return report.withKnown();
        }
        List<Manifest> keptBack =
                landing.quarantined().stream()
                        .filter(manifest -> manifest.status() != Manifest.Status.GELAND)
                        .filter(manifest -> manifest.bron().equals(contract.bron()))
                        .filter(manifest -> manifest.tabel().equals(contract.tabel()))
                        .toList();
        Optional<Manifest> before =
                keptBack.stream().filter(one -> one.sha256().equals(file.sha256())).findFirst();
        String id = nextId(landed, keptBack, file);
        Instant moment = moment(landed);
        return load(new Incoming(extract, file, id, moment, terms), before, report);
    }

    private Optional<Manifest> known(Inbox.Extract extract, SourceFile file, DeliveryTerms terms) {
        Contract contract = extract.contract();
        List<Manifest> standing = landing.deliveries(contract.bron(), contract.tabel());
        boolean onlyNewest = extract.format().isStateOfNow() && !standing.isEmpty();
        return Standing.known(
                onlyNewest ? standing.subList(standing.size() - 1, standing.size()) : standing,
                file.sha256(),
                terms);
    }

    /**
     * The withdrawn delivery that this is once more: files stay in an inbox, and the next load must
     * not take back what a person decided. For another period it is a delivery of its own.
     */
    private Optional<Manifest> withdrawn(
            Inbox.Extract extract, SourceFile file, DeliveryTerms terms, List<Manifest> landed) {
        boolean onlyNewest = extract.format().isStateOfNow() && !landed.isEmpty();
        return (onlyNewest ? landed.subList(landed.size() - 1, landed.size()) : landed)
                .stream()
                        .filter(one -> one.sha256().equals(file.sha256()))
                        .filter(one -> Objects.equals(one.terms().periode(), terms.periode()))
                        .filter(one -> landing.withdrawal(one).isWithdrawn())
                        .reduce((first, second) -> second);
    }

    private void withdrawn(Inbox.Extract extract, Manifest withdrawn) {
        Contract contract = extract.contract();
        Problem problem = ProblemText.withdrawn(contract.name(), extract.name(), withdrawn);
        progress.done(
                "%s  al geland als levering %s, die is ingetrokken"
                        .formatted(contract.name(), withdrawn.levering()));
        listener.problems(List.of(problem));
        listener.file(Results.withdrawn(extract, withdrawn, problem));
    }

    private void known(Inbox.Extract extract, Manifest known) {
        Contract contract = extract.contract();
        List<Manifest> inForce = landing.inForce(contract.bron(), contract.tabel());
        boolean counts = inForce.stream().anyMatch(one -> one.levering().equals(known.levering()));
        progress.done(
                "%s  al geland als levering %s%s"
                        .formatted(
                                contract.name(),
                                known.levering(),
                                counts ? "" : ", die niet meer geldt"));
        listener.file(Results.known(extract, known, counts));
    }

    private LoadReport load(Incoming incoming, Optional<Manifest> before, LoadReport report)
            throws IOException {
        Contract contract = incoming.extract().contract();
        Standing standing = Standing.of(landing, incoming.candidate());
        Optional<String> reason = acceptance.reason(incoming.extract());
        DeliveryWork work = new DeliveryWork(home, contract, incoming.id());
        try {
            Reading reading = read(incoming, standing, reason.isPresent(), work);
            Findings findings = reading.findings();
            if (!findings.keepsFileBack()) {
                new Notes(incoming, standing, landing).add(findings, landedNow);
            }
            List<Problem> problems =
                    new ProblemText(
                                    incoming.extract().format().isStateOfNow()
                                            ? contract.name()
                                            : incoming.extract().name(),
                                    incoming.extract().name(),
                                    reading.read(),
                                    findings.refusesFile())
                            .of(findings);
            Manifest manifest = incoming.manifest(reading, problems);
            if (findings.keepsFileBack()) {
                manifest =
                        before.map(Manifest::levering).map(manifest::withLevering).orElse(manifest);
                vault.table().rollback();
                work.refuse(manifest);
            } else {
                if (reason.isPresent() && findings.has(Flaw.ACCEPTED)) {
                    new AcceptLog(home).append(manifest, reason.get());
                }
                vault.table().commit();
                work.land(manifest);
                before.ifPresent(work::forgetRefusal);
                landedNow.add(contract.name() + manifest.levering());
            }
            boolean counts = standing.isInForce() && !findings.keepsFileBack();
            progress.done(Results.line(manifest, counts));
            listener.problems(problems);
            listener.file(Results.of(incoming, manifest, counts, problems));
            return report.with(manifest);
        } finally {
            vault.table().rollback();
            work.abandon();
        }
    }

    private Reading read(
            Incoming incoming, Standing standing, boolean isAccepted, DeliveryWork work)
            throws IOException {
        Contract contract = incoming.extract().contract();
        TableSettings set = settings.get(contract);
        Guard guard =
                new Guard(
                        set,
                        incoming.terms(),
                        standing.isInForce() ? standing.replaced() : List.of(),
                        isAccepted);
        return new DeliveryReader(contract, vault, work, progress, KeyRegister.IN_MEMORY, guard)
                .read(incoming.extract().format(), incoming.file());
    }

    private DeliveryTerms terms(Inbox.Extract extract) {
        Contract contract = extract.contract();
        return new DeliveryTerms(
                FilePeriod.of(contract.tabel(), extract.file().getFileName().toString())
                        .map(YearMonth::toString)
                        .orElse(null),
                settings.get(contract).promise().kind(),
                contract.landedKey(),
                Map.of());
    }

    /** Never before an earlier delivery, also when the clock was set back. */
    private static Instant moment(List<Manifest> landed) {
        Instant now = Instant.now();
        return landed.stream()
                .map(Manifest::gelandOp)
                .filter(earlier -> earlier.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }

    private static String nextId(List<Manifest> landed, List<Manifest> refused, SourceFile file) {
        int highest =
                Stream.concat(landed.stream(), refused.stream())
                        .mapToInt(Manifest::sequence)
                        .max()
                        .orElse(0);
        return "%04d-%s".formatted(highest + 1, file.sha256().substring(0, HASH_IN_ID));
    }
}
