package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import nl.binnenzicht.warehouse.schema.Contract;

/** A kind of file that can be read wherever its bytes come from, so also out of a packed file. */
public interface ContentFormat extends SourceFormat {

    /** Opens the bytes of a file of this kind; the header has been read when this returns. */
    SourceRows open(Contract contract, Content content) throws IOException, BrokenSourceException;

    @Override
    default SourceRows open(Contract contract, SourceFile file)
            throws IOException, BrokenSourceException {
        return open(contract, Content.of(file));
    }
}
