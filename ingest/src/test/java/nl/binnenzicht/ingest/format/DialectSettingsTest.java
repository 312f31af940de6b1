package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.error.DataException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file leaves open, a setting decides; what a file contradicts, no setting can make. */
class DialectSettingsTest {

    private static final String AMOUNTS =
            "uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\nU1;202501;1.234;0;1.234\n";

    private LoadCase load;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        load = new LoadCase(folder);
    }

    @ParameterizedTest
    @CsvSource({"komma,1234.0000", "punt,1.2340"})
    void decimalSignIsAsSet(String sign, String value) throws IOException {
        settings("uitkering", "betaling.dialect.decimaalteken = " + sign);
        load.put("uitkering/betaling_1.csv", AMOUNTS).load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.rows("uitkering", "betaling", "select norm_eur from TABLE").rows())
                .hasToString("[[" + value + "]]");
        assertThat(load.landed("uitkering", "betaling").get(0).dialect())
                .endsWith("decimaalteken " + sign);
    }

    @ParameterizedTest
    @CsvSource({"dag-maand-jaar,2024-04-03", "maand-dag-jaar,2024-03-04"})
    void orderOfDayAndMonthIsAsSet(String order, String day) throws IOException {
        settings("werk", "dialect.datum = " + order);
        load.put("werk/iop_1.csv", iop("03/04/2024")).load();

        assertThat(load.rows("werk", "iop", "select vaststellingsdatum from TABLE").rows())
                .hasToString("[[" + day + "]]");
    }

    @Test
    void numberOfADayFromLongAgoIsReadWhenSet() throws IOException {
        settings("werk", "dialect.datum = excel-dagnummer");
        load.put("werk/iop_1.csv", iop("9133")).load();

        assertThat(load.rows("werk", "iop", "select vaststellingsdatum from TABLE").rows())
                .hasToString("[[1925-01-01]]");
    }

    @Test
    void encodingIsAsSet() throws IOException {
        settings("zrm", "dialect.tekencodering = iso-8859-15");
        byte[] file = Bytes.in("ISO-8859-15", "metingnummer;zrm_domein_code;score\nŽ1;01;3\n");
        load.put("zrm/score_1.csv", file).load();

        assertThat(load.rows("zrm", "score", "select metingnummer from TABLE").rows())
                .hasToString("[[Ž1]]");
    }

    @ParameterizedTest
    @CsvSource({"utf-8,windows-1252", "windows-1252,utf-8"})
    void encodingThatTheBytesContradictIsRefused(String set, String real) throws IOException {
        settings("zrm", "dialect.tekencodering = " + set);
        byte[] file = Bytes.in(real, "metingnummer;zrm_domein_code;score\nÁ1;01;3\n");
        load.put("zrm/score_1.csv", file).load();

        assertThat(load.messages().get(0)).startsWith("BZ-012").contains("dialect.tekencodering");
    }

    @Test
    void separatorIsAsSetAlsoWhenAnotherFitsBetter() throws IOException {
        settings("zrm", "dialect.scheidingsteken = streep");
        load.put("zrm/score_1.csv", "metingnummer;zrm_domein_code;score\nM1;01;3\n").load();

        assertThat(load.messages().get(0)).startsWith("BZ-013");
    }

    @Test
    void wrongWordStopsBeforeTheFirstFile() throws IOException {
        settings("zrm", "dialect.datum = amerikaans");
        load.put("werk/iop_1.csv", iop("03-04-2024"));

        assertThatThrownBy(load::load)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("BZ-059 config/zrm.properties dialect.datum")
                .hasMessageContaining("dag-maand-jaar, excel-dagnummer, maand-dag-jaar");
        assertThat(LoadCase.files(load.home().landing())).isEmpty();
    }

    private static String iop(String day) {
        return "bsn;vaststellingsdatum;is_weigering\n"
                + LoadCase.testBsns(1).get(0)
                + ";"
                + day
                + ";N\n";
    }

    private void settings(String bron, String line) throws IOException {
        Files.createDirectories(load.home().config());
        Files.writeString(load.home().config().resolve(bron + ".properties"), line + "\n");
    }
}
