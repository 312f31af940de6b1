package nl.binnenzicht.ingest.landing;

import java.util.List;
import nl.binnenzicht.warehouse.error.Problem;

/** Hears what becomes of the files of a load, when each is finished. */
public interface LoadListener {

    /** What is wrong with one file, worst first; also empty lists. */
    void problems(List<Problem> problems);

    /** What became of one file. */
    default void file(FileResult result) {}
}
