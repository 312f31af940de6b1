package nl.binnenzicht.ingest.statline;

import static nl.binnenzicht.ingest.statline.CbsServer.row;
import static nl.binnenzicht.ingest.statline.CbsServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.IngestMain;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command against a server on this machine that answers as CBS does. */
class StatlineSourceTest {

    private static final String HEADER =
            "indicator;versie;tabel;onderwerp;deler;factor;regios;perioden;vanaf;selectie";
    private static final String V3 =
            "bijstand_personen;v3;80794ned;Bijstand_7;;;NL01,GM;JJ;2022;Geslacht=T001038";
    private static final String V4 =
            "instroom_aandeel;v4;85615NED;M001;M002;;GM0637,NL01;KW;2023;Leeftijd=10000";

    @TempDir private Path folder;
    private DataHome home;
    private CbsServer cbs;
    private String said;

    @BeforeEach
    void start() throws IOException {
        home = new LoadCase(folder).home();
        cbs = new CbsServer();
        cbs.tableV3("80794ned", v3()).tableV4("85615NED", v4());
    }

    @AfterEach
    void stop() {
        cbs.close();
    }

    /** Codes as wide as CBS writes them. */
    private static String wide(String code) {
        return "%-10s".formatted(code);
    }

    private static Map<String, Object> cell(String regio, String periode, Object value) {
        return row(
                "ID",
                1,
                "Geslacht",
                wide("T001038"),
                "RegioS",
                wide(regio),
                "Perioden",
                periode,
                "Bijstand_7",
                value,
                "Werkloosheid_4",
                "   1");
    }

    private static Map<String, List<Map<String, Object>>> v3() {
        Map<String, List<Map<String, Object>>> sets = new LinkedHashMap<>();
        sets.put("TableInfos", List.of(row("Identifier", "80794ned")));
        sets.put(
                "UntypedDataSet",
                new ArrayList<>(
                        List.of(
                                cell("NL01", "2022JJ00", "  404210"),
                                cell("NL01", "2023JJ00", "  396500*"),
                                cell("GM0637", "2021JJ00", "    2990"),
                                cell("GM0637", "2022JJ00", "    2810"),
                                cell("GM0637", "2023JJ00", "       ."),
                                cell("GM0637", "2023MM03", "    2700"),
                                cell("GM0001", "2022JJ00", "       x"),
                                cell("GM0002", "2022JJ00", "        "),
                                cell("GM0003", "2022JJ00", "       -"),
                                cell("GM0004", "2022JJ00", "       0"),
                                cell("PV28", "2022JJ00", "   61000"))));
        sets.put("TypedDataSet", List.of());
        sets.put(
                "DataProperties",
                List.of(
                        row("Key", "Geslacht", "Type", "Dimension", "Title", "Geslacht"),
                        row("Key", "RegioS", "Type", "GeoDetail", "Title", "Regio's"),
                        row("Key", "Perioden", "Type", "TimeDimension", "Title", "Perioden"),
                        row("Key", "", "Type", "TopicGroup", "Title", "Uitkeringen"),
                        row("Key", "Werkloosheid_4", "Type", "Topic", "Title", "Werkloosheid"),
                        row("Key", "Bijstand_7", "Type", "Topic", "Title", "Bijstand ")));
        sets.put(
                "Geslacht",
                List.of(
                        row("Key", wide("T001038"), "Title", "Totaal", "Status", null),
                        row("Key", wide("3000"), "Title", "Mannen", "Status", null)));
        sets.put(
                "RegioS",
                Stream.of("NL01", "PV28", "GM0637", "GM0001", "GM0002", "GM0003", "GM0004")
                        .map(code -> row("Key", wide(code), "Title", code))
                        .toList());
        sets.put(
                "Perioden",
                List.of(
                        row("Key", "2021JJ00", "Title", "2021", "Status", "Definitief"),
                        row("Key", "2022JJ00", "Title", "2022", "Status", "Definitief"),
                        row("Key", "2023JJ00", "Title", "2023*", "Status", "Voorlopig"),
                        row("Key", "2023MM03", "Title", "2023 maart", "Status", "Definitief")));
        return sets;
    }

    private static Map<String, Object> observation(
            String measure, String regio, String periode, String attribute, Number value) {
        return row(
                "Id",
                0,
                "Measure",
                measure,
                "ValueAttribute",
                attribute,
                "Value",
                value,
                "Leeftijd",
                "10000",
                "RegioS",
                regio,
                "Perioden",
                periode);
    }

    private static Map<String, List<Map<String, Object>>> v4() {
        Map<String, List<Map<String, Object>>> sets = new LinkedHashMap<>();
        sets.put("Properties", List.of());
        sets.put(
                "Dimensions",
                List.of(
                        row("Identifier", "Leeftijd", "Kind", "Dimension"),
                        row("Identifier", "RegioS", "Kind", "GeoDimension"),
                        row("Identifier", "Perioden", "Kind", "TimeDimension")));
        sets.put(
                "MeasureCodes",
                List.of(
                        row("Identifier", "M001", "Title", "Instromers"),
                        row("Identifier", "M002", "Title", "Personen met bijstand")));
        sets.put("LeeftijdCodes", List.of(row("Identifier", "10000", "Title", "Totaal")));
        sets.put(
                "RegioSCodes",
                Stream.of("NL01", "GM0637", "GM0001")
                        .map(code -> row("Identifier", code, "Title", code))
                        .toList());
        sets.put(
                "PeriodenCodes",
                List.of(
                        row("Identifier", "2023KW01", "Title", "2023 1e", "Status", "Definitief"),
                        row("Identifier", "2023KW02", "Title", "2023 2e", "Status", "Voorlopig"),
                        row("Identifier", "2023JJ00", "Title", "2023", "Status", "Definitief")));
        sets.put(
                "Observations",
                List.of(
                        observation("M001", "GM0637", "2023KW01", "None", 130),
                        observation("M002", "GM0637", "2023KW01", "None", 2600),
                        observation("M001", "GM0637", "2023KW02", "Confidential", null),
                        observation("M002", "GM0637", "2023KW02", "None", 2590),
                        observation("M001", "NL01", "2023KW01", "None", 24500.0),
                        observation("M002", "NL01", "2023KW01", "None", 400000),
                        observation("M001", "NL01", "2023KW02", "None", 25000),
                        observation("M002", "NL01", "2023KW02", "Unknown", null),
                        observation("M001", "GM0001", "2023KW01", "None", 1),
                        observation("M001", "NL01", "2023JJ00", "None", 99999)));
        return sets;
    }

    private void configure(String... lines) throws IOException {
        configureWith("", lines);
    }

    private void configureWith(String more, String... lines) throws IOException {
        Files.createDirectories(home.config());
        Files.writeString(
                home.config().resolve("statline.csv"), HEADER + "\n" + String.join("\n", lines));
        Files.writeString(
                home.config().resolve("benchmark.properties"),
                """
                statline.vragen = statline.csv
                statline.v3.adres = %s
                statline.v4.adres = %s
                statline.pauze = 0
                statline.pogingen = 3
                statline.wachttijd = 20
                %s
                """
                        .formatted(cbs.v3(), cbs.v4(), more));
    }

    /** Runs the command; what it said is kept. */
    private int load() {
        PrintStream before = System.err;
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        System.setErr(new PrintStream(screen, true, StandardCharsets.UTF_8));
        try {
            return IngestMain.run(
                    "ingest", "--bron", "benchmark", "--data", home.root().toString());
        } finally {
            System.setErr(before);
            said = screen.toString(StandardCharsets.UTF_8);
        }
    }

    private List<Manifest> deliveries() {
        return new Landing(home).deliveries("benchmark", "cijfer");
    }

    private List<String> landed() {
        Manifest newest = deliveries().get(deliveries().size() - 1);
        Rows rows =
                new LoadCase(folder)
                        .rows(
                                new Landing(home).folder("benchmark", "cijfer", newest.levering()),
                                "select * from TABLE");
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i ->
                                String.join(
                                        " ",
                                        rows.text(i, "regio_code"),
                                        rows.text(i, "periode"),
                                        rows.text(i, "benchmark_status_code"),
                                        String.valueOf(rows.value(i, "waarde")),
                                        String.valueOf(rows.value(i, "ontbreekt_code"))))
                .toList();
    }

    @Test
    void signsInsteadOfNumbersLandAsNothingWithAReasonAndNeverAsZero() throws IOException {
        configure(V3);

        assertThat(load()).isZero();
        assertThat(landed())
                .containsExactlyInAnyOrder(
                        "NL01 2022 DEFINITIEF 404210.0000 null",
                        "NL01 2023 VOORLOPIG 396500.0000 null",
                        "GM0637 2022 DEFINITIEF 2810.0000 null",
                        "GM0637 2023 VOORLOPIG null ONBEKEND",
                        "GM0001 2022 DEFINITIEF null GEHEIM",
                        "GM0002 2022 DEFINITIEF null NIET_MOGELIJK",
                        "GM0003 2022 DEFINITIEF null NIHIL",
                        "GM0004 2022 DEFINITIEF 0.0000 null");
        assertThat(deliveries().get(0).bestand()).isEqualTo("cijfer.statline");
    }

    @Test
    void onlyTheSelectionIsAskedWithCodesAsWideAsTheServerHasThem() throws IOException {
        configure(V3);
        load();

        assertThat(cbs.asked())
                .anySatisfy(
                        request ->
                                assertThat(request)
                                        .contains("/80794ned/UntypedDataSet")
                                        .contains(
                                                "$filter=(RegioS eq 'NL01      ' or"
                                                        + " substringof('GM',RegioS)) and"
                                                        + " substringof('JJ',Perioden) and"
                                                        + " Geslacht eq 'T001038   '")
                                        .contains("$select=Geslacht,RegioS,Perioden,Bijstand_7")
                                        .contains("$top=10000, $skip=0"));
    }

    @Test
    void versionFourGivesSharesFromTwoMeasuresAndNothingWhereOneIsMissing() throws IOException {
        configure(V4);

        assertThat(load()).isZero();
        assertThat(landed())
                .containsExactlyInAnyOrder(
                        "GM0637 2023-Q1 DEFINITIEF 0.0500 null",
                        "GM0637 2023-Q2 VOORLOPIG null GEHEIM",
                        "NL01 2023-Q1 DEFINITIEF 0.0613 null",
                        "NL01 2023-Q2 VOORLOPIG null ONBEKEND");
    }

    @Test
    void typedSetHasNullWhereTheSignIsNotKnown() throws IOException {
        Map<String, List<Map<String, Object>>> sets = v3();
        sets.remove("UntypedDataSet");
        sets.put(
                "TypedDataSet",
                List.of(cell("GM0637", "2022JJ00", 2810), cell("GM0637", "2023JJ00", null)));
        cbs.tableV3("80794ned", sets);
        configure(V3.replace("NL01,GM", "GM0637"));

        assertThat(load()).isZero();
        assertThat(landed())
                .containsExactlyInAnyOrder(
                        "GM0637 2022 DEFINITIEF 2810.0000 null",
                        "GM0637 2023 VOORLOPIG null ONBEKEND");
    }

    /** 26,000 municipalities of which the server gives 10,000 at once: three requests. */
    @Test
    void moreThanTenThousandRowsComeInParts() throws IOException {
        many(26_000);

        assertThat(load()).isZero();
        assertThat(deliveries().get(0).geland()).isEqualTo(26_000);
        assertThat(cbs.asked().stream().filter(one -> one.contains("UntypedDataSet")))
                .hasSize(3)
                .last()
                .asString()
                .contains("$skip=20000");
    }

    /** Of exactly as many rows as one answer holds nobody can tell that there are no more. */
    @Test
    void exactlyTenThousandRowsAreAskedForMore() throws IOException {
        many(10_000);

        assertThat(load()).isZero();
        assertThat(deliveries().get(0).geland()).isEqualTo(10_000);
        assertThat(cbs.asked().stream().filter(one -> one.contains("UntypedDataSet"))).hasSize(2);
    }

    @Test
    void nextLinksAreFollowedInBothVersions() throws IOException {
        cbs.pagesOf(2);
        configure(V3, V4);

        assertThat(load()).isZero();
        assertThat(deliveries().get(0).geland()).isEqualTo(12);
    }

    private void many(int municipalities) throws IOException {
        Map<String, List<Map<String, Object>>> sets = v3();
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < municipalities; i++) {
            cells.add(cell("GM%05d".formatted(i), "2022JJ00", "  " + i));
        }
        sets.put("UntypedDataSet", cells);
        cbs.tableV3("80794ned", sets);
        configure(V3.replace("NL01,GM", "GM"));
    }

    @Test
    void unchangedResponsesComeFromTheCacheAndTheSameFiguresAreTheSameDelivery()
            throws IOException {
        cbs.withEtags();
        configure(V3);
        load();
        int first = cbs.statuses().size();

        assertThat(load()).isZero();
        assertThat(deliveries()).hasSize(1);
        assertThat(cbs.statuses().subList(first, cbs.statuses().size())).containsOnly(304);
        try (Stream<Path> kept = Files.list(home.statline().resolve("80794ned"))) {
            assertThat(kept.filter(file -> file.toString().endsWith(".json"))).hasSize(first);
        }
    }

    @Test
    void revisionReplacesWhatWasProvisionalAndTheOldResponseStays() throws IOException {
        cbs.withEtags();
        configure(V3.replace("NL01,GM", "NL01"));
        load();
        Map<String, List<Map<String, Object>>> sets = v3();
        sets.get("UntypedDataSet").set(1, cell("NL01", "2023JJ00", "  398020"));
        sets.put(
                "Perioden",
                List.of(
                        row("Key", "2022JJ00", "Title", "2022", "Status", "Definitief"),
                        row("Key", "2023JJ00", "Title", "2023", "Status", "Definitief")));
        cbs.tableV3("80794ned", sets);

        assertThat(load()).isZero();
        assertThat(deliveries()).hasSize(2);
        assertThat(landed())
                .containsExactlyInAnyOrder(
                        "NL01 2022 DEFINITIEF 404210.0000 null",
                        "NL01 2023 DEFINITIEF 398020.0000 null");
        assertThat(home.statline().resolve("80794ned/eerder")).isDirectory();
    }

    @Test
    void savedResponsesGiveTheSameDeliveryWithoutAServer() throws IOException {
        cbs.pagesOf(3);
        configure(V3, V4);
        load();
        String before = deliveries().get(0).sha256();
        Path saved = Files.move(home.statline(), folder.resolve("bewaard"));
        cbs.close();
        home = new LoadCase(folder.resolve("elders")).home();
        configureWith("statline.map = " + saved, V3, V4);

        assertThat(load()).isZero();
        assertThat(deliveries()).singleElement().extracting(Manifest::sha256).isEqualTo(before);
    }

    @Test
    void setsThatSomebodySavedByHandHoldMoreThanWasAskedAndGiveTheSame() throws IOException {
        configure(V3);
        load();
        String before = deliveries().get(0).sha256();
        Path saved = Files.createDirectories(folder.resolve("hand/80794ned"));
        for (Map.Entry<String, List<Map<String, Object>>> set : v3().entrySet()) {
            Files.writeString(
                    saved.resolve(set.getKey() + ".json"),
                    Json.write(Map.of("value", set.getValue())));
        }
        Files.writeString(
                saved.resolve("tabel.json"),
                "{\"value\":[{\"name\":\"UntypedDataSet\"},{\"name\":\"DataProperties\"}]}");
        home = new LoadCase(folder.resolve("elders")).home();
        configureWith("statline.map = " + saved.getParent(), V3);

        assertThat(load()).isZero();
        assertThat(deliveries()).singleElement().extracting(Manifest::sha256).isEqualTo(before);
    }

    @Test
    void savedPageThatIsMissingOrChangedIsSaid() throws IOException {
        cbs.pagesOf(3);
        configure(V3);
        load();
        Path table = home.statline().resolve("80794ned");
        Path second;
        try (Stream<Path> files = Files.list(table)) {
            second =
                    files.filter(file -> file.getFileName().toString().matches("Untyped.*-2.json"))
                            .findFirst()
                            .orElseThrow();
        }
        configureWith("statline.map = " + home.statline(), V3);
        String whole = Files.readString(second);
        Files.writeString(second, whole.replace("2810", "2811"));

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains(
                        "BZ-197 statline 80794ned UntypedDataSet bladzijde 2: een bestand dat sinds"
                                + " het ophalen is veranderd");
        Files.delete(second);
        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains(
                        "BZ-199 statline 80794ned UntypedDataSet bladzijde 2: niet in statline.map");
        assertThat(deliveries()).hasSize(1);
    }

    @Test
    void failureThatPassesIsTriedAgain() throws IOException {
        configure(V3);
        cbs.failing(
                "UntypedDataSet", status(503, "even geduld"), status(429, "", "Retry-After", "0"));

        assertThat(load()).isZero();
        assertThat(cbs.statuses()).contains(503, 429);
        assertThat(deliveries().get(0).geland()).isEqualTo(8);
    }

    @Test
    void failureThatStaysIsSaidAndNothingLands() throws IOException {
        configure(V3);
        cbs.failing("UntypedDataSet", status(503, ""), status(503, ""), status(503, ""));

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains(
                        "BZ-193 statline 80794ned UntypedDataSet bladzijde 1: HTTP 503, 3 keer"
                                + " gevraagd; verwacht een antwoord van statline.v3.adres");
        assertThat(home.landing()).doesNotExist();
    }

    @Test
    void serverThatIsNotThereIsSaid() throws IOException {
        configure(V3);
        cbs.close();

        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("BZ-193 statline 80794ned bladzijde 1: geen verbinding");
    }

    @Test
    void answersThatAreNoJsonAreSaidForWhatTheyAre() throws IOException {
        configure(V3);
        cbs.failing("UntypedDataSet", status(200, "<!DOCTYPE html><html>Onderhoud</html>"));
        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("BZ-197").contains("een webpagina of XML in plaats van JSON");

        cbs.failing("UntypedDataSet", status(200, "{\"value\":[{\"RegioS\":\"GM06"));
        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("JSON die voor het einde is afgebroken");

        cbs.failing("UntypedDataSet", status(200, "{\"odata.error\":{}}"));
        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("JSON zonder lijst value");

        cbs.failing("UntypedDataSet", status(200, " "));
        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("een leeg antwoord");
        assertThat(home.landing()).doesNotExist();
    }

    /** A connection that closes before the promised number of bytes has come. */
    @Test
    void answerThatIsCutOffOnTheWayIsAskedAgain() throws IOException {
        configure(V3);
        CbsServer.Fault cut =
                exchange -> {
                    exchange.sendResponseHeaders(200, 5000);
                    exchange.getResponseBody().write("{\"value\":[".getBytes());
                };
        cbs.failing("UntypedDataSet", cut);

        assertThat(load()).isZero();
        cbs.failing("UntypedDataSet", cut, cut, cut);
        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("BZ-193").contains("of zij brak af");
    }

    @Test
    void answerThatNeverEndsIsNotTakenIn() throws IOException {
        configure(V3);
        cbs.failing(
                "UntypedDataSet",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] part = new byte[1 << 20];
                    for (int i = 0; i < 70; i++) {
                        exchange.getResponseBody().write(part);
                    }
                });

        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("BZ-197").contains("een antwoord van meer dan 64 MiB");
    }

    @Test
    void otherMachinesAreNeverAsked() throws IOException {
        configure(V3);
        cbs.failing(
                "UntypedDataSet", status(302, "", "Location", "http://localhost:1/UntypedDataSet"));
        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains("BZ-196")
                .contains("een doorverwijzing wijst naar een andere machine");

        cbs.failing(
                "UntypedDataSet",
                status(200, "{\"value\":[],\"odata.nextLink\":\"http://localhost:1/meer\"}"));
        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("de volgende bladzijde wijst naar een andere machine");
    }

    @Test
    void redirectOnTheSameMachineIsFollowed() throws IOException {
        configure(V3);
        cbs.failing("Perioden", status(301, "", "Location", cbs.v3() + "/80794ned/Perioden?x=1"));

        assertThat(load()).isZero();
    }

    @Test
    void pagesThatGoRoundInACircleAreStopped() throws IOException {
        configure(V4);
        String again =
                "{\"value\":[],\"@odata.nextLink\":\"" + cbs.v4() + "/85615NED/Observations?x=1\"}";
        cbs.failing("Observations", status(200, again), status(200, again));

        assertThat(load()).isEqualTo(1);
        assertThat(said).contains("BZ-199").contains("dezelfde bladzijde nog eens");
    }

    @Test
    void limitOfVersionThreeIsSaidAndNotTriedAgain() throws IOException {
        configure(V3);
        cbs.failing("UntypedDataSet", status(500, "The query exceeds 10000 rows"));

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains("BZ-199")
                .contains("meer rijen dan de dienst in een keer geeft (HTTP 500)");
    }

    @Test
    void everyQuestionThatDoesNotFitIsSaidTogether() throws IOException {
        configure(
                V3.replace("80794ned", "99999NED"),
                V3.replace("Bijstand_7", "Bijstand_8"),
                V3.replace("Geslacht=T001038", "Kleur=1"),
                V3.replace("Geslacht=T001038", ""),
                V3.replace("NL01,GM", "GM9999"),
                V4.replace("M002", "M009"));

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains("BZ-194 statline 99999NED bladzijde 1: deze tabel is er niet (HTTP 404)")
                .contains("BZ-195 statline 80794ned: onderwerp Bijstand_8 is er niet")
                .contains(
                        "BZ-195 statline 80794ned: dimensie Kleur is er niet; verwacht een van Geslacht")
                .contains("BZ-195 statline 80794ned: van dimensie Geslacht is niets gekozen")
                .contains(
                        "BZ-195 statline 80794ned: dimensie RegioS heeft geen van de gevraagde codes")
                .contains("BZ-195 statline 85615NED: onderwerp M009 is er niet");
    }

    @Test
    void cellThatIsNoNumberIsSaidWithoutItsContent() throws IOException {
        Map<String, List<Map<String, Object>>> sets = v3();
        sets.get("UntypedDataSet").set(0, cell("NL01", "2022JJ00", "veel te veel"));
        cbs.tableV3("80794ned", sets);
        configure(V3);

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains("BZ-198 statline 80794ned: Bijstand_7 van NL01 in 2022JJ00 is geen getal")
                .doesNotContain("veel te veel");
    }

    @Test
    void figureThatComesTwiceIsRefused() throws IOException {
        Map<String, List<Map<String, Object>>> sets = v3();
        sets.get("UntypedDataSet").add(cell("NL01", "2022JJ00", "  1"));
        cbs.tableV3("80794ned", sets);
        configure(V3);

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains("BZ-198 statline 80794ned: Bijstand_7 van NL01 2022JJ00 komt twee keer");
    }

    @Test
    void faultsOfTheFileOfQuestionsAreSaidTogetherWithTheirLines() throws IOException {
        configure(
                "Instroom;v5;85615NED;M001;;0,01;GM0637;WK;23;Leeftijd",
                "instroom_aandeel;v4;85615NED;M001");

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains("BZ-192 config/statline.csv regel 2 indicator: deze waarde kan niet")
                .contains("regel 2 versie: deze waarde kan niet; verwacht v3 of v4")
                .contains("regel 2 factor")
                .contains("regel 2 perioden: deze waarde kan niet; verwacht JJ, KW of MM")
                .contains("regel 2 vanaf")
                .contains("regel 2 selectie")
                .contains("regel 3: 4 velden; verwacht 10 velden");
        assertThat(cbs.asked()).isEmpty();
    }

    @Test
    void plainHttpToAnotherMachineIsRefused() throws IOException {
        configureWith("statline.v3.adres = http://opendata.example/odata", V3);

        assertThat(load()).isEqualTo(1);
        assertThat(said)
                .contains(
                        "BZ-059 config/benchmark.properties statline.v3.adres: deze waarde kan niet;"
                                + " verwacht een https-adres zonder vraagteken");
    }

    @Test
    void factorTurnsPercentagesIntoShares() throws IOException {
        configure(V3.replace(";;;NL01,GM", ";;0.001;GM0637"));

        assertThat(load()).isZero();
        assertThat(landed()).contains("GM0637 2022 DEFINITIEF 2.8100 null");
    }
}
