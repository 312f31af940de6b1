package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.binnenzicht.ingest.vault.Vault;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.config.TableSettings;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;
import nl.binnenzicht.warehouse.store.DataHome;

/**
 * Loads everything in an inbox into landing, file by file; a refused file does not stop the others.
 *
 * <p>Problems: BZ-025 when another load runs, BZ-026 for a broken vault, BZ-027 when files cannot
 * be read or written, BZ-088 for an acceptance that fits no file or several. What is wrong with the
 * files themselves goes to the listener.
 */
public final class Loader {

    private final DataHome home;
    private final List<Contract> contracts;
    private final List<SourceFormat> formats;
    private final Progress progress;
    private final LoadListener listener;
    private final Acceptance acceptance;

    /**
     * @param contracts the tables that may arrive, in the order of loading
     * @param formats the kinds of file that can be read; the first that fits is used
     * @param problems hears what is wrong with a file, worst first, when the file is finished
     */
    public Loader(
            DataHome home,
            List<Contract> contracts,
            List<SourceFormat> formats,
            Progress progress,
            Consumer<List<Problem>> problems) {
        this(home, contracts, formats, progress, problems::accept, Acceptance.NONE);
    }

    /**
     * @param listener hears what became of each file
     * @param acceptance the files of which an unlikely delivery is right
     */
    public Loader(
            DataHome home,
            List<Contract> contracts,
            List<SourceFormat> formats,
            Progress progress,
            LoadListener listener,
            Acceptance acceptance) {
        this.home = home;
        this.contracts = contracts;
        this.formats = formats;
        this.progress = progress;
        this.listener = listener;
        this.acceptance = acceptance;
    }

    public LoadReport load(Path inboxFolder) {
        return load(
                () -> {
                    Inbox inbox = Inbox.look(inboxFolder, contracts, formats);
                    acceptance.check(inbox.extracts());
                    return inbox;
                });
    }

    /**
     * Loads tables that do not come as files in an inbox, each as one delivery.
     *
     * @param tables of {@code format}, in the order of loading
     * @param kind what stands for the kind of file in manifests and messages: {@code jdbc}
     */
    public LoadReport load(List<Contract> tables, SourceFormat format, String kind) {
        return load(
                () ->
                        new Inbox(
                                tables.stream()
                                        .map(table -> Inbox.Extract.of(table, format, kind))
                                        .toList(),
                                List.of()));
    }

    private interface Look {
        Inbox look() throws IOException;
    }

    private LoadReport load(Look look) {
        try {
            Inbox inbox = look.look();
            try (LoadLock lock = LoadLock.take(home)) {
                return load(lock.home(), inbox);
            }
        } catch (IOException e) {
            throw failed(e);
        } catch (UncheckedIOException e) {
            throw failed(e.getCause());
        }
    }

    private LoadReport load(DataHome locked, Inbox inbox) throws IOException {
        int removed = Leftovers.sweep(locked);
        if (removed > 0) {
            progress.say(
                    "  Restanten van een afgebroken lading opgeruimd: " + removed + " mappen.");
        }
        LoadReport report = LoadReport.EMPTY.withStrays(inbox.strays().size());
        listener.problems(inbox.strays().stream().map(Loader::stray).toList());
        inbox.strays().forEach(name -> listener.file(FileResult.stray(name, stray(name))));
        Map<Contract, TableSettings> settings = TableSettings.of(locked, contracts);
        Vault vault = Vault.open(locked);
        Delivery delivery = new Delivery(locked, vault, progress, listener, settings, acceptance);
        for (Inbox.Extract extract : inbox.extracts()) {
            progress.running(extract.name());
            report = delivery.load(extract, report);
        }
        return report;
    }

    private static Problem stray(String name) {
        return new Problem(
                "BZ-010",
                name,
                "hoort bij geen enkele afgesproken tabel",
                "<bron>/<tabel>_<jjjjmm>.csv, of bus_<jjjjmm>.xml bij uitkering",
                "Dit bestand is overgeslagen; geef het de goede naam of haal het weg.");
    }

    private static DataException failed(IOException e) {
        return new DataException(
                new Problem(
                        "BZ-027",
                        "schijf",
                        "lezen of schrijven lukt niet (" + e.getClass().getSimpleName() + ")",
                        "leesbare bestanden, schrijfrecht en genoeg ruimte",
                        "Wat al geland was blijft staan; los dit op en laad opnieuw."));
    }
}
