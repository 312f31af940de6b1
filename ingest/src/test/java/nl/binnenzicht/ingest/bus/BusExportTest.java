package nl.binnenzicht.ingest.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.term.Periode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusExportTest {

    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final List<String> BSNS = LoadCase.testBsns(5);

    private LoadCase load;

    @BeforeEach
    void personsAreInTheVault(@TempDir Path folder) {
        StringBuilder persons =
                new StringBuilder(
                        "bsn;geboortedatum;geslacht_code;opleidingsniveau_code;overlijdensdatum\n");
        for (int i = 0; i < BSNS.size(); i++) {
            persons.append(
                    BSNS.get(i) + ";1" + i + "-01-1980;" + (i % 2 + 1) + ";" + opleiding() + ";\n");
        }
        load = new LoadCase(folder).put("clientregistratie/persoon_1.csv", persons.toString());
        load.load();
    }

    private static String opleiding() {
        return CodeList.load("opleidingsniveau").codes().iterator().next();
    }

    private String client(int person) {
        return Vault.open(load.home()).pseudonyms().of(Integer.parseInt(BSNS.get(person)));
    }

    /**
     * A star schema of two months: U1 a running couple, U2 ended on 14 December, U3 began before
     * the data, U4 began and ended in December (nobody in fct_client_maand), U5 ended in November.
     */
    private void publish() {
        SnapshotStore store = new SnapshotStore(load.home());
        Snapshot work = store.workFor("20260105T080000Z-01");
        try (DuckDb db = DuckDb.create(work.duckdb())) {
            db.execute(
                    "create table dim_periode as select * from (values (202511, date '2025-11-01',"
                            + " date '2025-11-30'), (202512, date '2025-12-01', date '2025-12-31'))"
                            + " as t(periode_id, begindatum, einddatum)");
            db.execute(
                    "create table fct_uitkering_maand as select periode_id, uitkering_id,"
                            + " regeling_code, leefvorm_code, cast(betaald_eur as decimal(18,2)) as"
                            + " betaald_eur, is_stand from (values"
                            + " (202512,'U1','01','3',1500.49,true),"
                            + " (202512,'U2','02','1',600.50,false),"
                            + " (202512,'U3','01','1',0.0,true),"
                            + " (202512,'U4','01','1',100.0,false),"
                            + " (202511,'U5','01','1',900.0,true))"
                            + " as t(periode_id, uitkering_id, regeling_code, leefvorm_code,"
                            + " betaald_eur, is_stand)");
            db.execute(
                    "create table fct_client_maand (periode_id integer, client_id varchar,"
                            + " uitkering_id varchar, duur_bijstand_maanden integer)");
            db.execute(
                    ("insert into fct_client_maand values"
                                    + " (202511,'%1$s','U1',10), (202511,'%2$s','U1',10),"
                                    + " (202512,'%1$s','U1',11), (202512,'%2$s','U1',11),"
                                    + " (202511,'%3$s','U2',3), (202511,'%4$s','U3',80),"
                                    + " (202512,'%4$s','U3',81), (202511,'%5$s','U5',5),"
                                    + " (202512,'p1_wsw',null,null)")
                            .formatted(client(0), client(1), client(2), client(3), client(4)));
            db.execute(
                    "create table fct_stroom (client_id varchar, stroom_soort_code varchar,"
                            + " reden_einde_code varchar, stroomdatum date)");
            db.execute(
                    ("insert into fct_stroom values"
                                    + " ('%1$s','IN',null,'2021-05-01'),"
                                    + " ('%1$s','UIT','11','2022-01-01'),"
                                    + " ('%1$s','IN',null,'2025-01-15'),"
                                    + " ('%2$s','IN',null,'2025-01-15'),"
                                    + " ('%3$s','IN',null,'2025-08-20'),"
                                    + " ('%3$s','UIT','11','2025-12-15'),"
                                    + " ('%3$s','DOOR',null,'2025-10-01')")
                            .formatted(client(0), client(1), client(2)));
        }
        store.publish(work);
    }

    @Test
    void fileHoldsEveryBenefitOfTheMonthWithItsPersons() throws IOException, XMLStreamException {
        publish();

        BusResult result = new BusExport(load.home()).write(DECEMBER, null);

        assertThat(result.uitkeringen()).isEqualTo(3);
        assertThat(result.personen()).isEqualTo(4);
        assertThat(result.bedragEur()).isEqualTo(1500 + 601);
        assertThat(result.zonderPersoon()).isEqualTo(1);
        assertThat(result.file()).isEqualTo(load.home().exports().resolve("bus_202512.xml"));
        List<String> persons = new ArrayList<>();
        try (BusReader reader =
                new BusReader(new BufferedInputStream(Files.newInputStream(result.file())))) {
            while (reader.next()) {
                persons.add(
                        String.join(
                                " ",
                                reader.value("Registratienummer"),
                                reader.value("Statistiekcode"),
                                reader.value("Bsn"),
                                reader.value("Geboortedatum"),
                                reader.value("Geslacht"),
                                reader.value("Aanvang"),
                                reader.value("Einde"),
                                reader.value("RedenBeeindiging")));
            }
        }
        assertThat(persons)
                .containsExactlyInAnyOrder(
                        "U1 01 " + BSNS.get(0) + " 19800110 1 20250115  ",
                        "U1 01 " + BSNS.get(1) + " 19800111 2 20250115  ",
                        "U2 02 " + BSNS.get(2) + " 19800112 1 20250820 20251214 11",
                        "U3 01 " + BSNS.get(3) + " 19800113 2 20190301  ");
    }

    @Test
    void fileIsForItsOwnerOnlyAndTheAuditLogNamesNobody() throws IOException {
        publish();

        BusResult result = new BusExport(load.home()).write(DECEMBER, null);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(result.file())))
                .isEqualTo("rw-------");
        assertThat(LoadCase.files(load.home().exports())).containsExactly("bus_202512.xml");
        String audit = Files.readString(load.home().audit().resolve("audit.jsonl"));
        assertThat(audit.lines()).hasSize(1);
        assertThat(audit)
                .contains("\"actie\":\"export bus\"")
                .contains("\"periode\":\"2025-12\"")
                .contains("\"snapshot\":\"20260105T080000Z-01\"")
                .contains("\"personen\":4")
                .doesNotContain("p1_")
                .doesNotContain(BSNS.get(0));
    }

    @Test
    void exportedFileCanBeLoadedAgain() {
        publish();
        Path file = load.inbox().resolve("uitkering/bus_202512.xml");

        new BusExport(load.home()).write(DECEMBER, file);
        load.load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.rows("uitkering", "bus", "select count(*) as n from TABLE").integer(0, "n"))
                .isEqualTo(4);
    }

    @Test
    void withoutSnapshotNothingIsMade() {
        assertThatThrownBy(() -> new BusExport(load.home()).write(DECEMBER, null))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "BZ-075 export bus: er is nog niets gepubliceerd in deze datamap; verwacht"
                                + " een gebouwd sterschema. Er is geen bestand gemaakt; draai eerst"
                                + " bin/binnenzicht build.");
    }

    @Test
    void monthOutsideTheDataIsAWrongQuestion() {
        publish();

        assertThatThrownBy(() -> new BusExport(load.home()).write(YearMonth.of(2026, 1), null))
                .isInstanceOf(RequestException.class)
                .hasMessage(
                        "BZ-076 export bus --period: over deze maand zijn er geen gegevens;"
                                + " verwacht een maand van 2025-11 tot en met 2025-12. Er is geen"
                                + " bestand gemaakt; kies een andere maand.");
        assertThatThrownBy(() -> BusExport.maand(Periode.parse("2025-Q4")))
                .hasMessageStartingWith("BZ-076 export bus --period: dit is geen maand");
    }

    @Test
    void personWhoIsNotInTheVaultStopsTheExport() throws IOException {
        publish();
        Files.delete(load.home().vault().resolve("bsn.tabel"));

        assertThatThrownBy(() -> new BusExport(load.home()).write(DECEMBER, null))
                .hasMessageStartingWith(
                        "BZ-077 export bus: van 4 van 4 personen staat het BSN niet in de kluis");
        assertThat(LoadCase.files(load.home().exports())).isEmpty();
    }
}
