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
import javax.xml.stream.XMLStreamException;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceFile;
import nl.binnenzicht.ingest.landing.SourceFormat;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * A BUS file as rows: one per person, with the columns of contract {@code uitkering/bus}. Row n is
 * the n-th person in the file.
 */
public final class BusFormat implements SourceFormat {

    private static final String END = "</BUS>";
    private static final int TAIL = 64;

    private static final List<String> COLUMNS =
            List.of(
                    "uitkeringsnummer",
                    "maand",
                    "bsn",
                    "regeling_code",
                    "leefvorm_code",
                    "betaald_eur",
                    "begindatum",
                    "einddatum",
                    "reden_einde_code");

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
        InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
        try {
            return new Rows(file.path(), in, new BusReader(in));
        } catch (XMLStreamException e) {
            in.close();
            throw broken(file.path(), 1);
        }
    }

    /** The parser's own sentence may quote the file, so it goes no further than here. */
    private static BrokenSourceException broken(Path file, long row) throws IOException {
        return tail(file).endsWith(END)
                ? new BrokenSourceException(Flaw.UNREADABLE, row, "welgevormde XML in BUS-vorm")
                : new BrokenSourceException(Flaw.CUT_OFF, row, END + " aan het eind");
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

        private Rows(Path file, InputStream in, BusReader bus) {
            this.file = file;
            this.in = in;
            this.bus = bus;
        }

        @Override
        public List<String> header() {
            return COLUMNS;
        }

        @Override
        public boolean next() throws IOException, BrokenSourceException {
            try {
                return bus.next();
            } catch (XMLStreamException e) {
                throw broken(file, bus.personen() + 1);
            }
        }

        @Override
        public long row() {
            return bus.personen();
        }

        @Override
        public int size() {
            return COLUMNS.size();
        }

        @Override
        public String field(int index) {
            return switch (COLUMNS.get(index)) {
                case "uitkeringsnummer" -> bus.value(BusReader.REGISTRATIENUMMER);
                case "maand" ->
                        bus.value(BusReader.STATISTIEKJAAR) + bus.value(BusReader.STATISTIEKMAAND);
                case "bsn" -> bus.value(BusReader.BSN);
                case "regeling_code" -> bus.value(BusReader.STATISTIEKCODE);
                case "leefvorm_code" -> bus.value(BusReader.LEEFVORM);
                case "betaald_eur" -> bus.value(BusReader.BETAALBAAR_GESTELD);
                case "begindatum" -> day(bus.value(BusReader.AANVANG));
                case "einddatum" -> day(bus.value(BusReader.EINDE));
                case "reden_einde_code" -> bus.value(BusReader.REDEN_BEEINDIGING);
                default -> throw new IllegalStateException("no such column: " + index);
            };
        }

        /** From {@code jjjjmmdd} to the form of every other extract; anything else stays. */
        private static String day(String d8) {
            return d8.length() == 8
                    ? d8.substring(0, 4) + "-" + d8.substring(4, 6) + "-" + d8.substring(6)
                    : d8;
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
