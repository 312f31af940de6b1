package nl.binnenzicht.ingest.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The class path of the tests in jars, with an archive of loaded classes: most of a small load is
 * loading classes, and with an archive it takes two thirds of the time. The archive is written by
 * the first process that ends by itself.
 */
final class SharedClasses {

    private final Path archive;
    private final String classPath;

    private SharedClasses(Path archive, String classPath) {
        this.archive = archive;
        this.classPath = classPath;
    }

    /**
     * @param folder for jars of what lies in folders, and for the archive
     */
    static SharedClasses in(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(part);
            jars.add(
                    Files.isDirectory(place)
                            ? jar(place, folder.resolve("classes-" + jars.size() + ".jar"))
                            : part);
        }
        return new SharedClasses(
                folder.resolve("classes.jsa"), String.join(File.pathSeparator, jars));
    }

    private static String jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }

    /** Words for Java: reads the archive, or writes it at the end when there is none yet. */
    List<String> words() {
        String use = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of(use + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-cp", classPath);
    }
}
