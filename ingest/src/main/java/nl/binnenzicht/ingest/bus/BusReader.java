package nl.binnenzicht.ingest.bus;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a BUS file person by person, in constant memory; the layout is that of {@link BusWriter}.
 *
 * <p>Values are text as the file has them: what they must be is the contract's business. A document
 * type, a deep tree or an endless value ends the reading, as does anything that is not well-formed.
 */
public final class BusReader implements AutoCloseable {

    static final String REGISTRATIENUMMER = "Registratienummer";
    static final String STATISTIEKJAAR = "Statistiekjaar";
    static final String STATISTIEKMAAND = "Statistiekmaand";
    static final String STATISTIEKCODE = "Statistiekcode";
    static final String LEEFVORM = "Leefvorm";
    static final String BETAALBAAR_GESTELD = "BetaalbaarGesteld";
    static final String BSN = "Bsn";
    static final String GEBOORTEDATUM = "Geboortedatum";
    static final String GESLACHT = "Geslacht";
    static final String AANVANG = "Aanvang";
    static final String EINDE = "Einde";
    static final String REDEN_BEEINDIGING = "RedenBeeindiging";

    private static final int DEEPEST = 6;
    private static final int LONGEST = 200;

    private final XMLStreamReader xml;
    private final BusElements elements;
    private final Map<String, String> levering = new HashMap<>();
    private final Map<String, String> uitkering = new HashMap<>();
    private final Map<String, String> persoon = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, String> open = levering;
    private int depth;
    private long uitkeringen;
    private long personen;

    /** Reads a file as {@link BusWriter} writes it. */
    public BusReader(InputStream in) throws XMLStreamException {
        this(in, BusElements.OURS);
    }

    BusReader(InputStream in, BusElements elements) throws XMLStreamException {
        this.elements = elements;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml = factory.createXMLStreamReader(in);
    }

    /** Goes to the next person; false at the proper end of the file. */
    public boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (end(xml.getLocalName())) {
                        return true;
                    }
                }
                case XMLStreamConstants.DTD ->
                        throw new XMLStreamException("no document type allowed");
                default -> {}
            }
        }
        return false;
    }

    private void start(String name) throws XMLStreamException {
        depth++;
        text.setLength(0);
        if (depth > DEEPEST || depth == 1 && !name.equals(elements.root())) {
            throw new XMLStreamException("not a BUS file");
        }
        if (name.equals(elements.levering())) {
            open = clear(levering);
        } else if (name.equals(elements.uitkering())) {
            open = clear(uitkering);
            persoon.clear();
            uitkeringen++;
        } else if (name.equals(elements.persoon())) {
            open = clear(persoon);
        }
    }

    private static Map<String, String> clear(Map<String, String> values) {
        values.clear();
        return values;
    }

    private void characters() throws XMLStreamException {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > LONGEST && text.toString().isBlank()) {
            text.setLength(0);
        }
        if (text.length() > LONGEST) {
            throw new XMLStreamException("a value that does not end");
        }
    }

    /** True when a person is complete. */
    private boolean end(String name) {
        depth--;
        String value = text.toString().strip();
        text.setLength(0);
        if (name.equals(elements.persoon())) {
            open = uitkering;
            personen++;
            return true;
        }
        if (!elements.holds(name)) {
            open.put(name, value);
        }
        return false;
    }

    /** A value of this person, of its benefit or of the delivery; empty when it is not there. */
    public String value(String element) {
        for (Map<String, String> level : List.of(persoon, uitkering, levering)) {
            if (level.containsKey(element)) {
                return level.get(element);
            }
        }
        return "";
    }

    /** Benefits begun so far. */
    public long uitkeringen() {
        return uitkeringen;
    }

    /** Persons read so far. */
    public long personen() {
        return personen;
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
