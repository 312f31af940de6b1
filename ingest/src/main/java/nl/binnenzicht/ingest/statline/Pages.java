package nl.binnenzicht.ingest.statline;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import nl.binnenzicht.ingest.statline.PageSource.PageName;

/**
 * Whole sets of one version, however many pages they come in.
 *
 * <p>A page that names the next is followed. Where the server names none and gives as many rows as
 * it ever gives at once, there may be more: the rest is asked for with {@code $skip}.
 *
 * <p>Problems: those of {@link PageSource} and {@link JsonPage}; BZ-196 when the next page is on
 * another machine, BZ-199 when pages go round in a circle or never end.
 */
final class Pages {

    /** What version 3 gives in one answer. */
    static final int MOST_ROWS = 10_000;

    private static final int MOST_PAGES = 2_000;

    private final PageSource source;
    private final URI base;
    private final Map<String, String> always;

    /**
     * @param base address of all tables of a version
     * @param always parameters of every request
     */
    Pages(PageSource source, URI base, Map<String, String> always) {
        this.source = source;
        this.base = base;
        this.always = always;
    }

    /** Every row of a set. */
    List<Map<String, Object>> all(String tabel, String set, Map<String, String> asked) {
        return read(tabel, set, asked, false);
    }

    /** Every row of a set of which the server gives no more than {@link #MOST_ROWS} at once. */
    List<Map<String, Object>> inParts(String tabel, String set, Map<String, String> asked) {
        return read(tabel, set, asked, true);
    }

    private List<Map<String, Object>> read(
            String tabel, String set, Map<String, String> asked, boolean inParts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        String query = query(asked);
        int inThisPart = 0;
        URI address = address(tabel, set, asked, inParts, 0);
        for (int number = 1; number <= MOST_PAGES; number++) {
            PageName name = new PageName(tabel, set, query, number);
            if (!seen.add(address)) {
                throw StatlineProblems.pages(
                        name.where(), "dezelfde bladzijde nog eens", "elke bladzijde een keer");
            }
            JsonPage page = JsonPage.parse(name.where(), source.page(name, address));
            rows.addAll(page.rows());
            inThisPart += page.rows().size();
            if (page.next().isPresent()) {
                address = next(name, address, page.next());
            } else if (inParts && inThisPart >= MOST_ROWS) {
                inThisPart = 0;
                address = address(tabel, set, asked, true, rows.size());
            } else {
                return rows;
            }
        }
        throw StatlineProblems.pages(
                "statline %s %s".formatted(tabel, set),
                "meer dan %d bladzijden".formatted(MOST_PAGES),
                "een set die eindigt");
    }

    private URI next(PageName name, URI address, Optional<String> link) {
        try {
            URI next = address.resolve(link.orElseThrow().replace(" ", "%20"));
            if (HttpDoor.isSameMachine(base, next) || source instanceof SavedPages) {
                return next;
            }
        } catch (IllegalArgumentException e) {
            // no address at all
        }
        throw StatlineProblems.otherHost(name.where(), "de volgende bladzijde");
    }

    private URI address(
            String tabel, String set, Map<String, String> asked, boolean inParts, int skip) {
        Map<String, String> parameters = new LinkedHashMap<>(always);
        parameters.putAll(asked);
        if (inParts) {
            parameters.put("$top", String.valueOf(MOST_ROWS));
            parameters.put("$skip", String.valueOf(skip));
        }
        String path = base + "/" + tabel + (set.isEmpty() ? "" : "/" + set);
        return URI.create(parameters.isEmpty() ? path : path + "?" + query(parameters));
    }

    private static String query(Map<String, String> parameters) {
        StringJoiner query = new StringJoiner("&");
        parameters.forEach(
                (name, value) ->
                        query.add(
                                name
                                        + "="
                                        + URLEncoder.encode(value, StandardCharsets.UTF_8)
                                                .replace("+", "%20")));
        return query.toString();
    }
}
