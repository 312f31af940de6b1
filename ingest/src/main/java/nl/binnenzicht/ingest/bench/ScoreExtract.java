package nl.binnenzicht.ingest.bench;

import static nl.binnenzicht.warehouse.schema.Requirement.REQUIRED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.binnenzicht.ingest.generate.world.BsnReeks;
import nl.binnenzicht.warehouse.check.Severity;
import nl.binnenzicht.warehouse.schema.ColumnType;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * The file of the benchmark: ZRM scores with the person and the day in every row, thirteen rows a
 * screening, two screenings a person. The same rows for the same number, on every machine.
 */
public final class ScoreExtract {

    static final Contract CONTRACT =
            Contract.of("zrm", "proef")
                    .row("de score van een screening op een domein, met persoon en dag")
                    .delivery("alleen voor het meten van de snelheid")
                    .column("metingnummer", ColumnType.TEXT, REQUIRED, "nummer van de screening")
                    .column("bsn", ColumnType.BSN, REQUIRED, "de persoon")
                    .column("meetdatum", ColumnType.DATE, REQUIRED, "dag van de screening")
                    .code("zrm_domein_code", "zrm_domein", REQUIRED, "een van de dertien domeinen")
                    .column("score", ColumnType.INTEGER, REQUIRED, "1 tot en met 5")
                    .key("metingnummer", "zrm_domein_code")
                    .check(
                            Severity.STOP,
                            "score_1_tot_5",
                            "1 tot en met 5",
                            row -> row.integer("score") >= 1 && row.integer("score") <= 5)
                    .build();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int DOMAINS = 13;
    private static final int DAYS = 3_650;

    private ScoreExtract() {}

    /** Writes the file, replacing another. */
    static void write(Path file, long rows) {
        BsnReeks numbers = new BsnReeks();
        List<String> domains =
                CONTRACT
                        .column("zrm_domein_code")
                        .orElseThrow()
                        .codes()
                        .orElseThrow()
                        .codes()
                        .stream()
                        .sorted()
                        .toList();
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                out.write("metingnummer;bsn;meetdatum;zrm_domein_code;score\r\n");
                String bsn = "";
                for (long row = 0; row < rows; row++) {
                    long screening = row / DOMAINS;
                    int domain = (int) (row % DOMAINS);
                    if (domain == 0 && screening % 2 == 0) {
                        bsn = numbers.next();
                    }
                    String day =
                            LocalDate.of(2016, 1, 1).plusDays(screening * 31 % DAYS).format(DAY);
                    out.write("M" + (1_000_000 + screening) + ";" + bsn + ";" + day + ";");
                    out.write(
                            domains.get(domain)
                                    + ";"
                                    + (1 + (screening + domain * 3) % 5)
                                    + "\r\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
