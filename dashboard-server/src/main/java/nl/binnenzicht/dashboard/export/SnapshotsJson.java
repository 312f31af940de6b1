package nl.binnenzicht.dashboard.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.KnownSnapshots;
import nl.binnenzicht.warehouse.store.SnapshotInfo;

/** The snapshots there are, for programs; its form is {@link #schema}. */
public final class SnapshotsJson {

    private SnapshotsJson() {}

    /**
     * All snapshots, oldest first.
     *
     * @param current the one that serves
     */
    public static Map<String, Object> json(KnownSnapshots snapshots, String current) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (SnapshotInfo info : snapshots.all()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", info.id());
            json.put("published", info.gemaaktOp().toString());
            json.put("known_on", KnownSnapshots.knownOn(info).toString());
            json.put("last_month", info.laatsteMaand());
            json.put("deliveries", KnownSnapshots.deliveries(info));
            json.put("is_current", info.id().equals(current));
            all.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("current", current);
        json.put("snapshots", all);
        return json;
    }

    /** JSON Schema of one snapshot. */
    public static Map<String, Object> schema() {
        Map<String, Object> number = Map.of("type", "integer");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", AnswerSchema.text("wat as_of vraagt"));
        properties.put("published", AnswerSchema.text("moment van publicatie, UTC"));
        properties.put("known_on", AnswerSchema.text("laatste dag waarvan zij weet, jjjj-mm-dd"));
        properties.put("last_month", number);
        properties.put("deliveries", number);
        properties.put("is_current", Map.of("type", "boolean"));
        return AnswerSchema.object(properties);
    }
}
