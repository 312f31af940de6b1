package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.query.DuckDb;
import nl.binnenzicht.warehouse.schema.DeliveryKind;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.DeliveryTerms;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two clocks: the month a fact is about, and the delivery by which we came to know it. */
class AsKnownTest {

    private static final Set<String> TABLES =
            Set.of("int_laatste_maand", "dim_periode", "dim_levering", "fct_uitkering_maand");
    private static final String BETALING = "uitkering__betaling";
    private static final String DECEMBER =
            "select betaald_eur, levering from fct_uitkering_maand"
                    + " where uitkering_id = 'U1' and periode_id = 202512";
    private static final String ALL =
            "select periode_id || ' ' || uitkering_id || ' ' || betaald_eur"
                    + " from fct_uitkering_maand order by all";

    @TempDir private Path folder;

    private DataHome home;

    @BeforeEach
    void deliver() {
        home = new DataHome(folder);
        try (TestLanding landing = TestLanding.example()) {
            landing.at("2026-01-05T08:00:00Z").land(home);
        }
    }

    @Test
    void aNumberIsAskedAsItWasKnownBeforeAndAfterItsCorrection() {
        correct("2026-01-11T23:30:00Z", 1300, 900); // half past midnight on the twelfth, here
        SnapshotInfo now = build(AsKnown.now());
        SnapshotInfo before = build(AsKnown.on(LocalDate.of(2026, 1, 11)));
        SnapshotInfo after = build(AsKnown.on(LocalDate.of(2026, 1, 12)));

        assertThat(ask(before, DECEMBER))
                .containsExactly("1300.00 uitkering/betaling/0001-0a1b2c3d");
        assertThat(ask(after, DECEMBER)).containsExactly("900.00 uitkering/betaling/0002-0a1b2c3d");
        assertThat(ask(now, DECEMBER)).isEqualTo(ask(after, DECEMBER));
        assertThat(before.leveringen()).containsEntry("uitkering/betaling", "0001-0a1b2c3d");
        assertThat(before.bekendTot()).isEqualTo(Instant.parse("2026-01-11T22:59:59.999999999Z"));
        assertThat(new SnapshotStore(home).current().orElseThrow().id())
                .as("what is shown stays as it was")
                .isEqualTo(now.id());
    }

    @Test
    void everyFactPointsAtADeliveryThatCounted() {
        SnapshotInfo info = build(AsKnown.now());

        assertThat(
                        ask(
                                info,
                                "select distinct bron || '/' || tabel from fct_uitkering_maand"
                                        + " left join dim_levering using (levering)"))
                .containsExactly("uitkering/betaling");
    }

    @Test
    void onADayBeforeEverythingLandedThereIsNothingToBuildFrom() {
        assertThatThrownBy(() -> build(AsKnown.on(LocalDate.of(2026, 1, 4))))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(
                        "BZ-140 build --bekend-op 2026-01-04: 2 tabellen waren toen nog niet"
                                + " geleverd: uitkering/betaling, uitkering/uitkering;");
    }

    @Test
    void aFullDeliveryOfAnOlderPeriodChangesNothing() {
        List<String> before = ask(build(AsKnown.now()), ALL);
        try (TestLanding landing = TestLanding.example()) {
            landing.execute("update uitkering__betaling set betaald_eur = 1")
                    .land(home, BETALING, terms("2025-11", DeliveryKind.VOLLEDIG));
        }

        assertThat(ask(build(AsKnown.now()), ALL)).isEqualTo(before);
    }

    @Test
    void aLateSupplementChangesTheMonthsItIsAboutAndNoOther() {
        DataHome supplied = new DataHome(folder.resolve("aanvullend"));
        try (TestLanding landing = TestLanding.example()) {
            landing.land(supplied, "uitkering__uitkering");
            for (int maand : List.of(202509, 202510, 202511, 202512)) {
                landOnly(landing, supplied, maand, "true");
            }
        }
        home = supplied;
        List<String> before = ask(build(AsKnown.now()), ALL);
        try (TestLanding landing = TestLanding.example()) {
            landing.execute("update uitkering__betaling set betaald_eur = betaald_eur + 5");
            landOnly(landing, supplied, 202510, "uitkeringsnummer <> 'U2'");
        }
        List<String> after = ask(build(AsKnown.now()), ALL);

        assertThat(after)
                .filteredOn(row -> !before.contains(row))
                .containsExactly("202510 U1 1105.00", "202510 U2 0.00", "202510 U3 1305.00");
        assertThat(before)
                .filteredOn(row -> !after.contains(row))
                .containsExactly("202510 U1 1100.00", "202510 U2 1850.00", "202510 U3 1300.00");
    }

    private static void landOnly(TestLanding landing, DataHome home, int maand, String which) {
        landing.execute("create or replace temp table alles as select * from " + BETALING)
                .execute("delete from " + BETALING)
                .execute(
                        "insert into %s select * from alles where maand = %d and %s"
                                .formatted(BETALING, maand, which))
                .land(
                        home,
                        BETALING,
                        terms(maand / 100 + "-" + maand % 100, DeliveryKind.AANVULLEND));
        landing.execute("delete from " + BETALING)
                .execute("insert into " + BETALING + " select * from alles");
    }

    private static DeliveryTerms terms(String period, DeliveryKind kind) {
        return new DeliveryTerms(
                period.replaceFirst("-(\\d)$", "-0$1"),
                kind,
                List.of("uitkeringsnummer", "maand"),
                Map.of());
    }

    private void correct(String moment, int from, int to) {
        try (TestLanding landing = TestLanding.example()) {
            landing.at(moment)
                    .execute(
                            "update uitkering__betaling set betaald_eur = %d where betaald_eur = %d"
                                    .formatted(to, from))
                    .land(home, BETALING);
        }
    }

    private SnapshotInfo build(AsKnown known) {
        List<Recipe> recipes =
                BuildPlan.standard().recipes().stream()
                        .filter(
                                recipe ->
                                        recipe.name().startsWith("stg_")
                                                || TABLES.contains(recipe.name()))
                        .toList();
        return ExampleSnapshot.build(home).run(new BuildPlan(recipes, List.of()), known);
    }

    private List<String> ask(SnapshotInfo info, String sql) {
        try (DuckDb db =
                DuckDb.openLocked(
                        new SnapshotStore(home).snapshot(info.id()).duckdb(), "64MB", 1)) {
            return db.query(sql).rows().stream()
                    .map(row -> String.join(" ", row.stream().map(String::valueOf).toList()))
                    .toList();
        }
    }
}
