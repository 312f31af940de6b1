package nl.binnenzicht.dashboard.web;

import java.util.Set;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * How a server is started. Problems: BZ-050 for an address that others can reach.
 *
 * @param home data home
 * @param host loopback address to listen on
 * @param port to listen on; 0 takes a free one
 * @param role whose eyes the screens have
 */
public record ServerConfig(DataHome home, String host, int port, Policy.Role role) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

    public ServerConfig {
        if (!LOOPBACK.contains(host)) {
            throw RequestException.wrong(
                    new Problem(
                            "BZ-050",
                            "--host",
                            "dit adres is bereikbaar voor anderen en inloggen bestaat nog niet",
                            "127.0.0.1, ::1 of localhost",
                            "De server is niet gestart; laat --host weg."));
        }
    }

    /** What screens may show; downloads always follow management. */
    Policy policy() {
        return switch (role) {
            case MANAGEMENT -> Policy.management();
            case INFORMATIEMANAGER -> Policy.informatiemanager();
        };
    }

    String roleName() {
        return switch (role) {
            case MANAGEMENT -> "Rol management: kleine aantallen zijn afgeschermd";
            case INFORMATIEMANAGER -> "Rol informatiemanager: exacte aantallen, niet delen";
        };
    }
}
