/**
 * How every command behaves on a terminal; the only package besides the mains that knows picocli.
 *
 * <p>Imports: {@code error}.
 */
package nl.binnenzicht.warehouse.cli;
