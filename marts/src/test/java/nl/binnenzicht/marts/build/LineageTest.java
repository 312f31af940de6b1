package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.binnenzicht.marts.lineage.LineageEvents;
import org.junit.jupiter.api.Test;

/** Lineage of the whole star schema, held against its SQL by hand and against OpenLineage. */
class LineageTest {

    private final ExampleSnapshot example = ExampleSnapshot.published();

    @Test
    void everyEventIsWhatTheSpecificationOfOpenLineageSays() throws IOException {
        JsonSchemaFactory factory =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder ->
                                builder.schemaMappers(
                                        mappers ->
                                                mappers.mapPrefix(
                                                                "https://openlineage.io/spec/2-0-2",
                                                                "classpath:openlineage")
                                                        .mapPrefix(
                                                                "https://openlineage.io/spec/facets",
                                                                "classpath:openlineage")));
        List<JsonNode> events = events();
        Map<String, JsonSchema> schemas = new HashMap<>();
        Set<String> used = new TreeSet<>();

        for (JsonNode event : events) {
            assertThat(valid(event, event.path("schemaURL").asText(), factory, schemas, used))
                    .isEmpty();
            for (JsonNode facets : event.findValues("facets")) {
                facets.forEach(
                        facet ->
                                assertThat(
                                                valid(
                                                        facet,
                                                        facet.path("_schemaURL").asText(),
                                                        factory,
                                                        schemas,
                                                        used))
                                        .isEmpty());
            }
            for (JsonNode facets : event.findValues("outputFacets")) {
                facets.forEach(
                        facet ->
                                assertThat(
                                                valid(
                                                        facet,
                                                        facet.path("_schemaURL").asText(),
                                                        factory,
                                                        schemas,
                                                        used))
                                        .isEmpty());
            }
        }
        assertThat(used)
                .containsExactly(
                        "ColumnLineageDatasetFacet",
                        "DatasetVersionDatasetFacet",
                        "OutputStatisticsOutputDatasetFacet",
                        "RunEvent",
                        "SQLJobFacet",
                        "SchemaDatasetFacet");
    }

    /** The specification of each address lies beside the tests under its own name. */
    private static List<String> valid(
            JsonNode node,
            String url,
            JsonSchemaFactory factory,
            Map<String, JsonSchema> schemas,
            Set<String> used) {
        used.add(url.substring(url.lastIndexOf('/') + 1));
        JsonSchema schema =
                schemas.computeIfAbsent(
                        url,
                        any ->
                                factory.getSchema(
                                        SchemaLocation.of(
                                                url.replaceAll("facets/[0-9-]+/", "facets/"))));
        return schema.validate(node).stream().map(Object::toString).toList();
    }

    @Test
    void everyTableHasAStartAndACompleteOfOneRun() throws IOException {
        Map<String, List<String>> types = new HashMap<>();
        Map<String, Set<String>> runs = new HashMap<>();
        for (JsonNode event : events()) {
            String table = event.at("/outputs/0/name").asText();
            types.computeIfAbsent(table, any -> new ArrayList<>())
                    .add(event.path("eventType").asText());
            runs.computeIfAbsent(table, any -> new TreeSet<>())
                    .add(event.at("/run/runId").asText());
        }

        assertThat(types.keySet()).containsAll(example.info().rijen().keySet());
        assertThat(types.values()).allMatch(List.of("START", "COMPLETE")::equals);
        assertThat(runs.values()).allMatch(ids -> ids.size() == 1);
    }

    @Test
    void anEventNamesTheDeliveriesItReadAndTheRowsItMade() throws IOException {
        JsonNode staging = complete("stg_zrm__score");
        JsonNode mart = complete("dim_werkgever");

        assertThat(staging.at("/inputs/0/namespace").asText()).isEqualTo("binnenzicht/landing");
        assertThat(staging.at("/inputs/0/name").asText()).isEqualTo("zrm/score");
        assertThat(staging.at("/inputs/0/facets/version/datasetVersion").asText())
                .isEqualTo("0001-0a1b2c3d");
        assertThat(mart.at("/outputs/0/outputFacets/outputStatistics/rowCount").asLong())
                .isEqualTo(example.info().rijen().get("dim_werkgever"));
    }

    /** Read off the SQL by hand: alias, cast, case, join, union, window, subquery, aggregate. */
    @Test
    void aColumnComesFromWhatItsSqlSays() throws IOException {
        assertThat(fields("stg_uitkering__uitkering", "uitkering_id"))
                .containsExactly("landing/uitkering/uitkering.uitkeringsnummer IDENTITY");
        assertThat(fields("stg_uitkering__uitkering", "einddatum"))
                .as("nullif decides by the date it passes on")
                .containsExactlyInAnyOrder(
                        "landing/uitkering/uitkering.einddatum TRANSFORMATION",
                        "landing/uitkering/uitkering.einddatum CONDITIONAL");
        assertThat(fields("fct_client_maand", "geslacht_code"))
                .containsExactly("marts/dim_client.geslacht_code IDENTITY");
        assertThat(fields("fct_client_maand", "inkomsten_deeltijd_eur"))
                .containsExactly("marts/fct_inkomsten.bedrag_eur AGGREGATION");
        assertThat(fields("fct_client_maand", "leeftijd"))
                .containsExactlyInAnyOrder(
                        "marts/int_client_stand.peildatum TRANSFORMATION",
                        "marts/stg_clientregistratie__persoon.geboortedatum TRANSFORMATION");
        assertThat(fields("fct_stroom", "is_statushouder"))
                .contains(
                        "marts/stg_clientregistratie__doelgroep.begindatum CONDITIONAL",
                        "marts/stg_clientregistratie__doelgroep.client_id CONDITIONAL");
        assertThat(fields("fct_stroom", "reden_einde_code"))
                .as("the other branches of the union give null")
                .containsExactly("marts/int_bijstandsperiode.reden_einde_code IDENTITY");
        assertThat(fields("fct_stroom", "van_segment_code"))
                .as("lag over a person in order of months, out of a map")
                .contains(
                        "marts/fct_client_maand.kwadrant_code AGGREGATION",
                        "marts/fct_client_maand.periode_id WINDOW",
                        "marts/fct_client_maand.client_id WINDOW");
        assertThat(fields("fct_stroom", "stroom_soort_code"))
                .as("ERBIJ or ERAF by what someone counts")
                .contains("marts/fct_client_maand.is_aanvrager CONDITIONAL");
    }

    @Test
    void whichRowsThereAreComesFromFiltersJoinsAndGroups() throws IOException {
        assertThat(rows("fct_client_maand"))
                .contains(
                        "marts/fct_inkomsten.is_deeltijdwerk FILTER",
                        "marts/fct_inkomsten.client_id GROUP_BY",
                        "marts/dim_client.geldig_van JOIN");
        assertThat(rows("stg_uitkering__uitkering")).isEmpty();
    }

    @Test
    void aJavaStepSaysWhichTablesItReadAndNoMore() throws IOException {
        JsonNode step = complete("fct_effect");

        assertThat(step.path("job").path("name").asText()).isEqualTo("EffectStep");
        assertThat(step.path("inputs").findValuesAsText("name")).contains("int_proef");
        assertThat(step.at("/outputs/0/facets/columnLineage").isMissingNode()).isTrue();
    }

    @Test
    void aMartIsFollowedDownToTheDeliveriesOverEveryStep() {
        assertThat(lines("select bron, bron_tabel, via from herkomst where tabel = 'fct_budget'"))
                .contains(
                        "financien | boeking | stg_financien__boeking",
                        "uitkering | betaling | stg_uitkering__betaling, int_laatste_maand",
                        " | budgetpost | dim_budgetpost");
        assertThat(lines("select distinct tabel from herkomst"))
                .containsExactlyInAnyOrderElementsOf(example.info().rijen().keySet());
    }

    @Test
    void aColumnOfAMartIsFollowedDownToTheColumnsOfTheDeliveries() {
        assertThat(
                        lines(
                                """
                                select bron, bron_tabel, bron_kolom, bewerking from herkomst_kolom
                                where tabel = 'fct_stroom' and tabel_kolom = 'geslacht_code'
                                """))
                .containsExactly("clientregistratie | persoon | geslacht_code | OVERGENOMEN");
        assertThat(
                        lines(
                                """
                                select bron, bron_tabel, bron_kolom, bewerking from herkomst_kolom
                                where tabel = 'fct_client_maand' and tabel_kolom = 'inkomsten_deeltijd_eur'
                                    and bewerking <> 'BEPAALT'
                                """))
                .containsExactly("uitkering | inkomsten | bedrag_eur | SAMENGEVAT");
    }

    /** Deliveries are all read: none is landed, contracted and built from for nothing. */
    @Test
    void everySourceTableThatWasReadBearsOnAMart() {
        Set<String> read = new TreeSet<>();
        lines("select distinct bron || '/' || bron_tabel from herkomst where bron <> ''")
                .forEach(read::add);

        assertThat(example.info().leveringen().keySet()).containsAll(read);
        assertThat(read).contains("zrm/score", "uitkering/betaling", "werk/dienstverband");
    }

    private List<String> lines(String sql) {
        return example.query(sql).rows().stream()
                .map(row -> String.join(" | ", row.stream().map(String::valueOf).toList()))
                .toList();
    }

    private JsonNode complete(String table) throws IOException {
        return events().stream()
                .filter(event -> event.path("eventType").asText().equals("COMPLETE"))
                .filter(event -> event.at("/outputs/0/name").asText().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private List<String> fields(String table, String column) throws IOException {
        return texts(
                complete(table)
                        .at("/outputs/0/facets/columnLineage/fields")
                        .path(column)
                        .path("inputFields"));
    }

    private List<String> rows(String table) throws IOException {
        return texts(complete(table).at("/outputs/0/facets/columnLineage/dataset"));
    }

    private static List<String> texts(JsonNode inputFields) {
        List<String> texts = new ArrayList<>();
        for (JsonNode input : inputFields) {
            for (JsonNode how : input.path("transformations")) {
                texts.add(
                        "%s/%s.%s %s"
                                .formatted(
                                        input.path("namespace")
                                                .asText()
                                                .replace("binnenzicht/", ""),
                                        input.path("name").asText(),
                                        input.path("field").asText(),
                                        how.path("subtype").asText()));
            }
        }
        return texts;
    }

    private List<JsonNode> events() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> events = new ArrayList<>();
        for (String line :
                Files.readAllLines(example.snapshot().folder().resolve(LineageEvents.FILE))) {
            events.add(mapper.readTree(line));
        }
        return events;
    }
}
