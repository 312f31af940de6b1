package nl.binnenzicht.ingest.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class BusWriterTest {

    private static final YearMonth MAAND = YearMonth.of(2025, 9);

    private static BusRecord persoon(String nummer, String bsn, LocalDate einde) {
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
                einde == null ? null : "11");
    }

    @Test
    void aCoupleIsOneUitkeringWithTwoPersonen() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BusWriter writer = new BusWriter(out, MAAND)) {
            writer.write(
                    List.of(
                            persoon("U1", "999990019", null),
                            persoon("U1", "999994669", LocalDate.of(2025, 9, 15))));
        }
        Document xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(out.toByteArray()));
        assertThat(xml.getElementsByTagName("Uitkering").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("Persoon").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("Statistiekmaand").item(0).getTextContent())
                .isEqualTo("09");
        assertThat(xml.getElementsByTagName("Gemeentecode").item(0).getTextContent())
                .isEqualTo("0637");
        assertThat(xml.getElementsByTagName("Einde").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("Einde").item(0).getTextContent())
                .isEqualTo("20250915");
    }

    @Test
    void aMonthWithoutUitkeringenIsAValidFile() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BusWriter(out, MAAND).close();
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("<Statistiekjaar>2025</Statistiekjaar>").endsWith("</BUS>\n");
    }

    @Test
    void personsOfTwoUitkeringenInOneCallAreRefused() throws Exception {
        try (BusWriter writer = new BusWriter(new ByteArrayOutputStream(), MAAND)) {
            List<BusRecord> mixed =
                    List.of(persoon("U1", "999990019", null), persoon("U2", "999994669", null));
            assertThatThrownBy(() -> writer.write(mixed))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
