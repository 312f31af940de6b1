package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import nl.binnenzicht.ingest.source.werk.WerkContracts;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RowWriterTest {

    private static final Contract WERKPLEK = WerkContracts.WERKPLEK;

    @TempDir private Path folder;
    private Vault vault;

    @BeforeEach
    void vault() {
        vault = Vault.open(new DataHome(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 2_048, 10_000})
    void everyRowIsWrittenOnceInItsOrder(int number) throws IOException {
        Path file = folder.resolve("rijen.parquet");
        ParsedRow row = new ParsedRow(WERKPLEK);
        try (ParquetTable table = new ParquetTable(file, WERKPLEK, vault.pseudonyms());
                RowWriter writer = writer(table)) {
            for (int i = 0; i < number; i++) {
                fill(row, i);
                writer.write(row);
            }
        }

        try (DuckDb db = DuckDb.inMemory()) {
            Rows rows =
                    db.query(
                            "select count(*) as aantal, count(*) filter (where dienstverbandnummer"
                                    + " = 'D' || file_row_number and (einddatum is null) ="
                                    + " (file_row_number %% 2 = 0)) as goed from read_parquet('%s',"
                                            .formatted(file)
                                    + " file_row_number = true)");
            assertThat(rows.integer(0, "aantal")).isEqualTo(number);
            assertThat(rows.integer(0, "goed")).isEqualTo(number);
        }
    }

    private RowWriter writer(ParquetTable table) {
        return new RowWriter(WERKPLEK, table, new PersonNotes(WERKPLEK, vault));
    }

    private static void fill(ParsedRow row, int number) {
        row.setText(row.place("dienstverbandnummer"), "D" + number);
        row.setText(row.place("werkplektype_code"), "x");
        row.setNumber(row.place("begindatum"), number);
        if (number % 2 == 0) {
            row.setEmpty(row.place("einddatum"));
        } else {
            row.setNumber(row.place("einddatum"), number);
        }
    }

    /** A row that cannot be written stands for a full disk: both come as a failure of writing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 512, 100_000})
    void whatGoesWrongInTheOtherThreadComesBackAndNobodyWaits(int number) throws IOException {
        Path file = folder.resolve("rijen.parquet");
        ParsedRow broken = new ParsedRow(WERKPLEK);
        broken.setText(broken.place("dienstverbandnummer"), null);

        try (ParquetTable table = new ParquetTable(file, WERKPLEK, vault.pseudonyms())) {
            assertThatThrownBy(
                            () -> {
                                try (RowWriter writer = writer(table)) {
                                    for (int i = 0; i < number; i++) {
                                        writer.write(broken);
                                    }
                                }
                            })
                    .isInstanceOf(NullPointerException.class);
        } catch (RuntimeException e) {
            // the table refuses to be finished after a row that broke off
        }
    }

    @Test
    void readingThatStopsHalfwayLeavesNoThread() throws IOException {
        Path file = folder.resolve("rijen.parquet");
        ParsedRow row = new ParsedRow(WERKPLEK);
        fill(row, 1);
        try (ParquetTable table = new ParquetTable(file, WERKPLEK, vault.pseudonyms())) {
            assertThatThrownBy(
                            () -> {
                                try (RowWriter writer = writer(table)) {
                                    writer.write(row);
                                    throw new BrokenSourceException(Flaw.CUT_OFF, 1, "");
                                }
                            })
                    .isInstanceOf(BrokenSourceException.class);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("landing-schrijver"));
    }
}
