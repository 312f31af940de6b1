package nl.binnenzicht.dashboard;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.web.Server;
import nl.binnenzicht.dashboard.web.ServerConfig;
import nl.binnenzicht.warehouse.store.DataHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code serve --data DATA [--port 7070] [--host 127.0.0.1] [--rol management]}: answers pages
 * until it is stopped.
 *
 * <p>Problems: BZ-050 another address than loopback, BZ-056 port taken, BZ-057 unknown role.
 */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start de server met de pagina's.")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--data", defaultValue = "data", description = "datamap (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--port", defaultValue = "7070", description = "poort (${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "adres (${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--rol",
            defaultValue = "management",
            description = "management of informatiemanager (${DEFAULT-VALUE})")
    private String role;

    @Override
    public Integer call() throws InterruptedException {
        Policy policy = Roles.policy(role, "De server is niet gestart; kies een van beide.");
        ServerConfig config = new ServerConfig(new DataHome(data), host, port, policy.role());
        try (Server server = Server.start(config)) {
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            System.out.printf(
                    "Binnenzicht draait op http://%s:%d (stoppen: Ctrl-C)%n",
                    host.contains(":") ? "[" + host + "]" : host, server.port());
            stopped.await();
        }
        return 0;
    }
}
