package nl.binnenzicht.ingest.statline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.store.Json;

/**
 * A server on this machine that answers as CBS does in both versions of OData: list of sets,
 * metadata, figures, {@code $filter}, {@code $select}, {@code $top}, {@code $skip}, next links, the
 * 10,000 rows of version 3 with HTTP 500 beyond, codes with spaces behind them in version 3, and
 * signs instead of numbers. Shapes: docs of the clients cbsodata and cbsodata4.
 */
final class CbsServer implements AutoCloseable {

    private static final int MOST_ROWS_V3 = 10_000;

    /** One answer that replaces the real one. */
    interface Fault {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Map<String, List<Map<String, Object>>>> v3 = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Map<String, Object>>>> v4 = new LinkedHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> statuses = new ArrayList<>();
    private int pageSize = Integer.MAX_VALUE;
    private boolean hasEtags;
    private String faultySet = "";

    CbsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String v3() {
        return "http://127.0.0.1:%d/ODataApi/odata".formatted(server.getAddress().getPort());
    }

    String v4() {
        return "http://127.0.0.1:%d/odata/v1/CBS".formatted(server.getAddress().getPort());
    }

    /** Rows on one page before the server names a next one. */
    CbsServer pagesOf(int rows) {
        pageSize = rows;
        return this;
    }

    CbsServer withEtags() {
        hasEtags = true;
        return this;
    }

    /** The next requests for a set go wrong, one fault each. */
    CbsServer failing(String set, Fault... each) {
        faultySet = set;
        faults.clear();
        faults.addAll(Arrays.asList(each));
        return this;
    }

    /** Requests so far, path and decoded query. */
    List<String> asked() {
        return asked;
    }

    /** Statuses of what was answered so far. */
    List<Integer> statuses() {
        return statuses;
    }

    static Fault status(int status, String body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** A table; sets by name, rows as columns with values. */
    CbsServer tableV3(String id, Map<String, List<Map<String, Object>>> sets) {
        v3.put(id, new LinkedHashMap<>(sets));
        return this;
    }

    CbsServer tableV4(String id, Map<String, List<Map<String, Object>>> sets) {
        v4.put(id, new LinkedHashMap<>(sets));
        return this;
    }

    /** A row: names and values in turn. */
    static Map<String, Object> row(Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i].toString(), cells[i + 1]);
        }
        return row;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        asked.add(path + " " + query);
        try (exchange) {
            if (!faults.isEmpty() && path.endsWith("/" + faultySet)) {
                faults.poll().answer(exchange);
            } else if (path.startsWith("/ODataApi/odata/")) {
                answer(exchange, v3, path.substring("/ODataApi/odata/".length()), query, true);
            } else {
                answer(exchange, v4, path.substring("/odata/v1/CBS/".length()), query, false);
            }
            statuses.add(exchange.getResponseCode());
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String one : raw == null ? new String[0] : raw.split("&")) {
            int is = one.indexOf('=');
            query.put(
                    URLDecoder.decode(one.substring(0, is), StandardCharsets.UTF_8),
                    URLDecoder.decode(one.substring(is + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    private void answer(
            HttpExchange exchange,
            Map<String, Map<String, List<Map<String, Object>>>> tables,
            String path,
            Map<String, String> query,
            boolean isV3)
            throws IOException {
        String[] parts = path.split("/");
        Map<String, List<Map<String, Object>>> sets = tables.get(parts[0]);
        if (sets == null || parts.length > 1 && !sets.containsKey(parts[1])) {
            send(exchange, 404, "<html>Not found</html>".getBytes(StandardCharsets.UTF_8));
            return;
        }
        String base = (isV3 ? v3() : v4()) + "/" + parts[0];
        List<Map<String, Object>> rows;
        if (parts.length == 1) {
            rows =
                    sets.keySet().stream()
                            .map(name -> row("name", name, "url", isV3 ? base + "/" + name : name))
                            .toList();
        } else {
            rows = sets.get(parts[1]);
        }
        String filter = query.get("$filter");
        if (filter != null) {
            List<Map<String, Object>> kept = new ArrayList<>();
            for (Map<String, Object> row : rows) {
                if (matches(filter, row)) {
                    kept.add(row);
                }
            }
            rows = kept;
        }
        int skip = Integer.parseInt(query.getOrDefault("$skip", "0"));
        int top = Integer.parseInt(query.getOrDefault("$top", "" + Integer.MAX_VALUE));
        boolean isData = parts.length > 1 && parts[1].endsWith("DataSet");
        List<Map<String, Object>> left = rows.subList(Math.min(skip, rows.size()), rows.size());
        if (isV3 && isData && Math.min(top, left.size()) > MOST_ROWS_V3) {
            send(
                    exchange,
                    500,
                    "{\"odata.error\":{\"message\":{\"value\":\"The query exceeds 10000 rows\"}}}"
                            .getBytes(StandardCharsets.UTF_8));
            return;
        }
        int page = parts.length > 1 ? pageSize : Integer.MAX_VALUE;
        int most = Math.min(Math.min(top, page), left.size());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(isV3 ? "odata.metadata" : "@odata.context", base + "/$metadata");
        body.put("value", selected(left.subList(0, most), query.get("$select")));
        if (most < Math.min(top, left.size())) {
            Map<String, String> next = new LinkedHashMap<>(query);
            next.put("$skip", "" + (skip + most));
            if (query.containsKey("$top")) {
                next.put("$top", "" + (top - most));
            }
            body.put(
                    isV3 ? "odata.nextLink" : "@odata.nextLink",
                    base
                            + "/"
                            + parts[1]
                            + next.entrySet().stream()
                                    .map(
                                            one ->
                                                    one.getKey()
                                                            + "="
                                                            + one.getValue().replace(" ", "%20"))
                                    .collect(Collectors.joining("&", "?", "")));
        }
        byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        if (hasEtags) {
            String etag = "\"" + PageSource.sha256(bytes).substring(0, 12) + "\"";
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        send(exchange, 200, bytes);
    }

    private static List<Map<String, Object>> selected(
            List<Map<String, Object>> rows, String select) {
        if (select == null) {
            return rows;
        }
        List<String> columns = Arrays.asList(select.split(","));
        List<Map<String, Object>> kept = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> some = new LinkedHashMap<>(row);
            some.keySet().retainAll(columns);
            kept.add(some);
        }
        return kept;
    }

    /**
     * And of or of {@code eq}, {@code substringof} and {@code contains}; anything else is a bug.
     */
    private static boolean matches(String filter, Map<String, Object> row) {
        for (String all : filter.split(" and ")) {
            String some = all.strip();
            boolean isGroup = some.startsWith("(");
            some = isGroup ? some.substring(1, some.length() - 1) : some;
            if (Arrays.stream(some.split(" or ")).noneMatch(one -> holds(one.strip(), row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(String one, Map<String, Object> row) {
        String[] text = one.split("'", -1);
        if (text.length != 3) {
            throw new IllegalArgumentException(one);
        }
        if (one.startsWith("substringof('")) {
            return row.get(text[2].substring(1, text[2].length() - 1)).toString().contains(text[1]);
        }
        if (one.startsWith("contains(")) {
            String column = text[0].substring("contains(".length(), text[0].length() - 1);
            return row.get(column).toString().contains(text[1]);
        }
        if (!text[0].endsWith(" eq ")) {
            throw new IllegalArgumentException(one);
        }
        return text[1].equals(row.get(text[0].substring(0, text[0].length() - 4)));
    }

    private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
