package nl.binnenzicht.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandedFileTest {

    private static final List<String> BSNS = LoadCase.testBsns(60);

    private LoadCase load;

    @BeforeEach
    void emptyDataHome(@TempDir Path folder) {
        load = new LoadCase(folder);
    }

    @Test
    void valuesReadBackByAnotherEngineAreThoseOfTheFile() {
        load.put(
                        "werk/dienstverband_202512.csv",
                        """
                        begindatum;BSN; Dienstverbandnummer ;dienstverband_soort_code;\
                        werkgever_soort_code;werkgevernummer;einddatum;einde_code;uren_per_week;\
                        subsidie_per_maand_eur
                        29-02-2020;9999.90.019;D1;WSW;WERKBEDRIJF;;;;36,5;1.234,5678
                        2021-12-31;"%s";D2;LKS;REGULIER;W7;31-12-2022;;40;0
                        """
                                .formatted(BSNS.get(3)))
                .load();

        assertThat(load.messages()).isEmpty();
        Rows rows =
                load.rows(
                        "werk",
                        "dienstverband",
                        "select * from TABLE order by dienstverbandnummer");
        assertThat(rows.columns())
                .containsExactly(
                        "dienstverbandnummer",
                        "client_id",
                        "dienstverband_soort_code",
                        "werkgever_soort_code",
                        "werkgevernummer",
                        "begindatum",
                        "einddatum",
                        "einde_code",
                        "uren_per_week",
                        "subsidie_per_maand_eur");
        assertThat(rows.value(0, "begindatum")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(rows.value(0, "einddatum")).isNull();
        assertThat(rows.value(0, "werkgevernummer")).isNull();
        assertThat(rows.value(0, "uren_per_week")).isEqualTo(new BigDecimal("36.5000"));
        assertThat(rows.value(0, "subsidie_per_maand_eur")).isEqualTo(new BigDecimal("1234.5678"));
        assertThat(rows.text(0, "client_id")).matches("p1_[0-9a-hjkmnp-tv-z]{26}");
        assertThat(rows.value(1, "begindatum")).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(rows.text(1, "client_id")).isNotEqualTo(rows.text(0, "client_id"));
    }

    @Test
    void typesAreThoseTheWarehouseExpects() {
        load.put(
                        "uitkering/betaling_202512.csv",
                        "uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n"
                                + "U1;202512;1.000,00;-0,50;1.000,50\n")
                .put(
                        "werk/iop_202512.csv",
                        "bsn;vaststellingsdatum;is_weigering\n" + BSNS.get(0) + ";01-01-2025;j\n")
                .put("zrm/score_202512.csv", "metingnummer;zrm_domein_code;score\nM1;01;\n")
                .load();

        assertThat(types("uitkering", "betaling"))
                .containsEntry("uitkeringsnummer", "VARCHAR")
                .containsEntry("maand", "INTEGER")
                .containsEntry("norm_eur", "DECIMAL(18,4)");
        assertThat(types("werk", "iop"))
                .containsEntry("client_id", "VARCHAR")
                .containsEntry("vaststellingsdatum", "DATE")
                .containsEntry("is_weigering", "BOOLEAN");
        assertThat(types("zrm", "score")).containsEntry("score", "BIGINT");
        assertThat(load.rows("werk", "iop", "select * from TABLE").value(0, "is_weigering"))
                .isEqualTo(true);
        assertThat(
                        load.rows("uitkering", "betaling", "select * from TABLE")
                                .value(0, "inkomsten_eur"))
                .isEqualTo(new BigDecimal("-0.5000"));
        assertThat(load.rows("zrm", "score", "select * from TABLE").value(0, "score")).isNull();
    }

    private Map<String, String> types(String bron, String tabel) {
        Rows described = load.rows(bron, tabel, "describe select * from TABLE");
        Map<String, String> types = new TreeMap<>();
        for (int i = 0; i < described.size(); i++) {
            types.put(described.text(i, "column_name"), described.text(i, "column_type"));
        }
        return types;
    }

    @Test
    void manifestCountsWhatHappened() {
        load.put("werk/iop_202512.csv", iops(40, "")).load();

        Manifest manifest = load.landed("werk", "iop").get(0);
        assertThat(manifest.levering()).isEqualTo("0001-" + manifest.sha256().substring(0, 8));
        assertThat(manifest.bestand()).isEqualTo("iop_202512.csv");
        assertThat(manifest.gelezen()).isEqualTo(40);
        assertThat(manifest.geland()).isEqualTo(40);
        assertThat(manifest.quarantaine()).isZero();
        assertThat(LoadCase.files(load.home().quarantine())).isEmpty();
    }

    @Test
    void sameDeliveryTwiceChangesNothingAndSaysSo() throws IOException {
        load.put("werk/iop_202512.csv", iops(40, "")).load();
        Map<String, Long> before = state();

        LoadReport again = load.put("werk/iop_kopie.csv", iops(40, "")).load();

        assertThat(again.geland()).isZero();
        assertThat(again.alGeland()).isEqualTo(2);
        assertThat(state()).isEqualTo(before);
        assertThat(load.screen()).contains("werk/iop  al geland als levering 0001-");
    }

    private Map<String, Long> state() throws IOException {
        Map<String, Long> state = new TreeMap<>();
        for (String file : LoadCase.files(load.home().root())) {
            Path path = load.home().root().resolve(file);
            state.put(file, Files.getLastModifiedTime(path).toMillis() * 31 + Files.size(path));
        }
        return state;
    }

    @Test
    void laterDeliveryIsInForceAndTheEarlierStays() {
        load.put("werk/iop_202511.csv", iops(20, ""))
                .put("werk/iop_202512.csv", iops(30, ""))
                .load();

        assertThat(load.landed("werk", "iop"))
                .extracting(Manifest::geland)
                .containsExactly(20L, 30L);
        assertThat(load.rows("werk", "iop", "select count(*) as n from TABLE").integer(0, "n"))
                .isEqualTo(30);
    }

    @Test
    void badRowsGoToQuarantineWithTheirRowNumberAndTheRestLands() {
        String bad =
                "123456789;01-01-2025;N\r\n" // row 42: fails the 11-proef
                        + BSNS.get(0)
                        + ";01-03-2025;J\r\n"; // row 43: key of row 2

        load.put("werk/iop_202512.csv", iops(40, bad)).load();

        Manifest manifest = load.landed("werk", "iop").get(0);
        assertThat(manifest.geland()).isEqualTo(40);
        assertThat(manifest.quarantaine()).isEqualTo(2);
        assertThat(load.rejects(manifest))
                .containsExactly(
                        "42;bsn;elfproef;een BSN dat aan de 11-proef voldoet",
                        "43;;dubbele_sleutel;elke bsn + vaststellingsdatum één keer");
        assertThat(load.messages())
                .containsExactly(
                        "BZ-021 werk/iop_202512.csv kolom bsn: 1 van 42 rijen met een ongeldig BSN"
                                + " (eerste: rij 42); verwacht een BSN dat aan de 11-proef voldoet."
                                + " Deze rijen staan in quarantaine, de rest is geland; geef de"
                                + " lijst aan de leverancier.",
                        "BZ-022 werk/iop_202512.csv: 1 van 42 rijen met een sleutel die al eerder"
                                + " voorkwam (eerste: rij 43); verwacht elke bsn +"
                                + " vaststellingsdatum één keer. Deze rijen staan in quarantaine,"
                                + " de rest is geland; geef de lijst aan de leverancier.");
    }

    @Test
    void rowThatBreaksAStopRuleIsRejectedAndOneThatBreaksAWarnRuleIsCounted() {
        StringBuilder score = new StringBuilder("metingnummer;zrm_domein_code;score\n");
        StringBuilder pay =
                new StringBuilder("uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n");
        for (int i = 0; i < 20; i++) {
            score.append("M").append(i).append(";01;").append(i == 7 ? 6 : 5).append('\n');
            pay.append("U")
                    .append(i)
                    .append(";202501;100;0;")
                    .append(i == 3 ? 99 : 100)
                    .append('\n');
        }
        load.put("zrm/score_1.csv", score.toString())
                .put("uitkering/betaling_1.csv", pay.toString())
                .load();

        assertThat(load.rejects(load.landed("zrm", "score").get(0)))
                .containsExactly(
                        "9;;score_1_tot_5;\"1 tot en met 5, 99 of leeg\"".replace("\"", ""));
        Manifest betaling = load.landed("uitkering", "betaling").get(0);
        assertThat(betaling.geland()).isEqualTo(20);
        assertThat(betaling.gewaarschuwd()).isEqualTo(1);
        assertThat(load.messages().get(0))
                .isEqualTo(
                        "BZ-023 uitkering/betaling_1.csv: 1 van 20 rijen in strijd met regel"
                                + " betaald_is_norm_min_inkomsten (eerste: rij 5); verwacht"
                                + " betaald = norm - inkomsten, nooit onder nul. Het bestand is"
                                + " geland; vraag de leverancier hiernaar.");
    }

    @Test
    void fivePercentRejectedIsLandedAndOneRowMoreIsRefused() {
        String two = "123456789;01-01-2025;N\r\n".repeat(2);
        load.put("werk/iop_1.csv", iops(38, two)).load();
        assertThat(load.landed("werk", "iop")).hasSize(1);

        load.put("werk/iop_2.csv", iops(37, two)).load();

        assertThat(load.refused()).hasSize(1);
        assertThat(load.messages().get(0))
                .isEqualTo(
                        "BZ-024 werk/iop_2.csv: te veel rijen afgekeurd: 2 van 39; verwacht"
                                + " hoogstens 5 van de 100 rijen afgekeurd. Er is niets van dit"
                                + " bestand geland; vraag de leverancier om een hersteld bestand.");
    }

    @Test
    void headerWithoutRowsIsAnEmptyDelivery() {
        load.put("werk/iop_1.csv", "bsn;vaststellingsdatum;is_weigering\r\n").load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.landed("werk", "iop").get(0).geland()).isZero();
        assertThat(load.rows("werk", "iop", "select count(*) as n from TABLE").integer(0, "n"))
                .isZero();
    }

    @Test
    void extraColumnIsNamedAndNotLanded() {
        load.put("zrm/score_1.csv", "metingnummer;naam;zrm_domein_code;score\nM1;x;01;3\n").load();

        assertThat(load.messages())
                .containsExactly(
                        "BZ-015 zrm/score_1.csv kolom naam: staat niet in de afspraak en is niet"
                                + " geland; verwacht alleen kolommen uit de afspraak. Het bestand"
                                + " is geland; vraag de leverancier hiernaar.");
        assertThat(load.rows("zrm", "score", "select * from TABLE").columns())
                .containsExactly("metingnummer", "zrm_domein_code", "score");
    }

    @Test
    void strayFilesAreNamed() {
        load.put("zrm/onbekend_1.csv", "a;b\n")
                .put("los.csv", "a\n")
                .put("zrm/score_1.docx", "PK")
                .load();

        assertThat(load.messages()).hasSize(3).allMatch(message -> message.startsWith("BZ-010"));
    }

    @Test
    void whatACrashLeftIsRemovedAndTheDeliveryComesWhole() throws IOException {
        load.put("werk/iop_1.csv", iops(40, "123456789;01-01-2025;N\r\n"));
        Path landing = load.home().landing("werk", "iop");
        Files.createDirectories(landing.resolve(".work-0001-abcdef01"));
        Files.writeString(landing.resolve(".work-0001-abcdef01/part-0.parquet"), "half");
        load.load();
        String id = load.landed("werk", "iop").get(0).levering();
        // a crash between the two renames: rejects are there, rows are not
        Files.move(landing.resolve("levering=" + id), landing.resolve(".work-" + id));

        LoadReport report = load.load();

        assertThat(report.geland()).isEqualTo(1);
        assertThat(load.landed("werk", "iop")).hasSize(1);
        assertThat(LoadCase.files(landing)).hasSize(3);
        assertThat(LoadCase.files(load.home().quarantine())).hasSize(3);
    }

    @Test
    void secondLoadAtTheSameTimeIsRefused() {
        load.put("werk/iop_1.csv", iops(2, ""));
        try (LoadLock lock = LoadLock.take(load.home())) {
            assertThat(lock.home()).isEqualTo(load.home());
            assertThatThrownBy(load::load)
                    .isInstanceOf(DataException.class)
                    .hasMessage(
                            "BZ-025 ingest.lock: er wordt al geladen of geëxporteerd in deze map;"
                                    + " verwacht één tegelijk. Er is niets gedaan; wacht tot de"
                                    + " andere klaar is en probeer het opnieuw.");
        }
        assertThat(load.load().geland()).isEqualTo(1);
    }

    @Test
    void noBsnIsInAnyByteOutsideTheVault() throws IOException {
        String bad = BSNS.get(0) + ";01-03-2025;J\r\n";
        load.put("werk/iop_1.csv", iops(50, bad))
                .put(
                        "clientregistratie/persoon_1.csv",
                        "bsn;geboortedatum\n" + BSNS.get(0) + ";x\n")
                .load();

        List<Path> files;
        try (Stream<Path> found = Files.walk(load.home().root(), FileVisitOption.FOLLOW_LINKS)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String bsn : BSNS) {
                assertThat(bytes.contains(bsn)).as("%s", file.getFileName()).isFalse();
            }
        }
        String said = load.screen() + load.messages();
        assertThat(BSNS.stream().filter(said::contains)).isEmpty();
        String landed =
                load.rows("werk", "iop", "select string_agg(columns(*)::varchar) as t from TABLE")
                        .rows()
                        .toString();
        assertThat(landed).contains("p1_");
        assertThat(BSNS.stream().filter(landed::contains)).isEmpty();
    }

    /** A file of contract werk/iop with good rows, then the given lines. */
    private static String iops(int rows, String more) {
        StringBuilder text = new StringBuilder("bsn;vaststellingsdatum;is_weigering\r\n");
        for (int i = 0; i < rows; i++) {
            text.append(BSNS.get(i)).append(";01-03-2025;N\r\n");
        }
        return text.append(more).toString();
    }
}
