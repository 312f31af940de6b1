package nl.binnenzicht.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * A Jupyter notebook in Java, run cell by cell in JShell as its kernel would; of the magics only
 * {@code %jars} is known, with a jar or a folder of jars, relative to the notebook.
 */
final class Notebook {

    private final Path file;

    Notebook(Path file) {
        this.file = file;
    }

    /** Runs every code cell in a process of its own and returns what they printed. */
    String run() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (JShell shell =
                JShell.builder()
                        .out(out)
                        .err(out)
                        .remoteVMOptions("-Dfile.encoding=UTF-8")
                        .build()) {
            shell.eval("import java.util.*;");
            for (String cell : codeCells()) {
                runCell(shell, cell);
            }
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private List<String> codeCells() throws IOException {
        List<String> cells = new ArrayList<>();
        for (JsonNode cell : new ObjectMapper().readTree(Files.readString(file)).get("cells")) {
            if (cell.get("cell_type").asText().equals("code")) {
                StringBuilder source = new StringBuilder();
                cell.get("source").forEach(line -> source.append(line.asText()));
                cells.add(source.toString());
            }
        }
        return cells;
    }

    private void runCell(JShell shell, String cell) throws IOException {
        StringBuilder java = new StringBuilder();
        for (String line : cell.lines().toList()) {
            if (line.startsWith("%jars ")) {
                for (Path jar : jars(file.resolveSibling(line.substring(6).strip()))) {
                    shell.addToClasspath(jar.toAbsolutePath().normalize().toString());
                }
            } else {
                java.append(line).append('\n');
            }
        }
        String rest = java.toString();
        while (!rest.isBlank()) {
            CompletionInfo snippet = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            shell.eval(snippet.source()).forEach(event -> mustSucceed(shell, event));
            rest = snippet.remaining();
        }
    }

    private static List<Path> jars(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void mustSucceed(JShell shell, SnippetEvent event) {
        if (event.status() == Snippet.Status.REJECTED) {
            String reason =
                    shell.diagnostics(event.snippet())
                            .map(diagnostic -> diagnostic.getMessage(null))
                            .reduce("", (above, next) -> above + next + "\n");
            throw new AssertionError(event.snippet().source() + "\n" + reason);
        }
        JShellException failure = event.exception();
        if (failure != null) {
            throw new AssertionError(event.snippet().source(), failure);
        }
    }
}
