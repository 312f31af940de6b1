package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.schema.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplierListsTest {

    private static final List<String> BSNS = LoadCase.testBsns(60);

    private LoadCase load;
    private Path out;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        load = new LoadCase(folder);
        out = folder.resolve("lijsten");
    }

    @Test
    void everySupplierGetsItsOwnListWithWhatToDo() throws IOException {
        load.put("werk/iop_202512.csv", iops(40, "123456789;01-01-2025;N\r\n"))
                .put("zrm/score_202512.csv", "metingnummer;zrm_domein_code;score\r\nM1;77;3\r\n")
                .load();

        assertThat(write())
                .containsExactly(
                        new SupplierList("zrm", Optional.of("zrm_afgekeurd.csv"), 1, 1, 0),
                        new SupplierList("werk", Optional.of("werk_afgekeurd.csv"), 1, 1, 0));
        byte[] bytes = Files.readAllBytes(out.resolve("werk_afgekeurd.csv"));
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String id = load.landed("werk", "iop").get(0).levering();
        assertThat(lines("werk"))
                .containsExactly(
                        "\uFEFFbestand;tabel;levering;rij;kolom;regel;verwacht;actie",
                        "iop_202512.csv;iop;"
                                + id
                                + ";42;bsn;elfproef;een BSN dat aan de 11-proef voldoet;Zoek het"
                                + " juiste BSN op en lever het bestand van deze periode opnieuw.");
        assertThat(lines("zrm").get(1))
                .startsWith("score_202512.csv;score;0001-")
                .endsWith(
                        ";2;zrm_domein_code;onbekende_code;een code uit de lijst zrm_domein;"
                                + "\"Gebruik een code uit de lijst, of meld de nieuwe code en lever"
                                + " het hele bestand opnieuw; er is niets van geland.\"");
    }

    @Test
    void aLaterDeliveryOfThePeriodClearsTheListAndItIsCounted() throws IOException {
        load.put("werk/iop_202512.csv", iops(40, "123456789;01-01-2025;N\r\n".repeat(2))).load();
        write();
        assertThat(lines("werk")).hasSize(3);

        load.put("werk/iop_202512_hersteld.csv", iops(42, "")).load();

        assertThat(write()).containsExactly(new SupplierList("werk", Optional.empty(), 0, 0, 2));
        assertThat(out.resolve("werk_afgekeurd.csv")).doesNotExist();
    }

    @Test
    void aDeliveryOfAnotherPeriodOrARefusedOneClearsNothing() throws IOException {
        load.put("werk/iop_202511.csv", iops(40, "123456789;01-01-2025;N\r\n")).load();
        load.put("werk/iop_202512.csv", iops(41, "")).load();
        load.put("werk/iop_202511_v2.csv", "bsn;vaststellingsdatum\r\n").load();

        assertThat(write())
                .containsExactly(
                        new SupplierList("werk", Optional.of("werk_afgekeurd.csv"), 2, 2, 0));
        assertThat(lines("werk").get(2)).contains(";;is_weigering;kolom_ontbreekt;deze kolom;");
    }

    @Test
    void aRefusedFileIsClearedByTheGoodOne() throws IOException {
        load.put("werk/iop_202512.csv", "bsn;vaststellingsdatum\r\n").load();
        load.clear().put("werk/iop_202512.csv", iops(3, "")).load();

        assertThat(write()).containsExactly(new SupplierList("werk", Optional.empty(), 0, 0, 1));
    }

    @Test
    void aCorrectionWithMistakesOfItsOwnListsThoseOnly() throws IOException {
        load.put("werk/iop_202512.csv", iops(40, "123456789;01-01-2025;N\r\n".repeat(2))).load();
        load.clear().put("werk/iop_202512.csv", iops(41, "123456789;01-01-2025;N\r\n")).load();

        assertThat(write())
                .containsExactly(
                        new SupplierList("werk", Optional.of("werk_afgekeurd.csv"), 1, 1, 2));
        assertThat(lines("werk").get(1)).contains(";43;bsn;elfproef;");
    }

    @Test
    void rejectedRowsOfAWithdrawnDeliveryNeedNoRepair() {
        load.put("werk/iop_202512.csv", iops(40, "123456789;01-01-2025;N\r\n".repeat(2))).load();
        Contract iop = ContractCatalog.find("werk", "iop").orElseThrow();
        new Withdrawals(load.home())
                .withdraw(iop, load.landed("werk", "iop").get(0).levering(), "van een ander");

        assertThat(write()).containsExactly(new SupplierList("werk", Optional.empty(), 0, 0, 2));
    }

    @Test
    void oneTableHasAListOfItsOwnName() {
        load.put("werk/iop_202512.csv", iops(40, "123456789;01-01-2025;N\r\n")).load();
        Contract iop = ContractCatalog.find("werk", "iop").orElseThrow();

        assertThat(new SupplierLists(load.home(), List.of(iop), true).write(out))
                .extracting(SupplierList::bestand)
                .containsExactly(Optional.of("werk_iop_afgekeurd.csv"));
    }

    @Test
    void noListHoldsAValueOfAPerson() throws IOException {
        load.put("werk/iop_202512.csv", iops(40, BSNS.get(0) + ";01-03-2025;J\r\n")).load();
        write();

        String text = String.join("\n", lines("werk"));
        assertThat(text).contains("dubbele_sleutel").doesNotContain("01-03-2025");
        assertThat(BSNS.stream().filter(text::contains)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "een bestand");

        assertThatThrownBy(this::write)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-062 --out: hier kan niet worden geschreven");
    }

    private List<SupplierList> write() {
        return new SupplierLists(load.home(), ContractCatalog.all(), false).write(out);
    }

    private List<String> lines(String bron) throws IOException {
        return Files.readAllLines(out.resolve(bron + "_afgekeurd.csv"), StandardCharsets.UTF_8);
    }

    private static String iops(int rows, String more) {
        StringBuilder text = new StringBuilder("bsn;vaststellingsdatum;is_weigering\r\n");
        for (int i = 0; i < rows; i++) {
            text.append(BSNS.get(i)).append(";01-03-2025;N\r\n");
        }
        return text.append(more).toString();
    }
}
