package nl.binnenzicht.ingest.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.binnenzicht.ingest.landing.BrokenSourceException;
import nl.binnenzicht.ingest.landing.Content;
import nl.binnenzicht.ingest.landing.ContentFormat;
import nl.binnenzicht.ingest.landing.Flaw;
import nl.binnenzicht.ingest.landing.SourceRows;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Files in a layout: {@code <tabel>_<jjjjmm>.txt} (or .asc, .dat). The month in the name chooses
 * the layout, because the layouts change and a record does not say which it follows.
 */
public final class LayoutFormat implements ContentFormat {

    private static final Pattern KINDS = Pattern.compile(".*\\.(txt|asc|dat)");
    private static final Pattern MONTH = Pattern.compile(".*[_.-](\\d{4}(0[1-9]|1[0-2]))[_.-].*");
    private static final int BOM = '\uFEFF';

    private final Layouts layouts;

    public LayoutFormat(Layouts layouts) {
        this.layouts = layouts;
    }

    @Override
    public boolean reads(Contract contract, String fileName) {
        return layouts.knowsLines(contract)
                && KINDS.matcher(fileName.toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public SourceRows open(Contract contract, Content content)
            throws IOException, BrokenSourceException {
        Layout layout = layout(contract, content.names());
        Charset charset =
                content.text()
                        .charset()
                        .orElseThrow(
                                () ->
                                        new BrokenSourceException(
                                                Flaw.ENCODING, 0, "UTF-8 of Windows-1252"));
        Reader text = new InputStreamReader(content.open(), charset);
        if (content.text().hasBom() && text.read() != BOM) {
            throw new IllegalStateException("the mark was there when the file was measured");
        }
        return new LayoutRows(
                layout,
                text,
                content.text().endsWithLineEnd(),
                layout.line() + ", " + charset.name().toLowerCase(Locale.ROOT));
    }

    /** The month that a file name gives, jjjjmm; empty when it gives none. */
    public static OptionalInt month(String fileName) {
        Matcher month = MONTH.matcher(fileName);
        return month.matches()
                ? OptionalInt.of(Integer.parseInt(month.group(1)))
                : OptionalInt.empty();
    }

    /** The month that the first of these names gives; empty when none does. */
    public static OptionalInt month(List<String> fileNames) {
        return fileNames.stream()
                .map(LayoutFormat::month)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private Layout layout(Contract contract, List<String> fileNames) throws BrokenSourceException {
        int month =
                month(fileNames)
                        .orElseThrow(
                                () ->
                                        new BrokenSourceException(
                                                Flaw.NO_LAYOUT,
                                                0,
                                                "de maand in de naam: "
                                                        + contract.tabel()
                                                        + "_jjjjmm.txt"));
        return layouts.find(contract, month)
                .orElseThrow(
                        () ->
                                new BrokenSourceException(
                                        Flaw.NO_LAYOUT,
                                        0,
                                        "een indeling voor die maand in config/layout"));
    }
}
