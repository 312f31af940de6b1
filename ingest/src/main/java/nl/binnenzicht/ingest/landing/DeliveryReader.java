package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.util.Set;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Reads one file from begin to end into the work folder of its delivery: good rows to Parquet, bad
 * rows to the list of rejects. Keeps reading after the first mistake, so that a supplier hears of
 * all of them at once.
 */
final class DeliveryReader {

    private final Contract contract;
    private final Vault vault;
    private final DeliveryWork work;
    private final Progress progress;
    private final int keysInMemory;
    private final Guard guard;

    /**
     * @param guard judges the file as a whole when its rows have been read
     */
    DeliveryReader(
            Contract contract,
            Vault vault,
            DeliveryWork work,
            Progress progress,
            int keysInMemory,
            Guard guard) {
        this.contract = contract;
        this.vault = vault;
        this.work = work;
        this.progress = progress;
        this.keysInMemory = keysInMemory;
        this.guard = guard;
    }

    /**
     * Reads the file; it is landed by no more than this. A second time only when a key came back so
     * late that the first row with it was no longer in memory ({@link KeyRegister}).
     */
    Reading read(SourceFormat format, SourceFile file) throws IOException {
        Set<Long> duplicates = Set.of();
        while (true) {
            try (KeyRegister keys = new KeyRegister(work.good(), keysInMemory, duplicates)) {
                Reading reading = readOnce(format, file, keys);
                Set<Long> all = keys.lateDuplicates();
                keys.delete();
                if (all.size() == duplicates.size() || reading.findings().refusesFile()) {
                    return reading;
                }
                duplicates = all;
            }
            vault.table().rollback();
            work.restart();
        }
    }

    private Reading readOnce(SourceFormat format, SourceFile file, KeyRegister keys)
            throws IOException {
        try (RejectList rejects = new RejectList(work.rejected())) {
            Reading reading = new Reading(new Findings(rejects), new AmountTotals(contract));
            Findings findings = reading.findings();
            try (SourceRows source = format.open(contract, file)) {
                reading.setDialect(source.dialect());
                Header header = Header.read(contract, source.header(), findings);
                try (ParquetTable table =
                        new ParquetTable(work.part(), contract, vault.pseudonyms())) {
                    new DeliveryPass(
                                    contract,
                                    header,
                                    reading,
                                    keys,
                                    vault,
                                    progress,
                                    RowEstimate.of(file))
                            .run(source, table);
                }
                reading.setDialect(source.dialect());
            } catch (BrokenSourceException e) {
                findings.add(
                        Finding.ofFile(e.flaw(), e.expected()).withDetail(SafeName.of(e.detail())),
                        e.row());
            }
            guard.judgeRejected(reading);
            if (!format.isUnchanged(contract, file)) {
                findings.add(Finding.ofFile(Flaw.CHANGED, "een bestand dat af is"), 0);
            }
            guard.judge(reading);
            if (findings.keepsFileBack()) {
                rejects.open();
            }
            return reading;
        }
    }
}
