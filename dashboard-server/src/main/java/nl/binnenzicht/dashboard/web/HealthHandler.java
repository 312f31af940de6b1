package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.binnenzicht.dashboard.answer.PublishedSnapshots;
import nl.binnenzicht.warehouse.store.Json;
import nl.binnenzicht.warehouse.store.SnapshotInfo;

/** {@code GET /health}: whether there is a snapshot to serve, which, and how old. */
final class HealthHandler implements Handler {

    private final Serving serving;
    private final PublishedSnapshots snapshots;

    HealthHandler(Serving serving, PublishedSnapshots snapshots) {
        this.serving = serving;
        this.snapshots = snapshots;
    }

    @Override
    public void handle(Context ctx) {
        Map<String, Object> health = new LinkedHashMap<>();
        SnapshotInfo info = serving.now().orElse(null);
        health.put("status", info == null ? "GEEN_SNAPSHOT" : "GOED");
        if (info == null) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            health.put("snapshot", info.id());
            health.put("gemaakt_op", info.gemaaktOp().toString());
            health.put(
                    "leeftijd_seconden",
                    Duration.between(info.gemaaktOp(), Instant.now()).toSeconds());
            health.put("laatste_maand", info.laatsteMaand());
        }
        snapshots.fault().ifPresent(problem -> health.put("let_op", problem.text()));
        ctx.contentType("application/json").result(Json.write(health));
    }
}
