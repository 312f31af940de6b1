package nl.binnenzicht.ingest.statline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.binnenzicht.warehouse.store.Json;

/**
 * Pages from a folder: that of the cache of another machine, or sets that somebody saved by hand as
 * {@code <tabel>/<set>.json}, further pages as {@code <set>-2.json}.
 *
 * <p>Problems: BZ-199 for a page that is not there, BZ-197 for one that is not what was received.
 */
final class SavedPages implements PageSource {

    private final Path folder;

    SavedPages(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] page(PageName name, URI address) {
        Path table = folder.resolve(name.tabel());
        List<String> names =
                name.number() == 1
                        ? List.of(name.file(), name.plainFile(), name.barestFile())
                        : List.of(name.file(), name.plainFile());
        for (String one : names) {
            Path file = table.resolve(one);
            if (Files.isRegularFile(file)) {
                return read(name, file);
            }
        }
        throw StatlineProblems.pages(
                name.where(),
                "niet in statline.map",
                "%s of %s in map %s"
                        .formatted(names.get(0), names.get(names.size() - 1), name.tabel()));
    }

    private static byte[] read(PageName name, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Path beside = PageCache.beside(file);
            if (Files.isRegularFile(beside)
                    && !Json.read(beside, PageCache.Herkomst.class)
                            .sha256()
                            .equals(PageSource.sha256(bytes))) {
                throw StatlineProblems.notJson(
                        name.where(), "een bestand dat sinds het ophalen is veranderd");
            }
            return bytes;
        } catch (IOException | UncheckedIOException e) {
            throw StatlineProblems.notJson(name.where(), "een onleesbaar bestand");
        }
    }
}
