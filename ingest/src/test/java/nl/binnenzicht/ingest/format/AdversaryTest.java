package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** More files as nobody wants them, as {@link CorpusTest} has them. */
class AdversaryTest {

    private static final List<String> BSN = LoadCase.testBsns(60);
    private static final String SCORE = "metingnummer;zrm_domein_code;score\n";
    private static final String ROW = "M1;01;3\n";
    private static final String ADRES = "bsn;gemeente_code;huisvesting_code;begindatum;einddatum\n";
    private static final String BETALING =
            "uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n";
    private static final String TITLE = "Lijst adressen\nAfgedrukt op 01-02-2025 om 09:00\n";

    static Stream<Arguments> shapes() {
        String utf16 = SCORE + ROW;
        return Stream.of(
                score(
                        "three kinds of line ends",
                        SCORE.strip() + "\r\nM1;01;3\rM2;01;3\nM3;01;3",
                        3),
                score(
                        "a mark before a row",
                        SCORE + rows(40) + "\uFEFFM1;01;3\n",
                        "geland 40 quarantaine 1 BZ-022"),
                bytes("UTF-16 without a mark", utf16.getBytes(StandardCharsets.UTF_16LE), "BZ-012"),
                bytes("UTF-16, the other way", utf16.getBytes(StandardCharsets.UTF_16BE), "BZ-012"),
                bytes("zeros behind the last row", Bytes.utf8(SCORE + ROW + "\0\0\0"), "BZ-012"),
                bytes(
                        "two encodings in one file",
                        Bytes.joined(
                                Bytes.utf8(SCORE + "Mé;01;3\n"),
                                Bytes.in("windows-1252", "Më;01;3\n")),
                        "BZ-012"),
                bytes(
                        "a file that ends within a character",
                        Bytes.joined(Bytes.utf8(SCORE + "M1;01;3\nM2"), Bytes.of(0xC3)),
                        "BZ-012"),
                bytes("bytes at random", Named.of("random", random(100_000)), "BZ-012"),
                score(
                        "a name with a line end in quotes",
                        "\"meting\nnummer\";zrm_domein_code;score\n" + ROW,
                        1),
                score(
                        "names with accents and capitals",
                        "Metingnúmmer;ZRM Domein Code;scoré\n" + ROW,
                        1),
                score(
                        "names with dashes and points",
                        "meting-nummer;zrm.domein.code;Score\n" + ROW,
                        1),
                score(
                        "commas in rows under semicolons",
                        SCORE + "M1,01,3\nM2,01,3\n",
                        "geweigerd BZ-016 BZ-017"),
                score(
                        "semicolons in rows under commas",
                        SCORE.replace(';', ',') + ROW + ROW,
                        "geweigerd BZ-016 BZ-017"),
                score(
                        "tabs with blanks around them",
                        SCORE.replace(';', '\t') + "M1 \t 01\t3 \n",
                        1),
                score("a hint with a comma", "sep=,\n" + SCORE.replace(';', ',') + "M1,01,3\n", 1),
                score(
                        "blank lines between all rows",
                        "\n" + SCORE + "\n\nM1;01;3\n\n\nM2;01;3\n\n",
                        2),
                score(
                        "comments above, between and below",
                        "# export\n" + SCORE + "# een\n" + ROW + "# twee; drie\n",
                        1),
                score(
                        "a row behind a comment sign",
                        SCORE + rows(40) + "#M77;01;3\n",
                        "geland 40 quarantaine 1 BZ-128"),
                score("the end of a file of an old system", SCORE + ROW + "\u001A", 1),
                score(
                        "a form feed before the header on page two",
                        SCORE + ROW + "\f" + SCORE + "M2;01;3\n",
                        2),
                score(
                        "quotes escaped as programmers do",
                        SCORE + "\"M\\\"1\";01;3\n",
                        "geweigerd BZ-017"),
                score(
                        "single quotes",
                        "'metingnummer';'zrm_domein_code';'score'\n",
                        "geweigerd BZ-013"),
                score("only separators", ";;\n;;\n", "geweigerd BZ-013"),
                score("a hundred thousand columns", ";".repeat(100_000) + "\n", "geweigerd BZ-017"),
                bytes(
                        "one line of fifty megabytes",
                        Named.of("long", Bytes.utf8(SCORE + "M".repeat(50_000_000))),
                        "BZ-017"),
                bytes(
                        "fifty megabytes in quotes",
                        Named.of("long", Bytes.utf8(SCORE + "\"" + "M\n".repeat(25_000_000))),
                        "BZ-017"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                betaling("Dutch minus of accountants", "-/- 12,50", 2),
                betaling("blanks between thousands", "1 234 567,89", 2),
                betaling("a blank in the wrong place", "12 34,50", "geweigerd BZ-019"),
                betaling("a percentage", "45%", "geweigerd BZ-019"),
                betaling("debit and credit", "5,00 C", "geweigerd BZ-019"),
                betaling("a formula", "=1+1", "geweigerd BZ-019"),
                betaling("an apostrophe before a number", "'12,50", 2),
                betaling("apostrophes between thousands", "1'234,50", "geweigerd BZ-019"),
                betaling("nothing but a currency", "€", "geweigerd BZ-019"),
                betaling("an amount with a word", "12,50 euro", "geweigerd BZ-019"),
                score("a number in powers as a key", SCORE + "1,23E+05;01;3\n", "geweigerd BZ-019"),
                score("a formula as a key", SCORE + "=A1;01;3\n", "geweigerd BZ-019"),
                score("a failed formula as a key", SCORE + "#VERW!;01;3\n", "geweigerd BZ-019"),
                score("a letter E in a key", SCORE + "12E05;01;3\n", 1),
                adres("29 February of no leap year", "29-02-2100", "geweigerd BZ-019"),
                adres("a year of five digits", "01-01-20240", "geweigerd BZ-019"),
                adres("a time of day", "01-02-2024 14:05", "geweigerd BZ-019"),
                adres("midnight with a zone", "2024-02-01T00:00:00Z", "geweigerd BZ-019"),
                adres("month first by one date", "02/13/2024", "geweigerd BZ-064 BZ-019"),
                adres("points in a day", "13.02.2024", "geweigerd BZ-019"),
                person("decimals behind it", BSN.get(50) + ".0", "geland 41"),
                person("decimals of another kind", BSN.get(50) + ",0", "geland 41"),
                person("an apostrophe before it", "'" + BSN.get(50), "geland 41"),
                person("words before it", "BSN " + BSN.get(50), "geland 40 quarantaine 1 BZ-021"),
                person(
                        "half a number behind it",
                        BSN.get(50) + ".5",
                        "geland 40 quarantaine 1 BZ-021"));
    }

    static Stream<Arguments> reports() {
        String page1 = adressen(0, 20);
        String page2 = adressen(20, 40);
        return Stream.of(
                report(
                        "titles, numbers and headers on every page",
                        TITLE
                                + ADRES
                                + page1
                                + "Pagina 1 van 2\n\f"
                                + TITLE
                                + ADRES
                                + page2
                                + "Pagina 2 van 2\n",
                        "geland 40",
                        ", kopregel 1 keer herhaald, paginaregels 4"),
                report(
                        "feet of words",
                        ADRES
                                + page1
                                + "Gemeente Voorbeeld - vertrouwelijk\nBlad 1\n"
                                + ADRES
                                + page2
                                + "Gemeente Voorbeeld - vertrouwelijk\nBlad 2\n",
                        "geland 40",
                        ", kopregel 1 keer herhaald, paginaregels 4"),
                report(
                        "subtotals and a total",
                        ADRES
                                + page1
                                + "Subtotaal;20;;;\n"
                                + page2
                                + "Subtotaal;20;;;\nTotaal;40;;;\n",
                        "geland 40",
                        ", tussentotalen 1, slotregels 2"),
                report(
                        "a total that names somebody",
                        ADRES + page1 + BSN.get(50) + ";Totaal;;;\n" + page2,
                        "geweigerd BZ-020 BZ-018",
                        ""),
                report(
                        "a page line with a person beside it",
                        ADRES + page1 + page2 + "Pagina 1;" + BSN.get(50) + "\n" + adressen(40, 50),
                        "geland 50 quarantaine 1 BZ-128",
                        ""),
                report(
                        "words between rows",
                        ADRES + page1 + "Afdeling Noord en Zuid\n" + page2,
                        "geweigerd BZ-017",
                        ""),
                report(
                        "a row that breaks off before a page",
                        ADRES + page1 + BSN.get(50) + ";06\nPagina 1\n" + ADRES + page2,
                        "geweigerd BZ-017",
                        ""),
                report(
                        "a number alone before a page",
                        ADRES + page1 + BSN.get(50) + "\n" + ADRES + page2,
                        "geweigerd BZ-017",
                        ""),
                report(
                        "a title that is a row",
                        "A 1;0637;1;01-01-2020;\n" + ADRES + page1 + page2,
                        "geland 40",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"shapes", "values"})
    void everyFileHasOneOutcome(
            String fact, String file, Object content, String outcome, @TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put(file, content instanceof String text ? Bytes.utf8(text) : (byte[]) content).load();

        assertThat(outcome(load, outcome)).isEqualTo(outcome);
        assertThat(load.messages()).noneMatch(said -> BSN.stream().anyMatch(said::contains));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void printedReportLosesNobody(
            String fact, String text, String outcome, String leftOut, @TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put("clientregistratie/adres_1.csv", text).load();

        assertThat(outcome(load, outcome)).isEqualTo(outcome);
        for (Manifest landed : load.landed("clientregistratie", "adres")) {
            assertThat(landed.dialect()).endsWith("decimaalteken komma" + leftOut);
        }
    }

    private static String outcome(LoadCase load, String expected) {
        String codes =
                load.messages().stream()
                        .map(message -> " " + message.substring(0, 6))
                        .filter(code -> !code.equals(" BZ-016") || expected.contains("BZ-016"))
                        .filter(code -> !code.equals(" BZ-023"))
                        .collect(Collectors.joining());
        if (!load.refused().isEmpty()) {
            return "geweigerd" + codes;
        }
        Manifest landed =
                Stream.of("zrm/score", "uitkering/betaling", "werk/iop", "clientregistratie/adres")
                        .map(name -> name.split("/"))
                        .flatMap(name -> load.landed(name[0], name[1]).stream())
                        .findFirst()
                        .orElseThrow();
        return "geland "
                + landed.geland()
                + (landed.quarantaine() == 0 ? "" : " quarantaine " + landed.quarantaine())
                + codes;
    }

    private static String rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "M" + i + ";01;3\n")
                .collect(Collectors.joining());
    }

    private static String adressen(int from, int to) {
        return BSN.subList(from, to).stream()
                .map(bsn -> bsn + ";0637;1;01-01-2020;\n")
                .collect(Collectors.joining());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'a';
        return Arrays.copyOf(bytes, length);
    }

    private static Arguments score(String fact, String text, int rows) {
        return score(fact, text, "geland " + rows);
    }

    private static Arguments score(String fact, String text, String outcome) {
        return Arguments.of(fact, "zrm/score_1.csv", Named.of("text", text), outcome);
    }

    private static Arguments bytes(String fact, Object content, String code) {
        return Arguments.of(fact, "zrm/score_1.csv", content, "geweigerd " + code);
    }

    private static Arguments betaling(String fact, String amount, int rows) {
        return betaling(fact, amount, "geland " + rows);
    }

    private static Arguments betaling(String fact, String amount, String outcome) {
        return Arguments.of(
                fact,
                "uitkering/betaling_1.csv",
                BETALING + "U1;202501;" + amount + ";0;0\nU2;202501;1;0;1\n",
                outcome);
    }

    private static Arguments adres(String fact, String einddatum, String outcome) {
        return Arguments.of(
                fact,
                "clientregistratie/adres_1.csv",
                ADRES + BSN.get(0) + ";0637;1;01-01-2020;" + einddatum + "\n",
                outcome);
    }

    private static Arguments person(String fact, String bsn, String outcome) {
        return Arguments.of(
                "a citizen service number with " + fact,
                "clientregistratie/adres_1.csv",
                ADRES + adressen(0, 40) + bsn + ";0637;1;01-01-2020;\n",
                outcome);
    }

    private static Arguments report(String fact, String text, String outcome, String leftOut) {
        return Arguments.of(fact, Named.of("text", text), outcome, leftOut);
    }
}
