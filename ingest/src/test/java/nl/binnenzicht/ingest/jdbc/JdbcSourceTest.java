package nl.binnenzicht.ingest.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.binnenzicht.ingest.IngestMain;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.landing.LoadReport;
import nl.binnenzicht.ingest.landing.Loader;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcSourceTest {

    private static final String IOP =
            "create table iop (bsn bigint, vaststellingsdatum date, is_weigering boolean,"
                    + " naam text default 'Geheim de Tester', gewijzigd timestamp)";
    private static final List<String> BSNS = LoadCase.testBsns(20);

    /** Two leading zeros less than it should have, as a number in a database has. */
    private static final String SHORT_BSN = Integer.toString(shortBsn());

    @TempDir private static Path server;
    private static Database database;

    @TempDir private Path folder;
    private DataHome home;
    private final List<String> messages = new ArrayList<>();

    private static int shortBsn() {
        return IntStream.range(1_234_567, 1_234_600)
                .filter(Bsn::passesElfproef)
                .findFirst()
                .orElseThrow();
    }

    @BeforeAll
    static void startServer() throws IOException, SQLException {
        database = Database.start(server);
        database.makeReader();
    }

    @AfterAll
    static void stopServer() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void dataHome() {
        home = new LoadCase(folder).home();
        folder = home.root();
    }

    private LoadReport load(String bron) {
        messages.clear();
        try (JdbcSource source = JdbcSource.open(home, bron, ContractCatalog.all(), Map.of())) {
            return load(source);
        }
    }

    private LoadReport load(JdbcSource source) {
        return new Loader(
                        home,
                        ContractCatalog.all(),
                        List.of(),
                        Progress.to(new PrintStream(OutputStream.nullOutputStream(), true)),
                        problems -> problems.stream().map(Problem::text).forEach(messages::add))
                .load(source.tables(), source.format(), "jdbc");
    }

    private Manifest landed(String bron, String tabel) {
        List<Manifest> inForce = new Landing(home).inForce(bron, tabel);
        return inForce.get(inForce.size() - 1);
    }

    private Rows rows(String bron, String tabel) {
        return new LoadCase(folder.getParent()).rows(bron, tabel, "select * from TABLE");
    }

    private static String insert(int person, String day, String changed) {
        return "insert into iop (bsn, vaststellingsdatum, is_weigering, gewijzigd) values (%s, '%s', false, '%s')"
                .formatted(BSNS.get(person), day, changed);
    }

    private void onlyIop(String... more) {
        List<String> settings = new ArrayList<>(List.of("jdbc.tabellen = iop"));
        settings.addAll(List.of(more));
        database.configure(folder, "werk", Database.PASSWORD, settings.toArray(String[]::new));
    }

    @Test
    void tableLandsPseudonymisedWithOnlyTheColumnsOfTheContract() throws SQLException, IOException {
        database.reset(
                IOP,
                insert(1, "2025-02-28", "2025-03-01 10:00"),
                insert(0, "2024-02-29", "2025-03-01 10:00"));
        onlyIop();

        LoadReport report = load("werk");

        assertThat(messages).isEmpty();
        assertThat(report.geland()).isEqualTo(1);
        assertThat(report.rijen()).isEqualTo(2);
        Rows rows = rows("werk", "iop");
        assertThat(rows.columns())
                .containsExactly("client_id", "vaststellingsdatum", "is_weigering");
        assertThat(rows.value(0, "vaststellingsdatum")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(rows.text(0, "client_id")).startsWith("p1_");
        Manifest manifest = landed("werk", "iop");
        assertThat(manifest.bestand()).isEqualTo("iop.jdbc");
        assertThat(manifest.merk()).isNull();
        for (String file : LoadCase.files(folder.resolve("landing"))) {
            String bytes =
                    Files.readString(
                            folder.resolve("landing").resolve(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain(BSNS.get(0)).doesNotContain("Geheim");
        }
    }

    @Test
    void sameRowsAreKnownInWhateverOrderTheyLieAndOneChangeIsANewDelivery() throws SQLException {
        database.reset(
                IOP,
                insert(0, "2025-01-01", "2025-03-01 10:00"),
                insert(1, "2025-01-02", "2025-03-01 10:00"));
        onlyIop();
        load("werk");
        database.reset(
                IOP,
                insert(1, "2025-01-02", "2025-03-01 10:00"),
                insert(0, "2025-01-01", "2025-03-01 10:00"));

        assertThat(load("werk").alGeland()).isEqualTo(1);

        database.run("update iop set is_weigering = true where bsn = " + BSNS.get(0));
        assertThat(load("werk").geland()).isEqualTo(1);
        assertThat(landed("werk", "iop").sequence()).isEqualTo(2);
    }

    @Test
    void tableThatIsAsItOnceWasIsADeliveryAgain() throws SQLException {
        database.reset(IOP, insert(0, "2025-01-01", "2025-03-01 10:00"));
        onlyIop();
        load("werk");
        database.run("update iop set is_weigering = true");
        load("werk");
        database.run("update iop set is_weigering = false");

        assertThat(load("werk").geland()).isEqualTo(1);
        assertThat(rows("werk", "iop").value(0, "is_weigering")).isEqualTo(false);
        assertThat(load("werk").alGeland()).isEqualTo(1);
    }

    @Test
    void commandLoadsADatabaseAndSaysWhatItCannot() throws SQLException {
        database.reset(IOP, insert(0, "2025-01-01", "2025-03-01 10:00"));
        onlyIop();
        String[] call = {"ingest", "--bron", "werk", "--data", folder.toString()};

        assertThat(IngestMain.run(call)).isZero();
        assertThat(landed("werk", "iop").geland()).isEqualTo(1);
        assertThat(IngestMain.run("ingest", "--bron", "zrm", "--data", folder.toString()))
                .isEqualTo(2);
        onlyIop("iop.jdbc.query = select nergens");
        assertThat(IngestMain.run(call)).isEqualTo(1);
    }

    @Test
    void typesOfTheDatabaseBecomeThoseOfTheContract() throws SQLException {
        database.reset(
                "create table dienstverband (dienstverbandnummer char(12), bsn numeric(9),"
                        + " dienstverband_soort_code char(10), werkgever_soort_code varchar(20),"
                        + " werkgevernummer text, begindatum timestamptz, einddatum date,"
                        + " einde_code text, uren_per_week numeric(8,6),"
                        + " subsidie_per_maand_eur double precision)",
                "insert into dienstverband values ('D1', %s, 'WSW', 'WERKBEDRIJF', null, '2019-12-31 23:30+00', null, null, 36.500000, 1234.5)"
                        .formatted(SHORT_BSN),
                "insert into dienstverband values ('D2', %s, 'WSW', 'WERKBEDRIJF', '', '2020-06-01 00:00+00', 'infinity', '', 8, 0)"
                        .formatted(BSNS.get(1)));
        database.configure(folder, "werk", Database.PASSWORD, "jdbc.tabellen = dienstverband");

        load("werk");

        assertThat(messages).isEmpty();
        Rows rows = rows("werk", "dienstverband");
        assertThat(rows.text(0, "dienstverbandnummer")).isEqualTo("D1");
        assertThat(rows.text(0, "dienstverband_soort_code")).isEqualTo("WSW");
        assertThat(rows.value(0, "werkgevernummer")).isNull();
        assertThat(rows.value(0, "begindatum")).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(rows.value(0, "einddatum")).isNull();
        assertThat(rows.value(0, "uren_per_week")).isEqualTo(new BigDecimal("36.5000"));
        assertThat(rows.value(0, "subsidie_per_maand_eur")).isEqualTo(new BigDecimal("1234.5000"));
        assertThat(rows.value(1, "begindatum")).isEqualTo(LocalDate.of(2020, 6, 1));
        assertThat(rows.value(1, "einddatum")).isNull();
    }

    @Test
    void queryOfATownGivesColumnsTheirNamesAndMonthsFromDays() throws SQLException {
        database.reset(
                "create table pay (nr int, period date, norm numeric, paid money)",
                "insert into pay values (7, '2025-12-01', 1000.10, 1000.10)");
        database.configure(
                folder,
                "uitkering",
                Database.PASSWORD,
                "jdbc.tabellen = betaling",
                "betaling.jdbc.query = select nr as uitkeringsnummer, period as maand, norm as norm_eur, 0 as inkomsten_eur, paid::numeric as betaald_eur from pay -- noot;");

        load("uitkering");

        assertThat(messages).isEmpty();
        Rows rows = rows("uitkering", "betaling");
        assertThat(rows.text(0, "uitkeringsnummer")).isEqualTo("7");
        assertThat(rows.integer(0, "maand")).isEqualTo(202512);
        assertThat(rows.value(0, "betaald_eur")).isEqualTo(new BigDecimal("1000.1000"));
    }

    @Test
    void onlyWhatIsNewSinceTheLastDeliveryThatLandedIsRead() throws SQLException {
        database.reset(
                IOP,
                insert(0, "2025-01-01", "2025-03-01 10:00"),
                insert(1, "2025-01-02", "2025-03-02 10:00:00.123456"));
        onlyIop("iop.levering.soort = aanvullend", "iop.jdbc.sinds = gewijzigd");

        load("werk");
        assertThat(landed("werk", "iop").geland()).isEqualTo(2);
        assertThat(landed("werk", "iop").merk()).isEqualTo("2025-03-02T10:00:00.123456");

        // of the very moment of the mark, and later: both are new, what is older is not read
        database.run(
                insert(2, "2025-01-03", "2025-03-02 10:00:00.123456"),
                insert(3, "2025-01-04", "2025-03-03 09:00"),
                insert(4, "2025-01-05", "9999-01-01 00:00"));
        load("werk");
        assertThat(landed("werk", "iop").gelezen()).isEqualTo(4);
        assertThat(landed("werk", "iop").merk()).isEqualTo("2025-03-03T09:00");

        // a delivery that is refused does not move the mark
        database.run("insert into iop values (null, '2025-01-06', true, '', '2025-04-01 00:00')");
        assertThat(load("werk").geweigerd()).isEqualTo(1);
        assertThat(messages.get(0)).startsWith("BZ-018 werk/iop.jdbc kolom bsn: 1 van 3 rijen");
        assertThat(landed("werk", "iop").merk()).isEqualTo("2025-03-03T09:00");
        database.run("delete from iop where bsn is null");
        assertThat(load("werk").geland() + load("werk").alGeland()).isEqualTo(2);
    }

    @Test
    void incrementThatWouldReplaceEverythingIsRefused() throws SQLException {
        database.reset(IOP);
        onlyIop("iop.jdbc.sinds = gewijzigd");

        assertThatThrownBy(() -> load("werk"))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "BZ-059 config/werk.properties jdbc.sinds: deze waarde kan niet; verwacht"
                                + " een tabel met levering.soort = aanvullend (iop). Er is niets"
                                + " gelezen; herstel de instelling.");
    }

    @Test
    void markThatIsANumberIsRefusedForItCouldBeOneOfAPerson() throws SQLException {
        database.reset(IOP);
        onlyIop("iop.levering.soort = aanvullend", "iop.jdbc.sinds = bsn");

        assertThatThrownBy(() -> load("werk"))
                .hasMessageStartingWith(
                        "BZ-105 werk/iop: de kolom van jdbc.sinds heeft een ander soort; verwacht");

        onlyIop("iop.levering.soort = aanvullend", "iop.jdbc.sinds = bestaatniet");
        assertThatThrownBy(() -> load("werk"))
                .hasMessageStartingWith("BZ-105 werk/iop: de kolom van jdbc.sinds is er niet");
    }

    @Test
    void missingColumnRefusesTheTableAsItWouldAFile() throws SQLException {
        database.reset("create table iop (bsn bigint, vaststellingsdatum date)");
        onlyIop();

        assertThat(load("werk").geweigerd()).isEqualTo(1);
        assertThat(messages)
                .containsExactly(
                        "BZ-013 werk/iop.jdbc kolom is_weigering: ontbreekt in de kopregel;"
                                + " verwacht deze kolom. Er is niets van dit bestand geland; vraag"
                                + " de leverancier om een hersteld bestand.");
    }

    @Test
    void missingTablesAndRightsAreSaidTogetherAndNothingLands() throws SQLException {
        database.reset(
                IOP,
                "create table klacht (klachtnummer text)",
                "revoke all on klacht from lezer",
                "create table verzuim (iets int)");
        database.configure(
                folder,
                "werk",
                Database.PASSWORD,
                "jdbc.tabellen = iop, klacht, loonwaarde, verzuim");

        assertThatThrownBy(() -> load("werk"))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        "BZ-103 werk/loonwaarde: de database kan de vraag niet beantwoorden"
                                + " (SQLSTATE 42P01); verwacht een tabel of view met die naam, of"
                                + " een jdbc.query die daar werkt. Er is niets van deze tabel"
                                + " geland; herstel jdbc.query of jdbc.tabellen.\n"
                                + "BZ-103 werk/verzuim: geen enkele afgesproken kolom; verwacht de"
                                + " 5 kolommen van het contract. Er is niets van deze bron geland;"
                                + " geef de kolommen hun namen in jdbc.query.\n"
                                + "BZ-104 werk/klacht: de gebruiker mag dit niet lezen (SQLSTATE"
                                + " 42501); verwacht leesrecht op tabel of view. Er is niets van"
                                + " deze bron geland; vraag de beheerder om leesrecht.");
        assertThat(folder.resolve("landing")).doesNotExist();
    }

    @Test
    void wrongPasswordIsRefusedWithoutShowingIt() throws SQLException {
        database.reset(IOP);
        database.configure(folder, "werk", "fout-wachtwoord", "jdbc.tabellen = iop");

        assertThatThrownBy(() -> load("werk"))
                .hasMessage(
                        "BZ-102 werk database: de database weigert gebruiker of wachtwoord"
                                + " (SQLSTATE 28P01); verwacht een gebruiker die mag inloggen. Er"
                                + " is niets gelezen; herstel jdbc.gebruiker of het wachtwoord.");
    }

    @Test
    void databaseThatDoesNotAnswerIsSaidToBeSo() throws SQLException, IOException {
        database.configure(folder, "werk", Database.PASSWORD);
        Path settings = folder.resolve("config/werk.properties");
        Files.writeString(
                settings, Files.readString(settings).replaceAll("127.0.0.1:\\d+", "127.0.0.1:1"));

        assertThatThrownBy(() -> load("werk"))
                .hasMessageStartingWith(
                        "BZ-101 werk database: er is geen verbinding, of zij is verbroken"
                                + " (SQLSTATE 08001); verwacht een bereikbare database");
    }

    @Test
    void connectionLostHalfwayLeavesNothingAndTheNextLoadIsWhole() throws SQLException {
        database.reset(
                IOP,
                "insert into iop (bsn, vaststellingsdatum, is_weigering) select "
                        + BSNS.get(0)
                        + ", date '2000-01-01' + i, false from generate_series(1, 20000) i");
        onlyIop();
        try (JdbcSource source = JdbcSource.open(home, "werk", ContractCatalog.all(), Map.of())) {
            database.run(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'lezer'");

            assertThatThrownBy(() -> load(source))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("BZ-101 werk/iop: er is geen verbinding");
        }
        assertThat(new Landing(home).deliveries("werk", "iop")).isEmpty();
        assertThat(load("werk").rijen()).isEqualTo(20_000);
    }

    @Test
    void databaseCannotBeChangedByAQuery() throws SQLException {
        database.reset(IOP, insert(0, "2025-01-01", "2025-01-01 00:00"));
        database.run("grant delete on iop to lezer");
        onlyIop(
                "iop.jdbc.query = with weg as (delete from iop returning *) select bsn, vaststellingsdatum, is_weigering from weg");

        assertThatThrownBy(() -> load("werk")).hasMessageStartingWith("BZ-103 werk/iop");
        assertThat(database.text("select count(*) from iop")).isEqualTo("1");
    }

    @Test
    void passwordFileThatOthersMayOpenIsRefused() throws SQLException, IOException {
        database.reset(IOP);
        onlyIop();
        Path secret = folder.resolve("config/wachtwoord");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> load("werk"))
                .hasMessage(
                        "BZ-100 config/werk.properties jdbc.wachtwoordbestand: anderen mogen dit"
                                + " bestand openen; verwacht alleen de eigenaar (chmod 600). Er is"
                                + " niet ingelogd en niets gelezen; herstel dit en laad opnieuw.");
    }

    @Test
    void passwordMayComeFromTheEnvironmentAndNeverFromTheUrl() throws SQLException, IOException {
        database.reset(IOP);
        onlyIop();
        Path settings = folder.resolve("config/werk.properties");
        String text = Files.readString(settings);
        Files.writeString(settings, text.replace("jdbc.wachtwoordbestand = wachtwoord", ""));
        Map<String, String> environment = Map.of("BINNENZICHT_WERK_WACHTWOORD", Database.PASSWORD);

        try (JdbcSource source =
                JdbcSource.open(home, "werk", ContractCatalog.all(), environment)) {
            assertThat(source.tables()).hasSize(1);
        }
        assertThatThrownBy(() -> load("werk")).hasMessageStartingWith("BZ-100");

        Files.writeString(settings, text.replace("/postgres\n", "/postgres?password=x\n"));
        assertThatThrownBy(() -> load("werk"))
                .hasMessageStartingWith("BZ-059 config/werk.properties jdbc.url")
                .hasMessageNotContaining("=x");
    }

    @Test
    void otherMachineIsReachedWithACheckedCertificateOnly() {
        database.configure(folder, "werk", Database.PASSWORD);
        JdbcSettings here = JdbcSettings.read(home, "werk", ContractCatalog.all(), Map.of());
        JdbcSettings there =
                new JdbcSettings(
                        "werk",
                        "jdbc:postgresql://db.gemeente.example/werk",
                        "lezer",
                        here.wachtwoord(),
                        List.of(),
                        Map.of(),
                        Map.of());

        assertThat(JdbcSource.properties(here)).doesNotContainKey("sslmode");
        assertThat(JdbcSource.properties(there)).containsEntry("sslmode", "verify-full");
        assertThat(here + "" + there).doesNotContain(Database.PASSWORD);
    }

    @Test
    void sourceWithoutDatabaseIsAWrongCall() {
        assertThatThrownBy(() -> load("werk"))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("BZ-106 --bron werk: voor deze bron is geen database");
        assertThatThrownBy(() -> load("werke"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("verwacht misschien werk");
    }
}
