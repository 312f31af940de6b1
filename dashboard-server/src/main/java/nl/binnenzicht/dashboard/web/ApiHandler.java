package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import nl.binnenzicht.dashboard.web.ApiRoute.ApiResult;

/**
 * One route of the API: reads the call, answers, and writes the audit line before anything leaves.
 *
 * <p>Problems: those of {@link ApiCall} and of the engine; BZ-055 when the audit line cannot be
 * written.
 */
final class ApiHandler implements Handler {

    private final ApiRoute route;
    private final AuditLog audit;

    ApiHandler(ApiRoute route, AuditLog audit) {
        this.route = route;
        this.audit = audit;
    }

    @Override
    public void handle(Context ctx) {
        ApiResult result = route.work().answer(ApiCall.read(route, ctx));
        audit.require(ctx.path(), result.question(), result.snapshotId());
        ctx.header("Vary", "Accept").contentType(result.mediaType()).result(result.bytes());
    }
}
