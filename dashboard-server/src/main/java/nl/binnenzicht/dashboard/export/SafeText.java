package nl.binnenzicht.dashboard.export;

/** Text that no spreadsheet takes for a formula (ASVS 1.2.10). */
final class SafeText {

    private static final String STARTERS = "=+-@\t\r\n\u0000＝＋－＠";

    private SafeText() {}

    static String of(String text) {
        boolean runs = !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }
}
