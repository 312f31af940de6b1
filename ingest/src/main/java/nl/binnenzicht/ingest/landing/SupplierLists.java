package nl.binnenzicht.ingest.landing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;

/**
 * The rejects of every source as one list for its supplier: {@code <bron>_afgekeurd.csv}, UTF-8
 * with mark and semicolons. A delivery is cleared, and off the list, when a later one of the same
 * table and period has landed, or when it was withdrawn itself.
 *
 * <p>Problems: BZ-062 when the folder cannot be written, BZ-110 and BZ-111 for rejects that are not
 * what they were.
 */
public final class SupplierLists {

    private static final String BOM = "\uFEFF";
    private static final int EXPECTED = 3;

    private final DataHome home;
    private final Landing landing;
    private final List<Contract> tables;
    private final boolean isPartial;

    /**
     * @param tables what is asked for
     * @param isPartial not all tables of a source: the name of the list says of which table it is
     */
    public SupplierLists(DataHome home, List<Contract> tables, boolean isPartial) {
        this.home = home;
        this.tables = tables;
        this.isPartial = isPartial;
        landing = new Landing(home);
    }

    /** Writes the lists; a list of before that has nothing open any more is removed. */
    public List<SupplierList> write(Path out) {
        Damage.refuse(home, rejected().stream().map(this::folder).toList());
        List<SupplierList> lists = new ArrayList<>();
        try {
            Files.createDirectories(out);
            for (String bron : tables.stream().map(Contract::bron).distinct().toList()) {
                write(bron, out).ifPresent(lists::add);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-062",
                            "--out",
                            "hier kan niet worden geschreven",
                            "een map met schrijfrecht en genoeg ruimte",
                            "Lijsten die al geschreven zijn blijven staan; kies een andere map."));
        }
        return lists;
    }

    private Optional<SupplierList> write(String bron, Path out) throws IOException {
        List<Manifest> rejected =
                rejected().stream().filter(one -> one.bron().equals(bron)).toList();
        String name = bron + (isPartial ? "_" + tables.get(0).tabel() : "") + "_afgekeurd.csv";
        if (rejected.isEmpty()) {
            Files.deleteIfExists(out.resolve(name));
            return Optional.empty();
        }
        return Optional.of(write(bron, rejected, out.resolve(name)));
    }

    private List<Manifest> rejected() {
        List<String> names = tables.stream().map(Contract::name).toList();
        return landing.quarantined().stream()
                .filter(one -> names.contains(one.bron() + "/" + one.tabel()))
                .toList();
    }

    private Path folder(Manifest rejected) {
        return home.quarantine()
                .resolve(rejected.bron())
                .resolve(rejected.tabel())
                .resolve("levering=" + rejected.levering());
    }

    private SupplierList write(String bron, List<Manifest> rejected, Path file) throws IOException {
        long lines = 0;
        long deliveries = 0;
        long cleared = 0;
        Path work = file.resolveSibling("." + file.getFileName());
        try (Writer text = Files.newBufferedWriter(work)) {
            text.write(BOM);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
            csv.writeRecord(
                    "bestand", "tabel", "levering", "rij", "kolom", "regel", "verwacht", "actie");
            for (Manifest one : rejected) {
                if (isCleared(one)) {
                    cleared += lines(one, null);
                } else {
                    long written = lines(one, csv);
                    lines += written;
                    deliveries += written > 0 ? 1 : 0;
                }
            }
            csv.flush();
        }
        if (lines == 0) {
            Files.delete(work);
            Files.deleteIfExists(file);
            return new SupplierList(bron, Optional.empty(), 0, 0, cleared);
        }
        Files.move(work, file, StandardCopyOption.REPLACE_EXISTING);
        return new SupplierList(
                bron, Optional.of(file.getFileName().toString()), lines, deliveries, cleared);
    }

    private boolean isCleared(Manifest rejected) {
        return landing.withdrawal(rejected).isWithdrawn() || isReplaced(rejected);
    }

    private boolean isReplaced(Manifest rejected) {
        return landing.deliveries(rejected.bron(), rejected.tabel()).stream()
                .anyMatch(
                        landed ->
                                landed.sequence() > rejected.sequence()
                                        && Objects.equals(
                                                landed.terms().periode(),
                                                rejected.terms().periode()));
    }

    /** Copies the lines of one delivery; null: only counts them. */
    private long lines(Manifest rejected, CsvWriter csv) throws IOException {
        Path list = folder(rejected).resolve(RejectList.FILE);
        if (!Files.exists(list)) {
            return 0;
        }
        long count = 0;
        try (CsvReader<CsvRecord> lines =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(list)) {
            for (CsvRecord line : lines) {
                if (line.getStartingLineNumber() > 1) {
                    count++;
                    copy(rejected, line, csv);
                }
            }
        }
        return count;
    }

    private static void copy(Manifest rejected, CsvRecord line, CsvWriter csv) {
        if (csv != null) {
            csv.writeRecord(
                    plain(rejected.bestand()),
                    rejected.tabel(),
                    rejected.levering(),
                    line.getField(0),
                    plain(line.getField(1)),
                    line.getField(2),
                    line.getField(EXPECTED),
                    RejectAction.of(line.getField(2), rejected.status()));
        }
    }

    /** A name that a spreadsheet would run as a formula is kept text. */
    private static String plain(String name) {
        return !name.isEmpty() && "=+-@".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
