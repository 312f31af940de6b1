package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import nl.binnenzicht.ingest.landing.Damage;
import nl.binnenzicht.ingest.landing.ForgottenRows;
import nl.binnenzicht.ingest.landing.LandedRow;
import nl.binnenzicht.ingest.landing.PartCopy;
import nl.binnenzicht.ingest.vault.Register;
import nl.binnenzicht.ingest.vault.SecretFiles;
import nl.binnenzicht.warehouse.store.Checksums;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * Takes rows out of a landed delivery: the copy without them takes the place of the file, and the
 * manifest counts what is left. Each is one rename; done twice it changes nothing the second time.
 */
final class LandingRewrite {

    private static final String WORK = ".vernietigen.work";

    private final String why;
    private int deliveries;
    private long removed;

    /**
     * @param why the rows go, as the manifest says it
     */
    LandingRewrite(String why) {
        this.why = why;
    }

    /** Rewrites the rows of a delivery. */
    void rows(LandedParts landed, LandedParts.Delivered delivered, Predicate<LandedRow> stays)
            throws IOException {
        Path work = delivered.folder().resolve(WORK);
        for (Path part : delivered.parts()) {
            Files.deleteIfExists(work);
            landed.read(delivered, () -> PartCopy.copy(part, work, stays));
            SecretFiles.publish(work, part);
        }
    }

    /** Makes the manifest count the rows that are there. */
    void manifest(LandedParts.Delivered delivered, long rows) throws IOException {
        Path folder = delivered.folder();
        Files.deleteIfExists(folder.resolve(WORK));
        Manifest was = delivered.manifest();
        long gone = was.geland() - rows;
        if (gone <= 0) {
            if (wasRewritten(delivered)) {
                Checksums.write(folder);
            }
            return;
        }
        List<String> problems =
                Register.plus(was.problemen(), ForgottenRows.removed(gone, why).text());
        Manifest now =
                new Manifest(
                                was.bron(),
                                was.tabel(),
                                was.levering(),
                                was.bestand(),
                                was.sha256(),
                                was.bytes(),
                                was.contractVersie(),
                                was.gelandOp(),
                                was.gelezen() - gone,
                                rows,
                                was.quarantaine(),
                                Math.min(was.gewaarschuwd(), rows),
                                was.status(),
                                problems)
                        .withTerms(was.terms().withoutTotals())
                        .withSource(was.dialect(), was.merk());
        Path work = folder.resolve("." + Manifest.FILE + ".work");
        Files.writeString(work, Json.write(now), StandardCharsets.UTF_8);
        SecretFiles.publish(work, folder.resolve(Manifest.FILE));
        Checksums.write(folder);
        deliveries++;
        removed += gone;
    }

    /**
     * True when rows or manifest were written anew, now or by a try that came no further: without a
     * row less, when a benefit goes on in the name of the partner or nothing in the file had to go.
     */
    private static boolean wasRewritten(LandedParts.Delivered delivered) {
        return Checksums.exist(delivered.folder())
                && !Checksums.broken(delivered.folder()).isEmpty()
                && Damage.unreadable(delivered.parts()).isEmpty();
    }

    /** Deliveries that lost rows. */
    int deliveries() {
        return deliveries;
    }

    long removed() {
        return removed;
    }
}
