package nl.binnenzicht.ingest.statline;

import java.util.List;

/** One table of CBS, in the way of one version of OData. */
interface StatlineTable {

    /** Name of a table without regions. */
    String NEDERLAND = "NL01";

    /** What CBS calls a topic of the table. Problems: BZ-195 when it is not there. */
    String title(StatlineVraag vraag, String onderwerp);

    /** The figures of a topic that a question asks for. Problems: BZ-193 to BZ-199. */
    List<Observation> observations(StatlineVraag vraag, String onderwerp);
}
