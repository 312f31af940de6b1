package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Set;

/**
 * What every answer carries and every request must have: headers that keep scripts, frames and
 * other sites out, and a Host that is ours (against DNS rebinding).
 */
final class Guard {

    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private Guard() {}

    static void before(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
        if (ctx.method() == HandlerType.POST && !isSameOrigin(ctx)) {
            ctx.status(HttpStatus.FORBIDDEN)
                    .result("Dit verzoek komt niet van een pagina van Binnenzicht.")
                    .skipRemainingHandlers();
            return;
        }
        if (!isOurs(ctx.header("Host"))) {
            ctx.status(HttpStatus.MISDIRECTED_REQUEST)
                    .result("Dit adres is niet van Binnenzicht. Gebruik http://127.0.0.1.")
                    .skipRemainingHandlers();
        }
    }

    /**
     * Whether a request that changes something comes from a page of ours: browsers say so, and what
     * says nothing is no browser of a reader.
     */
    private static boolean isSameOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean sameOrigin = origin != null && origin.equals("http://" + ctx.header("Host"));
        return sameOrigin && (site == null || site.equals("same-origin"))
                || "same-origin".equals(site);
    }

    private static boolean isOurs(String host) {
        if (host == null) {
            return false;
        }
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return HOSTS.contains(name.toLowerCase(Locale.ROOT));
    }
}
