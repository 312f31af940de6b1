package nl.binnenzicht.ingest.generate.extract;

/**
 * An exact number of hundredths: an amount in cents, or hours in hundredths.
 *
 * @param value may be negative
 */
public record Cents(long value) {

    public static final Cents ZERO = new Cents(0);

    /** The nearest number of hundredths. */
    public static Cents of(double number) {
        return new Cents(Math.round(number * 100));
    }

    public Cents plus(Cents other) {
        return new Cents(value + other.value);
    }

    public Cents minus(Cents other) {
        return new Cents(value - other.value);
    }

    /** As a supplier writes it: {@code -1234,05}. */
    void appendTo(StringBuilder line) {
        long size = Math.abs(value);
        if (value < 0) {
            line.append('-');
        }
        line.append(size / 100).append(',');
        line.append((char) ('0' + size % 100 / 10)).append((char) ('0' + size % 10));
    }
}
