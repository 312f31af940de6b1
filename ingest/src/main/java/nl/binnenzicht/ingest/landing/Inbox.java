package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.binnenzicht.warehouse.error.DataException;
import nl.binnenzicht.warehouse.error.Problem;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * What lies in the inbox: {@code <bron>/<tabel>_<anything>.<kind>}. The table is the longest name
 * of the source that the file name starts with, followed by {@code _}, {@code .} or {@code -}.
 *
 * @param extracts in the order of the contracts, then by file name
 * @param strays names, as they may be shown, of files that belong to no contract
 */
record Inbox(List<Extract> extracts, List<String> strays) {

    /**
     * A file that belongs to a contract.
     *
     * @param name source and file as they may be shown: {@code zrm/score_202512.csv}
     */
    record Extract(Contract contract, SourceFormat format, Path file, String name) {

        Extract {
            name = SafeName.of(name);
        }

        /** Name of the file alone, as it may be shown and kept. */
        String fileName() {
            return SafeName.of(file.getFileName().toString());
        }

        /** A table that comes from elsewhere; the name of the file is only a name. */
        static Extract of(Contract contract, SourceFormat format, String kind) {
            String name = contract.tabel() + "." + kind;
            return new Extract(contract, format, Path.of(name), contract.bron() + "/" + name);
        }
    }

    /** Looks through the inbox. Problems: BZ-027 when it is no folder. */
    static Inbox look(Path inbox, List<Contract> contracts, List<SourceFormat> formats)
            throws IOException {
        if (!Files.isDirectory(inbox)) {
            throw new DataException(
                    new Problem(
                            "BZ-027",
                            "--inbox",
                            "deze map bestaat niet",
                            "een map met per bron een map met bestanden",
                            "Er is niets gelezen; geef de goede map op."));
        }
        List<Extract> extracts = new ArrayList<>();
        List<String> strays = new ArrayList<>();
        for (Path file : files(inbox)) {
            String name = inbox.relativize(file).toString().replace('\\', '/');
            List<Extract> found = extracts(file, name, contracts, formats);
            extracts.addAll(found);
            if (found.isEmpty()) {
                strays.add(SafeName.of(name));
            }
        }
        extracts.sort(
                Comparator.<Extract>comparingInt(extract -> contracts.indexOf(extract.contract()))
                        .thenComparing(Extract::name));
        return new Inbox(List.copyOf(extracts), List.copyOf(strays));
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (Stream<Path> found = Files.walk(inbox)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static List<Extract> extracts(
            Path file, String name, List<Contract> contracts, List<SourceFormat> formats)
            throws IOException {
        String[] parts = name.split("/");
        if (parts.length != 2) {
            return List.of();
        }
        List<Contract> ofSource =
                contracts.stream()
                        .filter(one -> one.bron().equals(parts[0].toLowerCase(Locale.ROOT)))
                        .toList();
        List<Extract> packed = packed(file, name, ofSource, formats);
        if (!packed.isEmpty()) {
            return packed;
        }
        return contract(parts[1], ofSource)
                .flatMap(
                        contract ->
                                format(contract, parts[1], formats)
                                        .map(format -> new Extract(contract, format, file, name)))
                .stream()
                .toList();
    }

    /** The files inside, when each is named after a table of its own; otherwise none. */
    private static List<Extract> packed(
            Path file, String name, List<Contract> contracts, List<SourceFormat> formats)
            throws IOException {
        Map<Contract, Extract> found = new LinkedHashMap<>();
        for (SourceFormat format : formats) {
            if (contracts.stream().noneMatch(contract -> format.reads(contract, name))) {
                continue;
            }
            List<String> inside = format.inside(file);
            for (String one : inside) {
                Optional<Contract> contract =
                        contract(one.substring(one.lastIndexOf('/') + 1), contracts);
                contract.ifPresent(
                        table ->
                                found.put(
                                        table,
                                        new Extract(
                                                table,
                                                format.only(one),
                                                file,
                                                name + " (" + one + ")")));
            }
            if (found.size() == inside.size()) {
                return List.copyOf(found.values());
            }
        }
        return List.of();
    }

    private static Optional<Contract> contract(String fileName, List<Contract> contracts) {
        return contracts.stream()
                .filter(contract -> isNamed(fileName, contract.tabel()))
                .max(Comparator.comparingInt(contract -> contract.tabel().length()));
    }

    private static Optional<SourceFormat> format(
            Contract contract, String fileName, List<SourceFormat> formats) {
        return formats.stream().filter(format -> format.reads(contract, fileName)).findFirst();
    }

    private static boolean isNamed(String fileName, String tabel) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith(tabel)
                && name.length() > tabel.length()
                && "_.-".indexOf(name.charAt(tabel.length())) >= 0;
    }
}
