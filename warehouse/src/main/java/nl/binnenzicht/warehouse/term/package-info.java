/**
 * Value types of the domain's own words; docs/glossary.md is the authority for the words.
 *
 * <p>Start reading at {@link nl.binnenzicht.warehouse.term.Periode}. Imports: {@code error}.
 */
package nl.binnenzicht.warehouse.term;
