package nl.binnenzicht.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.binnenzicht.ingest.landing.LoadCase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a supplier writes a table, the rows that land are those of the plain file. */
class NormalisedFileTest {

    private static final List<String> BSN = LoadCase.testBsns(3);

    private static final String ADRES =
            """
            bsn;gemeente_code;huisvesting_code;begindatum;einddatum
            A;0637;1;13-01-2020;
            B;0637;2;01-02-2021;28-02-2022
            C;0000;;29-02-2024;
            """;

    private static final String BETALING =
            """
            uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur
            U1;202501;1234,56;-12,50;1247,06
            U2;202502;1000;0;1000
            """;

    private static final String IOP =
            """
            bsn;vaststellingsdatum;is_weigering
            A;13-03-2025;J
            B;13-03-2025;N
            """;

    static Stream<Arguments> addresses() {
        return Stream.of(
                adres("commas", ADRES.replace(';', ','), ",, utf-8"),
                adres("tabs", ADRES.replace(';', '\t'), "tab, utf-8"),
                adres("bars", ADRES.replace(';', '|'), "|, utf-8"),
                adres("a hint for Excel above the header", "sep=;\n" + ADRES, "kop op regel 2"),
                adres("a byte order mark", "\uFEFF" + ADRES, "utf-8 met BOM"),
                adres("line ends of Windows", ADRES.replace("\n", "\r\n"), ";, utf-8"),
                adres("line ends of an old Mac", ADRES.replace("\n", "\r"), ";, utf-8"),
                adres("mixed line ends", ADRES.replaceFirst("\n", "\r\n"), ";, utf-8"),
                adres(
                        "quotes around everything",
                        ADRES.replaceAll("([^;\\n]+)", "\"$1\""),
                        ";, utf-8"),
                adres(
                        "a blank between separator and quote",
                        ADRES.replaceAll("([^;\\n]+)", " \"$1\" "),
                        ";, utf-8"),
                adres(
                        "another order of columns",
                        """
                        einddatum;begindatum;huisvesting_code;gemeente_code;bsn
                        ;13-01-2020;1;0637;A
                        28-02-2022;01-02-2021;2;0637;B
                        ;29-02-2024;;0000;C
                        """,
                        ";, utf-8"),
                adres(
                        "capitals, blanks and dashes in names",
                        ADRES.replace("begindatum", "Begin Datum")
                                .replace("gemeente_code", "GEMEENTE-CODE")
                                .replace("bsn", " BSN "),
                        ";, utf-8"),
                adres(
                        "characters without width in names",
                        ADRES.replace("bsn", "\u200Bbsn\u00A0").replace("eind", "ei\u00ADnd"),
                        ";, utf-8"),
                adres(
                        "title, date of print and blank line above the header",
                        "Overzicht \"adressen\nAfgedrukt: 01-02-2025;;;;\n\n" + ADRES,
                        "kop op regel 4"),
                adres(
                        "the header again on a next page",
                        ADRES.replace("C;", ADRES.substring(0, ADRES.indexOf('\n') + 1) + "C;"),
                        "kopregel 1 keer herhaald"),
                adres("totals", ADRES + "Totaal;3;;;\n", "slotregels 1"),
                adres(
                        "a line with the number of rows",
                        ADRES + "Aantal records: 3\n",
                        "slotregels 1"),
                adres(
                        "several lines below the table",
                        ADRES + "\nTotaal\nAantal regels;;3\nEinde bestand",
                        "slotregels 3"),
                adres("blank lines below the table", ADRES + "\n\n;;;;\n \n", ";, utf-8"),
                adres(
                        "a separator behind every row",
                        ADRES.replaceAll("(?m)^([ABC].*)$", "$1;"),
                        ";, utf-8"),
                adres("a separator behind every line", ADRES.replace("\n", ";\n"), ";, utf-8"),
                adres(
                        "a separator behind the header only",
                        ADRES.replace("einddatum\n", "einddatum;\n"),
                        ";, utf-8"),
                adres(
                        "days of ISO",
                        ADRES.replaceAll("(\\d\\d)-(\\d\\d)-(\\d{4})", "$3-$2-$1"),
                        "datum jjjj-mm-dd"),
                adres(
                        "days with the time midnight",
                        ADRES.replaceAll("(\\d\\d)-(\\d\\d)-(\\d{4})", "$3-$2-$1 00:00:00.000"),
                        "datum jjjj-mm-dd"),
                adres(
                        "days of ISO with T and midnight",
                        ADRES.replaceAll("(\\d\\d)-(\\d\\d)-(\\d{4})", "$3-$2-$1T00:00:00"),
                        "datum jjjj-mm-dd"),
                adres(
                        "days without signs",
                        ADRES.replaceAll("(\\d\\d)-(\\d\\d)-(\\d{4})", "$3$2$1"),
                        "datum jjjjmmdd"),
                adres("days without zeros", ADRES.replace("01-02-", "1-2-"), "datum dd-mm-jjjj"),
                adres(
                        "days with slashes, one of them after the twelfth",
                        ADRES.replaceAll("(\\d\\d)-(\\d\\d)-(\\d{4})", "$1/$2/$3"),
                        "datum dd/mm/jjjj"),
                adres(
                        "numbers of days",
                        ADRES.replace("13-01-2020", "43843")
                                .replace("01-02-2021", "44228")
                                .replace("28-02-2022", "44620")
                                .replace("29-02-2024", "45351"),
                        "datum excel-dagnummer"),
                adres("31-12-9999 for none", none("31-12-9999"), ";, utf-8"),
                adres("9999-12-31 for none", none("9999-12-31"), ";, utf-8"),
                adres("99991231 for none", none("99991231"), ";, utf-8"),
                adres("01-01-1900 for none", none("01-01-1900"), ";, utf-8"),
                adres("00-00-0000 for none", none("00-00-0000"), ";, utf-8"),
                adres("00000000 for none", none("00000000"), ";, utf-8"),
                adres(
                        "points and blanks in the citizen service number",
                        ADRES.replace("A", dotted(0))
                                .replace("B", dotted(1).replace('.', '\u00A0')),
                        ";, utf-8"),
                adres(
                        "codes without their zeros",
                        ADRES.replace("0637", "637").replace("0000", "0"),
                        ";, utf-8"),
                adres(
                        "codes that Excel must not touch",
                        ADRES.replace("0637", "=\"0637\""),
                        ";, utf-8"),
                adres(
                        "a second file pasted below, with its mark",
                        ADRES.replace(
                                "B;",
                                "\uFEFF" + ADRES.substring(0, ADRES.indexOf('\n') + 1) + "B;"),
                        "kopregel 1 keer"),
                adres("blanks around values", ADRES.replace(";", " ; "), ";, utf-8"),
                adres(
                        "no-break blanks and marks of direction around values",
                        ADRES.replace("0637", "\u00A00637\u200E").replace("13-01", "\u202B13-01"),
                        ";, utf-8"));
    }

    private static String none(String day) {
        return ADRES.replaceAll("(?m);$", ";" + day);
    }

    private static String dotted(int person) {
        String bsn = BSN.get(person);
        return bsn.substring(0, 4) + "." + bsn.substring(4, 6) + "." + bsn.substring(6);
    }

    static Stream<Arguments> payments() {
        return Stream.of(
                betaling("points between thousands", thousands('.', ','), "decimaalteken komma"),
                betaling("English amounts", thousands(',', '.'), "decimaalteken punt"),
                betaling("a decimal point", BETALING.replace(',', '.'), "decimaalteken punt"),
                betaling(
                        "no-break blanks between thousands",
                        thousands('\u00A0', ','),
                        "decimaalteken komma"),
                betaling(
                        "a euro sign before amounts",
                        BETALING.replace("1234,56", "€ 1.234,56").replace(";-12", ";€ -12"),
                        "decimaalteken komma"),
                betaling(
                        "a euro sign with a no-break blank, behind the minus and behind the amount",
                        BETALING.replace("1234,56", "€\u00A01.234,56")
                                .replace("-12,50", "-€ 12,50")
                                .replace("1247,06", "1247,06 EUR"),
                        "decimaalteken komma"),
                betaling("a minus behind", BETALING.replace("-12,50", "12,50-"), "komma"),
                betaling("a minus of typesetters", BETALING.replace("-12", "\u221212"), "komma"),
                betaling("parentheses", BETALING.replace("-12,50", "(12,50)"), "komma"),
                betaling(
                        "parentheses and a euro", BETALING.replace("-12,50", "€ (12,50)"), "komma"),
                betaling("a dash for no cents", BETALING.replace("1000", "€ 1.000,-"), "komma"),
                betaling("a plus", BETALING.replace("1000", "+1000"), "komma"),
                betaling(
                        "commas between fields and quotes around amounts",
                        BETALING.replaceAll("(-?\\d+,\\d+)", "\"$1\"").replace(';', ','),
                        ",, utf-8"),
                betaling("months with a dash", BETALING.replace("20250", "2025-0"), "komma"),
                betaling(
                        "months with a dash, year behind",
                        BETALING.replace("202501", "01-2025").replace("202502", "02-2025"),
                        "komma"));
    }

    private static String thousands(char thousands, char decimals) {
        return BETALING.replace(',', '#')
                .replace("1234", "1" + thousands + "234")
                .replace("1247", "1" + thousands + "247")
                .replace("1000", "1" + thousands + "000")
                .replace('#', decimals);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"addresses", "payments"})
    void rowsAreThoseOfThePlainFile(
            String fact, String table, String text, String dialect, @TempDir Path folder)
            throws IOException {
        String plain = table.equals("adres") ? ADRES : BETALING;
        String bron = table.equals("adres") ? "clientregistratie" : "uitkering";
        same(folder, bron, table, plain, ".csv", Bytes.utf8(persons(text)), dialect);
    }

    static Stream<Arguments> flags() {
        return Stream.of("ja/nee", "JA/NEE", "1/0", "true/false", "waar/onwaar", "j/n", "J/0")
                .map(words -> Arguments.of(words.split("/")[0], words.split("/")[1]));
    }

    @ParameterizedTest
    @MethodSource("flags")
    void yesAndNoInOtherWords(String yes, String no, @TempDir Path folder) throws IOException {
        String text = persons(IOP.replace(";J", ";" + yes).replace(";N", ";" + no));
        same(folder, "werk", "iop", IOP, ".csv", Bytes.utf8(text), ";, utf-8");
    }

    static Stream<Arguments> packed() {
        String name = "betaling_202501.csv";
        String euro = BETALING.replace("1000", "€ 1000");
        byte[] plain = Bytes.utf8(BETALING);
        byte[] marked = Bytes.utf8("\uFEFF" + BETALING);
        return Stream.of(
                Arguments.of(
                        "Windows-1252", ".csv", Bytes.in("windows-1252", euro), "windows-1252"),
                Arguments.of("ISO-8859-15", ".txt", Bytes.in("ISO-8859-15", euro), "iso-8859-15"),
                Arguments.of("capitals in the name", ".CSV", marked, ";, utf-8 met BOM"),
                Arguments.of("gzip", ".csv.gz", Bytes.gz(plain), ";, utf-8"),
                Arguments.of("gzip without the kind inside", ".gz", Bytes.gz(plain), ";, utf-8"),
                Arguments.of("zip", ".zip", Bytes.zip("export.csv", BETALING), ";, utf-8"),
                Arguments.of(
                        "zip with a folder and what a Mac adds",
                        ".zip",
                        Bytes.zip("map/", "", "map/x.txt", BETALING, "__MACOSX/._x.txt", "x"),
                        ";, utf-8"),
                Arguments.of("zip with its table", ".zip", Bytes.zip(name, BETALING), ";, utf-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packed")
    void bytesAreReadAsWhatTheyAre(
            String fact, String end, byte[] bytes, String dialect, @TempDir Path folder)
            throws IOException {
        same(folder, "uitkering", "betaling", BETALING, end, bytes, dialect);
    }

    private static void same(
            Path folder,
            String bron,
            String table,
            String plain,
            String end,
            byte[] bytes,
            String dialect)
            throws IOException {
        String query = "select * from TABLE order by all";
        LoadCase load = new LoadCase(folder);
        load.put(bron + "/" + table + "_1.csv", persons(plain)).load();
        String expected = load.rows(bron, table, query).rows().toString();
        Files.delete(load.inbox().resolve(bron + "/" + table + "_1.csv"));

        load.put(bron + "/" + table + "_2" + end, bytes).load();

        assertThat(load.messages()).filteredOn(said -> !said.startsWith("BZ-016")).isEmpty();
        assertThat(load.landed(bron, table)).hasSize(2);
        assertThat(load.rows(bron, table, query).rows().toString()).isEqualTo(expected);
        assertThat(load.landed(bron, table).get(1).dialect()).contains(dialect);
    }

    private static String persons(String text) {
        return text.replaceAll("(?<![A-Za-z])A(?![A-Za-z])", BSN.get(0))
                .replaceAll("(?<![A-Za-z])B(?![A-Za-z])", BSN.get(1))
                .replaceAll("(?<![A-Za-z])C(?![A-Za-z])", BSN.get(2));
    }

    private static Arguments adres(String fact, String text, String dialect) {
        return Arguments.of(fact, "adres", text, dialect);
    }

    private static Arguments betaling(String fact, String text, String dialect) {
        return Arguments.of(fact, "betaling", text, dialect);
    }
}
