package nl.binnenzicht.ingest.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * One page per source with everything its contracts promise, in Dutch, for the supplier: tables,
 * columns, keys, rules, code lists. Nothing on a page is written by hand, so a page is never older
 * than the program it came with.
 */
public final class ContractPages {

    private static final String INDEX = "README.md";

    private final Map<String, List<Contract>> sources;
    private final List<Contract> contracts;

    /**
     * @param contracts in the order in which the pages and their tables come
     */
    public ContractPages(List<Contract> contracts) {
        this.contracts = contracts;
        sources =
                contracts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Contract::bron, LinkedHashMap::new, Collectors.toList()));
    }

    /** Text of every page by file name, the index and the tables for other modules among them. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put(INDEX, index());
        sources.forEach((bron, tables) -> texts.put(bron + ".md", new SourcePage(tables).text()));
        texts.putAll(ContractTables.texts(contracts));
        return texts;
    }

    /** Writes every page into a folder, which is made when it is not there; returns the files. */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> page : texts().entrySet()) {
            Path file = folder.resolve(page.getKey());
            written.add(Files.writeString(file, page.getValue(), StandardCharsets.UTF_8));
        }
        return written;
    }

    private String index() {
        StringBuilder text = new StringBuilder();
        text.append("# Contracten\n\n");
        text.append("Wat elke bron belooft te leveren. Deze bladzijden zijn gemaakt uit het ");
        text.append("programma met `bin/binnenzicht contracten`; wijzig ze niet met de hand.\n\n");
        text.append("Hoe een waarde geschreven mag zijn, en wat als geen waarde telt, staat in ");
        text.append("[een bestand leveren](../how-to/deliver-a-file.md).\n\n");
        text.append("| bron | tabellen |\n|---|---|\n");
        sources.forEach(
                (bron, tables) ->
                        text.append("| [%s](%s.md) | ".formatted(bron, bron))
                                .append(
                                        tables.stream()
                                                .map(Contract::tabel)
                                                .collect(Collectors.joining(", ")))
                                .append(" |\n"));
        return text.toString();
    }
}
