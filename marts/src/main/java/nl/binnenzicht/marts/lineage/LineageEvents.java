package nl.binnenzicht.marts.lineage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.binnenzicht.warehouse.store.Json;

/**
 * The lineage of a snapshot for other tools: OpenLineage run events, a START and a COMPLETE per
 * table, one JSON object per line.
 *
 * <p>Source: OpenLineage specification 2-0-2, facets schema 1-2-0, columnLineage 1-2-0, sql 1-1-0,
 * datasetVersion 1-0-1 and outputStatistics 1-0-2.
 */
public final class LineageEvents {

    /** Name of the file in the folder of a snapshot. */
    public static final String FILE = "lineage.ndjson";

    private static final String SPEC = "https://openlineage.io/spec/";
    private static final String EVENT = SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent";
    private static final String PRODUCER = "urn:binnenzicht:build";
    private static final String JOBS = "binnenzicht/build";

    private final String snapshotId;
    private final Map<String, String> leveringen;
    private final Map<String, Long> rows;

    /**
     * @param snapshotId of the snapshot that was made
     * @param leveringen deliveries in force per source table, {@code bron/tabel} to their ids
     * @param rows per published table
     */
    public LineageEvents(
            String snapshotId, Map<String, String> leveringen, Map<String, Long> rows) {
        this.snapshotId = snapshotId;
        this.leveringen = leveringen;
        this.rows = rows;
    }

    /** The events of all tables, in the order given, as the text of a file. */
    public String text(List<TableLineage> tables) {
        StringBuilder text = new StringBuilder();
        for (TableLineage table : tables) {
            text.append(Json.line(event("START", table.begun(), table))).append('\n');
            text.append(Json.line(event("COMPLETE", table.done(), table))).append('\n');
        }
        return text.toString();
    }

    private Map<String, Object> event(String type, Instant moment, TableLineage table) {
        boolean complete = type.equals("COMPLETE");
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("eventType", type);
        event.put("eventTime", moment);
        event.put("run", Map.of("runId", runId(table)));
        event.put("job", job(table));
        event.put("inputs", table.inputs().stream().map(this::input).toList());
        event.put("outputs", List.of(output(table, complete)));
        event.put("producer", PRODUCER);
        event.put("schemaURL", EVENT);
        return event;
    }

    /** The same for both events of a table, another for every snapshot. */
    private String runId(TableLineage table) {
        String name = snapshotId + "/" + table.table();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Map<String, Object> job(TableLineage table) {
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("namespace", JOBS);
        job.put("name", table.job());
        if (!table.sql().isEmpty()) {
            Map<String, Object> sql = facet("1-1-0", "SQLJobFacet");
            sql.put("query", table.sql());
            sql.put("dialect", "spark");
            job.put("facets", Map.of("sql", sql));
        }
        return job;
    }

    private Map<String, Object> input(String table) {
        Map<String, Object> dataset = dataset(table);
        String version = version(table);
        if (!version.isEmpty()) {
            dataset.put("facets", Map.of("version", versionFacet(version)));
        }
        return dataset;
    }

    private Map<String, Object> output(TableLineage table, boolean complete) {
        Map<String, Object> facets = new LinkedHashMap<>();
        Map<String, Object> schema = facet("1-2-0", "SchemaDatasetFacet");
        schema.put(
                "fields",
                table.columns().stream()
                        .map(column -> Map.of("name", column.name(), "type", column.type()))
                        .toList());
        facets.put("schema", schema);
        facets.put("version", versionFacet(snapshotId));
        if (table.isPerColumn()) {
            facets.put("columnLineage", columnLineage(table));
        }
        Map<String, Object> dataset = dataset(table.table());
        dataset.put("facets", facets);
        if (complete && rows.containsKey(table.table())) {
            Map<String, Object> statistics = facet("1-0-2", "OutputStatisticsOutputDatasetFacet");
            statistics.put("rowCount", rows.get(table.table()));
            dataset.put("outputFacets", Map.of("outputStatistics", statistics));
        }
        return dataset;
    }

    private static Map<String, Object> columnLineage(TableLineage table) {
        Map<String, Object> fields = new LinkedHashMap<>();
        table.origins()
                .forEach(
                        (column, origins) ->
                                fields.put(column, Map.of("inputFields", inputFields(origins))));
        Map<String, Object> facet = facet("1-2-0", "ColumnLineageDatasetFacet");
        facet.put("fields", fields);
        facet.put("dataset", inputFields(table.rows()));
        return facet;
    }

    private static List<Map<String, Object>> inputFields(Origins origins) {
        List<Map<String, Object>> fields = new ArrayList<>();
        origins.all().forEach((field, influences) -> fields.add(inputField(field, influences)));
        return fields;
    }

    private static Map<String, Object> inputField(Field field, Set<Influence> influences) {
        Map<String, Object> input = dataset(field.table());
        input.put("field", field.column());
        input.put(
                "transformations",
                influences.stream()
                        .map(
                                influence ->
                                        Map.of(
                                                "type",
                                                influence.isDirect() ? "DIRECT" : "INDIRECT",
                                                "subtype",
                                                influence.name()))
                        .toList());
        return input;
    }

    private String version(String table) {
        SourceName source = SourceName.of(table);
        return switch (source.kind()) {
            case LEVERING -> leveringen.getOrDefault(source.bron() + "/" + source.tabel(), "");
            case REFERENTIE -> "";
            case GEMAAKT -> snapshotId;
        };
    }

    private static Map<String, Object> dataset(String table) {
        SourceName source = SourceName.of(table);
        Map<String, Object> dataset = new LinkedHashMap<>();
        switch (source.kind()) {
            case LEVERING -> {
                dataset.put("namespace", "binnenzicht/landing");
                dataset.put("name", source.bron() + "/" + source.tabel());
            }
            case REFERENTIE -> {
                dataset.put("namespace", "binnenzicht/reference");
                dataset.put("name", source.tabel());
            }
            case GEMAAKT -> {
                dataset.put("namespace", "binnenzicht/marts");
                dataset.put("name", table);
            }
        }
        return dataset;
    }

    private static Map<String, Object> versionFacet(String version) {
        Map<String, Object> facet = facet("1-0-1", "DatasetVersionDatasetFacet");
        facet.put("datasetVersion", version);
        return facet;
    }

    private static Map<String, Object> facet(String version, String name) {
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("_producer", PRODUCER);
        facet.put(
                "_schemaURL", SPEC + "facets/%1$s/%2$s.json#/$defs/%2$s".formatted(version, name));
        return facet;
    }
}
