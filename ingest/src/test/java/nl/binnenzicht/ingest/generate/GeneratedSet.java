package nl.binnenzicht.ingest.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.binnenzicht.warehouse.schema.Contract;

/** A generated set as an independent reader sees it: nothing of the generator's own is used. */
final class GeneratedSet {

    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Set<String> WINDOWS_1252 =
            Set.of("clientregistratie", "reintegratie", "werk");

    private final Path folder;
    private final String month;

    GeneratedSet(Path folder, String month) {
        this.folder = folder;
        this.month = month;
    }

    static GeneratedSet of(Path folder, int clients, int months, long seed) {
        return of(folder, clients, months, seed, Optional.empty());
    }

    static GeneratedSet of(Path folder, int clients, int months, long seed, Optional<Path> truth) {
        YearMonth end = YearMonth.of(2025, 12);
        try {
            new Generator(new GenerateOptions(folder, clients, months, seed, end, truth)).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GeneratedSet(folder, "202512");
    }

    Path file(Contract contract) {
        return folder.resolve(contract.bron()).resolve(contract.tabel() + "_" + month + ".csv");
    }

    /** The text of an extract; a byte that its charset does not know is an error. */
    String text(Contract contract) {
        boolean old = WINDOWS_1252.contains(contract.bron());
        Charset charset = old ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        try {
            byte[] bytes = Files.readAllBytes(file(contract));
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(contract.name() + " has bytes outside " + charset, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> rows(Contract contract) {
        String text = text(contract);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(plain)) {
            csv.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text, DAY);
    }

    /** The last day of a period that may still run. */
    static LocalDate until(String text) {
        return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text, DAY);
    }

    /** An amount in cents. */
    static long cents(String text) {
        return new java.math.BigDecimal(text.replace(',', '.')).movePointRight(2).longValueExact();
    }
}
