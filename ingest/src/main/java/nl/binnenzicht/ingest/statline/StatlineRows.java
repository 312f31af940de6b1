package nl.binnenzicht.ingest.statline;

import java.util.List;
import nl.binnenzicht.ingest.landing.SourceRows;

/** Figures as the rows of a file would be: every value text, in the order of the contract. */
final class StatlineRows implements SourceRows {

    /** Columns of {@code benchmark/cijfer}. */
    static final List<String> HEADER =
            List.of(
                    "indicator",
                    "regio_code",
                    "periode",
                    "benchmark_status_code",
                    "waarde",
                    "ontbreekt_code",
                    "herkomst");

    private final List<List<String>> rows;
    private int at = -1;

    StatlineRows(List<List<String>> rows) {
        this.rows = rows;
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public boolean next() {
        at++;
        return at < rows.size();
    }

    @Override
    public long row() {
        return at + 1L;
    }

    @Override
    public int size() {
        return HEADER.size();
    }

    @Override
    public String field(int index) {
        return rows.get(at).get(index);
    }

    @Override
    public boolean hasProperEnd() {
        return true;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
