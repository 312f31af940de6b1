package nl.binnenzicht.ingest.format;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Flaw;

/**
 * Holds the parts of a workbook against what a spreadsheet can be, before a library that believes
 * them reads it: texts that are there, cells in order and inside a sheet, and no more texts than
 * fit in memory.
 *
 * <p>Source: ECMA-376 part 1, 18.3 and 18.4; limits as Excel has them.
 */
final class WorkbookCheck {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_FORMATS = 100_000;
    private static final int MOST_SHARED_FORMULAS = 100_000;
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 17;

    /** What texts may take in memory: those of two million cells of twenty characters. */
    private static final long MOST_MEMORY = 170L << 20;

    private static final int MEMORY_OF_A_TEXT = 64;

    private final XMLInputFactory factory;
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> sheets = new HashSet<>();
    private long texts;
    private long memory;
    private int formats;
    private int formulas;
    private long highestText = -1;
    private long rowOfHighestText;
    private boolean isInData;
    private boolean isShared;
    private boolean isInText;
    private long row;
    private int column;
    private int length;

    WorkbookCheck() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Walks through one part. */
    void walk(InputStream part) throws IOException, BrokenSourceException {
        isInData = false;
        isInText = false;
        isShared = false;
        row = 0;
        column = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        require(depth <= DEEPEST, "een Excelbestand zoals Excel het schrijft");
                        start(xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw Packed.archive("een Excelbestand dat nergens naar verwijst");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause
                    && !(cause instanceof CharConversionException)) {
                throw cause;
            }
            throw XlsxTable.broken(e, row);
        } catch (RuntimeException e) {
            throw XlsxTable.broken(e, row);
        }
    }

    private void start(XMLStreamReader xml) throws BrokenSourceException {
        String name = xml.getLocalName();
        switch (name) {
            case "sheetData" -> isInData = true;
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "f" -> formulas += xml.getAttributeValue(null, "ref") == null ? 0 : 1;
            case "si" -> {
                isInText = true;
                length = 0;
                texts++;
                memory += MEMORY_OF_A_TEXT;
            }
            case "xf", "numFmt" -> formats++;
            case "Relationship" ->
                    targets.put(
                            xml.getAttributeValue(null, "Id"),
                            String.valueOf(xml.getAttributeValue(null, "Target")));
            case "sheet" -> {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id")) {
                        sheets.add(xml.getAttributeValue(i));
                    }
                }
            }
            default -> {}
        }
        require(
                memory <= MOST_MEMORY
                        && formats <= MOST_FORMATS
                        && formulas <= MOST_SHARED_FORMULAS,
                "minder verschillende teksten in een Excelbestand, of een CSV");
    }

    private void row(XMLStreamReader xml) throws BrokenSourceException {
        if (!isInData) {
            return;
        }
        String number = xml.getAttributeValue(null, "r");
        long next = number == null ? row + 1 : number(number, MOST_ROWS);
        require(next > row && next <= MOST_ROWS, "rijen in volgorde, elk één keer");
        row = next;
        column = 0;
    }

    private void cell(XMLStreamReader xml) throws BrokenSourceException {
        if (!isInData) {
            return;
        }
        String place = xml.getAttributeValue(null, "r");
        int next = place == null ? column + 1 : column(place);
        require(
                next > column && next <= MOST_COLUMNS,
                "cellen in volgorde, elk één keer en binnen het werkblad");
        column = next;
        isInText = true;
        length = 0;
        isShared = "s".equals(xml.getAttributeValue(null, "t"));
    }

    private void text(XMLStreamReader xml) throws BrokenSourceException {
        length += isInText ? xml.getTextLength() : 0;
        require(length <= LONGEST_TEXT, "cellen van hoogstens 32.767 tekens");
        memory += isInData ? 0 : 2L * xml.getTextLength();
        if (isInData && isShared && !xml.isWhiteSpace()) {
            long index = number(xml.getText().strip(), Integer.MAX_VALUE);
            if (index > highestText) {
                highestText = index;
                rowOfHighestText = row;
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "sheetData" -> isInData = false;
            case "c", "si" -> {
                isShared = false;
                isInText = false;
            }
            default -> {}
        }
    }

    /** Looks at what parts say of each other, when all have been walked through. */
    void finish() throws BrokenSourceException {
        if (highestText >= texts) {
            throw new BrokenSourceException(
                    Flaw.UNREADABLE, rowOfHighestText, "teksten die in het Excelbestand staan");
        }
        for (String sheet : sheets) {
            require(
                    targets.getOrDefault(sheet, ".xml").endsWith(".xml"),
                    "werkbladen die in het Excelbestand staan");
        }
    }

    private void require(boolean isSo, String expected) throws BrokenSourceException {
        if (!isSo) {
            throw new BrokenSourceException(Flaw.UNREADABLE, row, expected);
        }
    }

    private long number(String digits, long most) throws BrokenSourceException {
        boolean isNumber = digits.length() <= 10 && DateText.isDigits(digits, 0, digits.length());
        require(isNumber && Long.parseLong(digits) <= most, "nummers die kunnen bestaan");
        return Long.parseLong(digits);
    }

    private int column(String place) throws BrokenSourceException {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            require(column > 0 && column <= MOST_COLUMNS, "cellen binnen het werkblad");
        }
        return column;
    }
}
