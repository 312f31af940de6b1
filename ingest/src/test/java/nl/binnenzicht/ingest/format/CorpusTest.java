package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as nobody wants them, and what becomes of each: {@code geland 2}, {@code geland 40
 * quarantaine 1}, or {@code geweigerd} with the codes, worst first.
 */
class CorpusTest {

    private static final List<String> BSN = LoadCase.testBsns(45);
    private static final String SCORE = "metingnummer;zrm_domein_code;score\n";
    private static final String IOP = "bsn;vaststellingsdatum;is_weigering\n";
    private static final String BETALING =
            "uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n";

    static Stream<Arguments> shapes() {
        String row = "M1;01;3\n";
        return Stream.of(
                score("nothing", "", "geweigerd BZ-011"),
                score("a byte order mark only", "\uFEFF", "geweigerd BZ-011"),
                score("blank lines only", "\n \n\t\n", "geweigerd BZ-011"),
                score("a header only", SCORE, "geland 0"),
                score("a header with a mark and no line end", "\uFEFF" + SCORE.strip(), "geland 0"),
                score("rows without a header", "M1;01;3\nM2;01;3\n", "geweigerd BZ-013"),
                score("a zero byte", SCORE + "M\u00001;01;3\n", "geweigerd BZ-012"),
                score("the header twice at the top", SCORE + SCORE + row, "geland 1"),
                score(
                        "a column twice",
                        SCORE.replace("score", "score;score") + "M1;01;3;3\n",
                        "geweigerd BZ-014"),
                score(
                        "one column under two spellings",
                        SCORE.replace("score", "score;SCORE ") + "M1;01;3;4\n",
                        "geweigerd BZ-014"),
                score(
                        "a column missing",
                        "metingnummer;zrm_domein_code\nM1;01\n",
                        "geweigerd BZ-013"),
                score(
                        "a column more",
                        SCORE.replace("score", "score;opmerking") + "M1;01;3;x\n",
                        "geland 1 BZ-015"),
                score(
                        "a column under another name",
                        SCORE.replace("score", "punten") + row,
                        "geweigerd BZ-013 BZ-015"),
                score("a Turkish capital i in a name", SCORE.replace("ti", "tİ") + row, "geland 1"),
                score("a row too short in the middle", SCORE + "M1;01\n" + row, "geweigerd BZ-017"),
                score("a row too long", SCORE + "M1;01;3;4\n" + row, "geweigerd BZ-017"),
                score(
                        "one row with a separator more",
                        SCORE + "M1;01;3;\n" + row.replace("M1", "M2"),
                        "geweigerd BZ-017"),
                score("a last row cut off", SCORE + row + "M2;0", "geweigerd BZ-016"),
                score(
                        "a quote that never closes",
                        SCORE + row + "\"M2;01;3\nM3;01;3\n",
                        "geweigerd BZ-016"),
                score("a quote in the middle of a value", SCORE + "M\"1;01;3\n", "geland 1"),
                score("text behind a closing quote", SCORE + "\"M\"1;01;3\n", "geweigerd BZ-017"),
                score("a separator inside quotes", SCORE + "\"M;1\";01;3\n", "geland 1"),
                score("a line end inside quotes", SCORE + "\"M\n1\";01;3\n", "geland 1"),
                score("a doubled quote inside quotes", SCORE + "\"M\"\"1\";01;3\n", "geland 1"),
                score(
                        "a whole line in quotes",
                        "\"" + SCORE.strip() + "\"\n\"M1;01;3\"\n",
                        "geweigerd BZ-013"),
                score(
                        "one line of three million characters",
                        SCORE + "M".repeat(3_000_000),
                        "geweigerd BZ-017"),
                score(
                        "a first line of three million characters",
                        "x".repeat(3_000_000),
                        "geweigerd BZ-017"),
                score("ten thousand columns", columns(10_000), "geweigerd BZ-017"),
                score(
                        "six hundred columns with those of the contract",
                        SCORE.strip() + ";" + columns(600),
                        "geweigerd BZ-017"),
                score(
                        "emoji, smart quotes and accents in a text",
                        SCORE + "M😀“1”;01;3\nMe\u0301;01;3\n",
                        "geland 2"),
                score(
                        "two accents that look the same in a key",
                        SCORE + rows(40) + "Mé;01;3\nMe\u0301;01;3\n",
                        "geland 41 quarantaine 1 BZ-022"),
                score(
                        "a character without width in a key",
                        SCORE + rows(40) + "M\u200B1;01;3\n",
                        "geland 40 quarantaine 1 BZ-022"),
                score("totals in the middle", SCORE + row + "Totaal;;1\nM2;01;3\n", "geland 2"),
                score(
                        "a trailer that states more rows",
                        SCORE + row + "Aantal records: 2\n",
                        "geweigerd BZ-016"),
                score(
                        "a trailer that states fewer rows",
                        SCORE + row + row.replace("M1", "M2") + "Aantal rijen;1\n",
                        "geweigerd BZ-016"),
                score("a row that begins like a total", SCORE + "Totaal 1;01;3\n", "geland 1"),
                score(
                        "a title above a header of other columns",
                        "Overzicht\na;b;c\n1;2;3\n",
                        "geweigerd BZ-013 BZ-017"),
                score("an encoding that was read wrong before", SCORE + "MÃ©;01;3\n", "geland 1"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                score("a number with a power", SCORE + "M1;01;1e0\n", "geweigerd BZ-019"),
                score("a number of a programmer", SCORE + "M1;01;0x3\n", "geweigerd BZ-019"),
                score("a letter O for a zero", SCORE + "M1;O1;3\n", "geweigerd BZ-020"),
                score("a code without its zero", SCORE + "M1;1;3\n", "geland 1"),
                score("a code with a zero too many", SCORE + "M1;001;3\n", "geland 1"),
                score(
                        "a number that breaks a rule",
                        SCORE + rows(40) + "X;01;6\n",
                        "geland 40 quarantaine 1 BZ-023"),
                score("digits of another script", SCORE + "M1;01;٣\n", "geweigerd BZ-019"),
                score("an error of a spreadsheet", SCORE + "M1;01;#N/B\n", "geweigerd BZ-019"),
                betaling("not a number", "NaN", "geweigerd BZ-018"),
                betaling("no end of numbers", "Infinity", "geweigerd BZ-019"),
                betaling("a power in an amount", "1e5", "geweigerd BZ-019"),
                betaling("points between thousands twice", "1.234.567,89", "geland 2 BZ-023"),
                betaling("an English amount", "12,345.67", "geland 2 BZ-023"),
                betaling("only a point before three digits", "1.234", "geweigerd BZ-064 BZ-023"),
                betaling("only a comma before three digits", "1,234", "geweigerd BZ-064 BZ-023"),
                betaling("five decimals", "1,23456", "geweigerd BZ-019"),
                betaling("a minus before and behind", "-5,00-", "geweigerd BZ-019"),
                betaling("an open parenthesis", "(5,00", "geweigerd BZ-019"),
                betaling("two euro signs", "€ € 5,00", "geweigerd BZ-019"),
                betaling("another currency", "$ 5,00", "geweigerd BZ-019"),
                betaling("a letter O in an amount", "1O0,00", "geweigerd BZ-019"),
                betaling("thousands in the wrong place", "12.34,50", "geweigerd BZ-019"),
                betaling("an amount that does not fit", "999999999999999,00", "geweigerd BZ-019"),
                Arguments.of(
                        "a comma and a point as decimal signs in one column",
                        "uitkering/betaling_1.csv",
                        BETALING + "U1;202501;1,50;0;1,50\nU2;202501;1.50;0;1.50\n",
                        "geweigerd BZ-019 BZ-019"),
                Arguments.of(
                        "a point before three digits beside decimal commas",
                        "uitkering/betaling_1.csv",
                        BETALING + "U1;202501;1.234;0,00;1.234\n",
                        "geland 1"),
                Arguments.of(
                        "a month thirteen",
                        "uitkering/betaling_1.csv",
                        BETALING + "U1;202513;1;0;1\n",
                        "geweigerd BZ-019"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                iop("29 February in a year without", "29-02-2023", "geweigerd BZ-019"),
                iop("31 April", "31-04-2024", "geweigerd BZ-019"),
                iop("month 13", "01-13-2024", "geweigerd BZ-019"),
                iop("no day in a column that needs one", "00-00-0000", "geweigerd BZ-018"),
                iop("31-12-9999 in a column that needs a day", "31-12-9999", "geweigerd BZ-018"),
                iop("a year of two digits", "01-02-24", "geweigerd BZ-019"),
                iop("slashes that can be read in two ways", "03/04/2024", "geweigerd BZ-064"),
                iop("slashes with the month first", "03/25/2024", "geweigerd BZ-064 BZ-019"),
                iop("slashes with the day first", "25/03/2024", "geland 1"),
                iop("slashes with the year first", "2024/03/25", "geweigerd BZ-019"),
                iop("the name of a month", "25 maart 2024", "geweigerd BZ-019"),
                iop("a time of day", "2024-03-25 14:05:00", "geweigerd BZ-019"),
                iop("a year only", "2024", "geweigerd BZ-019"),
                iop("a letter O in a day", "25-O3-2024", "geweigerd BZ-019"),
                iop("a year before the calendar", "25-03-1024", "geweigerd BZ-019"));
    }

    static Stream<Arguments> persons() {
        return Stream.of(
                person("a number that fails the 11-proef", "123456789", true),
                person("all zeros", "000000000", true),
                person("all equal digits", "111111111", true),
                person("letters", "99999ABCD", true),
                person("a letter O for a zero", "9999900O7", true),
                person("seven digits", "9999990", true),
                person("ten digits", "9999900190", true),
                person("a number in powers", "9,99990019E+08", true),
                person("points", "9999.90.019", false),
                person("blanks", "9999 90 019", false),
                person("a missing leading zero", eightDigits(), false));
    }

    static Stream<Arguments> otherKinds() {
        byte[] plain = Bytes.utf8(SCORE + "M1;01;3\n");
        byte[] gz = Bytes.gz(Bytes.utf8(SCORE + rows(20_000)));
        byte[] ole = Bytes.joined(Bytes.of(0xD0, 0xCF, 0x11, 0xE0, 0xA1), new byte[600]);
        String zeros = "0".repeat(40_000_000);
        return Stream.of(
                file(
                        "a web page with an error",
                        "csv",
                        Bytes.utf8("\n<!DOCTYPE html><html>500</html>"),
                        "geweigerd BZ-063"),
                file("a PDF", "csv", Bytes.utf8("%PDF-1.7\n"), "geweigerd BZ-063"),
                file("JSON", "csv", Bytes.utf8("[{\"metingnummer\":1}]"), "geweigerd BZ-063"),
                file(
                        "a zip under another name",
                        "csv",
                        Bytes.zip("a.csv", "x"),
                        "geweigerd BZ-063"),
                file("text under the name of a workbook", "xlsx", plain, "geweigerd BZ-063"),
                file(
                        "a web page under the name of a workbook",
                        "xls",
                        Bytes.utf8("<html><table>"),
                        "geweigerd BZ-063"),
                file("a workbook with a password", "xlsx", ole, "geweigerd BZ-063"),
                file("an old workbook", "xls", ole, "geweigerd BZ-063"),
                file(
                        "a workbook without sheets",
                        "xlsx",
                        Bytes.zip("a.txt", "x"),
                        "geweigerd BZ-017"),
                file("an empty workbook", "xlsx", new byte[0], "geweigerd BZ-011"),
                file("text under the name of a gz", "csv.gz", plain, "geweigerd BZ-063"),
                file("an empty gz", "csv.gz", Bytes.gz(new byte[0]), "geweigerd BZ-011"),
                file("a gz that is cut off", "csv.gz", cut(gz, gz.length / 2), "geweigerd BZ-016"),
                file("a gz with a wrong byte", "csv.gz", spoiled(gz), "geweigerd BZ-065"),
                file(
                        "a gz that grows without end",
                        "csv.gz",
                        Bytes.gz(Bytes.utf8(zeros)),
                        "geweigerd BZ-065"),
                file("a gz in a gz", "csv.gz", Bytes.gz(gz), "geweigerd BZ-063"),
                file(
                        "a zip that grows without end",
                        "zip",
                        Bytes.zip("a.csv", zeros),
                        "geweigerd BZ-065"),
                file("a zip with a zip", "zip", Bytes.zip("a.zip", "PK"), "geweigerd BZ-065"),
                file(
                        "a zip that climbs out of its folder",
                        "zip",
                        Bytes.zip("../score_1.csv", SCORE),
                        "geweigerd BZ-065"),
                file(
                        "a zip with a name from the root",
                        "zip",
                        Bytes.zip("/etc/a.csv", SCORE),
                        "geweigerd BZ-065"),
                file(
                        "a zip with a name of another system",
                        "zip",
                        Bytes.zip("..\\score_1.csv", SCORE),
                        "geweigerd BZ-065"),
                file(
                        "a zip with two files of no table",
                        "zip",
                        Bytes.zip("a.csv", "x", "b.csv", "x"),
                        "geweigerd BZ-065"),
                file(
                        "a zip with two files of one table",
                        "zip",
                        Bytes.zip("score_1.csv", SCORE, "score_2.csv", SCORE),
                        "geweigerd BZ-065"),
                file("a zip with two thousand files", "zip", many(2_000), "geweigerd BZ-065"),
                file(
                        "a zip with a wrong byte",
                        "zip",
                        Bytes.storedAndSpoiled("a.csv", SCORE),
                        "geweigerd BZ-065"),
                file(
                        "a zip with a password",
                        "zip",
                        Bytes.withPassword(Bytes.zip("a.csv", SCORE)),
                        "geweigerd BZ-065"),
                file("an empty zip", "zip", Bytes.zip(), "geweigerd BZ-065"),
                file(
                        "a zip that is cut off",
                        "zip",
                        cut(Bytes.zip("a.csv", SCORE), 60),
                        "geweigerd BZ-065"),
                file("UTF-16", "csv", SCORE.getBytes(StandardCharsets.UTF_16), "geweigerd BZ-012"),
                file(
                        "bytes of no encoding",
                        "csv",
                        Bytes.joined(Bytes.utf8(SCORE), Bytes.of(0x81, 0x8D, 10)),
                        "geweigerd BZ-012"),
                file("another kind of ending", "txt", plain, "geland 1"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource({"shapes", "values", "days", "persons", "otherKinds"})
    void everyFileHasOneOutcome(
            String fact, String file, Object content, String outcome, @TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put(file, content instanceof String text ? Bytes.utf8(text) : (byte[]) content);

        load.load();

        String codes =
                load.messages().stream()
                        .map(message -> " " + message.substring(0, 6))
                        .filter(code -> !code.equals(" BZ-016") || outcome.contains("BZ-016"))
                        .collect(Collectors.joining());
        assertThat(manifest(load) + codes).isEqualTo(outcome);
    }

    private static String manifest(LoadCase load) {
        List<Manifest> refused = load.refused();
        if (!refused.isEmpty()) {
            return "geweigerd";
        }
        Manifest landed =
                Stream.of("zrm/score", "uitkering/betaling", "werk/iop")
                        .map(name -> name.split("/"))
                        .flatMap(name -> load.landed(name[0], name[1]).stream())
                        .findFirst()
                        .orElseThrow();
        return "geland "
                + landed.geland()
                + (landed.quarantaine() == 0 ? "" : " quarantaine " + landed.quarantaine());
    }

    @Test
    void zipWithSeveralTablesLandsEachOfThem(@TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        byte[] zip =
                Bytes.zip(
                        "maand/score_202501.csv",
                        SCORE + "M1;01;3\n",
                        "maand/meting_202501.csv",
                        "metingnummer;bsn;meetdatum;zrm_versie;beoordelaar_code;moment_code;"
                                + "afstand_tot_werk_maanden;escalatierisico_score\n");
        load.put("zrm/levering_202501.zip", zip).load();

        assertThat(load.messages()).isEmpty();
        assertThat(load.landed("zrm", "score")).extracting(Manifest::geland).containsExactly(1L);
        assertThat(load.landed("zrm", "meting")).extracting(Manifest::geland).containsExactly(0L);
        assertThat(load.load().alGeland()).isEqualTo(2);
        assertThat(LoadCase.files(load.home().root())).noneMatch(file -> file.endsWith(".csv"));
    }

    @Test
    void messageOfAnAmbiguousFileNamesTheSettingAndNoValue(@TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put("uitkering/betaling_1.csv", BETALING + "U1;202501;1.234;0;1.234\n").load();

        assertThat(load.messages())
                .containsExactly(
                        "BZ-064 uitkering/betaling_1.csv: een waarde kan op twee manieren gelezen"
                                + " worden (eerste: rij 2); verwacht getallen die tonen wat hun"
                                + " punt of komma scheidt, of dialect.decimaalteken in"
                                + " config/uitkering.properties. Er is niets van dit bestand"
                                + " geland; vraag de leverancier om een hersteld bestand.");
    }

    @Test
    void rowNumbersAreThoseOfAnEditorWhateverStandsAboveTheHeader(@TempDir Path folder) {
        LoadCase load = new LoadCase(folder);
        load.put("zrm/score_1.csv", "Titel\n\n" + SCORE + "M1;01;3\n\n" + SCORE + "M2;01;x\n")
                .load();

        assertThat(load.messages().get(0)).contains("1 van 2 rijen", "(eerste: rij 7)");
    }

    @Test
    void lastRowOfALongFileDecidesWhatAPointMeans(@TempDir Path folder) {
        String rows =
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "U" + i + ";202501;1.234;0;1.234\n")
                        .collect(Collectors.joining());
        LoadCase load = new LoadCase(folder);
        load.put("uitkering/betaling_1.csv", BETALING + rows + "V;202501;0,5;0;0,5\n").load();
        String sum = "select sum(norm_eur)::varchar as s from TABLE";
        assertThat(load.rows("uitkering", "betaling", sum).text(0, "s")).isEqualTo("3702000.5000");

        LoadCase other = new LoadCase(folder.resolve("anders"));
        other.put("uitkering/betaling_2.csv", BETALING + rows + "V;202501;0.5;0;0.5\n").load();

        assertThat(other.rows("uitkering", "betaling", sum).text(0, "s")).isEqualTo("3702.5000");
    }

    private static String rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "M" + i + ";01;3\n")
                .collect(Collectors.joining());
    }

    private static String columns(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "k" + i)
                .collect(Collectors.joining(";", "", "\n"));
    }

    private static byte[] many(int number) {
        return Bytes.zip(
                IntStream.range(0, number)
                        .boxed()
                        .flatMap(i -> Stream.of("f" + i + ".csv", "x"))
                        .toArray(String[]::new));
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] spoiled(byte[] gz) {
        byte[] bytes = gz.clone();
        bytes[bytes.length - 6] ^= 1; // in the sum at the end
        return bytes;
    }

    /** An invented number below 010.000.000, with one of its zeros gone. */
    private static String eightDigits() {
        return IntStream.iterate(9_999_999, i -> i - 1)
                .filter(Bsn::passesElfproef)
                .mapToObj(number -> String.format(Locale.ROOT, "%08d", number))
                .findFirst()
                .orElseThrow();
    }

    private static Arguments score(String fact, String text, String outcome) {
        return Arguments.of(fact, "zrm/score_1.csv", text, outcome);
    }

    private static Arguments file(String fact, String kind, byte[] bytes, String outcome) {
        return Arguments.of(fact, "zrm/score_1." + kind, bytes, outcome);
    }

    /** One amount among others that say nothing of the decimal sign. */
    private static Arguments betaling(String fact, String amount, String outcome) {
        String cell = amount.indexOf(';') < 0 ? amount : "\"" + amount + "\"";
        return Arguments.of(
                fact,
                "uitkering/betaling_1.csv",
                BETALING + "U1;202501;" + cell + ";0;0\nU2;202501;1;0;1\n",
                outcome);
    }

    private static Arguments iop(String fact, String day, String outcome) {
        return Arguments.of(fact, "werk/iop_1.csv", IOP + BSN.get(0) + ";" + day + ";N\n", outcome);
    }

    private static Arguments person(String fact, String bsn, boolean isRejected) {
        String good =
                BSN.subList(5, 45).stream()
                        .map(one -> one + ";01-03-2025;N\n")
                        .collect(Collectors.joining());
        return Arguments.of(
                "a citizen service number: " + fact,
                "werk/iop_1.csv",
                IOP + good + bsn + ";01-03-2025;N\n",
                isRejected ? "geland 40 quarantaine 1 BZ-021" : "geland 41");
    }
}
