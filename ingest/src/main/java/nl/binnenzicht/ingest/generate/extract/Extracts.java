package nl.binnenzicht.ingest.generate.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.binnenzicht.ingest.bus.BusWriter;
import nl.binnenzicht.ingest.generate.world.Venster;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.source.statistiek.StatistiekContracts;
import nl.binnenzicht.ingest.source.uitkering.UitkeringContracts;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * All extracts of one run, open at once: {@code <out>/<bron>/<tabel>_<jjjjmm>.csv} and the BUS
 * files of the last months.
 */
public final class Extracts implements AutoCloseable {

    /** How many months a BUS file is written for. */
    public static final int BUS_MONTHS = 3;

    /** The older systems, which do not know UTF-8. */
    private static final Set<String> WINDOWS_1252 =
            Set.of("clientregistratie", "reintegratie", "werk");

    private final Map<String, ExtractFile> files = new LinkedHashMap<>();
    private final Map<YearMonth, BusWriter> bus = new TreeMap<>();

    public Extracts(Path out, Venster venster) throws IOException {
        int jjjjmm = venster.last().getYear() * 100 + venster.last().getMonthValue();
        for (Contract contract : ContractCatalog.all()) {
            if (isInvented(contract)) {
                Path folder = Files.createDirectories(out.resolve(contract.bron()));
                Path file = folder.resolve(contract.tabel() + "_" + jjjjmm + ".csv");
                files.put(
                        contract.name(), new ExtractFile(file, contract, charset(contract.bron())));
            }
        }
        for (int m = Math.max(0, venster.months() - BUS_MONTHS); m < venster.months(); m++) {
            YearMonth month = venster.month(m);
            String name = String.format("bus_%tY%<tm.xml", month);
            bus.put(month, busFile(out.resolve("uitkering").resolve(name), month));
        }
    }

    /** Not the BUS file, which is XML, nor what is only history: deliveries of years ago. */
    private static boolean isInvented(Contract contract) {
        return !contract.equals(UitkeringContracts.BUS)
                && !StatistiekContracts.ALL.contains(contract);
    }

    /** The character set in which a source delivers. */
    public static Charset charset(String bron) {
        return WINDOWS_1252.contains(bron)
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }

    public ExtractFile file(Contract contract) {
        return files.get(contract.name());
    }

    /** The BUS file of a month, or null when none is delivered for it. */
    BusWriter bus(YearMonth month) {
        return bus.get(month);
    }

    public int count() {
        return files.size() + bus.size();
    }

    public long rows() {
        return files.values().stream().mapToLong(ExtractFile::rows).sum();
    }

    @Override
    public void close() throws IOException {
        for (ExtractFile file : files.values()) {
            file.close();
        }
        for (BusWriter file : bus.values()) {
            file.close();
        }
    }

    private static BusWriter busFile(Path file, YearMonth month) throws IOException {
        return new BusWriter(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), month);
    }
}
