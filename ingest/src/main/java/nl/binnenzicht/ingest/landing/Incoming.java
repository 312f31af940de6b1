package nl.binnenzicht.ingest.landing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * A file that is not known yet, on its way in.
 *
 * @param extract where it lies and what it promises
 * @param file what was measured
 * @param id the delivery id it gets when it lands
 * @param moment when it lands or is refused
 * @param terms how it stands to other deliveries; the totals come with reading
 */
record Incoming(
        Inbox.Extract extract, SourceFile file, String id, Instant moment, DeliveryTerms terms) {

    /** As it would be landed, before it was read. */
    Manifest candidate() {
        return manifest(Manifest.Status.GELAND, 0, 0, 0, 0, List.of(), terms);
    }

    Manifest manifest(Reading reading, List<Problem> problems) {
        Findings findings = reading.findings();
        Manifest.Status status = Manifest.Status.GELAND;
        if (findings.refusesFile()) {
            status = Manifest.Status.GEWEIGERD;
        } else if (findings.asks()) {
            status = Manifest.Status.VRAAG;
        }
        boolean isLanded = status == Manifest.Status.GELAND;
        return manifest(
                        status,
                        reading.read(),
                        isLanded ? reading.landed() : 0,
                        reading.rejected(),
                        isLanded ? reading.warned() : 0,
                        Stream.concat(problems.stream().map(Problem::text), forgotten(reading))
                                .toList(),
                        isLanded
                                ? new DeliveryTerms(
                                        terms.periode(),
                                        terms.soort(),
                                        terms.sleutel(),
                                        reading.totals())
                                : terms)
                .withSource(
                        reading.dialect(), extract.format().mark(extract.contract()).orElse(null));
    }

    private static Stream<String> forgotten(Reading reading) {
        return reading.forgotten() == 0
                ? Stream.empty()
                : Stream.of(ForgottenRows.notLanded(reading.forgotten()).text());
    }

    private Manifest manifest(
            Manifest.Status status,
            long read,
            long landed,
            long rejected,
            long warned,
            List<String> problems,
            DeliveryTerms landedTerms) {
        Contract contract = extract.contract();
        return new Manifest(
                        contract.bron(),
                        contract.tabel(),
                        id,
                        extract.fileName(),
                        file.sha256(),
                        file.bytes(),
                        contract.version(),
                        moment,
                        read,
                        landed,
                        rejected,
                        warned,
                        status,
                        problems)
                .withTerms(landedTerms);
    }
}
