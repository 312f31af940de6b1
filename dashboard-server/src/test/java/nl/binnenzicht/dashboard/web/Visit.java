package nl.binnenzicht.dashboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A visitor of one server: asks over real HTTP. */
final class Visit {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;

    Visit(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    HttpResponse<byte[]> get(String path) {
        return get(path, "*/*");
    }

    HttpResponse<byte[]> get(String path, String accept) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(root + path))
                            .header("Accept", accept)
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    int status(String path) {
        return get(path).statusCode();
    }

    String header(String path, String name) {
        return get(path).headers().firstValue(name).orElse("");
    }
}
