package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source changed: that is said once, and not once for every row. */
class DriftTest {

    private static final String HEADER = "metingnummer;zrm_domein_code;score\r\n";

    private LoadCase load;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        load = new LoadCase(folder);
    }

    @Test
    void aColumnOfAnotherKindIsOneFindingThatNamesTheChange() {
        load.put("zrm/score_202512.csv", scores(40, i -> "01;01-0" + (1 + i % 9) + "-2025")).load();

        assertThat(load.messages())
                .containsExactly(
                        "BZ-086 zrm/score_202512.csv kolom score: de bron is veranderd: 40 van 40"
                                + " waarden zijn iets anders, waarschijnlijk een dag; verwacht een"
                                + " heel getal. Er is niets van dit bestand geland; vraag de"
                                + " leverancier om een hersteld bestand.");
        assertThat(load.rejects(load.refused().get(0)))
                .containsExactly(";score;kolom_veranderd;een heel getal");
    }

    @Test
    void nineInTenIsAChangeAndLessIsABadFile() {
        load.put("zrm/score_202512.csv", scores(40, i -> i < 36 ? "01;x" : "01;3")).load();
        assertThat(load.messages().get(0)).startsWith("BZ-086").contains("waarschijnlijk tekst");

        load.clear();
        load.put("zrm/score_202512.csv", scores(40, i -> i < 35 ? "01;x" : "01;3")).load();
        assertThat(load.messages().get(0)).startsWith("BZ-019").contains("35 van 40 rijen");
        assertThat(load.rejects(load.refused().get(1))).hasSize(35);
    }

    @Test
    void aFewRowsSayNothingOfAColumn() {
        load.put("zrm/score_202512.csv", scores(19, i -> "01;x")).load();
        assertThat(load.messages().get(0)).startsWith("BZ-019");
    }

    @Test
    void emptyValuesDoNotHideAChange() {
        load.put("zrm/score_202512.csv", scores(60, i -> i < 30 ? "01;" : "01;2,5")).load();

        assertThat(load.messages().get(0))
                .contains("30 van 30 waarden zijn iets anders, waarschijnlijk een getal met");
    }

    @Test
    void anotherCodeListIsAChange() {
        load.put("zrm/score_202512.csv", scores(25, i -> "X" + i + ";3")).load();

        assertThat(load.messages().get(0))
                .startsWith("BZ-086 zrm/score_202512.csv kolom zrm_domein_code")
                .contains("waarschijnlijk een andere codelijst");
    }

    @Test
    void aBsnColumnThatHoldsSomethingElseIsAChangeToo() {
        StringBuilder text = new StringBuilder("bsn;vaststellingsdatum;is_weigering\r\n");
        for (int i = 1; i <= 30; i++) {
            text.append("K").append(i).append(";01-03-2025;N\r\n");
        }
        load.put("werk/iop_202512.csv", text.toString()).load();

        assertThat(load.messages().get(0))
                .startsWith("BZ-086 werk/iop_202512.csv kolom bsn: de bron is veranderd: 30 van 30")
                .contains("waarschijnlijk tekst");
        assertThat(load.rejects(load.refused().get(0)))
                .containsExactlyInAnyOrder(
                        ";bsn;kolom_veranderd;een BSN dat aan de 11-proef voldoet",
                        ";;te_veel_afgekeurd;hoogstens 5 van de 100 rijen afgekeurd");
    }

    @Test
    void whatElseIsWrongStaysOnTheList() {
        load.put("zrm/score_202512.csv", scores(25, i -> i == 7 ? "77;x" : "01;x")).load();

        assertThat(load.rejects(load.refused().get(0)))
                .containsExactly(
                        "9;zrm_domein_code;onbekende_code;een code uit de lijst zrm_domein",
                        ";score;kolom_veranderd;een heel getal");
    }

    @Test
    void aChangeNeverRepeatsAValue() {
        List<String> bsns = LoadCase.testBsns(30);
        load.put("zrm/score_202512.csv", scores(30, i -> bsns.get(i) + ";" + bsns.get(i))).load();

        assertThat(load.messages()).isNotEmpty();
        assertThat(bsns.stream().filter(bsn -> load.messages().toString().contains(bsn))).isEmpty();
    }

    @Test
    void severalRenamedColumnsEachGetTheirOwnSuggestion() {
        load.put(
                        "werk/dienstverband_202512.csv",
                        "dienstverband_nr;bsn;soort_dienstverband_code;werkgever_soort_code;"
                                + "werkgevernummer;datum_begin;eind_datum;einde_code;uren_week;"
                                + "subsidie_per_maand_eur\r\n")
                .load();

        assertThat(load.messages())
                .hasSize(4)
                .anyMatch(
                        text ->
                                text.contains("kolom dienstverbandnummer")
                                        && text.contains("(wel aanwezig: dienstverband_nr)"))
                .anyMatch(
                        text ->
                                text.contains("kolom dienstverband_soort_code")
                                        && text.contains(
                                                "(wel aanwezig: soort_dienstverband_code)"))
                .anyMatch(
                        text ->
                                text.contains("kolom begindatum")
                                        && text.contains("(wel aanwezig: datum_begin)"))
                .noneMatch(text -> text.contains("kolom einddatum")) // eind_datum is read as it
                .anyMatch(
                        text ->
                                text.contains("kolom uren_per_week")
                                        && text.contains("(wel aanwezig: uren_week)"));
    }

    private static String scores(int rows, IntFunction<String> rest) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            text.append("M").append(i).append(";").append(rest.apply(i)).append("\r\n");
        }
        return text.toString();
    }
}
