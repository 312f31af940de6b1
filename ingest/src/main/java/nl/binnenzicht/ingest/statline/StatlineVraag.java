package nl.binnenzicht.ingest.statline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question to one table: which figure becomes which indicator.
 *
 * @param where the line it stands on, for messages
 * @param indicator as the pakhuis calls it
 * @param versie of OData
 * @param tabel identifier: {@code 85615NED}
 * @param onderwerp topic of version 3, measure of version 4
 * @param deler another topic of the same table that the first is divided by; empty: none
 * @param factor what the figure is multiplied by, 0.01 for a percentage
 * @param regios codes, or the two letters of a kind of region for all of them: {@code NL01}, {@code
 *     GM}
 * @param perioden kind of period: JJ, KW or MM
 * @param vanaf first year
 * @param selectie one code for every other dimension of the table
 */
record StatlineVraag(
        String where,
        String indicator,
        Versie versie,
        String tabel,
        String onderwerp,
        Optional<String> deler,
        BigDecimal factor,
        List<String> regios,
        String perioden,
        int vanaf,
        Map<String, String> selectie) {

    /** Version of OData. */
    enum Versie {
        V3,
        V4
    }

    private static final int KIND_OF_REGION = 2;

    /** Whether the question is about a region. */
    boolean asksRegio(String code) {
        return regios.stream()
                .anyMatch(
                        wanted ->
                                wanted.length() == KIND_OF_REGION
                                        ? code.startsWith(wanted)
                                        : code.equals(wanted));
    }

    /** Whether the question is about a period as CBS codes it. */
    boolean asksPeriode(String code) {
        return StatlinePeriode.isCode(code)
                && code.substring(4, 6).equals(perioden)
                && Integer.parseInt(code.substring(0, 4)) >= vanaf;
    }
}
