package nl.binnenzicht.ingest.format;

/**
 * How the values of one file are written.
 *
 * @param decimal sign before the decimals
 * @param date what a date that does not explain itself means
 * @param isDateSure the file or a setting tells it
 * @param isDateSet a setting tells it
 * @param isAscii no character above 127 anywhere
 * @param line all of it in one line, for the manifest
 */
record Dialect(
        DecimalSign decimal,
        DateOrder date,
        boolean isDateSure,
        boolean isDateSet,
        boolean isAscii,
        String line) {}
