package nl.binnenzicht.warehouse.error;

import java.util.List;

/** A person asked for something that cannot be given so: exit code 2, HTTP 400 or 404. */
public final class RequestException extends BinnenzichtException {

    private static final long serialVersionUID = 1L;

    private final boolean notFound;

    private RequestException(List<Problem> problems, boolean notFound) {
        super(problems);
        this.notFound = notFound;
    }

    public static RequestException wrong(Problem problem) {
        return wrong(List.of(problem));
    }

    public static RequestException wrong(List<Problem> problems) {
        return new RequestException(problems, false);
    }

    public static RequestException notFound(Problem problem) {
        return new RequestException(List.of(problem), true);
    }

    /** True where the thing asked for does not exist, false where the question itself is wrong. */
    public boolean isNotFound() {
        return notFound;
    }
}
