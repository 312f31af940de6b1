package nl.binnenzicht.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.binnenzicht.ingest.document.ContractPages;
import nl.binnenzicht.ingest.source.ContractCatalog;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code binnenzicht contracten}: writes the page of every source. Problems: BZ-027 when the folder
 * cannot be written.
 */
@Command(
        name = "contracten",
        description = "Schrijft per bron een bladzijde met wat zij belooft te leveren.",
        mixinStandardHelpOptions = true)
final class ContractenCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            defaultValue = "docs/contracten",
            description = "map voor de bladzijden (standaard: docs/contracten)")
    private Path out;

    @Override
    public Integer call() {
        try {
            List<Path> written = new ContractPages(ContractCatalog.all()).write(out);
            Progress.onStandardOut()
                    .say("%d bladzijden geschreven in %s".formatted(written.size(), out));
            return 0;
        } catch (IOException e) {
            throw new DataException(
                    new Problem(
                            "BZ-027",
                            "--out",
                            "schrijven lukt niet (" + e.getClass().getSimpleName() + ")",
                            "een map die te schrijven is",
                            "Geef een andere map op of herstel de rechten."));
        }
    }
}
