package nl.binnenzicht.ingest.bus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What a BUS file holds, in numbers.
 *
 * @param snapshot id of the snapshot it was made from
 * @param file where it lies
 * @param uitkeringen benefits
 * @param personen persons
 * @param bedragEur paid, in whole euros, over all benefits
 * @param zonderPersoon benefits left out because the star schema names no person
 */
public record BusResult(
        String snapshot,
        Path file,
        long uitkeringen,
        long personen,
        long bedragEur,
        long zonderPersoon) {

    static BusResult of(
            String snapshot, Path file, List<List<BusRecord>> benefits, long zonderPersoon) {
        return new BusResult(
                snapshot,
                file,
                benefits.size(),
                benefits.stream().mapToLong(List::size).sum(),
                benefits.stream().mapToLong(benefit -> benefit.get(0).betaaldEur()).sum(),
                zonderPersoon);
    }

    /** Reads a file and compares: benefits, persons and the amount must be the same. */
    boolean hasSameNumbersAs(Path other) throws IOException {
        long amount = 0;
        long benefits = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(other));
                BusReader reader = new BusReader(in)) {
            while (reader.next()) {
                if (reader.uitkeringen() > benefits) {
                    benefits = reader.uitkeringen();
                    amount += Long.parseLong(reader.value(BusReader.BETAALBAAR_GESTELD));
                }
            }
            return reader.uitkeringen() == uitkeringen
                    && reader.personen() == personen
                    && amount == bedragEur;
        } catch (XMLStreamException | NumberFormatException e) {
            return false;
        }
    }
}
