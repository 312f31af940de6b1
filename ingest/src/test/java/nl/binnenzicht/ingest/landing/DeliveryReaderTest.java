package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.ingest.format.CsvFormat;
import nl.binnenzicht.ingest.source.werk.WerkContracts;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.config.TableSettings;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 1_000})
    void duplicateIsRejectedOnceHoweverFewKeysFitInMemory(int keysInMemory, @TempDir Path folder)
            throws IOException {
        StringBuilder text = new StringBuilder("bsn;vaststellingsdatum;is_weigering\n");
        for (String bsn : LoadCase.testBsns(60)) {
            text.append(bsn).append(";01-03-2025;N\n");
        }
        String last = LoadCase.testBsns(60).get(59);
        Path file = Files.writeString(folder.resolve("iop.csv"), text + last + ";01-03-2025;J\n");
        DataHome home = new DataHome(folder.resolve("data"));
        Vault vault = Vault.open(home);
        DeliveryWork work = new DeliveryWork(home, WerkContracts.IOP, "0001-00000000");
        Progress silent = Progress.to(new PrintStream(OutputStream.nullOutputStream()));

        Guard guard =
                new Guard(
                        TableSettings.promised(WerkContracts.IOP),
                        new DeliveryTerms(null, DeliveryKind.VOLLEDIG, List.of(), Map.of()),
                        List.of(),
                        false);

        Reading reading =
                new DeliveryReader(WerkContracts.IOP, vault, work, silent, keysInMemory, guard)
                        .read(new CsvFormat(), SourceFile.measure(file));

        assertThat(reading.landed()).isEqualTo(60);
        assertThat(reading.rejected()).isEqualTo(1);
        assertThat(LoadCase.files(work.good())).containsExactly("part-0.parquet");
        try (DuckDb db = DuckDb.inMemory()) {
            Rows rows =
                    db.query(
                            "select count(*) as n, count(distinct client_id) as p,"
                                    + " sum(is_weigering::int) as j"
                                    + " from read_parquet('"
                                    + work.part()
                                    + "')");
            assertThat(rows.rows()).hasToString("[[60, 60, 0]]");
        }
    }
}
