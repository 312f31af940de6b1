package nl.binnenzicht.ingest.format;

import java.util.List;

/** What stands between the whole part and the decimals; the other sign goes between thousands. */
enum DecimalSign {
    COMMA("komma"),
    POINT("punt");

    static final List<String> WORDS = List.of(COMMA.word, POINT.word);

    private final String word;

    DecimalSign(String word) {
        this.word = word;
    }

    /** As settings and manifests write it. */
    String word() {
        return word;
    }

    static DecimalSign of(String word) {
        return word.equals(COMMA.word) ? COMMA : POINT;
    }
}
