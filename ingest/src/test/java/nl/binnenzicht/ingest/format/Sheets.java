package nl.binnenzicht.ingest.format;

/** Workbooks of tests, written part by part, so that any of them can lie. */
final class Sheets {

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>
            """
                    .strip();

    private static final String BOOK =
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/></Relationships>";

    private Sheets() {}

    /**
     * A workbook of one sheet.
     *
     * @param strings the items of its shared texts
     * @param rows the rows of its sheet
     */
    static byte[] book(String strings, String rows) {
        return parts("<sst>" + strings + "</sst>", sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static byte[] parts(String strings, String sheet) {
        return Bytes.zip(
                "[Content_Types].xml",
                TYPES,
                "xl/workbook.xml",
                BOOK,
                "xl/_rels/workbook.xml.rels",
                RELATIONS,
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>",
                "xl/sharedStrings.xml",
                strings,
                "xl/worksheets/sheet1.xml",
                sheet);
    }

    /** Texts that cells can refer to, the first is 0. */
    static String strings(String... texts) {
        return "<si><t>" + String.join("</t></si><si><t>", texts) + "</t></si>";
    }

    /** A row of cells of text, written in the sheet itself; null: no cell. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                row.append("<c r=\"").append((char) ('A' + i)).append(number);
                row.append("\" t=\"inlineStr\"><is><t>").append(cells[i]).append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }
}
