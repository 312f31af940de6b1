package nl.binnenzicht.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemsDocTest {

    private static final Pattern CODE = Pattern.compile("BZ-\\d{3}");

    @Test
    void everyCodeTheProgramUsesIsExplainedAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>(codes(Launcher.REPOSITORY.resolve("bin/binnenzicht")));
        for (String module : new String[] {"warehouse", "ingest", "marts", "dashboard-server"}) {
            try (Stream<Path> files =
                    Files.walk(Launcher.REPOSITORY.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    used.addAll(codes(file));
                }
            }
        }

        assertThat(codes(Launcher.REPOSITORY.resolve("docs/problems.md"))).isEqualTo(used);
    }

    private static Set<String> codes(Path file) throws IOException {
        return CODE.matcher(Files.readString(file))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
