package nl.binnenzicht.ingest.statline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.binnenzicht.ingest.statline.PageSource.PageName;

/**
 * Requests to one machine. A failure that may pass is tried again, each time after twice as long,
 * or after what the server asks. A redirect is followed on the same machine only.
 *
 * <p>Problems: BZ-193 when there is no answer, BZ-194 for an unknown table, BZ-196 for another
 * machine, BZ-197 for an answer that is too large, BZ-199 for more rows than the server gives.
 */
final class HttpDoor {

    /** Larger than any page that CBS gives: version 4 has 100,000 rows on one. */
    static final int LARGEST_BYTES = 64 << 20;

    private static final int MOST_REDIRECTS = 3;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();
    private final StatlineSettings.Geduld geduld;

    HttpDoor(StatlineSettings.Geduld geduld) {
        this.geduld = geduld;
    }

    /**
     * An answer.
     *
     * @param isUnchanged what was kept still holds; {@code bytes} is empty then
     */
    record Answer(
            boolean isUnchanged, byte[] bytes, Optional<String> etag, Optional<String> gewijzigd) {}

    /** Asks, with what is already known of the answer. */
    Answer get(PageName name, URI address, Optional<PageCache.Herkomst> known) {
        String found = "";
        for (int attempt = 1; attempt <= geduld.pogingen(); attempt++) {
            try {
                HttpResponse<byte[]> response = follow(name, address, known);
                if (!mayPass(name, response)) {
                    return answer(name, response);
                }
                found = "HTTP " + response.statusCode();
                pause(name, attempt, response.headers().firstValue("Retry-After"));
            } catch (TimeoutException e) {
                found = "geen antwoord binnen " + geduld.wachttijd().toSeconds() + " seconden";
                pause(name, attempt, Optional.empty());
            } catch (IOException e) {
                found = "geen verbinding, of zij brak af (" + e.getClass().getSimpleName() + ")";
                pause(name, attempt, Optional.empty());
            }
        }
        throw StatlineProblems.unreachable(
                name.where(), "%s, %d keer gevraagd".formatted(found, geduld.pogingen()));
    }

    private HttpResponse<byte[]> follow(
            PageName name, URI asked, Optional<PageCache.Herkomst> known)
            throws IOException, TimeoutException {
        URI address = asked;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<byte[]> response = send(name, address, known);
            Optional<String> location = response.headers().firstValue("Location");
            boolean isRedirect = response.statusCode() / 100 == 3 && response.statusCode() != 304;
            if (!isRedirect || location.isEmpty()) {
                return response;
            }
            URI next = resolved(name, address, location.get());
            if (!isSameMachine(asked, next)) {
                throw StatlineProblems.otherHost(name.where(), "een doorverwijzing");
            }
            address = next;
        }
        throw StatlineProblems.unreachable(name.where(), "meer dan drie doorverwijzingen");
    }

    private static URI resolved(PageName name, URI address, String location) {
        try {
            return address.resolve(location);
        } catch (IllegalArgumentException e) {
            throw StatlineProblems.otherHost(name.where(), "een onleesbare doorverwijzing");
        }
    }

    /** Same scheme, host and port; everything else is another machine. */
    static boolean isSameMachine(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(String.valueOf(other.getScheme()))
                && one.getHost().equalsIgnoreCase(String.valueOf(other.getHost()))
                && one.getPort() == other.getPort();
    }

    private HttpResponse<byte[]> send(
            PageName name, URI address, Optional<PageCache.Herkomst> known)
            throws IOException, TimeoutException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .GET()
                        .header("Accept", "application/json")
                        .header("User-Agent", "binnenzicht");
        known.map(PageCache.Herkomst::etag)
                .ifPresent(etag -> request.header("If-None-Match", etag));
        known.map(PageCache.Herkomst::gewijzigd)
                .ifPresent(moment -> request.header("If-Modified-Since", moment));
        CompletableFuture<HttpResponse<byte[]>> waiting =
                client.sendAsync(request.build(), info -> new LimitedBody(LARGEST_BYTES));
        try {
            return waiting.get(geduld.wachttijd().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            waiting.cancel(true);
            Thread.currentThread().interrupt();
            throw StatlineProblems.unreachable(name.where(), "onderbroken");
        } catch (TimeoutException e) {
            waiting.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (LimitedBody.isTooLarge(e)) {
                throw StatlineProblems.notJson(
                        name.where(),
                        "een antwoord van meer dan %d MiB".formatted(LARGEST_BYTES >> 20));
            }
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static boolean mayPass(PageName name, HttpResponse<byte[]> response) {
        if (response.statusCode() == 500 && saysTooMany(response)) {
            throw StatlineProblems.pages(
                    name.where(),
                    "meer rijen dan de dienst in een keer geeft (HTTP 500)",
                    "hoogstens 10.000 rijen per vraag aan versie 3");
        }
        return response.statusCode() == 429 || response.statusCode() >= 500;
    }

    private static boolean saysTooMany(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        return text.contains("10000") || text.contains("10.000") || text.contains("10,000");
    }

    private static Answer answer(PageName name, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 404) {
            throw StatlineProblems.noTable(name.where());
        }
        if (status != 200 && status != 304) {
            throw StatlineProblems.unreachable(name.where(), "HTTP " + status);
        }
        return new Answer(
                status == 304,
                response.body(),
                response.headers().firstValue("ETag"),
                response.headers().firstValue("Last-Modified"));
    }

    private void pause(PageName name, int attempt, Optional<String> asked) {
        if (attempt == geduld.pogingen()) {
            return;
        }
        long millis = geduld.pauze().toMillis() << (attempt - 1);
        if (asked.isPresent() && asked.get().matches("\\d{1,6}")) {
            millis = Math.max(millis, Long.parseLong(asked.get()) * 1000);
        }
        try {
            Thread.sleep(Math.min(millis, LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StatlineProblems.unreachable(name.where(), "onderbroken");
        }
    }
}
