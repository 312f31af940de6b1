package nl.binnenzicht.marts.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All SQL files under one folder of the class path, sorted by path, whether the program runs from a
 * jar or from a folder of classes.
 *
 * @param path without slash at either end: {@code sql/marts}
 */
record SqlFolder(String path) {

    /** The files by path, {@code sql/marts/dim_periode.sql}, as they were written. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (String file : paths()) {
            try (InputStream in = SqlFolder.class.getResourceAsStream("/" + file)) {
                texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private List<String> paths() {
        URL url = SqlFolder.class.getResource("/" + path);
        if (url == null) {
            return List.of();
        }
        try {
            return switch (url.getProtocol()) {
                case "jar" -> inJar((JarURLConnection) url.openConnection());
                case "file" -> inFolder(Path.of(new URI(url.toString())));
                default -> throw new IllegalStateException("no listing of " + url.getProtocol());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> inJar(JarURLConnection jar) throws IOException {
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(path + "/") && name.endsWith(".sql"))
                .sorted()
                .toList();
    }

    private List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> path + "/" + slashes(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String slashes(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
