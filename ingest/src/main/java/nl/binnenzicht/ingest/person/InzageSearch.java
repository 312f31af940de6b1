package nl.binnenzicht.ingest.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.ingest.vault.Bsn;
import nl.binnenzicht.ingest.vault.Persoon;
import nl.binnenzicht.ingest.vault.Register;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.query.Rows;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.Landing;

/** Gathers what is held on a person from landing, the snapshot that serves, vault and exports. */
final class InzageSearch {

    private static final String OTHER = "een andere persoon";
    private static final String SELF = "deze persoon";

    private final DataHome home;
    private final Vault vault;

    InzageSearch(DataHome home, Vault vault) {
        this.home = home;
        this.vault = vault;
    }

    Inzage of(OnePerson person) {
        Register register = vault.identity().register();
        Persoon known = vault.table().find(person.clientIds()).get(person.clientId());
        LocalDate birth = known == null ? null : known.geboortedatum();
        try (LandedParts landed = LandedParts.whole(home)) {
            Map<String, Set<String>> numbers = landed.numbers(person.clientIds());
            return new Inzage(
                    Instant.now(),
                    person.numbers().stream().map(Bsn::digits).toList(),
                    birth == null ? null : birth.toString(),
                    known == null ? null : known.geslachtCode(),
                    tables(landed, person, numbers),
                    new SnapshotCleaning(home, person.clientIds(), numbers).serving(),
                    register.betwistingen().stream()
                            .filter(d -> person.clientIds().contains(d.clientId()))
                            .map(
                                    d ->
                                            new Inzage.Betwisting(
                                                    d.bron(),
                                                    d.tabel(),
                                                    d.reden(),
                                                    d.op(),
                                                    d.klaarOp()))
                            .toList(),
                    register.opschortingen().stream()
                            .anyMatch(hold -> person.clientIds().contains(hold.clientId())),
                    exports(person),
                    (int)
                            new Landing(home)
                                    .everything().stream()
                                            .filter(manifest -> manifest.quarantaine() > 0)
                                            .count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> exports(OnePerson person) throws IOException {
        return new DiskSearch(home, person.numbers().stream().map(Bsn::digits).toList()).exports();
    }

    private static List<Inzage.Tabel> tables(
            LandedParts landed, OnePerson person, Map<String, Set<String>> numbers) {
        Map<Contract, Map<Map<String, String>, List<Inzage.Herkomst>>> found =
                new LinkedHashMap<>();
        for (LandedParts.Delivered delivered : landed.aboutPersons()) {
            Rows rows = landed.rows(delivered, person.clientIds(), numbers);
            Inzage.Herkomst origin =
                    new Inzage.Herkomst(
                            delivered.manifest().levering(),
                            delivered.manifest().bestand(),
                            delivered.manifest().gelandOp(),
                            landed.isInForce(delivered),
                            landed.isWithdrawn(delivered));
            for (int i = 0; i < rows.size(); i++) {
                found.computeIfAbsent(delivered.contract(), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                values(delivered.contract(), rows, i, person),
                                unused -> new ArrayList<>())
                        .add(origin);
            }
        }
        List<Inzage.Tabel> tables = new ArrayList<>();
        found.forEach(
                (contract, rows) ->
                        tables.add(
                                new Inzage.Tabel(
                                        contract.bron(),
                                        contract.tabel(),
                                        contract.grain(),
                                        rows.entrySet().stream()
                                                .map(
                                                        row ->
                                                                new Inzage.Rij(
                                                                        row.getKey(),
                                                                        row.getValue()))
                                                .toList())));
        return tables;
    }

    private static Map<String, String> values(
            Contract contract, Rows rows, int row, OnePerson person) {
        List<String> clients = Ownership.clientColumns(contract);
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : rows.columns()) {
            String value = rows.text(row, column);
            if (value != null && clients.contains(column)) {
                values.put(column, person.clientIds().contains(value) ? SELF : OTHER);
            } else if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }
}
