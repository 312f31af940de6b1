/**
 * Figures of CBS StatLine as a source: asked over HTTP in OData version 3 or 4, or read from saved
 * responses, and held against the same contract as a file.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.statline.StatlineSource}: it reads the questions
 * of a town, asks the tables and gives rows to landing. {@code TableV3} and {@code TableV4} know
 * how the versions differ, {@code Pages} how a set comes in pages, {@code HttpDoor} how a request
 * is made and made again. Nothing about a person is asked or received.
 *
 * <p>Imports: {@code landing}, {@code config}, {@code warehouse}; the only package that imports
 * {@code java.net.http}.
 */
package nl.binnenzicht.ingest.statline;
