package nl.binnenzicht.ingest.bus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.ingest.layout.Layout;
import nl.binnenzicht.ingest.layout.LayoutFormat;
import nl.binnenzicht.ingest.layout.Layouts;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * A BUS file as rows: one per person, with the columns of contract {@code uitkering/bus}. Row n is
 * the n-th person in the file.
 */
public final class BusFormat implements SourceFormat {

    private static final int TAIL = 64;

    private static final int NOW = 999_912;

    private final Layouts layouts;

    /**
     * @param layouts among which those of BUS: elements are data, because the schema of CBS is not
     *     public and changes
     */
    public BusFormat(Layouts layouts) {
        this.layouts = layouts;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        return contract.name().equals("uitkering/bus")
                && fileName.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    @Override
    public SourceRows open(Contract contract, SourceFile file)
            throws IOException, BrokenSourceException {
        if (file.text().isBlank()) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een BUS-bestand");
        }
        int month = LayoutFormat.month(file.path().getFileName().toString()).orElse(NOW);
        Layout layout =
                layouts.find(contract, month)
                        .orElseThrow(
                                () ->
                                        new BrokenSourceException(
                                                Flaw.NO_LAYOUT,
                                                0,
                                                "een indeling voor die maand in config/layout"));
        BusElements elements = BusElements.of(layout);
        InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
        try {
            return new Rows(file.path(), in, new BusReader(in, elements), layout);
        } catch (XMLStreamException e) {
            in.close();
            throw broken(file.path(), elements, 1);
        }
    }

    /** The parser's own sentence may quote the file, so it goes no further than here. */
    private static BrokenSourceException broken(Path file, BusElements elements, long row)
            throws IOException {
        String end = "</" + elements.root() + ">";
        return tail(file).endsWith(end)
                ? new BrokenSourceException(Flaw.UNREADABLE, row, "welgevormde XML in BUS-vorm")
                : new BrokenSourceException(Flaw.CUT_OFF, row, end + " aan het eind");
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            long start = Math.max(0, access.length() - TAIL);
            byte[] bytes = new byte[(int) (access.length() - start)];
            access.seek(start);
            access.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1).strip();
        }
    }

    private static final class Rows implements SourceRows {

        private final Path file;
        private final InputStream in;
        private final BusReader bus;
        private final Layout layout;
        private final List<String> columns;

        private Rows(Path file, InputStream in, BusReader bus, Layout layout) {
            this.file = file;
            this.in = in;
            this.bus = bus;
            this.layout = layout;
            columns = layout.columns();
        }

        @Override
        public List<String> header() {
            return columns;
        }

        @Override
        public boolean next() throws IOException, BrokenSourceException {
            try {
                return bus.next();
            } catch (XMLStreamException e) {
                throw broken(file, BusElements.of(layout), bus.personen() + 1);
            }
        }

        @Override
        public long row() {
            return bus.personen();
        }

        @Override
        public int size() {
            return columns.size();
        }

        @Override
        public String field(int index) {
            return layout.fieldsOf(columns.get(index)).stream()
                    .map(field -> field.value(bus.value(field.name())))
                    .collect(Collectors.joining());
        }

        @Override
        public boolean hasProperEnd() {
            return true;
        }

        @Override
        public void close() throws IOException {
            try {
                bus.close();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            } finally {
                in.close();
            }
        }
    }
}
