package nl.binnenzicht.ingest.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.binnenzicht.ingest.IngestMain;
import nl.binnenzicht.ingest.landing.LoadCase;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.CodeList;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;
import nl.binnenzicht.warehouse.store.Snapshot;
import nl.binnenzicht.warehouse.store.SnapshotStore;

/**
 * A small town, landed through the command line: four persons.
 *
 * <p>0 has a benefit alone (UITK-0) with payments, a screening, a job with sick leave. 1 and 2 are
 * a couple on one benefit (UITK-1, applicant 1). 3 has a screening only. Two monthly deliveries of
 * everything, the second with one payment more.
 */
final class PersonCase {

    static final List<String> BSNS = LoadCase.testBsns(6);

    private static final String MONTHS = "202511,202512";

    private final LoadCase load;
    private String screen = "";
    private String errors = "";

    PersonCase(Path folder) {
        load = new LoadCase(folder);
        askNothing();
    }

    /** In a town of four every second delivery would be unlikely. */
    private void askNothing() {
        Path config = load.home().config();
        try {
            Files.createDirectories(config);
            for (Contract contract : ContractCatalog.all()) {
                Files.writeString(
                        config.resolve(contract.bron() + ".properties"),
                        "bewaking.rijen = 1\nbewaking.bedrag = 1\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataHome home() {
        return load.home();
    }

    Path inbox() {
        return load.inbox();
    }

    /** Lands both deliveries of everything. */
    PersonCase landed() {
        for (String month : MONTHS.split(",")) {
            put(month);
            call("", "ingest", "--inbox", load.inbox().toString(), "--data", data());
            clearInbox();
        }
        return this;
    }

    private void put(String month) {
        String opleiding = CodeList.load("opleidingsniveau").codes().iterator().next();
        String leefvorm = CodeList.load("leefvorm").codes().iterator().next();
        String regeling = CodeList.load("regeling").codes().iterator().next();
        load.put("clientregistratie/persoon_" + month + ".csv", persons(opleiding, month));
        load.put(
                "uitkering/uitkering_" + month + ".csv",
                "uitkeringsnummer;bsn;partner_bsn;regeling_code;leefvorm_code;aantal_kostendelers;"
                        + "begindatum;einddatum;reden_einde_code\n"
                        + "UITK-0;%s;;%s;%s;1;01-01-2020;;\n"
                                .formatted(BSNS.get(0), regeling, leefvorm)
                        + "UITK-1;%s;%s;%s;%s;1;01-01-2021;;\n"
                                .formatted(BSNS.get(1), BSNS.get(2), regeling, leefvorm));
        load.put(
                "uitkering/betaling_" + month + ".csv",
                "uitkeringsnummer;maand;norm_eur;inkomsten_eur;betaald_eur\n"
                        + "UITK-0;"
                        + month
                        + ";1000;0;1000\n"
                        + "UITK-1;"
                        + month
                        + ";1500;0;1500\n"
                        + (month.equals("202512") ? "UITK-0;202510;900;0;900\n" : ""));
        load.put(
                "zrm/meting_" + month + ".csv",
                "metingnummer;bsn;meetdatum;zrm_versie;beoordelaar_code;moment_code;"
                        + "afstand_tot_werk_maanden;escalatierisico_score\n"
                        + meting("METING-0", 0)
                        + meting("METING-3", 3));
        load.put(
                "zrm/score_" + month + ".csv",
                "metingnummer;zrm_domein_code;score\nMETING-0;01;3\nMETING-0;02;4\nMETING-3;01;2\n");
        load.put(
                "werk/iop_" + month + ".csv",
                "bsn;vaststellingsdatum;is_weigering\n"
                        + BSNS.get(0)
                        + ";01-01-2025;N\n"
                        + BSNS.get(3)
                        + ";01-01-2025;N\n");
    }

    private static String persons(String opleiding, String month) {
        StringBuilder rows =
                new StringBuilder(
                        "bsn;geboortedatum;geslacht_code;opleidingsniveau_code;overlijdensdatum\n");
        for (int i = 0; i < 4; i++) {
            rows.append("%s;1%d-01-1980;%d;%s;%n".formatted(BSNS.get(i), i, i % 2 + 1, opleiding));
        }
        return rows.append(month.equals("202511") ? "" : "\n").toString();
    }

    private static String meting(String number, int person) {
        String by = CodeList.load("beoordelaar").codes().iterator().next();
        String why = CodeList.load("zrm_moment").codes().iterator().next();
        return "%s;%s;01-02-2025;2017;%s;%s;6;20\n".formatted(number, BSNS.get(person), by, why);
    }

    void clearInbox() {
        for (String file : LoadCase.files(load.inbox())) {
            try {
                Files.delete(load.inbox().resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Puts one file in the inbox and loads. */
    int ingest(String name, String text, String... more) {
        load.put(name, text);
        List<String> words =
                new ArrayList<>(List.of("ingest", "--inbox", inbox().toString(), "--data", data()));
        Arrays.stream(more).filter(word -> !word.isEmpty()).forEach(words::add);
        int code = call("", words.toArray(String[]::new));
        clearInbox();
        return code;
    }

    /** Lands the second month once more: same files, but for one blank line more. */
    void redeliver() {
        put("202512");
        for (String file : LoadCase.files(load.inbox())) {
            Path path = load.inbox().resolve(file);
            try {
                Files.writeString(path, Files.readString(path) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        call("", "ingest", "--inbox", load.inbox().toString(), "--data", data());
        clearInbox();
    }

    String data() {
        return home().root().toString();
    }

    /** {@code person <command> --data ... --bsn-stdin} with these persons on standard input. */
    int person(String command, List<String> numbers, String... more) {
        List<String> words = new ArrayList<>(List.of("person", command, "--data", data()));
        words.add("--bsn-stdin");
        words.addAll(Arrays.asList(more));
        return call(String.join("\n", numbers) + "\n", words.toArray(String[]::new));
    }

    /** Runs a command line; what it said is kept. */
    int call(String input, String... words) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            return IngestMain.run(words);
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
            screen = said.toString(StandardCharsets.UTF_8);
            errors = complained.toString(StandardCharsets.UTF_8);
        }
    }

    String screen() {
        return screen;
    }

    String errors() {
        return errors;
    }

    String client(int person) {
        return Vault.openForRepair(home(), Optional.empty())
                .pseudonyms()
                .of(Integer.parseInt(BSNS.get(person)));
    }

    /** A star schema with everybody in it, published. */
    Snapshot publish(String id) {
        SnapshotStore store = new SnapshotStore(home());
        Snapshot work = store.workFor(id);
        try (DuckDb db = DuckDb.create(work.duckdb())) {
            db.execute(
                    ("create table fct_client_maand as select * from (values (202512, '%s', 'UITK-0'),"
                                    + " (202512, '%s', 'UITK-1'), (202512, '%s', 'UITK-1'),"
                                    + " (202512, '%s', null))"
                                    + " as t(periode_id, client_id, uitkering_id)")
                            .formatted(client(0), client(1), client(2), client(3)));
            db.execute(
                    "create table fct_uitkering_maand as select * from (values (202512, 'UITK-0', 1000),"
                            + " (202512, 'UITK-1', 1500)) as t(periode_id, uitkering_id, betaald_eur)");
            db.execute(
                    ("create table dim_client as select * from (values ('%1$s-1', '%1$s', null),"
                                    + " ('%2$s-1', '%2$s', '%3$s'), ('%3$s-1', '%3$s', '%2$s'))"
                                    + " as t(client_versie_id, client_id, partner_client_id)")
                            .formatted(client(0), client(1), client(2)));
            db.execute("create table dim_periode as select 202512 as periode_id");
            for (String table : new String[] {"fct_client_maand", "dim_client"}) {
                Files.createDirectories(work.table(table));
                db.execute(
                        "copy %s to '%s' (format parquet, compression zstd)"
                                .formatted(table, work.table(table).resolve("part-0.parquet")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store.publish(work);
    }

    /** A query over the rows in force of a table. */
    Rows rows(String bron, String tabel, String select) {
        Path folder = new Landing(home()).foldersInForce(bron, tabel).get(0);
        return query(select.replace("TABLE", "read_parquet('" + folder + "/*.parquet')"));
    }

    static Rows query(String sql) {
        try (DuckDb db = DuckDb.inMemory()) {
            return db.query(sql);
        }
    }

    /** Files under the data home in which one of the texts is found, read and as bytes. */
    List<String> filesWith(String... texts) {
        List<String> found = new ArrayList<>();
        for (String name : LoadCase.files(home().root())) {
            if (EveryByte.holds(home().root().resolve(name), texts)) {
                found.add(name);
            }
        }
        return found;
    }
}
