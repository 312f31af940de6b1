package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What {@code /metrics} tells: requests by route and status, the snapshot, the JVM. */
final class Measurements implements AutoCloseable {

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final MultiGauge snapshot =
            MultiGauge.builder("binnenzicht.snapshot.info")
                    .description("the snapshot that serves; always 1")
                    .register(registry);
    private final Supplier<String> snapshotId;

    Measurements(Supplier<String> snapshotId, Supplier<Number> snapshotAge) {
        this.snapshotId = snapshotId;
        Gauge.builder("binnenzicht.snapshot.age.seconds", snapshotAge)
                .description("age of the snapshot that serves")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    void request(Context ctx, float millis) {
        Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
        Timer.builder("binnenzicht.http.requests")
                .description("answered requests")
                .tag("route", endpoint == null ? "anders" : endpoint.path)
                .tag("status", String.valueOf(ctx.statusCode()))
                .register(registry)
                .record((long) (millis * 1000), TimeUnit.MICROSECONDS);
    }

    /** Prometheus text. */
    String text() {
        snapshot.register(
                List.of(MultiGauge.Row.of(Tags.of("snapshot", snapshotId.get()), 1)), true);
        return registry.scrape();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
