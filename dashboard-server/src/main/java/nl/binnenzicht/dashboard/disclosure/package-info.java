/**
 * What may be shown: published tables and their cells, and putting those together in another shape.
 *
 * <p>Nothing here knows an exact number; who may see what is decided in {@code answer} by its
 * {@code Gate}. Start reading at {@link nl.binnenzicht.dashboard.disclosure.Published}. Imported by
 * everything that shows numbers.
 */
package nl.binnenzicht.dashboard.disclosure;
