package nl.binnenzicht.warehouse.error;

import java.util.List;

/** Data, a file or the data home broke its promise: exit code 1, HTTP 500 with the text. */
public final class DataException extends BinnenzichtException {

    private static final long serialVersionUID = 1L;

    public DataException(Problem problem) {
        this(List.of(problem));
    }

    public DataException(List<Problem> problems) {
        super(problems);
    }
}
