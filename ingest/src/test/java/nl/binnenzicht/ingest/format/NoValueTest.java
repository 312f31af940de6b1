package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for "there is no value", in a column of each type. */
class NoValueTest {

    private static final List<String> BSN = LoadCase.testBsns(1);
    private LoadCase load;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        load = new LoadCase(folder);
    }

    private void adres(String huisvesting, String einddatum) {
        load.put(
                        "clientregistratie/adres_1.csv",
                        "bsn;gemeente_code;huisvesting_code;begindatum;einddatum\n"
                                + BSN.get(0)
                                + ";0637;"
                                + huisvesting
                                + ";01-01-2020;"
                                + einddatum
                                + "\n")
                .load();
    }

    private String landed() {
        return load.rows(
                        "clientregistratie",
                        "adres",
                        "select huisvesting_code, einddatum from TABLE")
                .rows()
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "null",
                "Null",
                "(null)",
                "<NULL>",
                "\\N",
                "NaN",
                "NA",
                "n/a",
                "n.v.t.",
                "NVT",
                "niet van toepassing",
                "nb",
                "Onbekend",
                "-",
                "--",
                "\u2013",
                " \u00A0NULL "
            })
    void wordForNoValueIsNoCodeAndNoDay(String word) {
        adres(word, word);

        assertThat(load.messages()).isEmpty();
        assertThat(landed()).isEqualTo("[[null, null]]");
        assertThat(load.landed("clientregistratie", "adres").get(0).dialect())
                .endsWith(", 2 keer een woord voor geen waarde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "geen", "leeg", "#N/B", "#N/A", "####", "x", "0"})
    void otherWordStaysWrong(String word) {
        adres("1", word);

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0)).startsWith("BZ-019").contains("kolom einddatum");
    }

    static Stream<Arguments> traject() {
        return Stream.of(
                Arguments.of("NULL", "null"),
                Arguments.of("-", "null"),
                Arguments.of("n.v.t.", "null"),
                Arguments.of("NULLA", "NULLA"),
                Arguments.of("N-1", "N-1"),
                Arguments.of("#1", "#1"));
    }

    @ParameterizedTest
    @MethodSource("traject")
    void numberOfATrajectIsNeverSuchAWord(String text, String expected) {
        load.put("werk/dienstverband_1.csv", contract(text)).load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.rows("werk", "dienstverband", "select werkgevernummer from TABLE").rows())
                .hasToString("[[" + expected + "]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/B", "#VERW!", "#REF!", "#NAAM?", "#DEEL/0!", "###"})
    void failedFormulaIsALostValueAlsoInAText(String error) {
        load.put("werk/dienstverband_1.csv", contract(error)).load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0))
                .startsWith("BZ-019")
                .contains("kolom werkgevernummer", "cellen zonder fout van een rekenblad")
                .doesNotContain(error);
    }

    @Test
    void requiredColumnMissesAValueThere() {
        load.put("zrm/score_1.csv", "metingnummer;zrm_domein_code;score\nNULL;n.v.t.;NaN\n").load();

        assertThat(load.messages())
                .extracting(message -> message.substring(0, 6))
                .containsExactly("BZ-018", "BZ-018");
    }

    @Test
    void dashInANumberIsAZeroOrNothingAndSoRefused() {
        load.put("zrm/score_1.csv", "metingnummer;zrm_domein_code;score\nM1;01;-\n").load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0)).startsWith("BZ-019");
    }

    @Test
    void wordForACitizenServiceNumberKeepsItsRowBack() {
        StringBuilder rows = new StringBuilder("bsn;vaststellingsdatum;is_weigering\n");
        for (String bsn : LoadCase.testBsns(40)) {
            rows.append(bsn).append(";01-03-2025;N\n");
        }
        load.put("werk/iop_1.csv", rows + "onbekend;01-03-2025;N\n").load();

        assertThat(load.messages()).hasSize(1);
        assertThat(load.messages().get(0)).startsWith("BZ-021");
        assertThat(load.landed("werk", "iop")).extracting(Manifest::geland).containsExactly(40L);
    }

    private static String contract(String werkgevernummer) {
        return "dienstverbandnummer;bsn;dienstverband_soort_code;werkgever_soort_code;"
                + "werkgevernummer;begindatum;einddatum;einde_code;uren_per_week;"
                + "subsidie_per_maand_eur\nD1;"
                + BSN.get(0)
                + ";WSW;WERKBEDRIJF;"
                + werkgevernummer
                + ";01-01-2024;;;32;0\n";
    }
}
