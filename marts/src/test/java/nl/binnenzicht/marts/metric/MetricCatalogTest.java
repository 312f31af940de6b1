package nl.binnenzicht.marts.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.query.SqlFile;
import org.junit.jupiter.api.Test;

class MetricCatalogTest {

    private static final String GOOD =
            """
            -- name:       Proef
            -- question:   Hoeveel?
            -- definition: personen met bijstand op de laatste
            --             dag
            -- unit:       PERSONEN
            -- better:     lager
            -- mart:       fct_client_maand, fct_stroom
            -- date:       periode_id
            -- moment:     STAND
            -- dimensions: geslacht_code, fct_stroom.kwadrant_code
            -- breakdown:  leefvorm_code
            -- source:     OBB 2025
            -- owner:      informatiemanager
            -- checked:    team, 2026-01-15, next 2027-01-15

            select
                /* dimensions */
                count(*) as waarde
            from fct_client_maand
            group by all
            """;

    private static MetricCatalog of(String text) {
        return MetricCatalog.of(List.of(SqlFile.parse("proef/proef.sql", text)));
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(DataException.class, () -> of(text)).problems().stream()
                .map(Problem::text)
                .toList();
    }

    @Test
    void theVersionFollowsWhatIsCountedAndNothingElse() {
        String version = of(GOOD).require("proef").version();

        assertThat(version).matches("[0-9a-f]{12}");
        for (String same :
                List.of(
                        GOOD.replace("Proef", "Anders"),
                        GOOD.replace("2027-01-15", "2028-01-15"),
                        GOOD.replace("owner:      informatiemanager", "owner:      directie"))) {
            assertThat(same).isNotEqualTo(GOOD);
            assertThat(of(same).require("proef").version()).isEqualTo(version);
        }
        for (String other :
                List.of(
                        GOOD.replace("met bijstand", "zonder bijstand"),
                        GOOD.replace("count(*)", "count(distinct client_id)"),
                        GOOD.replace("fct_stroom.kwadrant_code", "kwadrant_code"),
                        GOOD.replace("STAND", "STROOM"))) {
            assertThat(other).isNotEqualTo(GOOD);
            assertThat(of(other).require("proef").version()).isNotEqualTo(version);
        }
    }

    @Test
    void aCubeNeedsAStandOfOneMartOverItsOwnDimensions() {
        String cubed = GOOD.replace("-- source:", "-- cube:       geslacht_code\n-- source:");
        String fine = cubed.replace(", fct_stroom\n", "\n").replace(", fct_stroom.kw", ", kw");
        assertThat(of(fine).require("proef").cube()).containsExactly("geslacht_code");
        assertThat(of(fine).require("proef").version())
                .isEqualTo(
                        of(fine.replace("cube:       geslacht", "cube:       kwadrant"))
                                .require("proef")
                                .version());

        assertThat(problems(cubed)).anyMatch(text -> text.contains("enkele mart"));
        assertThat(problems(fine.replace("STAND", "STROOM")))
                .anyMatch(text -> text.contains("staat bij STROOM"));
        assertThat(problems(fine.replace("PERSONEN", "FTE")))
                .anyMatch(text -> text.contains("staat bij FTE"));
        assertThat(problems(fine.replace("cube:       geslacht", "cube:       leefvorm")))
                .anyMatch(text -> text.contains("alleen kolommen van dimensions"));
    }

    @Test
    void aFileBecomesAMetric() {
        Metric metric = of(GOOD).require("proef");

        assertThat(metric.topic()).isEqualTo("proef");
        assertThat(metric.kind()).isEqualTo(Metric.Kind.GETAL);
        assertThat(metric.definition()).isEqualTo("personen met bijstand op de laatste dag");
        assertThat(metric.better()).isEqualTo(Metric.Better.LAGER);
        assertThat(metric.marts()).containsExactly("fct_client_maand", "fct_stroom");
        assertThat(metric.dimensions())
                .containsExactly("geslacht_code", "kwadrant_code", "leefvorm_code");
        assertThat(metric.filters())
                .containsOnlyKeys("geslacht_code", "kwadrant_code")
                .containsEntry("geslacht_code", List.of("fct_client_maand", "fct_stroom"))
                .containsEntry("kwadrant_code", List.of("fct_stroom"));
        assertThat(metric.nextReview()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(metric.canBreakDown()).isTrue();
    }

    @Test
    void aPassedReviewDateOnlyWarns() {
        MetricCatalog catalog = of(GOOD);

        assertThat(catalog.overdue(LocalDate.of(2027, 1, 15))).isEmpty();
        assertThat(catalog.overdue(LocalDate.of(2027, 1, 16)))
                .extracting(Metric::id)
                .containsExactly("proef");
    }

    @Test
    void everythingWrongWithAFileIsSaidTogether() {
        String bad =
                GOOD.replace("-- name:       Proef\n", "")
                        .replace("PERSONEN", "MENSEN")
                        .replace("-- owner: ", "-- eigenaar: ")
                        .replace("geslacht_code,", "geslacht_code, sterrenbeeld_code,")
                        .replace("next 2027-01-15", "2027")
                        .replace("STAND", "ALTIJD");

        assertThat(problems(bad))
                .allMatch(text -> text.startsWith("BZ-048 metrics/proef/proef.sql "))
                .extracting(text -> text.split("[ :]")[2])
                .containsExactlyInAnyOrder(
                        "name", "owner", "eigenaar", "unit", "date", "columns", "checked");
    }

    @Test
    void theMessageSaysWhatWasExpected() {
        assertThat(problems(GOOD.replace("PERSONEN", "MENSEN")))
                .containsExactly(
                        "BZ-048 metrics/proef/proef.sql unit: onbekende waarde MENSEN; verwacht een"
                                + " van [PERSONEN, UITKERINGEN, TRAJECTEN, AANTAL, AANDEEL, EUR,"
                                + " FTE, DAGEN, MAANDEN, CIJFER]. Het bestand is niet geladen;"
                                + " verbeter de kop van het bestand.");
    }

    @Test
    void aTableSaysItsColumnsAndANumberDoesNot() {
        assertThat(problems(GOOD.replace("-- name:", "-- kind: TABEL\n-- name:"))).hasSize(1);
        assertThat(problems(GOOD.replace("-- name:", "-- columns: waarde\n-- name:"))).hasSize(1);
    }

    @Test
    void dimensionsNeedAPlaceInTheBody() {
        assertThat(problems(GOOD.replace("/* dimensions */", ""))).hasSize(1);
    }

    @Test
    void theSameNameTwiceIsRefused() {
        List<SqlFile> files =
                List.of(
                        SqlFile.parse("een/proef.sql", GOOD),
                        SqlFile.parse("twee/proef.sql", GOOD));

        assertThat(
                        catchThrowableOfType(DataException.class, () -> MetricCatalog.of(files))
                                .problems())
                .singleElement()
                .extracting(Problem::where)
                .isEqualTo("metrics/twee/proef.sql");
    }

    @Test
    void anUnknownNameGetsTheNearestOne() {
        RequestException e =
                catchThrowableOfType(
                        RequestException.class,
                        () -> MetricCatalog.load().require("uitstrom_werk"));

        assertThat(e.isNotFound()).isTrue();
        assertThat(e.problems().get(0).action()).isEqualTo("Bedoelde u uitstroom_werk?");
    }

    @Test
    void theCatalogueThatShipsHasEveryIndicatorOfTheContractLetter() {
        assertThat(
                        MetricCatalog.load().all().stream()
                                .flatMap(metric -> metric.indicator().stream())
                                .distinct())
                .containsExactlyInAnyOrder(
                        "OBB 1.1",
                        "OBB 1.2",
                        "OBB 1.3",
                        "OBB 1.4",
                        "OBB 1.5",
                        "OBB 1.6",
                        "OBB 1.7",
                        "OBB 2.1",
                        "OBB 2.2",
                        "OBB 2.3",
                        "OBB 2.4",
                        "OBB 2.5",
                        "OBB 2.6",
                        "OBB 2.7",
                        "OBB 2.8",
                        "OBB 2.9",
                        "OBB 2.10",
                        "OBB 2.11",
                        "OBB 3.1",
                        "OBB 3.2",
                        "OBB 3.3",
                        "OBB 3.4",
                        "OBB 3.5",
                        "OBB 3.6",
                        "OBB 3.7.1",
                        "OBB 3.7.2",
                        "OBB 3.8.1",
                        "OBB 3.8.2",
                        "OBB 3.9.1",
                        "OBB 3.9.2",
                        "OBB 3.9.3");
    }

    @Test
    void distanceCountsLettersToChange() {
        assertThat(Distance.between("", "abc")).isEqualTo(3);
        assertThat(Distance.between("kitten", "sitting")).isEqualTo(3);
    }
}
