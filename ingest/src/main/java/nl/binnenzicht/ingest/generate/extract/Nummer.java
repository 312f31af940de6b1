package nl.binnenzicht.ingest.generate.extract;

/** Hands out business numbers: a letter and eight digits, in order. */
final class Nummer {

    private final char letter;
    private int last;

    Nummer(char letter) {
        this.letter = letter;
    }

    String next() {
        last++;
        String digits = Integer.toString(last);
        return letter + "0".repeat(Math.max(0, 8 - digits.length())) + digits;
    }
}
