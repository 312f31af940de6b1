/**
 * What a person may ask of the warehouse and what the law asks of it: one person with two numbers,
 * showing, disputing, forgetting, and destroying what has been kept long enough.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.person.PersonWork}: work is written down in the
 * vault, done step by step, and finished by whoever comes next when it is interrupted.
 *
 * <p>Imports: {@code landing}, {@code source}, {@code vault}, {@code warehouse}.
 */
package nl.binnenzicht.ingest.person;
