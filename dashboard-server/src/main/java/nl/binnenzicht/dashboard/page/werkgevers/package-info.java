/**
 * The page about employers: placements, whether they last, vacancies and satisfaction.
 *
 * <p>Start reading at {@link nl.binnenzicht.dashboard.page.werkgevers.WerkgeversPage}.
 *
 * <p>Imports: {@code page}, {@code chart}, {@code disclosure}. Imported by: {@code web}.
 */
package nl.binnenzicht.dashboard.page.werkgevers;
