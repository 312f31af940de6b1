package nl.binnenzicht.warehouse.error;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What went wrong and whose turn it is; everything that is not one of these is a bug of ours.
 *
 * <p>Carries all problems of one input together, worst first.
 */
public abstract sealed class BinnenzichtException extends RuntimeException
        permits DataException, RequestException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BinnenzichtException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
