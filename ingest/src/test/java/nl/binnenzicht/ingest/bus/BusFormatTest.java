package nl.binnenzicht.ingest.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.warehouse.query.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusFormatTest {

    private static final YearMonth MAAND = YearMonth.of(2025, 12);
    private static final List<String> BSNS = LoadCase.testBsns(3);

    private LoadCase load;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        load = new LoadCase(folder);
    }

    private static BusRecord record(String nummer, String bsn, LocalDate einde, String reden) {
        return new BusRecord(
                nummer,
                MAAND,
                "01",
                "3",
                1234,
                bsn,
                LocalDate.of(1980, 1, 31),
                "2",
                LocalDate.of(2024, 2, 29),
                einde,
                reden);
    }

    private static String file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BusWriter writer = new BusWriter(bytes, MAAND)) {
            writer.write(
                    List.of(
                            record("U1", BSNS.get(0), null, null),
                            record("U1", BSNS.get(1), null, null)));
            writer.write(List.of(record("U2", BSNS.get(2), LocalDate.of(2025, 12, 15), "11")));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException, XMLStreamException {
        try (BusReader reader =
                new BusReader(new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8)))) {
            assertThat(reader.next()).isTrue();
            assertThat(reader.value(BusReader.BSN)).isEqualTo(BSNS.get(0));
            assertThat(reader.value(BusReader.GEBOORTEDATUM)).isEqualTo("19800131");
            assertThat(reader.value(BusReader.GESLACHT)).isEqualTo("2");
            assertThat(reader.next()).isTrue();
            assertThat(reader.value(BusReader.REGISTRATIENUMMER)).isEqualTo("U1");
            assertThat(reader.next()).isTrue();
            assertThat(reader.value(BusReader.REDEN_BEEINDIGING)).isEqualTo("11");
            assertThat(reader.next()).isFalse();
            assertThat(reader.uitkeringen()).isEqualTo(2);
            assertThat(reader.personen()).isEqualTo(3);
        }
    }

    @Test
    void personsOfTheFileAreLandedAsRows() throws IOException {
        load.put("uitkering/bus_202512.xml", file()).load();

        assertThat(load.messages()).isEmpty();
        Rows rows =
                load.rows(
                        "uitkering",
                        "bus",
                        "select * from TABLE order by uitkeringsnummer, begindatum");
        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.text(0, "uitkeringsnummer")).isEqualTo("U1");
        assertThat(rows.integer(0, "maand")).isEqualTo(202512);
        assertThat(rows.value(0, "betaald_eur")).isEqualTo(new BigDecimal("1234.0000"));
        assertThat(rows.value(0, "begindatum")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(rows.value(0, "einddatum")).isNull();
        assertThat(rows.value(2, "einddatum")).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(rows.text(2, "reden_einde_code")).isEqualTo("11");
        assertThat(rows.text(2, "client_id")).startsWith("p1_");
    }

    @Test
    void fileWithoutBenefitsIsAnEmptyDelivery() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BusWriter(bytes, MAAND).close();

        LoadReport report = load.put("uitkering/bus_202512.xml", bytes.toByteArray()).load();

        assertThat(report.geland()).isEqualTo(1);
        assertThat(load.landed("uitkering", "bus").get(0).geland()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.5, 0.9, 0.99})
    void fileThatWasCutOffIsRefused(double share) throws IOException {
        String whole = file();
        String cut = whole.substring(0, (int) (whole.length() * share));

        LoadReport report = load.put("uitkering/bus_202512.xml", cut).load();

        assertThat(report.geweigerd()).isEqualTo(1);
        assertThat(load.messages().get(0))
                .startsWith("BZ-016 uitkering/bus_202512.xml: het bestand breekt af in rij ");
        assertThat(LoadCase.files(load.home().landing())).isEmpty();
    }

    @Test
    void codeThatIsUnknownIsRefusedAsInAnyExtract() throws IOException {
        load.put("uitkering/bus_1.xml", file().replace("<Statistiekcode>01", "<Statistiekcode>77"))
                .load();

        assertThat(load.messages().get(0))
                .startsWith(
                        "BZ-020 uitkering/bus_1.xml kolom regeling_code: 3 van 3 rijen met een"
                                + " onbekende code (eerste: rij 1)");
    }

    @Test
    void fileThatReachesOutsideItselfIsRefused() throws IOException {
        String evil =
                file().replace(
                                "<BUS>",
                                "<!DOCTYPE BUS [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><BUS>")
                        .replace("U1", "&e;");

        load.put("uitkering/bus_1.xml", evil).load();

        assertThat(load.messages().get(0)).startsWith("BZ-017 uitkering/bus_1.xml: rij 1 is niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html></BUS>", "<BUS><a><b><c><d><e><f></BUS>", "{}</BUS>"})
    void anythingElseWithThatNameIsRefused(String text) {
        load.put("uitkering/bus_1.xml", text).load();

        assertThat(load.messages().get(0)).startsWith("BZ-017 uitkering/bus_1.xml");
    }

    @Test
    void valueWithoutEndIsRefused() throws IOException {
        load.put("uitkering/bus_1.xml", file().replace("U1", "U".repeat(100_000))).load();

        assertThat(load.messages().get(0)).startsWith("BZ-017 uitkering/bus_1.xml");
    }

    @Test
    void otherNamesOfElementsAreALayoutAndNotAProgram() throws IOException {
        Path layouts = Files.createDirectories(load.home().config().resolve("layout"));
        Files.writeString(
                layouts.resolve("bus_2026.csv"),
                """
                # tabel: uitkering/bus
                # vorm: xml
                # wortel: Bestand
                # persoon: Subject
                # geldig_van: 202512
                veld;positie;lengte;soort;kolom;leeg;waarde
                Registratienummer;1;;tekst;uitkeringsnummer;;
                Statistiekjaar;2;;tekst;maand;;
                Statistiekmaand;3;;tekst;maand;;
                BurgerServiceNr;4;;tekst;bsn;;
                Statistiekcode;5;;tekst;regeling_code;;
                Leefvorm;6;;tekst;leefvorm_code;;
                BetaalbaarGesteld;7;;getal;betaald_eur;;
                Aanvang;8;;dag;begindatum;;
                Einde;9;;dag;einddatum;99999999;
                RedenBeeindiging;10;;tekst;reden_einde_code;;
                """);
        String other =
                file().replace("<BUS>", "<Bestand>")
                        .replace("</BUS>", "</Bestand>")
                        .replace("Persoon>", "Subject>")
                        .replace("Bsn>", "BurgerServiceNr>");

        load.put("uitkering/bus_202512.xml", other).put("uitkering/bus_202511.xml", file()).load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.landed("uitkering", "bus")).hasSize(2);
        assertThat(load.landed("uitkering", "bus")).allMatch(landed -> landed.geland() == 3);

        load.put("uitkering/bus_202511.xml", other + "\n").load();
        assertThat(load.messages().get(0)).startsWith("BZ-016 uitkering/bus_202511.xml");
    }
}
