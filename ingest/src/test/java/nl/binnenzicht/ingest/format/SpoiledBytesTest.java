package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.ingest.source.uitkering.UitkeringContracts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes a file has: it is read, or refused, and never stops the files after it. */
class SpoiledBytesTest {

    private static final int TRIES = 400;
    private static final String TEXT =
            "Titel\nuitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\r\n"
                    + "\"U1\";202501;€ 1.234,56;12,50-;1247,06\r\n".repeat(20)
                    + "Totaal;;20\r\nAantal records: 20\r\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".csv.gz", ".zip", ".xlsx"})
    void fileIsReadOrRefused(String kind) throws IOException {
        byte[] good = good(kind);
        assertThat(outcome(kind, good)).isEqualTo("20 rows");
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (int seed = 0; seed < TRIES; seed++) {
            outcomes.merge(outcome(kind, spoiled(good, new Random(seed))), 1, Integer::sum);
        }

        assertThat(outcomes).containsKey("refused");
    }

    /** The same for the XML inside a workbook, with sums that are right again. */
    @ParameterizedTest
    @ValueSource(strings = {"sheet1.xml", "workbook.xml", "styles.xml", "sharedStrings.xml"})
    void workbookIsReadOrRefusedWhateverItsPartsSay(String part) throws IOException {
        byte[] good = good(".xlsx");
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        for (int seed = 0; seed < TRIES; seed++) {
            byte[] bytes = withSpoiledPart(good, part, new Random(seed));
            outcomes.merge(outcome(".xlsx", bytes), 1, Integer::sum);
        }

        assertThat(outcomes).containsKey("refused");
    }

    private String outcome(String kind, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("betaling_1" + kind), bytes);
        try (SourceRows rows = format(kind).open(UitkeringContracts.BETALING, measured(file))) {
            int read = 0;
            while (rows.next()) {
                for (int i = 0; i < Math.min(rows.size(), rows.header().size()); i++) {
                    rows.field(i);
                }
                read++;
            }
            return read + " rows";
        } catch (BrokenSourceException e) {
            return "refused";
        }
    }

    private static SourceFile measured(Path file) throws IOException {
        return SourceFile.measure(file);
    }

    private static SourceFormat format(String kind) {
        CsvFormat csv = new CsvFormat();
        return switch (kind) {
            case ".csv" -> csv;
            case ".csv.gz" -> new GzFormat(List.of(csv));
            case ".zip" -> new ZipFormat(List.of(csv));
            default -> new XlsxFormat(DialectSettings.none());
        };
    }

    private static byte[] good(String kind) throws IOException {
        return switch (kind) {
            case ".csv" -> Bytes.utf8(TEXT);
            case ".csv.gz" -> Bytes.gz(Bytes.utf8(TEXT));
            case ".zip" -> Bytes.zip("a.csv", TEXT);
            default -> workbook();
        };
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            String[] header = TEXT.lines().skip(1).findFirst().orElseThrow().split(";");
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            for (int row = 1; row <= 20; row++) {
                sheet.value(row, 0, "U" + row);
                sheet.value(row, 1, 202501);
                for (int column = 2; column < 5; column++) {
                    sheet.value(row, column, row * 1.25);
                }
            }
        }
        return bytes.toByteArray();
    }

    private byte[] withSpoiledPart(byte[] workbook, String part, Random random) throws IOException {
        Path file = Files.write(folder.resolve("good.xlsx"), workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : in.stream().toList()) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean isPart = entry.getName().endsWith(part);
                new ByteArrayInputStream(isPart ? spoiled(content, random) : content)
                        .transferTo(out);
            }
        }
        return bytes.toByteArray();
    }

    /** A few bytes changed, or a piece gone, or a piece twice. */
    private static byte[] spoiled(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int place = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(40), bytes.length - place);
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(bytes, place);
            }
            case 1 -> System.arraycopy(bytes, place, bytes, random.nextInt(place + 1), length);
            case 2 -> bytes[place] = (byte) "0123456789<>\"';,\n".charAt(random.nextInt(17));
            default -> {
                for (int i = 0; i < 3; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }
}
