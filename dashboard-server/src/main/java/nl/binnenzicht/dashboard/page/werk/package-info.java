/**
 * The page about employees: where they work, how they develop and how often they are ill.
 *
 * <p>Start reading at {@link nl.binnenzicht.dashboard.page.werk.WerkPage}.
 *
 * <p>Imports: {@code page}, {@code chart}, {@code disclosure}. Imported by: {@code web}.
 */
package nl.binnenzicht.dashboard.page.werk;
