package nl.binnenzicht.ingest.bus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Content;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.ingest.layout.Layout;
import nl.binnenzicht.ingest.layout.LayoutFormat;
import nl.binnenzicht.ingest.layout.Layouts;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * A BUS file as rows: one per person, with the columns of contract {@code uitkering/bus}. Row n is
 * the n-th person in the file.
 */
public final class BusFormat implements ContentFormat {

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
    public SourceRows open(Contract contract, Content content)
            throws IOException, BrokenSourceException {
        if (content.text().isBlank()) {
            throw new BrokenSourceException(Flaw.EMPTY, 0, "een BUS-bestand");
        }
        int month = LayoutFormat.month(content.names()).orElse(NOW);
        Layout layout =
                layouts.find(contract, month)
                        .orElseThrow(
                                () ->
                                        new BrokenSourceException(
                                                Flaw.NO_LAYOUT,
                                                0,
                                                "een indeling voor die maand in config/layout"));
        BusElements elements = BusElements.of(layout);
        InputStream in = new BufferedInputStream(content.open());
        try {
            return new Rows(content, in, new BusReader(in, elements), layout);
        } catch (XMLStreamException e) {
            in.close();
            throw broken(content, elements, 1);
        }
    }

    /** The parser's own sentence may quote the file, so it goes no further than here. */
    private static BrokenSourceException broken(Content content, BusElements elements, long row)
            throws IOException {
        String end = "</" + elements.root() + ">";
        return content.tail(TAIL).endsWith(end)
                ? new BrokenSourceException(Flaw.UNREADABLE, row, "welgevormde XML in BUS-vorm")
                : new BrokenSourceException(Flaw.CUT_OFF, row, end + " aan het eind");
    }

    private static final class Rows implements SourceRows {

        private final Content content;
        private final InputStream in;
        private final BusReader bus;
        private final Layout layout;
        private final List<String> columns;

        private Rows(Content content, InputStream in, BusReader bus, Layout layout) {
            this.content = content;
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
                throw broken(content, BusElements.of(layout), bus.personen() + 1);
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
        public String dialect() {
            return layout.line();
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
