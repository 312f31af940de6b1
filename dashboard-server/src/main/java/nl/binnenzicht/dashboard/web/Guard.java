package nl.binnenzicht.dashboard.web;

import io.javalin.http.Context;
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
        if (!isOurs(ctx.header("Host"))) {
            ctx.status(HttpStatus.MISDIRECTED_REQUEST)
                    .result("Dit adres is niet van Binnenzicht. Gebruik http://127.0.0.1.")
                    .skipRemainingHandlers();
        }
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
