/**
 * Page MKBA: costs and benefits of one case for society and per actor, with every price and its
 * source; numbers can be changed in the address, saved as a scenario and compared.
 *
 * <p>Start reading at {@link nl.binnenzicht.dashboard.page.mkba.MkbaPage}. The snapshot gives the
 * case with its numbers filled in; the outcome is calculated by {@code marts.mkba}, as in the
 * build.
 */
package nl.binnenzicht.dashboard.page.mkba;
