package nl.binnenzicht.dashboard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Next month's inbox, in which six suppliers made a mistake and one did well. */
final class SpoiledInbox {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path from;
    private final Path to;

    private SpoiledInbox(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static void make(Path from, Path to) throws IOException {
        SpoiledInbox inbox = new SpoiledInbox(from, to);
        inbox.withoutColumn("clientregistratie", "persoon", "geslacht_code");
        inbox.withValue("uitkering", "ontheffing", "ontheffing_code", "77");
        inbox.withValue("financien", "boeking", "bedrag_eur", "veel");
        inbox.inUtf16("zrm", "score");
        inbox.empty("tevredenheid", "respons");
        inbox.cutOff("werk", "iop");
        inbox.withRow(
                "benchmark",
                "waarde",
                "nieuwe_maat;LANDELIJK;2025;VOORLOPIG;0,5;verzonnen voor deze test;");
    }

    private void withoutColumn(String bron, String tabel, String column) throws IOException {
        List<String> lines = lines(bron, tabel);
        int index = index(lines, column);
        write(
                bron,
                tabel,
                lines.stream().map(line -> without(line, index)).collect(Collectors.toList()));
    }

    private static String without(String line, int index) {
        List<String> fields = new ArrayList<>(List.of(line.split(";", -1)));
        fields.remove(index);
        return String.join(";", fields);
    }

    private void withValue(String bron, String tabel, String column, String value)
            throws IOException {
        List<String> lines = lines(bron, tabel);
        String[] fields = lines.get(2).split(";", -1);
        fields[index(lines, column)] = value;
        lines.set(2, String.join(";", fields));
        write(bron, tabel, lines);
    }

    private void withRow(String bron, String tabel, String row) throws IOException {
        List<String> lines = lines(bron, tabel);
        lines.add(row);
        write(bron, tabel, lines);
    }

    private void inUtf16(String bron, String tabel) throws IOException {
        Files.write(
                target(bron, tabel),
                String.join("\r\n", lines(bron, tabel)).getBytes(StandardCharsets.UTF_16));
    }

    private void empty(String bron, String tabel) throws IOException {
        Files.write(target(bron, tabel), new byte[0]);
    }

    private void cutOff(String bron, String tabel) throws IOException {
        List<String> lines = lines(bron, tabel);
        String whole = String.join("\r\n", lines);
        int lastLine = whole.lastIndexOf("\r\n") + 2;
        Files.writeString(target(bron, tabel), whole.substring(0, lastLine + 5), WINDOWS);
    }

    private static int index(List<String> lines, String column) {
        return List.of(lines.get(0).replace("\uFEFF", "").split(";", -1)).indexOf(column);
    }

    private List<String> lines(String bron, String tabel) throws IOException {
        byte[] bytes = Files.readAllBytes(from.resolve(bron).resolve(name(tabel)));
        boolean hasBom = bytes.length > 2 && bytes[0] == (byte) 0xEF;
        String text = new String(bytes, hasBom ? StandardCharsets.UTF_8 : WINDOWS);
        return new ArrayList<>(List.of(text.split("\r\n")));
    }

    private void write(String bron, String tabel, List<String> lines) throws IOException {
        boolean hasBom = lines.get(0).startsWith("\uFEFF");
        Files.writeString(
                target(bron, tabel),
                String.join("\r\n", lines) + "\r\n",
                hasBom ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private Path target(String bron, String tabel) throws IOException {
        Files.createDirectories(to.resolve(bron));
        return to.resolve(bron).resolve(name(tabel));
    }

    private static String name(String tabel) {
        return tabel + "_202512.csv";
    }
}
