package nl.binnenzicht.ingest.statline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Pages from the server; what it says is unchanged comes from the cache. */
final class OnlinePages implements PageSource {

    private final HttpDoor door;
    private final PageCache cache;

    OnlinePages(HttpDoor door, PageCache cache) {
        this.door = door;
        this.cache = cache;
    }

    @Override
    public byte[] page(PageName name, URI address) {
        Optional<PageCache.Kept> kept =
                cache.find(name).filter(page -> page.herkomst().adres().equals(address.toString()));
        HttpDoor.Answer answer = door.get(name, address, kept.map(PageCache.Kept::herkomst));
        if (answer.isUnchanged() && kept.isEmpty()) {
            throw StatlineProblems.notJson(name.where(), "geen inhoud (HTTP 304)");
        }
        byte[] bytes = answer.isUnchanged() ? kept.get().bytes() : answer.bytes();
        if (!answer.isUnchanged()) {
            JsonPage.parse(name.where(), bytes); // what cannot be read is not kept
        }
        try {
            cache.keep(name, bytes, herkomst(address, answer, kept, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private static PageCache.Herkomst herkomst(
            URI address, HttpDoor.Answer answer, Optional<PageCache.Kept> kept, byte[] bytes) {
        Optional<PageCache.Herkomst> before =
                answer.isUnchanged() ? kept.map(PageCache.Kept::herkomst) : Optional.empty();
        return new PageCache.Herkomst(
                address.toString(),
                Instant.now(),
                answer.etag().or(() -> before.map(PageCache.Herkomst::etag)).orElse(null),
                answer.gewijzigd().or(() -> before.map(PageCache.Herkomst::gewijzigd)).orElse(null),
                PageSource.sha256(bytes),
                bytes.length);
    }
}
