package nl.binnenzicht.ingest.bus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one BUS file, benefit by benefit, without keeping any of them.
 *
 * <p>The layout: UTF-8, one file per month, every value the text of an element, dates {@code
 * jjjjmmdd}, amounts in whole euros, an element without value is left out. The number is the
 * kenmerk of bijlage 1.
 *
 * <pre>{@code
 * <BUS>
 *   <Levering>
 *     <Statistiekjaar>2025</Statistiekjaar>              1
 *     <Statistiekmaand>12</Statistiekmaand>              2
 *     <Berichtgevercode>0637</Berichtgevercode>          3
 *     <Gemeentecode>0637</Gemeentecode>                  4
 *     <Softwarepakket>and</Softwarepakket>               5, "and" is any other package
 *     <Release>binnenzicht</Release>                     6, at most 12 characters
 *   </Levering>
 *   <Uitkering>                                          none or more
 *     <Registratienummer>U00000001</Registratienummer>   7
 *     <Statistiekcode>01</Statistiekcode>                8
 *     <Leefvorm>3</Leefvorm>                             10
 *     <BetaalbaarGesteld>1234</BetaalbaarGesteld>        15
 *     <Persoon>                                          one or two
 *       <Bsn>000000012</Bsn>                             18
 *       <Geboortedatum>19800131</Geboortedatum>          19, optional
 *       <Geslacht>2</Geslacht>                           20, optional
 *       <Aanvang>20240101</Aanvang>                      22
 *       <Einde>20251215</Einde>                          23, optional
 *       <RedenBeeindiging>11</RedenBeeindiging>          34, exactly with Einde
 *     </Persoon>
 *   </Uitkering>
 * </BUS>
 * }</pre>
 *
 * <p>The real schema of CBS is not public: the kenmerken are those of the annex, the element names
 * are ours. {@link #close} completes the file and closes the stream; without it the file is not
 * well-formed and no reader takes it.
 */
public final class BusWriter implements AutoCloseable {

    /** CBS code of the municipality that delivers. */
    public static final String GEMEENTECODE = "0637";

    private static final String PAKKET = "and";
    private static final String RELEASE = "binnenzicht";
    private static final DateTimeFormatter D8 = DateTimeFormatter.BASIC_ISO_DATE;

    private final OutputStream out;
    private final YearMonth maand;
    private final XMLStreamWriter xml;

    public BusWriter(OutputStream out, YearMonth maand) throws IOException {
        this.out = out;
        this.maand = maand;
        try {
            xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            newLine("");
            xml.writeStartElement("BUS");
            levering();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes one benefit with its persons; the facts of the benefit are taken from the first.
     *
     * @param personen one or two records of the same benefit and of the month of this file
     */
    public void write(List<BusRecord> personen) throws IOException {
        BusRecord uitkering = personen.get(0);
        for (BusRecord persoon : personen) {
            if (!persoon.uitkeringsnummer().equals(uitkering.uitkeringsnummer())
                    || !persoon.maand().equals(maand)) {
                throw new IllegalArgumentException("persons of one benefit and one month only");
            }
        }
        try {
            start("  ", "Uitkering");
            element("    ", "Registratienummer", uitkering.uitkeringsnummer());
            element("    ", "Statistiekcode", uitkering.regelingCode());
            element("    ", "Leefvorm", uitkering.leefvormCode());
            element("    ", "BetaalbaarGesteld", Long.toString(uitkering.betaaldEur()));
            for (BusRecord persoon : personen) {
                persoon(persoon);
            }
            end("  ");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            end("");
            newLine("");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            out.close();
        }
    }

    private void levering() throws XMLStreamException {
        start("  ", "Levering");
        element("    ", "Statistiekjaar", Integer.toString(maand.getYear()));
        element(
                "    ",
                "Statistiekmaand",
                String.format(Locale.ROOT, "%02d", maand.getMonthValue()));
        element("    ", "Berichtgevercode", GEMEENTECODE);
        element("    ", "Gemeentecode", GEMEENTECODE);
        element("    ", "Softwarepakket", PAKKET);
        element("    ", "Release", RELEASE);
        end("  ");
    }

    private void persoon(BusRecord persoon) throws XMLStreamException {
        start("    ", "Persoon");
        element("      ", "Bsn", persoon.bsn());
        element("      ", "Geboortedatum", day(persoon.geboortedatum()));
        element("      ", "Geslacht", persoon.geslachtCode());
        element("      ", "Aanvang", day(persoon.begindatum()));
        element("      ", "Einde", day(persoon.einddatum()));
        element("      ", "RedenBeeindiging", persoon.redenEindeCode());
        end("    ");
    }

    private static String day(LocalDate date) {
        return date == null ? null : D8.format(date);
    }

    private void start(String indent, String name) throws XMLStreamException {
        newLine(indent);
        xml.writeStartElement(name);
    }

    private void end(String indent) throws XMLStreamException {
        newLine(indent);
        xml.writeEndElement();
    }

    private void element(String indent, String name, String value) throws XMLStreamException {
        if (value != null) {
            start(indent, name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }

    private void newLine(String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }
}
